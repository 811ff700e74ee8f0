import type { LayoutInput } from '$lib/charts/dimensions';
import type { Point } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import type { Color, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot, line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { absentMark, deskMark } from './desks';
import { COVERED_FROM, POSTS, postOf } from './posts';
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
export function tallyMarks(input: LayoutInput): Mark[] {
	const grid = tallyGrid(input);
	return [
		...COUNTS.flatMap((counted, row) => countMarks(counted, row, grid)),
		...REPUBLICS.map((code, i) => nameMark(code, i, grid)),
		...REPUBLICS.flatMap((code) => columnMarks(code, grid)),
		...(grid.narrow ? [] : notes(grid))
	];
}

/** Where the desk of a column and row stands. */
const deskAt = ({ columnX, row }: TallyGrid, code: Republic, index: number): Point => [
	columnX(code),
	row(index).deskY
];

const rowOf = ({ kind }: (typeof POSTS)[number]): number => (kind === 'embassy' ? EMBASSY : OFFICE);

/** The number of a row, what it counts, and a line above; the heavy one parts the two sides. */
function countMarks([id, words]: (typeof COUNTS)[number], row: number, grid: TallyGrid): Mark[] {
	const { width, labelWidth, count, locale } = grid;
	const { top, labelY } = grid.row(row);
	const color = row === LUXEMBOURG ? 'LU' : 'ink';
	const size = grid.label + 1;
	const number = value(id, locale);
	const x = textWidth(number, count, 400, 'display') + grid.label * 0.8;
	const lines = wrap(say(words, locale), labelWidth - x, size, 600);
	const y = labelY - count * 0.32 + size * 0.36 - ((lines.length - 1) * size * 1.25) / 2;
	const heavy = row === EMBASSY;
	return [
		...(row === THEIRS
			? []
			: [line(`rule-${id}`, [0, top], [width, top], heavy ? 'ink' : 'rule', { stroke: heavy ? 1.5 : 1 })]),
		label(`count-${id}`, [0, labelY], number, [count, color], { font: 'display', fact: id }),
		label(`what-${id}`, [x, y], lines, [size, color], { weight: 600, halo: false })
	];
}

function nameMark(
	code: Republic,
	i: number,
	{ label: size, width, columnX, nameY, locale }: TallyGrid
): Mark {
	const text = countryName(code, locale);
	const half = textWidth(text, size, 600) / 2;
	const x = Math.min(width - half - 1, Math.max(half + 1, columnX(code)));
	return label(`column-${code}`, [x, nameY[i % 2 === 0 ? 0 : 1]], text, [size, code], {
		weight: 600,
		anchor: 'middle',
		halo: false
	});
}

/** A republic's embassy in Brussels, and under it what stands in the republic: a desk, or the outline of one that doesn't. */
function columnMarks(code: Republic, grid: TallyGrid): Mark[] {
	const { desk } = grid;
	const at = (row: number) => deskAt(grid, code, row);
	const absent = absentMark(`vacant-BE-${code}`, 'BE', at(EMBASSY), desk, { opacity: 0.5 });
	return [
		dot(`embassy-${code}`, at(THEIRS), desk, code, { shape: 'square' }),
		absentMark(`vacant-LU-${code}`, 'LU', at(LUXEMBOURG), desk, { opacity: 0.8 }),
		...POSTS.filter(({ host }) => host === code).map((post) =>
			deskMark(post, at(rowOf(post)), post.kind === 'embassy' ? desk : desk * 0.85)
		),
		...(COVERED_FROM[code] ? [absent] : [])
	];
}

/** Where there is room: the town of each desk, and where the ambassador sits who covers the others. */
function notes(grid: TallyGrid): TextMark[] {
	const { desk, columnWidth, locale } = grid;
	const size = Math.max(13, grid.label - 2);
	const note = (key: string, text: string, code: Republic, row: number, color: Color) => {
		const [x, y] = deskAt(grid, code, row);
		return label(key, [x, y + desk + size * 1.5], text, [size, color], { anchor: 'middle', halo: false });
	};
	const all = REPUBLICS.flatMap((code) => {
		const from = COVERED_FROM[code];
		const towns = POSTS.filter(({ host }) => host === code).map((post) =>
			note(`town-${post.id}`, say(post.name, locale), code, rowOf(post), 'ink')
		);
		if (!from) return towns;
		const covered = m.desks_covered_from({ place: say(postOf(from).name, locale) }, { locale });
		return [...towns, note(`from-${code}`, covered, code, EMBASSY, 'muted')];
	});
	const fits = all.every(({ lines }) => textWidth(lines[0] ?? '', size) <= columnWidth - 4);
	return fits ? all : [];
}
