import type { TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';
import type { Step } from './states';

/** The number of each step and what it counts; where it is one part of another, that too. */
const HEAD: Readonly<
	Record<Step, { id: string; of?: string; line: (input: object, options: { locale: Locale }) => string }>
> = {
	absence: { id: 'distance-eu-strategy', line: m.brussels_head_absence },
	exception: { id: 'project-rfc', line: m.brussels_head_exception },
	universities: {
		id: 'project-canqa-belgians',
		of: 'project-canqa-partners',
		line: m.brussels_head_universities
	},
	closed: { id: 'project-canqa-closed', line: m.brussels_head_closed },
	scholarships: { id: 'project-maneca-belgians', line: m.brussels_head_scholarships },
	coal: { id: 'project-access-team', line: m.brussels_head_coal },
	luxembourg: { id: 'aid-lab-countries', line: m.brussels_head_luxembourg },
	whole: { id: 'brussels-institutions', line: m.brussels_head_whole }
};
const STEPS = Object.keys(HEAD) as Step[];

/** Baselines of the number and of the line below it, and that line broken to fit. */
function headRoom(step: Step, { big, line, width, locale }: Sizes) {
	const y = Math.round(big * 0.76);
	const wrapped = wrap(HEAD[step].line({}, { locale }), Math.min(width - 4, 620), line);
	return { y, lineY: Math.round(y + big * 0.22 + line * 0.76 + 2), wrapped };
}

/** Height that the number and its line take, in pixels: the same in every step, so that the loom keeps its place. */
export function headHeight(sizes: Sizes): number {
	return Math.max(
		...STEPS.map((step) => {
			const { lineY, wrapped } = headRoom(step, sizes);
			return lineY + sizes.line * (1.25 * (wrapped.length - 1) + 0.5);
		})
	);
}

/** The big number at the top left ("2 of 32" where it is a part), and the line below it. */
export function headMarks(step: Step, sizes: Sizes): TextMark[] {
	const { locale, big } = sizes;
	const { id, of } = HEAD[step];
	const { y, lineY, wrapped } = headRoom(step, sizes);
	const set = (part: string, text: string, x: number, more: Partial<TextMark>): TextMark => ({
		kind: 'text',
		key: `head-${step}-${part}`,
		color: 'ink',
		x,
		y,
		lines: [text],
		size: big,
		font: 'display',
		...more
	});
	const number = value(id, locale);
	const marks = [set('number', number, 0, { fact: id })];
	if (of) {
		const word = m.brussels_of({}, { locale });
		const gap = big * 0.2;
		const x = textWidth(number, big, 400, 'display') + gap;
		const after = x + textWidth(word, big, 400, 'display') + gap;
		marks.push(set('of', word, x, { color: 'muted' }), set('all', value(of, locale), after, { fact: of }));
	}
	return [...marks, set('line', '', 1, { lines: wrapped, y: lineY, size: sizes.line, font: 'sans' })];
}
