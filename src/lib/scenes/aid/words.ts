import type { Copy, Message } from '$lib/charts/copy';
import { countryName } from '$lib/charts/names';
import { fact } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { FOCUS, grantsOf, type GrantId } from './grants';
import { datesOf, HANDS, PURPOSES } from './names';

/** The grants in focus, one by one. */
const focused =
	(focus: readonly GrantId[]): Message =>
	(_, { locale }) => {
		const grants = grantsOf(focus).map((grant) =>
			m.aid_describe_grant(
				{
					euros: value(grant.euros, locale, 'full'),
					giver: countryName(grant.giver, locale),
					republic: countryName(grant.republic, locale),
					purpose: PURPOSES[grant.id]({}, { locale }),
					dates: datesOf(grant, locale),
					hands: HANDS[grant.id]({}, { locale })
				},
				{ locale }
			)
		);
		return m.aid_describe_focus({ grants: grants.join('; ') }, { locale });
	};

/** The text alternative of each state. */
export const describe: Readonly<Record<string, Copy>> = {
	everything: m.aid_describe_everything,
	kyrgyzstan: m.aid_describe_kyrgyzstan,
	bankers: focused(FOCUS.bankers),
	luxembourg: (input, context) =>
		`${focused(FOCUS.luxembourg)(input, context)} ${m.aid_describe_unpriced({}, context)}`,
	exports: (_, { locale }) => m.aid_describe_exports({ year: fact('goods-2011-table').period }, { locale })
};
