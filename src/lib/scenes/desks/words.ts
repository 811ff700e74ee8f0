import type { Locale } from '$lib/facts/format';
import { rival, value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { PresenceState, Step } from './states';

const DESCRIBE: Readonly<Record<Step, (locale: Locale) => string>> = {
	tashkent: (locale) =>
		m.desks_describe_tashkent({ year: value('awex-tashkent-opened', locale) }, { locale }),
	astana: (locale) =>
		m.desks_describe_astana(
			{
				decided: value('embassy-astana-decided', locale),
				opened: value('embassy-astana-opened', locale),
				other: rival('embassy-astana-opened', locale)
			},
			{ locale }
		),
	covered: (locale) =>
		m.desks_describe_covered({ covers: value('embassy-astana-covers', locale) }, { locale }),
	almaty: (locale) => m.desks_describe_almaty({ year: value('awex-almaty-opened', locale) }, { locale }),
	'from-afar': (locale) =>
		m.desks_describe_from_afar({ count: value('covered-from-outside', locale) }, { locale }),
	luxembourg: (locale) => m.desks_describe_luxembourg({ count: value('lu-embassies', locale) }, { locale }),
	mirror: (locale) => m.desks_describe_mirror({ count: value('embassies-brussels', locale) }, { locale }),
	asymmetry: (locale) =>
		m.desks_describe_asymmetry(
			{
				theirs: value('embassies-brussels', locale),
				embassies: value('belgian-embassies', locale),
				offices: value('awex-offices', locale),
				luxembourg: value('lu-embassies', locale)
			},
			{ locale }
		)
};

/** The text alternative of a state. */
export const describe = ({ step }: PresenceState, locale: Locale): string => DESCRIBE[step](locale);
