import type { TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact, formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';

/** The one number of each step, and what it counts. */
const HEAD = {
	tashkent: ['awex-tashkent-opened', m.presence_head_tashkent],
	astana: ['embassy-astana-opened', m.presence_head_astana],
	covered: ['embassy-astana-covers', m.presence_head_covered],
	almaty: ['awex-almaty-opened', m.presence_head_almaty],
	'from-afar': ['covered-from-outside', m.presence_head_from_afar],
	luxembourg: ['lu-embassies', m.presence_head_luxembourg],
	mirror: ['embassies-brussels', m.presence_head_mirror]
} as const;

type HeadStep = keyof typeof HEAD;

/** Baselines of the number and of the line below it, and that line broken to fit. */
function headRoom(step: HeadStep, { big, line, width }: Sizes, locale: Locale) {
	const y = Math.round(big * 0.78);
	const wrapped = wrap(HEAD[step][1]({}, { locale }), Math.min(width - 4, 560), line);
	return { y, lineY: Math.round(y + big * 0.24 + line * 0.76 + 3), wrapped };
}

/** Height that the number and its line take, in pixels: the same in every step, so that the map keeps its place. */
export function headHeight(sizes: Sizes, locale: Locale): number {
	const rooms = (Object.keys(HEAD) as HeadStep[]).map((step) => headRoom(step, sizes, locale));
	return Math.max(
		...rooms.map(({ lineY, wrapped }) => lineY + sizes.line * (1.25 * (wrapped.length - 1) + 0.5))
	);
}

/** The big number at the top left and the line below it; a disputed year is set with its rival. */
export function headMarks(step: HeadStep, sizes: Sizes, locale: Locale): TextMark[] {
	const [id] = HEAD[step];
	const known = fact(id);
	const size = sizes.big;
	const { y, lineY, wrapped } = headRoom(step, sizes, locale);
	const marks: TextMark[] = [big('number', formatFact(known, locale), 0)];
	if (known.standing.kind === 'disputed') {
		const or = m.presence_or({}, { locale });
		const gap = size * 0.22;
		let x = widthOf(marks[0] as TextMark) + gap;
		for (const { value, unit } of known.standing.versions) {
			marks.push({ ...big('or', or, x), fact: undefined, tone: 'muted' });
			x += textWidth(or, size, 400, 'display') + gap;
			marks.push(big('rival', formatValue(value, unit, locale), x));
		}
	}
	marks.push({
		kind: 'text',
		key: `head-${step}-line`,
		tone: 'ink',
		x: 1,
		y: lineY,
		lines: wrapped,
		size: sizes.line
	});
	return marks;

	function big(part: string, text: string, x: number): TextMark {
		return {
			kind: 'text',
			key: `head-${step}-${part}`,
			tone: 'ink',
			x,
			y,
			lines: [text],
			size,
			font: 'display',
			fact: id
		};
	}
	function widthOf(mark: TextMark): number {
		return textWidth(mark.lines[0] ?? '', size, 400, 'display');
	}
}
