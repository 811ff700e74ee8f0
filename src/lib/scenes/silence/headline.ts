import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { LayoutInput } from '../scene';
import { token } from '$lib/facts/fill';
import { setText, type Block } from '$lib/charts/set-text';
import type { Step } from './states';

type Saying = (options: { locale: Locale }) => string;

/** The few words of each step, in display type. */
const HERO: Readonly<Record<Step, Saying>> = {
	first: (o) => m.silence_hero_first({}, o),
	silence: (o) => m.silence_hero_silence({}, o),
	callers: (o) => m.silence_hero_callers({ count: token('visit-count-gap') }, o),
	osce: (o) => m.silence_hero_osce({ count: token('visit-count-tour') }, o),
	turkmen: (o) => m.silence_hero_turkmen({}, o),
	juncker: (o) => m.silence_hero_juncker({}, o),
	crowded: (o) => m.silence_hero_crowded({ year: token('visit-philippe', 'year') }, o),
	deals: (o) =>
		m.silence_hero_deals({ count: token('silence-deals'), year: token('visit-nazarbayev-2010', 'year') }, o),
	luxembourg: (o) => m.silence_hero_luxembourg({}, o),
	initiative: (o) =>
		m.silence_hero_initiative({ west: token('visit-count-west'), east: token('visit-count-east') }, o)
};

/** The line below. */
const CAPTION: Readonly<Record<Step, Saying>> = {
	first: (o) =>
		m.silence_caption_first({ date: token('dehaene-visit'), years: token('silence-first-after') }, o),
	silence: (o) => m.silence_caption_silence({}, o),
	callers: (o) => m.silence_caption_callers({}, o),
	osce: (o) => m.silence_caption_osce({ year: token('silence-osce-chair') }, o),
	turkmen: (o) => m.silence_caption_turkmen({ year: token('visit-de-gucht-return', 'year') }, o),
	juncker: (o) =>
		m.silence_caption_juncker(
			{ count: token('visit-count-luxembourg'), year: token('visit-juncker', 'year') },
			o
		),
	crowded: (o) => m.silence_caption_crowded({ count: token('visit-count-crowded') }, o),
	deals: (o) => m.silence_caption_deals({}, o),
	luxembourg: (o) => m.silence_caption_luxembourg({}, o),
	initiative: (o) => m.silence_caption_initiative({}, o)
};

/** The head of the picture, at its top left. */
export function headline(step: Step, { width, locale }: LayoutInput): Block {
	const size = width >= 1000 ? 60 : width >= 760 ? 52 : width >= 560 ? 42 : width >= 320 ? 30 : 25;
	const small = width >= 1000 ? 20 : width >= 760 ? 18 : width >= 560 ? 16 : 13;
	const words = HERO[step]({ locale });
	const big = setText(
		`hero-${step}`,
		words,
		{ x: 1, y: size * 0.8, width: width - 2, locale },
		{ size, color: 'ink', font: 'display' }
	);
	const line = setText(
		`caption-${step}`,
		CAPTION[step]({ locale }),
		{ x: 1, y: size * 1.04 + small * 0.95, width: Math.min(width - 2, 720), locale },
		{ size: small, color: 'muted' }
	);
	return { ...big, marks: [...big.marks, ...line.marks], height: size * 1.04 + line.height };
}
