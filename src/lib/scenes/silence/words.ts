import type { Copy } from '$lib/charts/copy';
import type { Headline } from '$lib/charts/headline';
import { rival } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Step } from './states';
import { when } from './when';

/** The few words of each step, and the line below. */
export const HEADLINES: Readonly<Record<Step, Headline>> = {
	first: { big: m.silence_headline_first, line: m.silence_caption_first },
	silence: { big: m.silence_headline_silence, line: m.silence_caption_silence },
	callers: { big: m.silence_headline_callers, line: m.silence_caption_callers },
	osce: { big: m.silence_headline_osce, line: m.silence_caption_osce },
	turkmen: { big: m.silence_headline_turkmen, line: m.silence_caption_turkmen },
	juncker: { big: m.silence_headline_juncker, line: m.silence_caption_juncker },
	crowded: { big: m.silence_headline_crowded, line: m.silence_caption_crowded },
	deals: { big: m.silence_headline_deals, line: m.silence_caption_deals },
	luxembourg: { big: m.silence_headline_luxembourg, line: m.silence_caption_luxembourg },
	initiative: { big: m.silence_headline_initiative, line: m.silence_caption_initiative }
};

/** The text alternative of each state. */
export const describe: Readonly<Record<Step, Copy>> = {
	first: m.silence_describe_first,
	silence: m.silence_describe_silence,
	callers: m.silence_describe_callers,
	osce: (_, o) => m.silence_describe_osce({ paper: rival('visit-de-gucht-tashkent', o.locale) }, o),
	turkmen: (_, o) => m.silence_describe_turkmen({ west: when('visit-berdymukhamedov', o.locale) }, o),
	juncker: m.silence_describe_juncker,
	crowded: m.silence_describe_crowded,
	deals: m.silence_describe_deals,
	luxembourg: (_, o) => m.silence_describe_luxembourg({ paper: rival('visit-rahmon', o.locale) }, o),
	initiative: m.silence_describe_initiative
};
