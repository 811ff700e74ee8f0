import type { LineMark, Mark, PathMark, TextMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';
import { formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { token } from '$lib/facts/fill';
import { setText, type Style } from '$lib/charts/set-text';
import { ALL_YEARS, LIVED, PROMISED_YEARS } from './time';
import type { MonthsArea } from './months';

/** Room under the cloth for its years. */
export const YEARS = 22;

/** The years at the edges of the bundles: every one where there is room, or every fifth. */
export function years({ axis, bottom }: MonthsArea, locale: Locale): Mark[] {
	const first = yearOf(fact('concession-won'));
	const every = axis.year > textWidth('2000', 13) + 6 ? 1 : 5;
	const all = Array.from({ length: ALL_YEARS + 1 }, (_, i) => i);
	const ticks: PathMark = {
		key: 'ticks',
		kind: 'path',
		color: 'faint',
		d: all.map((i) => `M${Math.round(axis.at(12 * i) * 10) / 10} 0v${i % every === 0 ? 5 : 3}`).join(''),
		k: 1,
		tx: 0,
		ty: bottom,
		fill: 'none',
		stroke: 1
	};
	const labels = all
		.filter((i) => i % every === 0)
		.map((i): TextMark => ({
			key: `label-${i}`,
			kind: 'text',
			color: 'muted',
			x: axis.at(12 * i),
			y: bottom + 19,
			lines: [formatDate(String(first + i), locale)],
			size: 13,
			anchor: 'middle'
		}));
	return [ticks, ...labels];
}

/** A measuring line under the cloth with its words, kept inside the picture. */
function span(
	key: string,
	rich: string,
	[from, to]: readonly [number, number],
	y: number,
	right: number,
	style: Style & { dashed?: boolean },
	locale: Locale
): Mark[] {
	const line: LineMark = {
		key: `span-${key}`,
		kind: 'line',
		color: style.color,
		x1: from + 1,
		x2: to - 1,
		y1: y,
		y2: y,
		stroke: 1.25,
		dashed: style.dashed,
		enter: { x2: from }
	};
	const width = setText('', rich, { x: 0, y: 0, width: 9999, locale }, style).width;
	const x = Math.min(right - width, (from + to - width) / 2);
	return [
		line,
		...setText(`span-${key}-label`, rich, { x, y: y + 17, width: width + 1, locale }, style).marks
	];
}

/** How long it was to last: fifteen years and an option, and beneath it the paper's twenty. */
export function spans(
	{ axis, bottom }: MonthsArea,
	right: number,
	size: number,
	all: boolean,
	locale: Locale
): Mark[] {
	const y = bottom + YEARS + 8;
	const end = axis.at(12 * PROMISED_YEARS);
	const last = axis.at(12 * ALL_YEARS);
	const promised = m.tractebel_promised({ years: token('concession-years') }, { locale });
	const option = m.tractebel_option({ years: token('option-years') }, { locale });
	const paper = m.tractebel_paper_span({ years: token('concession-years-paper') }, { locale });
	return [
		...span('promised', promised, [axis.at(0), end], y, right, { size, color: 'ink' }, locale),
		...span('option', option, [end, last], y, right, { size, color: 'ink', dashed: true }, locale),
		...(all ? span('paper', paper, [axis.at(0), last], y + 28, right, { size, color: 'muted' }, locale) : [])
	];
}

/** What the void is: words that stand alone where the cloth should hang. */
export function voids({ axis, top, bottom }: MonthsArea, big: boolean, locale: Locale): Mark[] {
	const size = big ? 24 : 17;
	const middle = (top + bottom) / 2 + 4;
	const put = (key: string, rich: string, from: number, to: number): Mark[] => {
		const style: Style = { size, color: 'muted', font: 'display', align: 'middle', halo: true };
		const width = Math.min(to - from - 12, big ? 260 : 150);
		const block = setText(key, rich, { x: 0, y: 0, width, locale }, style);
		const x = (from + to - block.width) / 2;
		const y = middle - block.height / 2 + size * 0.8;
		return setText(key, rich, { x, y, width, locale }, style).marks;
	};
	const end = axis.at(12 * PROMISED_YEARS);
	return [
		...put('void', m.tractebel_void({ months: token('months-empty') }, { locale }), axis.at(LIVED), end),
		...put(
			'void-option',
			m.tractebel_void_option({ months: token('months-option') }, { locale }),
			end,
			axis.at(12 * ALL_YEARS)
		)
	];
}
