import { place, type Camera } from '$lib/charts/camera';
import type { CurveMark } from '$lib/charts/frame';
import { HEART } from '$lib/charts/places';
import { entering, curveBetween } from '$lib/charts/curve-between';
import { amountOf, type Republic } from '$lib/facts';
import { BRUSSELS, COVERED_FROM, LUXEMBOURG, POSTS, THE_HAGUE, post } from './geography';
import type { Sizes } from './room';
import type { Emphasis, PresenceState } from './states';

const DIM = 0.3;
const opacity = (emphasis: Emphasis) => (emphasis === 'lit' ? 1 : DIM);

/** From Brussels to each desk in the region: a strand for each of the three regions a trade office serves, five for an embassy. */
function fromHome(state: PresenceState, camera: Camera, { desk }: Sizes): CurveMark[] {
	return POSTS.flatMap(({ id, kind, at, host }) => {
		const emphasis = state.posts[id];
		if (!emphasis || !host) return [];
		const to = place(at, camera);
		const office = kind === 'trade-office';
		const thread = curveBetween(entering(place(BRUSSELS, camera), to), to, {
			key: `thread-${id}`,
			from: 'BE',
			color: host,
			strands: office ? amountOf('awex-regions') : 5,
			bow: 0.09
		});
		return [
			{
				...thread,
				spread0: desk * 2,
				spread1: desk * (office ? 0.6 : 1.5),
				stroke: 1.2,
				colorStop: 0.62,
				opacity: opacity(emphasis)
			}
		];
	});
}

/** From the embassy that looks after a republic to the middle of that republic, fanned out over it. */
function covering(state: PresenceState, camera: Camera, { desk }: Sizes): CurveMark[] {
	return (Object.entries(state.covered) as [Republic, Emphasis][]).flatMap(([code, emphasis]) => {
		const from = COVERED_FROM[code];
		if (!from) return [];
		const thread = curveBetween(place(post(from).at, camera), place(HEART[code], camera), {
			key: `covers-${code}`,
			from: 'BE',
			color: code,
			strands: 5,
			bow: code === 'KG' ? 0.1 : code === 'TJ' ? -0.06 : 0.08
		});
		return [{ ...thread, spread0: desk, spread1: desk * 3.2, colorStop: 0.5, opacity: opacity(emphasis) }];
	});
}

/** Luxembourg's way east: by the Netherlands, and unpriced by any embassy of its own. */
function standIn(camera: Camera): CurveMark[] {
	const [lu, nl] = [place(LUXEMBOURG, camera), place(THE_HAGUE, camera)];
	const east = place([56, 47.5], camera);
	const plain = { dashed: true, stroke: 2.2, colorStop: 1 };
	return [
		{
			...curveBetween(lu, nl, { key: 'stand-in-near', from: 'LU', color: 'LU', strands: 1, bow: 0.35 }),
			...plain
		},
		{
			...curveBetween(nl, east, { key: 'stand-in-far', from: 'LU', color: 'LU', strands: 1, bow: 0.1 }),
			...plain,
			delay: 0.2
		}
	];
}

/** All threads on the map but those to the embassies in Brussels. */
export function threadMarks(state: PresenceState, camera: Camera, sizes: Sizes): CurveMark[] {
	if (state.step === 'luxembourg') return standIn(camera);
	if (state.step === 'mirror') return [];
	const home = state.view === 'neighbours' ? [] : fromHome(state, camera, sizes);
	return [...home, ...covering(state, camera, sizes)];
}
