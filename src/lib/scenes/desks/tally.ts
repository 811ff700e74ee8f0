import type { Mark, TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, fact, type Republic } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { deskMark, vacancy } from './desks';
import { COVERED_FROM, POSTS } from './geography';
import { postName } from './names';
import type { Sizes } from './room';
import { tallyGrid, type TallyGrid } from './tally-grid';

/** The rows: whose desks they count, and the words for them. */
const COUNTS = [
	['embassies-brussels', m.desks_count_brussels],
	['belgian-embassies', m.desks_count_embassy],
	['awex-offices', m.desks_count_offices],
	['lu-embassies', m.desks_count_luxembourg]
] as const;
const [THEIRS, EMBASSY, OFFICE, LUXEMBOURG] = [0, 1, 2, 3];

/** The asymmetry: a column for each republic; on top its embassy in Brussels, below what the two partners have there. */
export function tallyMarks(sizes: Sizes, locale: Locale): Mark[] {
	const grid = tallyGrid(sizes, locale);
	return [
		...COUNTS.flatMap((_, row) => countMarks(row, grid, sizes, locale)),
		...REPUBLICS.map((code, i) => nameMark(code, i, grid, sizes, locale)),
		...REPUBLICS.flatMap((code, i) => columnMarks(code, i, grid)),
		...(grid.stacked ? [] : notes(grid, sizes, locale))
	];
}

/** The number of a row, what it counts, and a rule above; the heavy one parts the two sides. */
function countMarks(row: number, grid: TallyGrid, { type, width }: Sizes, locale: Locale): Mark[] {
	const [id, words] = COUNTS[row] as (typeof COUNTS)[number];
	const { top, labelY } = grid.rows[row] as TallyGrid['rows'][number];
	const text = formatFact(fact(id), locale);
	const color = row === LUXEMBOURG ? 'LU' : 'ink';
	const x = textWidth(text, grid.count, 400, 'display') + type * 0.8;
	const lines = wrap(words({}, { locale }), grid.labelWidth - x, type + 1, 600);
	const lead = (type + 1) * 1.25;
	const number: TextMark = {
		kind: 'text',
		key: `count-${id}`,
		color,
		x: 0,
		y: labelY,
		lines: [text],
		size: grid.count,
		font: 'display',
		fact: id
	};
	const what: TextMark = {
		kind: 'text',
		key: `what-${id}`,
		color,
		x,
		y: labelY - grid.count * 0.32 + (type + 1) * 0.36 - ((lines.length - 1) * lead) / 2,
		lines,
		size: type + 1,
		weight: 600
	};
	if (row === THEIRS) return [number, what];
	const heavy = row === EMBASSY;
	return [
		{
			kind: 'line',
			key: `rule-${id}`,
			color: heavy ? 'ink' : 'rule',
			x1: 0,
			x2: width,
			y1: top,
			y2: top,
			stroke: heavy ? 1.5 : 1
		},
		number,
		what
	];
}

function nameMark(
	code: Republic,
	i: number,
	grid: TallyGrid,
	{ type, width }: Sizes,
	locale: Locale
): TextMark {
	const text = countryName(code, locale);
	const half = textWidth(text, type, 600) / 2;
	return {
		kind: 'text',
		key: `column-${code}`,
		color: code,
		x: Math.min(width - half - 1, Math.max(half + 1, grid.column.x(i))),
		y: grid.nameY[i % 2 === 0 ? 0 : 1] as number,
		lines: [text],
		size: type,
		weight: 600,
		anchor: 'middle'
	};
}

/** A republic's embassy in Brussels, and under it what stands in the republic: a desk, or the outline of one that doesn't. */
function columnMarks(code: Republic, i: number, { desk, column, rows }: TallyGrid): Mark[] {
	const x = column.x(i);
	const y = (row: number) => rows[row]?.deskY ?? 0;
	const marks: Mark[] = [
		{
			kind: 'dot',
			key: `embassy-${code}`,
			color: code,
			x,
			y: y(THEIRS),
			r: desk,
			fill: 'solid',
			shape: 'square'
		},
		vacancy(`vacant-LU-${code}`, 'LU', x, y(LUXEMBOURG), desk, 0.8)
	];
	for (const post of POSTS.filter((p) => p.host === code))
		marks.push(
			post.kind === 'embassy'
				? deskMark(post, x, y(EMBASSY), desk)
				: deskMark(post, x, y(OFFICE), desk * 0.85)
		);
	if (COVERED_FROM[code]) marks.push(vacancy(`vacant-BE-${code}`, 'BE', x, y(EMBASSY), desk, 0.5));
	return marks;
}

/** Where there is room: the town of each desk, and where the ambassador sits who covers the others. */
function notes({ desk, column, rows }: TallyGrid, { type }: Sizes, locale: Locale): TextMark[] {
	const size = Math.max(13, type - 2);
	const note = (key: string, text: string, i: number, row: number, color: TextMark['color']): TextMark => ({
		kind: 'text',
		key,
		color,
		x: column.x(i),
		y: (rows[row]?.deskY ?? 0) + desk + size * 1.5,
		lines: [text],
		size,
		anchor: 'middle'
	});
	const all = REPUBLICS.flatMap((code, i) => {
		const from = COVERED_FROM[code];
		const desks = POSTS.filter((p) => p.host === code).map((p) =>
			note(`town-${p.id}`, postName(p.id, locale), i, p.kind === 'embassy' ? EMBASSY : OFFICE, 'ink')
		);
		if (!from) return desks;
		const place = postName(from, locale);
		return [...desks, note(`from-${code}`, m.desks_covered_from({ place }, { locale }), i, EMBASSY, 'muted')];
	});
	const fits = all.every(({ lines }) => textWidth(lines[0] ?? '', size) <= column.width - 4);
	return fits ? all : [];
}
