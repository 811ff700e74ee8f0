import { curveBetween } from '$lib/charts/curve-between';
import type { CurveMark } from '$lib/charts/frame';
import { REPUBLICS, type Republic } from '$lib/facts';
import { cityOn, type MapArea } from './dimensions';
import { columnReach, embassyY } from './embassy-column';
import type { MapState } from './states';

/** How far a curve gets from either end while the question is open: it leaves a gap in the middle. */
const HALF_WAY = 0.33;

/** Where a curve turns its colour: not at one place for all five. */
export const colorStopOf = (code: Republic): number => 0.4 + 0.045 * ((REPUBLICS.indexOf(code) * 2) % 5);

/** How far each curve bows out, northern capitals up and southern ones down, so that the five part like a fan. */
const BOW: Readonly<Record<Republic, number>> = { KZ: 0.25, KG: 0.14, UZ: 0.035, TJ: -0.07, TM: -0.2 };

/** Stroke of a strand, in pixels. */
const strokeOf = ({ spread }: MapArea): number => 1.1 + spread / 80;

/** From Brussels to each republic's capital. */
const fromBelgium = ({ capitals }: MapState, area: MapArea): CurveMark[] =>
	REPUBLICS.map((code, i) =>
		curveBetween(cityOn(area, 'brussels'), cityOn(area, capitals[code]), {
			key: `be-${code}`,
			from: 'BE',
			color: code,
			strands: area.strands,
			bow: BOW[code],
			spread0: area.spread * 0.25,
			spread1: area.spread,
			stroke: strokeOf(area),
			colorStop: colorStopOf(code),
			delay: 0.08 * i
		})
	);

/** From Luxembourg to each republic's capital. */
const fromLuxembourg = ({ capitals }: MapState, area: MapArea): CurveMark[] =>
	REPUBLICS.map((code, i) =>
		curveBetween(cityOn(area, 'luxembourg'), cityOn(area, capitals[code]), {
			key: `lu-${code}`,
			from: 'LU',
			color: code,
			strands: 2,
			bow: BOW[code] * 0.82,
			spread0: 1,
			spread1: area.spread * 1.5,
			stroke: 0.9,
			colorStop: colorStopOf(code),
			delay: 0.08 * i + 0.1
		})
	);

/** From each republic's capital to its embassy in Brussels. */
const westward = ({ capitals }: MapState, area: MapArea): CurveMark[] =>
	REPUBLICS.map((code, i) =>
		curveBetween(cityOn(area, capitals[code]), [cityOn(area, 'brussels')[0], embassyY(i, area)], {
			key: `home-${code}`,
			from: code,
			color: 'BE',
			strands: area.strands,
			bow: BOW[code] * 0.8,
			spread0: area.spread,
			spread1: area.dot * 1.6,
			stroke: strokeOf(area),
			colorStop: 0.84,
			delay: 0.08 * i
		})
	);

/** The one curve that goes back from Belgium: to Kazakhstan, above the one that comes from there. */
export function curveBack({ capitals }: MapState, area: MapArea): CurveMark {
	const [x, y] = cityOn(area, 'brussels');
	return curveBetween([x, y - columnReach(area)], cityOn(area, capitals.KZ), {
		key: 'be-KZ',
		from: 'BE',
		color: 'KZ',
		strands: area.strands,
		bow: 0.31,
		spread0: area.spread * 0.4,
		spread1: area.spread,
		stroke: strokeOf(area),
		colorStop: 0.84,
		delay: 0.4
	});
}

/** The curves of a step on the map of the continent. */
export function curvesOf(state: MapState, area: MapArea): CurveMark[] {
	const east = [...fromLuxembourg(state, area), ...fromBelgium(state, area)];
	const west = westward(state, area);
	if (state.step === 'relations') return east;
	if (state.step === 'embassies') return west;
	if (state.step === 'initiative') return [...west, curveBack(state, area)];
	return [...east, ...west].map((one) => ({ ...one, drawn: HALF_WAY, colorStop: 1 }));
}
