import { place, type Camera } from '$lib/charts/camera';
import type { DotMark, RectMark } from '$lib/charts/frame';
import { HEART } from '$lib/charts/places';
import { REPUBLICS } from '$lib/facts';
import { POSTS, SHAPE, type Post } from './geography';
import type { Sizes } from './room';
import type { PresenceState } from './states';

/** A Belgian desk; a diamond has the area of the square it stands beside. */
export function deskMark({ id, kind }: Post, x: number, y: number, r: number, opacity = 1): DotMark {
	return { kind: 'dot', key: `desk-${id}`, color: 'BE', x, y, r, opacity, ...SHAPE[kind] };
}

/** An embassy that isn't there: a dashed outline. */
export function vacancy(
	key: string,
	color: 'BE' | 'LU',
	x: number,
	y: number,
	r: number,
	opacity = 1
): RectMark {
	return {
		kind: 'rect',
		key,
		color,
		x: x - r,
		y: y - r,
		width: 2 * r,
		height: 2 * r,
		fill: 'none',
		stroke: 1.5,
		dashed: true,
		opacity
	};
}

/** The desks on the map: Belgium's as far as they are there yet, and in Luxembourg's step the five it hasn't got. */
export function deskMarks(state: PresenceState, camera: Camera, { desk }: Sizes): (DotMark | RectMark)[] {
	const marks: (DotMark | RectMark)[] = [];
	for (const post of POSTS) {
		const emphasis = state.posts[post.id];
		if (!emphasis) continue;
		const [x, y] = place(post.at, camera);
		marks.push({
			...deskMark(post, x, y, emphasis === 'lit' ? desk : desk * 0.85, emphasis === 'lit' ? 1 : 0.4),
			enter: { r: 0 },
			delay: emphasis === 'lit' ? 0.3 : 0
		});
	}
	// In the next step they are unseen, but wait where they are: from there they move into the tally.
	if (state.step === 'luxembourg' || state.step === 'mirror')
		REPUBLICS.forEach((code, i) => {
			const [x, y] = place(HEART[code], camera);
			const shown = state.step === 'luxembourg' ? 1 : 0;
			marks.push({ ...vacancy(`vacant-LU-${code}`, 'LU', x, y, desk * 1.1, shown), delay: 0.06 * i });
		});
	return marks;
}
