import type { Point } from '$lib/charts/camera';
import type { DotMark, Mark, RectMark } from '$lib/charts/frame';
import { dot, rect } from '$lib/charts/marks';
import { CENTER } from '$lib/charts/places';
import { REPUBLICS } from '$lib/facts';
import { onMap, type MapArea } from './dimensions';
import { BRUSSELS, POSTS, KIND, type Post } from './posts';
import type { PresenceState } from './states';

/** A Belgian desk; a diamond has the area of the square it stands beside. */
export const deskMark = ({ id, kind }: Post, at: Point, r: number, more: Partial<DotMark> = {}): DotMark =>
	dot(`desk-${id}`, at, r, 'BE', { ...KIND[kind].look, ...more });

/** An embassy that isn't there: a dashed outline. */
export const absentMark = (
	key: string,
	color: 'BE' | 'LU',
	[x, y]: Point,
	r: number,
	more: Partial<RectMark> = {}
): RectMark =>
	rect(key, [x - r, y - r, 2 * r, 2 * r], color, { fill: 'none', stroke: 1.5, dashed: true, ...more });

/** How strongly a desk is drawn. */
const OPACITY = { lit: 1, dim: 0.4, unseen: 0 } as const;

/** Where a desk stands on the map: the honorary consul beside the office in the same town. */
const deskOn = (post: Post, area: MapArea): Point => {
	const [x, y] = onMap(area, post.at);
	return post.kind === 'honorary-consul' ? [x - area.desk * 3, y] : [x, y];
};

/** The desks on the map: Belgium's as far as they are there yet, and in Luxembourg's step the five it hasn't got. */
export function deskMarks({ step, posts }: PresenceState, area: MapArea): Mark[] {
	const desks = POSTS.flatMap((post) => {
		const emphasis = posts[post.id];
		if (!emphasis) return [];
		const lit = emphasis === 'lit';
		return deskMark(post, deskOn(post, area), lit ? area.desk : area.desk * 0.85, {
			opacity: OPACITY[emphasis],
			enter: { r: 0 },
			delay: lit ? 0.3 : 0
		});
	});
	if (step !== 'luxembourg') return desks;
	return [
		...desks,
		// Unseen, the embassies in Brussels wait there: in the next step they come forward.
		...REPUBLICS.map((code) =>
			dot(`embassy-${code}`, onMap(area, BRUSSELS), area.desk, code, { shape: 'square', opacity: 0 })
		),
		...REPUBLICS.map((code, i) =>
			absentMark(`vacant-LU-${code}`, 'LU', onMap(area, CENTER[code]), area.desk * 1.1, { delay: 0.06 * i })
		)
	];
}
