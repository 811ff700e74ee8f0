import { fact, type Republic } from '$lib/facts';
import { parsePosition } from '$lib/facts/position';
import type { LonLat } from './camera';

/** Cities whose position is a fact of the story. */
export type City =
	'brussels' | 'luxembourg' | 'almaty' | 'astana' | 'tashkent' | 'ashgabat' | 'bishkek' | 'dushanbe';

/** Where the facts say a city is. */
export function cityAt(city: City): LonLat {
	const { latitude, longitude } = parsePosition(String(fact(`position-${city}`).value));
	return [longitude, latitude];
}

/** Capitals today, and at the end of the story. */
export const CAPITAL: Readonly<Record<Republic, City>> = {
	KZ: 'astana',
	UZ: 'tashkent',
	TM: 'ashgabat',
	KG: 'bishkek',
	TJ: 'dushanbe'
};

/** The middle of each republic, near enough: where a curve to all of it ends. */
export const CENTER: Readonly<Record<Republic, LonLat>> = {
	KZ: [67.2, 48.3],
	UZ: [63.6, 41.9],
	TM: [59.2, 39.3],
	KG: [74.7, 41.7],
	TJ: [71.2, 38.6]
};
