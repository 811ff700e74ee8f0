import { place, type LonLat } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import { curveBetween, entering } from '$lib/charts/curve-between';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { labelMarks } from '$lib/charts/map-label';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { cityOn, type MapArea } from './dimensions';

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

/** Kazakhstan alone, in its full colour, its name across it, and the paper's two reasons. */
export function kazakhstanMarks(area: MapArea): Mark[] {
	const { strands, spread, camera, narrow, locale } = area;
	const name = countryName('KZ', locale);
	const [x, y] = place([67.8, 48.9], camera);
	// In a flat picture the country is narrower than the picture.
	const wide = place([85.5, 48.5], camera)[0] - place([47.5, 48], camera)[0];
	const [large, small] = [(wide * 0.43) / textWidth(name, 1, 400, 'display'), area.label + 1];
	const astana = cityOn(area, 'astana');
	// On a phone two lines, a little higher: the country has no room for three.
	const reasons = wrap(say(m.distance_kz_reasons, locale), narrow ? small * 13 : wide * 0.58, small);
	const middle = narrow ? y - small * 0.35 : y;
	return [
		curveBetween(entering(cityOn(area, 'brussels'), astana), astana, {
			key: 'be-KZ',
			from: 'BE',
			color: 'KZ',
			strands: strands + 4,
			bow: 0.03,
			spread0: spread * 2.4,
			spread1: spread * 1.2,
			stroke: 1 + spread / 30,
			colorStop: 0.28
		}),
		label('kazakhstan', [x, middle + large * 0.2], name, [large, 'paper'], {
			font: 'display',
			anchor: 'middle',
			halo: false
		}),
		label('reasons', [x, middle + large * 0.44 + small * 1.2], reasons, [small, 'paper'], {
			anchor: 'middle',
			fact: 'distance-kz-attractive'
		})
	];
}
