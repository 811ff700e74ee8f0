import { place, type Camera, type LonLat } from '$lib/charts/camera';
import type { Mark } from '$lib/charts/frame';
import { labelMarks } from '$lib/charts/map-label';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
import { entering, curveBetween } from '$lib/charts/curve-between';
import { REPUBLICS, fact, type Republic } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';

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
export function newStates(camera: Camera, sizes: Sizes, locale: Locale): Mark[] {
	const form = sizes.width < 560 ? 'short' : 'auto';
	return REPUBLICS.flatMap((code, i) =>
		labelMarks(
			{
				key: `state-${code}`,
				at: NAME_AT[code],
				stand: [0, 0, 'middle'],
				color: code,
				lines: [
					[countryName(code, locale), 600],
					[formatFact(fact(independence(code)), locale, form), 400, independence(code)]
				]
			},
			camera,
			{ ...sizes, type: sizes.width < 560 ? sizes.type : sizes.type + 2, step: sizes.dot }
		).map((mark) => ({ ...mark, delay: 0.1 * i }))
	);
}

/** Kazakhstan alone, in full dye, its name across it, and the paper's two reasons. */
export function standsOut(camera: Camera, sizes: Sizes, locale: Locale): Mark[] {
	const { width, type, strands, spread } = sizes;
	const line = type + 1;
	const name = countryName('KZ', locale);
	const size = (width * 0.42) / (textWidth(name, 100, 400, 'display') / 100);
	const [x, y] = place([67.8, 48.9], camera);
	const astana = place(cityAt('astana'), camera);
	const reasons = wrap(m.distance_kz_reasons({}, { locale }), width * 0.56, line);
	return [
		{
			...curveBetween(entering(place(cityAt('brussels'), camera), astana), astana, {
				key: 'be-KZ',
				from: 'BE',
				color: 'KZ',
				strands: strands + 4,
				bow: 0.03
			}),
			spread0: spread * 2.4,
			spread1: spread * 1.2,
			stroke: 1 + spread / 30,
			colorStop: 0.28
		},
		{
			kind: 'text',
			key: 'kazakhstan',
			color: 'paper',
			x,
			y: y + size * 0.2,
			lines: [name],
			size,
			font: 'display',
			anchor: 'middle'
		},
		{
			kind: 'text',
			key: 'reasons',
			color: 'paper',
			x,
			y: y + size * 0.44 + line * 1.2,
			lines: reasons,
			size: line,
			anchor: 'middle',
			fact: 'distance-kz-attractive'
		}
	];
}
