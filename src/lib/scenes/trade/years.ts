import type { Frame, RectMark, TextMark } from '$lib/charts/frame';
import { caption, label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { formatDate } from '$lib/facts/format';
import { seriesId } from '$lib/facts/trade-ids';
import { baseline } from './trade-bar';
import type { Room } from './room';
import type { Swinger } from './states';
import { brief } from './words';
import { ruler, VIEWS, words, YEARS } from './years-view';

const TICKS = [1993, 2000, 2007, 2014];

/** Twenty-two years of purchases from one republic, in the dollar series, hanging from the spine. */
export function years(room: Room, republic: Swinger): Frame {
	const { width, height, locale, size, number } = room;
	const view = VIEWS[republic];
	const id = (year: number) => seriesId('imports', republic, year);
	const head = caption(room, `years-${republic}`, view.caption({}, { locale }));
	const spineY = head.bottom + 14 + size * 1.5;
	const most = Math.max(...YEARS.map((year) => amountOf(id(year))));
	const perUsd = (height - spineY - number * 1.5) / most;
	const step = width / YEARS.length;
	const bar = step * 0.72;
	const x = (year: number) => (year - (YEARS[0] as number) + 0.5) * step;
	const bars = YEARS.map((year, i): RectMark => ({
		kind: 'rect',
		key: id(year),
		color: republic,
		fill: 'strands',
		x: x(year) - bar / 2,
		y: spineY,
		width: bar,
		height: amountOf(id(year)) * perUsd,
		fact: id(year),
		enter: { height: 0 },
		delay: (0.5 * i) / YEARS.length
	}));
	const ticks = TICKS.map((year) => {
		const text = formatDate(String(year), locale);
		const half = textWidth(text, size) / 2;
		const middle = Math.min(width - half, Math.max(half, x(year)));
		return label(`year-${year}`, [middle, spineY - 7], text, [size, 'muted'], { anchor: 'middle' });
	});
	const amounts = view.named.map(([year, anchor]) => amount(room, bars, id(year), anchor));
	const clear =
		'before' in view.clear ? [0, x(view.clear.before) - bar] : [x(view.clear.after) + step * 0.8, width];
	const [from, to] = clear as [number, number];
	return {
		width,
		height,
		marks: [
			head.mark,
			baseline(0, spineY, width, spineY),
			...bars,
			...ticks,
			...amounts,
			...words(room, view, from, to - from, spineY + (height - spineY) * 0.36),
			...ruler(room, view, republic, from, perUsd)
		]
	};
}

/** A bar's amount at its foot, clear of its neighbours. */
function amount(
	{ locale, number }: Room,
	bars: readonly RectMark[],
	id: string,
	anchor: 'start' | 'end'
): TextMark {
	const bar = bars.find(({ key }) => key === id) as RectMark;
	const text = brief(locale)(id);
	const wide = textWidth(text, number, 600);
	const x = anchor === 'start' ? bar.x : bar.x + bar.width;
	const left = anchor === 'start' ? x : x - wide;
	const across = bars.filter((b) => b.x < left + wide && b.x + b.width > left);
	const y = Math.max(...across.map((b) => b.y + b.height)) + number;
	return label(`value-${id}`, [x, y], text, [number, bar.color], {
		anchor,
		weight: 600,
		fact: id,
		delay: 0.5
	});
}
