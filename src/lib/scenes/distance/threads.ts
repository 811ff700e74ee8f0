import { place, type Camera } from '$lib/charts/camera';
import type { CurveMark } from '$lib/charts/frame';
import { cityAt } from '$lib/charts/places';
import { curveBetween } from '$lib/charts/curve-between';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Sizes } from './room';
import { seatY, seatsReach } from './seats';
import type { MapState } from './states';

/** How far a thread gets from either end while the question is open: it leaves a gap in the middle. */
const HALF_WAY = 0.33;

/** Where the dye takes: not at one place for all five, as it never does. */
export const colourStop = (i: number): number => 0.4 + 0.045 * ((i * 2) % 5);

/** How far each thread bows out, northern capitals up and southern ones down, so that the five part like a fan. */
const BOW: Readonly<Record<Republic, number>> = { KZ: 0.25, KG: 0.14, UZ: 0.035, TJ: -0.07, TM: -0.2 };

/** From a partner's capital to a republic's. */
function eastward(
	partner: 'BE' | 'LU',
	code: Republic,
	{ capitals }: MapState,
	camera: Camera,
	{ strands, spread }: Sizes
): CurveMark {
	const i = REPUBLICS.indexOf(code);
	const belgian = partner === 'BE';
	const from = place(cityAt(belgian ? 'brussels' : 'luxembourg'), camera);
	return {
		...curveBetween(from, place(cityAt(capitals[code]), camera), {
			key: `${belgian ? 'be' : 'lu'}-${code}`,
			from: partner,
			color: code,
			strands: belgian ? strands : 2,
			bow: BOW[code] * (belgian ? 1 : 0.82)
		}),
		spread0: belgian ? spread * 0.25 : 1,
		spread1: belgian ? spread : spread * 1.5,
		stroke: belgian ? 1.1 + spread / 80 : 0.9,
		colorStop: colourStop(i),
		delay: 0.08 * i + (belgian ? 0 : 0.1)
	};
}

/** From a republic's capital to its embassy in Brussels. */
function westward(code: Republic, { capitals }: MapState, camera: Camera, sizes: Sizes): CurveMark {
	const i = REPUBLICS.indexOf(code);
	const [x, y] = place(cityAt('brussels'), camera);
	return {
		...curveBetween(place(cityAt(capitals[code]), camera), [x, seatY(i, y, sizes)], {
			key: `home-${code}`,
			from: code,
			color: 'BE',
			strands: sizes.strands,
			bow: BOW[code] * 0.8
		}),
		spread0: sizes.spread,
		spread1: sizes.dot * 1.6,
		stroke: 1.1 + sizes.spread / 80,
		colorStop: 0.84,
		delay: 0.08 * i
	};
}

/** The threads of a step on the map of the continent. */
export function threadMarks(state: MapState, camera: Camera, sizes: Sizes): CurveMark[] {
	const east = (partner: 'BE' | 'LU') =>
		REPUBLICS.map((code) => eastward(partner, code, state, camera, sizes));
	const west = REPUBLICS.map((code) => westward(code, state, camera, sizes));
	if (state.step === 'relations') return [...east('LU'), ...east('BE')];
	if (state.step === 'embassies') return west;
	if (state.step === 'initiative') return [...west, returned(state, camera, sizes)];
	return [...east('LU'), ...east('BE'), ...west].map((thread) => ({
		...thread,
		drawn: HALF_WAY,
		colorStop: 1
	}));
}

/** The one thread that Belgium spins back: to Kazakhstan, above the one that comes from there. */
export function returned({ capitals }: MapState, camera: Camera, sizes: Sizes): CurveMark {
	const { strands, spread } = sizes;
	const [x, y] = place(cityAt('brussels'), camera);
	return {
		...curveBetween([x, y - seatsReach(sizes)], place(cityAt(capitals.KZ), camera), {
			key: 'be-KZ',
			from: 'BE',
			color: 'KZ',
			strands,
			bow: 0.31
		}),
		spread0: spread * 0.4,
		spread1: spread,
		stroke: 1.1 + spread / 80,
		colorStop: 0.84,
		delay: 0.4
	};
}
