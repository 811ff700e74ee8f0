import type { Box } from '$lib/charts/frame';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { token } from '$lib/facts/fill';
import { setText, type Block } from '$lib/charts/set-text';
import type { ConcessionState } from './state';

type Saying = (locale: Locale) => string;

/** The one number or phrase of a step, in display type. */
const HERO: Readonly<Record<ConcessionState['id'], Saying>> = {
	almaty: (locale) => m.tractebel_hero_almaty({ paid: token('almaty-price') }, { locale }),
	prize: (locale) => m.tractebel_hero_prize({ length: token('pipe-length') }, { locale }),
	promise: (locale) =>
		m.tractebel_hero_promise({ years: token('concession-years'), option: token('option-years') }, { locale }),
	visit: (locale) => m.tractebel_hero_visit({ visit: token('dehaene-visit') }, { locale }),
	complaint: (locale) => m.tractebel_hero_complaint({ alleged: token('alleged-payments') }, { locale }),
	sold: (locale) => m.tractebel_hero_sold({ price: token('sale-price') }, { locale }),
	bill: (locale) => m.tractebel_hero_bill({ cost: token('total-cost') }, { locale }),
	empty: (locale) =>
		m.tractebel_hero_empty({ lived: token('months-lived'), promised: token('months-promised') }, { locale }),
	court: (locale) => m.tractebel_hero_court({}, { locale })
};

/** What the number is, in a line or two below it. */
const CAPTION: Readonly<Record<ConcessionState['id'], Saying>> = {
	almaty: (locale) => m.tractebel_caption_almaty({}, { locale }),
	prize: (locale) =>
		m.tractebel_caption_prize({ volume: token('gas-volume'), won: token('concession-won') }, { locale }),
	promise: (locale) =>
		m.tractebel_caption_promise(
			{ paper: token('concession-years-paper'), soir: token('concession-years-soir') },
			{ locale }
		),
	visit: (locale) => m.tractebel_caption_visit({}, { locale }),
	complaint: (locale) => m.tractebel_caption_complaint({ settled: token('settlement', 'year') }, { locale }),
	sold: (locale) => m.tractebel_caption_sold({}, { locale }),
	bill: (locale) => m.tractebel_caption_bill({}, { locale }),
	empty: (locale) => m.tractebel_caption_empty({}, { locale }),
	court: (locale) => m.tractebel_caption_court({ settled: token('settlement', 'year') }, { locale })
};

/** The head of the picture: number and caption, from the top of the box down. The box's height isn't looked at. */
export function headline(state: ConcessionState, box: Box, locale: Locale): Block {
	const { width } = box;
	const size = width >= 760 ? 52 : width >= 560 ? 44 : width >= 320 ? 32 : 27;
	const small = width >= 560 ? 16 : 13;
	const big = setText(
		`hero-${state.id}`,
		HERO[state.id](locale),
		{ x: box.x, y: box.y + size * 0.8, width, locale },
		{ size, color: 'ink', font: 'display' }
	);
	const below = box.y + size * 1.02 + small * 0.95;
	const caption = setText(
		`caption-${state.id}`,
		CAPTION[state.id](locale),
		{ x: box.x, y: below, width: Math.min(width, 720), locale },
		{ size: small, color: 'muted' }
	);
	return {
		marks: [...big.marks, ...caption.marks],
		width: Math.max(big.width, caption.width),
		height: size * 1.02 + caption.height
	};
}
