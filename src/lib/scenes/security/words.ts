import type { Message } from '$lib/charts/copy';
import { fact } from '$lib/facts';
import { rival } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { monthOf } from './counts';

const undated: Message = (_, options) =>
	m.security_describe_undated(
		{
			firstDate: monthOf('security-troops-2011', options.locale),
			nextDate: monthOf('security-troops-2012', options.locale),
			other: rival('security-remaining', options.locale)
		},
		options
	);

/** The text alternative of each state. */
export const describe = {
	troops: m.security_describe_troops,
	undated,
	dushanbe: m.security_describe_dushanbe,
	sums: (_, options) => m.security_describe_sums({ year: fact('security-caucasus').period }, options),
	question: m.security_describe_question
} satisfies Record<string, Message>;
