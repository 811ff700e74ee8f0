import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { countryName } from '$lib/charts/names';
import { value, type Room } from './room';

/** To the right of the doubtful sum: a bracket, and how to read what it holds. */
export function reading(room: Room, which: 'each' | 'together', x: number, from: number, to: number): Mark[] {
	const { size, number, locale } = room;
	const words = which === 'each' ? m.luxembourg_five_each : m.luxembourg_five_together;
	const id = which === 'each' ? 'lux-five-each' : 'lux-five-together';
	const sum = formatValue(Math.round(amountOf(id) / 1e5) * 1e5, fact(id).unit, locale, 'short');
	const y = (from + to) / 2 - size * 0.1;
	return [
		{
			kind: 'line',
			key: `reading-${which}`,
			color: 'accent',
			x1: x,
			x2: x,
			y1: from,
			y2: to,
			stroke: 2,
			enter: { y2: from },
			delay: 0.3
		},
		label(`reading-${which}-words`, [x + size * 0.7, y], words({}, { locale }), [number, 'accent'], {
			font: 'display',
			delay: 0.3
		}),
		label(
			`reading-${which}-sum`,
			[x + size * 0.7, y + size * 1.3],
			m.luxembourg_five_sum({ sum }, { locale }),
			[size, 'ink'],
			{ fact: id, delay: 0.3 }
		)
	];
}

/** What another set of books says of the two, in words only: whole millions are too coarse for a picture. */
export function hint(room: Room, wanted: number, y: number): Mark[] {
	const { size, width, locale } = room;
	const said = (['UZ', 'TM'] as const).map((code) => {
		const id = `lux-usd-${code.toLowerCase()}-2012`;
		const country = countryName(code, locale);
		return {
			code,
			id,
			words: m.luxembourg_five_hint_of({ country, amount: value(id, room, 'short') }, { locale })
		};
	});
	const x = Math.min(wanted, width - 1 - Math.max(...said.map(({ words }) => textWidth(words, size))));
	const lines = wrap(m.luxembourg_five_hint({}, { locale }), width - x, size);
	const below = y + lines.length * size * 1.25;
	return [
		label('hint', [x, y], lines, [size, 'muted']),
		...said.map(({ code, id, words }, i) =>
			label(`hint-${code}`, [x, below + i * size * 1.3], words, [size, code], { fact: id })
		)
	];
}
