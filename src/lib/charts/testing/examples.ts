import { drawnMarks, moneyTicks, yearTicks } from '../axis';
import { bar, column, strandBar, valueAbove, valueBeside } from '../bars';
import { curveBetween } from '../curve-between';
import { faultMark } from '../fault-mark';
import { dimensionsOf } from '../dimensions';
import { dodge } from '../dodge';
import type { Color, Fill, Frame, Mark } from '../frame';
import { headline } from '../headline';
import { label } from '../label';
import { caption } from '../labels';
import { curve, dot, line, path, rect, ribbon as ribbonMark } from '../marks';
import { setText } from '../set-text';

const WIDTH = 480;
const HEIGHT = 160;

/** One of each thing that scenes are put together from: drawn for `docs/charts.md`. */
export interface Example {
	/** Name of its picture's file. */
	name: string;
	/** What is to be seen, for who can't see it. */
	description: string;
	marks: readonly Mark[];
}

const names = (words: readonly string[], at: (i: number) => readonly [number, number]) =>
	words.map((text, i) => label(`name-${text}`, at(i), text, [13, 'muted'], { anchor: 'middle' }));

const FILLS: readonly Fill[] = ['solid', 'strands', 'promised', 'option', 'alleged', 'none'];
const COLORS: readonly Color[] = [
	'BE',
	'LU',
	'KZ',
	'UZ',
	'TM',
	'KG',
	'TJ',
	'ink',
	'muted',
	'accent',
	'fault'
];

const marks: Example = {
	name: 'marks',
	description: 'A rectangle, a line, three dots, an outline and a curve.',
	marks: [
		rect('rect', [20, 30, 70, 70], 'KZ'),
		line('line', [120, 100], [190, 30], 'ink', { stroke: 2 }),
		dot('circle', [230, 40], 9, 'UZ'),
		dot('square', [230, 70], 9, 'TM', { shape: 'square' }),
		dot('diamond', [230, 100], 9, 'KG', { shape: 'diamond', fill: 'hollow' }),
		path('path', 'M0 60L35 0L70 60Z', 'TJ', { tx: 280, ty: 35 }),
		curve(
			'curve',
			[
				[380, 100],
				[400, 20],
				[430, 110],
				[460, 30]
			],
			'BE',
			{ strands: 3, spread1: 12 }
		),
		...names(['rect', 'line', 'dot', 'path', 'curve'], (i) => [[55, 155, 230, 315, 420][i] as number, 135])
	]
};

const fills: Example = {
	name: 'fills',
	description: 'Six fills: solid, strands, promised, option, alleged, none.',
	marks: [
		...FILLS.map((fill, i) =>
			rect(fill, [15 + i * 77, 20, 62, 85], 'BE', { fill, stroke: fill === 'none' ? 1.5 : 0 })
		),
		...names(FILLS, (i) => [46 + i * 77, 130])
	]
};

const colors: Example = {
	name: 'colors',
	description: 'Eleven colours by their meaning, each a swatch with its name.',
	marks: [
		...COLORS.map((color, i) => rect(color, [10 + i * 42, 30, 34, 60], color)),
		...names(COLORS, (i) => [27 + i * 42, 115])
	]
};

const ribbon: Example = {
	name: 'ribbon',
	description:
		'A ribbon that narrows nowhere and turns from one colour to another; below it curves between two points.',
	marks: [
		ribbonMark('ribbon', [20, 20], [460, 60], 30, 'KZ', { from: 'BE' }),
		curveBetween([20, 140], [460, 140], { key: 'bow', from: 'LU', color: 'UZ', strands: 5, bow: 0.06 })
	]
};

const columns: Example = {
	name: 'columns',
	description: 'Three upright bars, each with its value above.',
	marks: [40, 90, 65].flatMap((value, i) => {
		const mark = column(`column-${i}`, { x: 90 + i * 150, width: 60, base: 150, top: 150 - value }, 'BE');
		return [mark, valueAbove(mark, String(value), 15)];
	})
};

const bars: Example = {
	name: 'bars',
	description: 'Three bars on their sides, each with its value after it.',
	marks: [340, 210, 90].flatMap((value, i) => {
		const mark = bar(`bar-${i}`, { from: 20, to: 20 + value, y: 15 + i * 48, height: 32 }, 'KZ');
		return [mark, valueBeside(mark, String(value), 15)];
	})
};

const strandBars: Example = {
	name: 'strand-bars',
	description: 'Three bars of strands that set out from a line, each with a narrow edge of another colour.',
	marks: (
		[
			['KZ', 90, 130],
			['UZ', 240, 60],
			['TM', 390, 9]
		] as const
	).map(([color, x, length]) =>
		strandBar(
			`strands-${color}`,
			[
				[x, 150],
				[x, 150 - length]
			],
			60,
			['BE', color]
		)
	)
};

const axes: Example = {
	name: 'axes',
	description: 'Axes: amounts in euros at the left, years below.',
	marks: drawnMarks({
		width: WIDTH,
		height: HEIGHT,
		marks: [],
		plot: {
			x: { domain: [1992, 2013], range: [70, 470], ticks: yearTicks([1995, 2000, 2005, 2010], 'en') },
			y: { domain: [0, 120e6], range: [130, 15], ticks: moneyTicks([0, 50e6, 100e6], 'EUR', 'en') }
		}
	})
};

const dimensions = dimensionsOf({ width: WIDTH, height: HEIGHT, locale: 'en' });

const headlines: Example = {
	name: 'headline',
	description: 'A headline: one big number that opens its evidence, and a line that says what it counts.',
	marks: headline('example', { big: '{pipe-length}', line: 'of gas pipes in Kazakhstan' }, dimensions).marks
};

const type: Example = {
	name: 'type',
	description: 'The type scale at a tablet’s width: axisLabel, label, number, line, amount, title, phrase.',
	marks: (
		[
			['axisLabel', 'sans', [20, 24]],
			['label', 'sans', [20, 56]],
			['number', 'sans', [20, 90]],
			['line', 'sans', [20, 124]],
			['amount', 'display', [180, 28]],
			['title', 'display', [180, 74]],
			['phrase', 'display', [180, 136]]
		] as const
	).map(([size, font, at]) =>
		label(size, at, `${size}: ${dimensions[size]} px`, [dimensions[size], 'ink'], { font })
	)
};

const text: Example = {
	name: 'text',
	description: 'A caption across the top, and set text whose numbers stand by themselves in bold.',
	marks: [
		caption({ width: WIDTH, label: 14, locale: 'en' }, 'example', 'What the picture counts, across its top')
			.mark,
		...setText(
			'set',
			'Text with facts in it is broken into lines; each of its numbers, such as {pipe-length} or {concession-years}, is a mark that opens its evidence.',
			{ x: 0, y: 60, width: 420, locale: 'en' },
			{ size: 15, color: 'ink' }
		).marks
	]
};

const WANTED = [30, 36, 40, 100, 104];
const dodged: Example = {
	name: 'dodge',
	description:
		'Five labels that crowd, moved apart as little as there is; a line leads from each to its place.',
	marks: dodge(
		WANTED.map((at) => ({ at, extent: 20 })),
		10,
		150
	).flatMap((y, i) => [
		dot(`place-${i}`, [60, WANTED[i] as number], 3, 'accent'),
		line(`way-${i}`, [64, WANTED[i] as number], [150, y], 'rule'),
		label(`label-${i}`, [156, y + 5], `label ${i + 1}`, [14, 'ink'])
	])
};

const faultMarks: Example = {
	name: 'fault-mark',
	description: 'Three red fault marks: patches of crossing lines over the end of a bar, on paper, and small.',
	marks: [
		rect('ground', [40, 45, 110, 50], 'KZ'),
		...faultMark('slip-parts', [150, 70], dimensions, { size: 25 }),
		...faultMark('slip-stock', [260, 70], dimensions, { size: 25 }),
		...faultMark('slip-rank', [370, 70], dimensions),
		...names(['on a bar', 'on paper', 'as on a tablet'], (i) => [[150, 260, 370][i] as number, 130])
	]
};

export const EXAMPLES: readonly Example[] = [
	marks,
	fills,
	colors,
	ribbon,
	columns,
	bars,
	strandBars,
	axes,
	headlines,
	type,
	text,
	dodged,
	faultMarks
];

/** The frame of an example. */
export const frameOf = ({ marks }: Example): Frame => ({ width: WIDTH, height: HEIGHT, marks });
