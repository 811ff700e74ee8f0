import { curveBetween } from '$lib/charts/curve-between';
import { byWidth } from '$lib/charts/dimensions';
import type { CurveMark } from '$lib/charts/frame';
import { REPUBLICS, type Republic } from '$lib/facts';
import { cityOn, type MapArea } from './dimensions';
import { embassyY } from './embassy-column';
import type { MapState } from './states';

/** Strands in a curve from or to Brussels. */
export const STRANDS = 5;
/** Strands in a curve from Luxembourg. */
const FEW = 2;

/** Where a curve turns its colour: not at one place for all five. */
const colorStopOf = (code: Republic): number => 0.4 + 0.045 * ((REPUBLICS.indexOf(code) * 2) % 5);

/** How far each curve bows out, northern capitals up and southern ones down, so that the five part like a fan. */
const BOW: Readonly<Record<Republic, number>> = { KZ: 0.25, KG: 0.14, UZ: 0.035, TJ: -0.07, TM: -0.2 };

/** Stroke of a strand, and the breadth of a whole curve, in pixels: as narrow at its ends as in its middle. */
const breadthOf = ({ width }: MapArea) => ({
	stroke: byWidth(width, [1.1, 1.2, 1.5, 1.8, 2.2]),
	breadth: byWidth(width, [7, 8, 11, 14, 18])
});

/** The edge of paper under a curve where it runs over another. */
const haloOf = (curve: CurveMark, breadth: number): CurveMark => ({
	...curve,
	key: `${curve.key}-halo`,
	color: 'paper',
	from: 'paper',
	strands: 1,
	spread0: 0,
	spread1: 0,
	colorStop: 1,
	stroke: breadth + 3
});

/** From Brussels to each republic's capital. */
const fromBelgium = ({ capitals }: MapState, area: MapArea): CurveMark[] => {
	const { stroke, breadth } = breadthOf(area);
	return REPUBLICS.flatMap((code, i) => {
		const curve = curveBetween(cityOn(area, 'brussels'), cityOn(area, capitals[code]), {
			key: `be-${code}`,
			from: 'BE',
			color: code,
			strands: STRANDS,
			bow: BOW[code],
			spread0: area.dot,
			spread1: breadth - stroke,
			stroke,
			colorStop: colorStopOf(code),
			delay: 0.08 * i
		});
		return [haloOf(curve, breadth), curve];
	});
};

/** From Luxembourg to each republic's capital. */
const fromLuxembourg = ({ capitals }: MapState, area: MapArea): CurveMark[] =>
	REPUBLICS.map((code, i) =>
		curveBetween(cityOn(area, 'luxembourg'), cityOn(area, capitals[code]), {
			key: `lu-${code}`,
			from: 'LU',
			color: code,
			strands: FEW,
			bow: BOW[code] * 0.82,
			spread0: 1,
			spread1: area.dot,
			stroke: breadthOf(area).stroke * 0.8,
			colorStop: colorStopOf(code),
			delay: 0.08 * i + 0.1
		})
	);

/** From each republic's capital to its embassy in Brussels. */
const westward = ({ capitals }: MapState, area: MapArea): CurveMark[] => {
	const { stroke, breadth } = breadthOf(area);
	return REPUBLICS.flatMap((code, i) => {
		const curve = curveBetween(
			cityOn(area, capitals[code]),
			[cityOn(area, 'brussels')[0], embassyY(code, area)],
			{
				key: `home-${code}`,
				from: code,
				color: 'BE',
				strands: STRANDS,
				bow: -BOW[code] * 0.8,
				spread0: breadth - stroke,
				spread1: area.dot * 1.4,
				stroke,
				colorStop: 0.8,
				delay: 0.08 * i
			}
		);
		return [haloOf(curve, breadth), curve];
	});
};

/** The curves of a step on the map of the continent. */
export const curvesOf = (state: MapState, area: MapArea): CurveMark[] =>
	state.step === 'embassies'
		? westward(state, area)
		: [...fromLuxembourg(state, area), ...fromBelgium(state, area)];
