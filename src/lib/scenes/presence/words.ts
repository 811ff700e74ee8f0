import { fact } from '$lib/facts';
import { formatFact, formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { PresenceState, Step } from './states';

/** A fact's value as the words and the table write it. */
export const value = (id: string, locale: Locale): string => formatFact(fact(id), locale);

/** The year that the other source gives for the embassy's opening. */
export function rivalYear(locale: Locale): string {
	const { standing } = fact('embassy-astana-opened');
	const other = standing.kind === 'disputed' ? standing.versions[0] : undefined;
	if (!other) throw new Error('scenes/presence: the opening of the embassy in Astana has no other version');
	return formatValue(other.value, other.unit, locale);
}

const DESCRIBE: Readonly<Record<Step, (locale: Locale) => string>> = {
	tashkent: (locale) =>
		m.presence_describe_tashkent({ year: value('awex-tashkent-opened', locale) }, { locale }),
	astana: (locale) =>
		m.presence_describe_astana(
			{
				decided: value('embassy-astana-decided', locale),
				opened: value('embassy-astana-opened', locale),
				other: rivalYear(locale)
			},
			{ locale }
		),
	covered: (locale) =>
		m.presence_describe_covered({ covers: value('embassy-astana-covers', locale) }, { locale }),
	almaty: (locale) => m.presence_describe_almaty({ year: value('awex-almaty-opened', locale) }, { locale }),
	'from-afar': (locale) =>
		m.presence_describe_from_afar({ count: value('covered-from-outside', locale) }, { locale }),
	luxembourg: (locale) =>
		m.presence_describe_luxembourg({ count: value('lu-embassies', locale) }, { locale }),
	mirror: (locale) => m.presence_describe_mirror({ count: value('embassies-brussels', locale) }, { locale }),
	asymmetry: (locale) =>
		m.presence_describe_asymmetry(
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
