import type { Arithmetic, Fact } from '$lib/facts';
import { knownFact } from '$lib/facts/known';
import { formatFact, type Locale } from '$lib/facts/format';
import type { Segment } from '$lib/story/fill';

/** Signs between the operands of each operation, and what closes it. */
const SIGNS: Record<Arithmetic['op'], { before?: string; between: string; after?: string }> = {
	count: { between: ', ' },
	sum: { between: ' + ' },
	difference: { between: ' − ' },
	ratio: { between: ' ÷ ' },
	share: { between: ' ÷ ', after: ' × 100' },
	'before-growth': { between: ' ÷ (1 + ', after: ')' },
	'after-growth': { between: ' × (1 + ', after: ')' },
	growth: { before: '(', between: ' ÷ ', after: ' − 1) × 100' },
	'months-between': { between: ' → ' },
	'years-after': { between: ' + ' },
	'days-of-year': { before: '365 × ', between: ' ÷ ' },
	'great-circle': { between: ' → ' }
};

/** The sum behind a derived fact, as a line whose operands open their own evidence: "€100 million ÷ (1 + 40.15 %) = …". */
export function arithmeticLine(derived: Fact, by: Arithmetic, locale: Locale): Segment[] {
	const { before, between, after } = SIGNS[by.op];
	const line: Segment[] = before ? [{ text: before }] : [];
	by.of.forEach((id, i) => {
		if (i > 0) line.push({ text: between });
		line.push({ text: formatFact(knownFact(id), locale, 'full'), fact: id });
	});
	return [...line, { text: `${after ?? ''} = ${formatFact(derived, locale, 'full')}` }];
}
