import type { Copy } from '$lib/charts/copy';
import { rival } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Step } from './states';
import { when } from './when';

/** The text alternative of each state. */
export const describe: Readonly<Record<Step, Copy>> = {
	first: m.silence_describe_first,
	silence: m.silence_describe_silence,
	callers: m.silence_describe_callers,
	values: m.silence_describe_values,
	osce: (_, o) => m.silence_describe_osce({ paper: rival('visit-de-gucht-tashkent', o.locale) }, o),
	turkmen: (_, o) => m.silence_describe_turkmen({ west: when('visit-berdymukhamedov', o.locale) }, o),
	crowded: m.silence_describe_crowded,
	luxembourg: (_, o) => m.silence_describe_luxembourg({ paper: rival('visit-rahmon', o.locale) }, o),
	initiative: m.silence_describe_initiative
};
