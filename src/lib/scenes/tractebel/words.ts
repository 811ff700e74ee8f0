import type { Headline } from '$lib/charts/headline';
import { m } from '$lib/paraglide/messages';
import type { ConcessionState } from './states';

/** The one number or phrase of each state, and what it is. */
export const HEADLINES: Readonly<Record<ConcessionState['id'], Headline>> = {
	almaty: { big: m.tractebel_headline_almaty, line: m.tractebel_caption_almaty },
	prize: { big: m.tractebel_headline_prize, line: m.tractebel_caption_prize },
	promise: { big: m.tractebel_headline_promise, line: m.tractebel_caption_promise },
	visit: { big: m.tractebel_headline_visit, line: m.tractebel_caption_visit },
	complaint: { big: m.tractebel_headline_complaint, line: m.tractebel_caption_complaint },
	bill: { big: m.tractebel_headline_bill, line: m.tractebel_caption_bill },
	empty: { big: m.tractebel_headline_empty, line: m.tractebel_caption_empty },
	court: { big: m.tractebel_headline_court, line: m.tractebel_caption_court },
	settlement: { big: m.tractebel_headline_settlement, line: m.tractebel_caption_settlement }
};

/** The text alternative of each state. */
export const describe = {
	almaty: m.tractebel_describe_almaty,
	prize: m.tractebel_describe_prize,
	promise: m.tractebel_describe_promise,
	visit: m.tractebel_describe_visit,
	complaint: m.tractebel_describe_complaint,
	bill: m.tractebel_describe_bill,
	empty: m.tractebel_describe_empty,
	court: m.tractebel_describe_court,
	settlement: m.tractebel_describe_settlement
};
