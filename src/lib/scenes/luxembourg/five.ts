import type { RibbonMark, Frame, Mark, Color } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { amountOf, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { twist } from './twist';
import { hint, reading } from './five-readings';
import { countryName } from '$lib/charts/names';
import { head, value, type Room } from './room';

/** A row: whose euros, and for the sum that can be read in two ways, which reading it belongs to. */
interface Row {
	republics: readonly Republic[];
	id: string;
	reading?: 'each' | 'together';
}

/** In the fixed order; what the paper says once of two republics is drawn both ways. */
export const ROWS: readonly Row[] = [
	{ republics: ['KZ'], id: 'lux-kz-2012' },
	{ republics: ['UZ'], id: 'lux-uz-tm-2012', reading: 'each' },
	{ republics: ['TM'], id: 'lux-uz-tm-2012', reading: 'each' },
	{ republics: ['UZ', 'TM'], id: 'lux-uz-tm-2012', reading: 'together' },
	{ republics: ['KG'], id: 'lux-kg-2012' },
	{ republics: ['TJ'], id: 'lux-tj-2012' }
];

/** Ten months of goods, as threads of one thickness whose length is the amount. */
export function five(room: Room): Frame {
	const { width, height, size, locale } = room;
	const amount = value('lux-uz-tm-2012', room, 'short');
	const months = value('lux-months', room, 'number');
	const top = head(
		room,
		'five',
		m.luxembourg_five_phrase({ amount }, { locale }),
		m.luxembourg_five_caption({ months, year: value('lux-counted-until', room, 'year') }, { locale }),
		'lux-uz-tm-2012'
	);
	const scale = width / Math.max(...ROWS.map(({ id }) => amountOf(id)));
	const start = top.bottom + size * 0.6;
	const pitch = (height - start) / ROWS.length;
	const thick = Math.min(pitch - size * 1.6, 60);
	const marks: Mark[] = [...top.marks];
	ROWS.forEach((row, i) => {
		const y = start + pitch * (i + 1) - thick - 2;
		marks.push(...rowMarks(room, row, { y, thick, length: amountOf(row.id) * scale }));
	});
	const x = amountOf('lux-uz-tm-2012') * scale + size * 0.6;
	const rowTop = (i: number) => start + pitch * i + size * 0.5;
	marks.push(
		...reading(room, 'each', x, rowTop(1), rowTop(3) - size * 0.7),
		...reading(room, 'together', x, rowTop(3), rowTop(4) - size * 0.7),
		...hint(room, x + size * 0.7, rowTop(4) + size * 1.2)
	);
	return { width, height, marks };
}

const keyOf = (row: Row) => `five-${row.republics.join('-')}-${row.reading ?? 'stated'}`;

interface Place {
	y: number;
	thick: number;
	length: number;
}

/** The name and the amount of a row, and its threads below. */
function rowMarks(room: Room, row: Row, { y, thick, length }: Place): Mark[] {
	const { size, locale } = room;
	const key = keyOf(row);
	const names = row.republics.map((code) => countryName(code, locale));
	const gap = textWidth(' ', size, 600) * 1.6;
	let x = 0;
	const named = names.map((name, i): Mark => {
		const words = i === names.length - 1 ? name : m.luxembourg_and({ name }, { locale });
		const mark = label(`${key}-name-${i}`, [x, y - size * 0.5], words, [size, row.republics[i] as Color], {
			weight: 600
		});
		x += textWidth(words, size, 600) + gap;
		return mark;
	});
	const words = value(row.id, room, 'short');
	const amount = label(`${key}-amount`, [x, y - size * 0.5], words, [size, 'ink'], { fact: row.id });
	// Beside a reading there may be no room for it; the big phrase has it too.
	const fits = !row.reading || x + textWidth(words, size) <= length;
	return [...named, ...(fits ? [amount] : []), ...threads(row, key, { y, thick, length })];
}

function threads(row: Row, key: string, { y, thick, length }: Place): Mark[] {
	const [first, second] = row.republics as [Republic, Republic | undefined];
	if (second) {
		const stroke = Math.max(3, thick * 0.24);
		const reach = (thick - stroke) / 2;
		return twist(
			key,
			{
				x: 0,
				y: y + thick / 2,
				length,
				reach,
				stroke,
				twist: Math.max(16, thick * 1.4),
				tones: [first, second]
			},
			{ fact: row.id }
		);
	}
	const flow: RibbonMark = {
		kind: 'ribbon',
		key,
		color: first,
		from: 'LU',
		colorStop: 0.3,
		x0: 0,
		x1: length,
		y0: y,
		y1: y,
		width: thick,
		fact: row.id,
		enter: { drawn: 0 }
	};
	return [flow];
}
