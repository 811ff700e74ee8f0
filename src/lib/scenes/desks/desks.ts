import type { Point } from '$lib/charts/camera';
import type { DotMark, Mark, RectMark } from '$lib/charts/frame';
import { dot, rect } from '$lib/charts/marks';
import { CENTER } from '$lib/charts/places';
import { REPUBLICS } from '$lib/facts';
import { onMap, type MapArea } from './dimensions';
import { POSTS, KIND, type Post } from './posts';
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

/** The desks on the map: Belgium's as far as they are there yet, and in Luxembourg's step the five it hasn't got. */
export function deskMarks({ step, posts }: PresenceState, area: MapArea): Mark[] {
	const desks = POSTS.filter(({ id }) => posts[id]).map((post) => {
		const lit = posts[post.id] === 'lit';
		return deskMark(post, onMap(area, post.at), lit ? area.desk : area.desk * 0.85, {
			opacity: lit ? 1 : 0.4,
			enter: { r: 0 },
			delay: lit ? 0.3 : 0
		});
	});
	// In the next step they are unseen, but wait where they are: from there they move into the tally.
	if (step !== 'luxembourg' && step !== 'mirror') return desks;
	const absent = REPUBLICS.map((code, i) =>
		absentMark(`vacant-LU-${code}`, 'LU', onMap(area, CENTER[code]), area.desk * 1.1, {
			opacity: step === 'luxembourg' ? 1 : 0,
			delay: 0.06 * i
		})
	);
	return [...desks, ...absent];
}
