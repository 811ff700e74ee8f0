import { scaleLinear } from 'd3-scale';
import { say, type Message } from '$lib/charts/copy';
import { straight } from '$lib/charts/curve-between';
import { faultMark } from '$lib/charts/fault-mark';
import { dodge } from '$lib/charts/dodge';
import type { Mark } from '$lib/charts/frame';
import { label, valueLabel } from '$lib/charts/label';
import { curve, line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { amountOf, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { LuxembourgDimensions } from './dimensions';
import { STRAND_SHARE } from './strand-area';

/** Whose euros a part of a column is. */
interface Part {
	republics: readonly [Republic, ...Republic[]];
	id: string;
}

interface Reading {
	id: 'each' | 'together';
	/** The sum of its parts. */
	total: string;
	words: Message;
	parts: readonly Part[];
}

/** What both readings share, from the ground up. */
const SHARED: readonly Part[] = [
	{ republics: ['KZ'], id: 'lux-kz-2012' },
	{ republics: ['TJ'], id: 'lux-tj-2012' },
	{ republics: ['KG'], id: 'lux-kg-2012' }
];

/** The two ways to read one sum: two republics have it each, or together. The rest is the same. */
export const READINGS: readonly Reading[] = [
	{
		id: 'each',
		total: 'lux-five-each',
		words: m.luxembourg_five_each,
		parts: [
			...SHARED,
			{ republics: ['TM'], id: 'lux-uz-tm-2012' },
			{ republics: ['UZ'], id: 'lux-uz-tm-2012' }
		]
	},
	{
		id: 'together',
		total: 'lux-five-together',
		words: m.luxembourg_five_together,
		parts: [...SHARED, { republics: ['UZ', 'TM'], id: 'lux-uz-tm-2012' }]
	}
];

/** The sum that can be read in two ways. */
const DOUBTFUL = 'lux-uz-tm-2012';
/** From one strand to the next, about, in pixels. */
const STRAND = 6;
/** What both readings share is pale. */
const PALE = 0.3;

/** Ten months of goods as two columns, one for each reading: they share their foot, and differ in what stands on it. */
export function five(dimensions: LuxembourgDimensions, top: number): Mark[] {
	const { width, height, label: size, amount, lead, narrow, locale } = dimensions;
	const hint = wrap(say(m.luxembourg_five_hint, locale), width, size);
	const base = height - hint.length * lead - size * 0.9;
	const head = amount * 1.1 + size * 1.5;
	const most = Math.max(...READINGS.map(({ total }) => amountOf(total)));
	const scale = scaleLinear([0, most], [base, top + head + size * 0.5]);
	// Columns stand in the middle, the names of their parts on the outside.
	const names = Math.max(
		...['KZ', 'UZ', 'TM', 'KG', 'TJ'].map((code) =>
			textWidth(countryName(code as Republic, locale), size, 600)
		)
	);
	const between = narrow ? 26 : 72;
	const room = (width - between) / 2;
	const breadth = Math.min(room - names - 10, narrow ? 90 : 240);
	const edges = [room - breadth, room + between] as const;
	return [
		line('ground', [edges[0] - 2, base], [edges[1] + breadth + 2, base], 'LU', { stroke: 1.5 }),
		...READINGS.flatMap((reading, i) =>
			columnMarks(
				dimensions,
				reading,
				{ x: edges[i as 0 | 1], breadth, outside: i === 0 ? 'left' : 'right' },
				scale
			)
		),
		// Level with the sum that the paper gives once for two.
		...faultMark(
			'slip-each-or-both',
			[room + between / 2, scale(amountOf('lux-five-together') - amountOf(DOUBTFUL) / 2)],
			dimensions
		),
		label('dollars', [0, base + size * 1.6], hint, [size, 'muted'])
	];
}

interface PartPlace {
	x: number;
	breadth: number;
	outside: 'left' | 'right';
}

/** A part of a column; two republics' strands take turns in it, for nobody can tell whose is whose. */
function strandsOf(
	key: string,
	republics: readonly Republic[],
	{ x, breadth, from, to }: { x: number; breadth: number; from: number; to: number },
	more: { fact: string; opacity: number }
): Mark[] {
	const each = Math.max(1, Math.round(breadth / STRAND / republics.length));
	const pitch = breadth / (each * republics.length);
	const spread = (each - 1) * republics.length * pitch;
	return republics.map((code, i) => {
		const middle = x + (i + 0.5) * pitch + spread / 2;
		return curve(
			republics.length > 1 ? `${key}-${code}` : key,
			straight([middle, from], [middle, to]),
			code,
			{
				strands: each,
				stroke: pitch * STRAND_SHARE,
				spread0: spread,
				spread1: spread,
				...more
			}
		);
	});
}

/** One reading: its parts, their names and amounts beside them, and above them how it reads and what it makes. */
function columnMarks(
	{ label: size, amount, lead, locale }: LuxembourgDimensions,
	{ id, total, words, parts }: Reading,
	{ x, breadth, outside }: PartPlace,
	scale: (euros: number) => number
): Mark[] {
	let euros = 0;
	const placed = parts.map((part) => {
		const from = scale(euros);
		euros += amountOf(part.id);
		return { ...part, from, to: scale(euros) };
	});
	const end = scale(euros);
	const left = outside === 'left';
	// What is above a column begins at its inner edge, and runs outwards.
	const inner = left ? x + breadth : x;
	const anchor = left ? ('end' as const) : ('start' as const);
	// What both readings share is named once.
	const named = placed.filter(({ id: fact }) => left || fact === DOUBTFUL);
	const labels = named.map(({ republics }) => (republics.length + 1) * lead);
	// From the top down: the last part stands highest.
	const centres = dodge(
		named.map(({ from, to }, i) => ({ at: (from + to) / 2, extent: labels[i] ?? 0 })).reverse(),
		end,
		scale(0),
		3
	).reverse();
	return [
		...placed.flatMap(({ republics, id: fact, from, to }): Mark[] => {
			const key = `five-${republics.join('-')}-${id}`;
			const opacity = fact === DOUBTFUL ? 1 : PALE;
			return strandsOf(key, republics, { x, breadth, from, to }, { fact, opacity });
		}),
		...named.flatMap(({ republics, id: fact }, i): Mark[] => {
			const doubtful = fact === DOUBTFUL;
			const at = left ? x - 6 : x + breadth + 6;
			const more = { anchor };
			const first = (centres[i] ?? 0) - (labels[i] ?? 0) / 2 + size * 0.9;
			const key = `${id}-${republics.join('-')}`;
			return [
				...republics.map((code: Republic, row) =>
					label(
						`five-name-${key}-${code}`,
						[at, first + row * lead],
						row === 0 && republics.length > 1
							? m.luxembourg_and({ name: countryName(code, locale) }, { locale })
							: countryName(code, locale),
						[size, code],
						{ ...more, weight: doubtful ? 600 : 400 }
					)
				),
				label(
					`five-amount-${key}`,
					[at, first + republics.length * lead],
					value(fact, locale, 'short'),
					[size, doubtful ? 'ink' : 'muted'],
					{
						...more,
						fact
					}
				)
			];
		}),
		valueLabel(`total-${id}`, [inner, end - size * 0.6], total, [amount * 1.1, 'ink'], locale, { anchor }),
		label(`reading-${id}`, [inner, end - size * 0.8 - amount * 1.1], say(words, locale), [size, 'ink'], {
			anchor,
			weight: 600
		})
	];
}
