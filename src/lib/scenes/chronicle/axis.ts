import { range } from 'd3-array';
import { middleInside } from '$lib/charts/axis';
import { say, type Message } from '$lib/charts/copy';
import type { Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, rect } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import type { Exactness } from '$lib/facts/dates';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { ChronicleDimensions, Position } from './dimensions';
import { STRENGTH } from './event-layout';
import { EXACTNESS } from './event-marks';
import { LANE } from './names';
import { LAST_YEAR, SILENCE, SILENT, START } from './years';

/** A pale band behind the silence. It lies below the events. */
export function bandMarks({ events, chart, label: size }: ChronicleDimensions): Mark[] {
	const [x0, x1] = [chart.x + events.x(SILENT.from), chart.x + events.x(SILENT.to)];
	return [
		rect('band', [x0, chart.y - size * 0.3, x1 - x0, chart.height + size * 0.9], 'rule', { opacity: 0.38 })
	];
}

/** The two journeys that the silence lies between, each by its year at an edge of the band: they open their evidence. */
export function silenceMarks({ events, chart, label: size, locale }: ChronicleDimensions): TextMark[] {
	const y = chart.y + chart.height + size * 1.45;
	return SILENCE.map((id, i) =>
		label(
			`silence-${id}`,
			[chart.x + events.x(i === 0 ? SILENT.from : SILENT.to), y],
			formatFact(fact(id), locale, 'year'),
			[size, 'ink'],
			{ anchor: 'middle', weight: 600, fact: id }
		)
	);
}

/** The years worth naming: the first, the last, and every fifth that is not too near to one that is named already. */
function tickYears({ events, label: size }: ChronicleDimensions, named: readonly number[]): number[] {
	const least = textWidth(String(START), size, 600) + size * 0.7;
	const clear = (year: number, from: readonly number[]) =>
		from.every((other) => Math.abs(events.x(year + 0.5) - events.x(other)) >= least);
	const ends = [START, LAST_YEAR];
	const taken = [...named, ...ends.map((year) => year + 0.5)];
	const fifths = range(START, LAST_YEAR).filter((year) => year % 5 === 0 && clear(year, taken));
	return [START, ...fifths, LAST_YEAR];
}

/** The years below the chart. @param named moments whose years stand there already */
export function yearMarks(dimensions: ChronicleDimensions, named: readonly number[] = []): TextMark[] {
	const { events, chart, label: size, width } = dimensions;
	const y = chart.y + chart.height + size * 1.45;
	return tickYears(dimensions, named).map((year) => {
		const x = middleInside(chart.x + events.x(year + 0.5), textWidth(String(year), size), width);
		return label(`year-${year}`, [x, y], String(year), [size, 'muted'], { anchor: 'middle' });
	});
}

const KEY: Readonly<Record<Exactness, Message>> = {
	day: m.chronicle_key_day,
	month: m.chronicle_key_month,
	year: m.chronicle_key_year,
	span: m.chronicle_key_span
};

/** Under the years: a dash for each exactness, with its name, and a hollow one. */
export function keyMarks({ events, chart, label: size, locale, height }: ChronicleDimensions): Mark[] {
	const y = Math.min(height - size * 0.3, chart.y + chart.height + size * 2.9);
	const [long, gap] = [size * 1.2, size * 0.35];
	let x = chart.x;
	const place = (words: string) => {
		const at = x;
		x += long + gap + textWidth(words, size) + size;
		return at;
	};
	const middle = y - size * 0.33;
	const named = [...EXACTNESS].reverse().flatMap((exactness): Mark[] => {
		const words = say(KEY[exactness], locale);
		const at = place(words);
		const { thick, opacity } = STRENGTH[exactness];
		return [
			line(`key-${exactness}`, [at, middle], [at + long, middle], 'ink', {
				stroke: Math.max(1, events.pitch * thick),
				opacity
			}),
			label(`key-${exactness}-name`, [at + long + gap, y], words, [size, 'muted'])
		];
	});
	const words = m.chronicle_key_hollow({}, { locale });
	const at = place(words);
	const tall = Math.max(4, events.pitch * STRENGTH.day.thick);
	if (at + long + gap + textWidth(words, size) > chart.x + chart.width) return named;
	return [
		...named,
		rect('key-hollow', [at, middle - tall / 2, long, tall], 'ink', { fill: 'none', stroke: 1.2 }),
		label('key-hollow-name', [at + long + gap, y], words, [size, 'muted'])
	];
}

/** The last year of the chart, below its end, when only that is in sight. */
export function lastYearMark({ chart, label: size }: ChronicleDimensions, { x, y }: Position): TextMark {
	const right = Math.max(x + chart.width - size * 0.4, textWidth(String(LAST_YEAR), size) + 1);
	const end: [number, number] = [right, y + chart.height + size * 1.45];
	return label('span', end, String(LAST_YEAR), [size, 'muted'], { anchor: 'end' });
}

/** The lanes' names: left of their baselines, or on the chart at the start of them where there is no room beside it. */
export const laneNames = ({ events, chart, label: size, gutter, locale }: ChronicleDimensions): TextMark[] =>
	events.lanes.map(({ lane, baseline, nameBottom }) =>
		label(
			`lane-${lane}`,
			[gutter ? gutter - 12 : 0, chart.y + (gutter ? baseline + size * 0.34 : nameBottom - size * 0.26)],
			say(LANE[lane], locale),
			[size, lane],
			{ weight: 600, anchor: gutter ? 'end' : 'start', halo: !gutter }
		)
	);
