import { headHeight, headMarks, type Head } from '$lib/charts/head';
import type { TextMark } from '$lib/charts/frame';
import { fact } from '$lib/facts';
import { formatFact, formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';

/** The one number of each step, and what it counts. */
const HEAD = {
	tashkent: ['awex-tashkent-opened', m.desks_head_tashkent],
	astana: ['embassy-astana-opened', m.desks_head_astana],
	covered: ['embassy-astana-covers', m.desks_head_covered],
	almaty: ['awex-almaty-opened', m.desks_head_almaty],
	'from-afar': ['covered-from-outside', m.desks_head_from_afar],
	luxembourg: ['lu-embassies', m.desks_head_luxembourg],
	mirror: ['embassies-brussels', m.desks_head_mirror]
} as const;

type HeadStep = keyof typeof HEAD;

/** What stands at the top left of a step; a disputed year is set with its rival. */
function headOf(step: HeadStep, locale: Locale): Head {
	const [id, words] = HEAD[step];
	const known = fact(id);
	const versions = known.standing.kind === 'disputed' ? known.standing.versions : [];
	return {
		key: `head-${step}`,
		figures: [
			{ key: 'number', text: formatFact(known, locale), fact: id },
			...versions.flatMap(({ value, unit }) => [
				{ key: 'or', text: m.desks_or({}, { locale }), color: 'muted' as const },
				{ key: 'rival', text: formatValue(value, unit, locale), fact: id }
			])
		],
		line: words({}, { locale })
	};
}

/** Height that the number and its line take, in pixels: the same in every step, so that the map keeps its place. */
export const roomForHead = (sizes: Sizes, locale: Locale): number =>
	headHeight(
		(Object.keys(HEAD) as HeadStep[]).map((step) => headOf(step, locale)),
		sizes
	);

/** The big number at the top left and the line below it. */
export const numberMarks = (step: HeadStep, sizes: Sizes, locale: Locale): TextMark[] =>
	headMarks(headOf(step, locale), sizes);
