import type { LonLat } from '$lib/charts/camera';
import { curveBetween, entering } from '$lib/charts/curve-between';
import type { CurveMark } from '$lib/charts/frame';
import { CENTER } from '$lib/charts/places';
import { amountOf, type Republic } from '$lib/facts';
import { onMap, type MapArea } from './dimensions';
import { BRUSSELS, COVERED_FROM, LUXEMBOURG, POSTS, THE_HAGUE, postOf } from './posts';
import type { Emphasis, PresenceState } from './states';

const opacityOf = (emphasis: Emphasis) => (emphasis === 'lit' ? 1 : 0.3);

/** From Brussels to each desk in the region: a strand for each of the three regions a trade office serves, five for an embassy. */
const fromBrussels = ({ posts }: PresenceState, area: MapArea): CurveMark[] =>
	POSTS.flatMap(({ id, kind, at, host }) => {
		const emphasis = posts[id];
		if (!emphasis || !host) return [];
		const to = onMap(area, at);
		const office = kind === 'trade-office';
		return curveBetween(entering(onMap(area, BRUSSELS), to), to, {
			key: `curve-${id}`,
			from: 'BE',
			color: host,
			strands: office ? amountOf('awex-regions') : 5,
			bow: 0.09,
			spread0: area.desk * 2,
			spread1: area.desk * (office ? 0.6 : 1.5),
			stroke: 1.2,
			colorStop: 0.62,
			opacity: opacityOf(emphasis)
		});
	});

/** From the embassy that looks after a republic to the middle of that republic, fanned out over it. */
const covering = ({ covered }: PresenceState, area: MapArea): CurveMark[] =>
	(Object.entries(covered) as [Republic, Emphasis][]).flatMap(([code, emphasis]) => {
		const from = COVERED_FROM[code];
		if (!from) return [];
		return curveBetween(onMap(area, postOf(from).at), onMap(area, CENTER[code]), {
			key: `covers-${code}`,
			from: 'BE',
			color: code,
			strands: 5,
			bow: code === 'KG' ? 0.1 : code === 'TJ' ? -0.06 : 0.08,
			spread0: area.desk,
			spread1: area.desk * 3.2,
			opacity: opacityOf(emphasis)
		});
	});

/** Luxembourg's way east: by the Netherlands, and through no embassy of its own. */
function standIn(area: MapArea): CurveMark[] {
	const leg = (key: string, from: LonLat, to: LonLat, bow: number, delay = 0) =>
		curveBetween(onMap(area, from), onMap(area, to), {
			key,
			color: 'LU',
			bow,
			dashed: true,
			stroke: 2.2,
			colorStop: 1,
			delay
		});
	return [
		leg('stand-in-near', LUXEMBOURG, THE_HAGUE, 0.35),
		leg('stand-in-far', THE_HAGUE, [56, 47.5], 0.1, 0.2)
	];
}

/** All curves on the map. */
export function curveMarks(state: PresenceState, area: MapArea): CurveMark[] {
	if (state.step === 'luxembourg') return standIn(area);
	return [...(state.view === 'neighbours' ? [] : fromBrussels(state, area)), ...covering(state, area)];
}
