import type { LonLat } from '$lib/charts/camera';
import type { Mark } from '$lib/charts/frame';
import { labelMarks } from '$lib/charts/map-label';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import type { MapArea } from './dimensions';

/** Where a republic's name is written, so that five names with their dates fit even on the smallest phone. */
const NAME_AT: Readonly<Record<Republic, LonLat>> = {
	KZ: [66.5, 49],
	UZ: [62.2, 43.3],
	TM: [58.6, 38.9],
	KG: [75.6, 41.7],
	TJ: [71.4, 38]
};

/** The fact that says when a republic became independent. */
export const independence = (code: Republic): string => `distance-independence-${code.toLowerCase()}`;

/** The five republics, each with its name and the day of its independence; where room is scarce, the month. */
export function independenceMarks({ camera, narrow, width, label: size, dot, locale }: MapArea): Mark[] {
	return REPUBLICS.flatMap((code, i) => {
		const fact = independence(code);
		const lines = [
			[countryName(code, locale), 600],
			[value(fact, locale, narrow ? 'short' : 'auto'), 400, fact]
		] as const;
		const words = {
			key: `state-${code}`,
			at: NAME_AT[code],
			stand: [0, 0, 'middle'],
			color: code,
			lines
		} as const;
		const sizes = { type: narrow ? size : size + 2, width, step: dot };
		return labelMarks(words, camera, sizes).map((mark) => ({ ...mark, delay: 0.1 * i }));
	});
}
