import { say } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { amountOf, fact } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './dimensions';

const READINGS = {
	each: { id: 'lux-five-each', words: m.luxembourg_five_each },
	together: { id: 'lux-five-together', words: m.luxembourg_five_together }
} as const;

/** To the right of the doubtful sum: a bracket, and how to read what it holds. */
export function reading(
	{ label: size, amount, locale }: Sizes,
	which: 'each' | 'together',
	x: number,
	from: number,
	to: number
): Mark[] {
	const { id, words } = READINGS[which];
	const sum = formatValue(Math.round(amountOf(id) / 1e5) * 1e5, fact(id).unit, locale, 'short');
	const left = x + size * 0.7;
	const y = (from + to) / 2 - size * 0.1;
	const key = `reading-${which}`;
	const delay = 0.3;
	return [
		line(key, [x, from], [x, to], 'accent', { stroke: 2, enter: { y2: from }, delay }),
		label(`${key}-words`, [left, y], say(words, locale), [amount, 'accent'], { font: 'display', delay }),
		label(`${key}-sum`, [left, y + size * 1.3], m.luxembourg_five_sum({ sum }, { locale }), [size, 'ink'], {
			fact: id,
			delay
		})
	];
}

/** What another account says of the two, in words only: whole millions are too coarse for a picture. */
export function dollars({ label: size, lead, width, locale }: Sizes, wanted: number, y: number): Mark[] {
	const said = (['UZ', 'TM'] as const).map((code) => {
		const id = `lux-usd-${code.toLowerCase()}-2012`;
		const country = countryName(code, locale);
		return {
			code,
			id,
			words: m.luxembourg_five_hint_of({ country, amount: value(id, locale, 'short') }, { locale })
		};
	});
	const x = Math.min(wanted, width - 1 - Math.max(...said.map(({ words }) => textWidth(words, size))));
	const lines = wrap(say(m.luxembourg_five_hint, locale), width - x, size);
	const below = y + lines.length * lead;
	return [
		label('dollars', [x, y], lines, [size, 'muted']),
		...said.map(({ code, id, words }, i) =>
			label(`dollars-${code}`, [x, below + i * size * 1.3], words, [size, code], { fact: id })
		)
	];
}
