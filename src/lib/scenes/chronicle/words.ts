import { say, type Message } from '$lib/charts/copy';
import { FAULT } from '$lib/charts/fault-mark';
import { countryName, joined } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import { FAULT_IDS, FAULTS } from '$lib/facts/faults';
import { LANES } from '$lib/facts/events';
import { token } from '$lib/facts/fill';
import { formatCount, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { eventsBetween } from './far';
import { LATER } from './later';
import { LANE } from './names';
import type { View } from './states';
import { countOf, inSilence, LAST_YEAR, START } from './years';

/** "Kazakhstan 61, Uzbekistan 18" */
const each = (count: (code: (typeof REPUBLICS)[number]) => number, locale: Locale): string =>
	joined(
		REPUBLICS.map((code) => `${countryName(code, locale)} ${formatCount(count(code), locale)}`),
		locale
	);

/** The text alternative of each state. */
export const describe: Readonly<Record<View, Message>> = {
	everything: (_, options) =>
		m.chronicle_describe_everything(
			{
				count: formatCount(countOf(), options.locale),
				republics: each(countOf, options.locale),
				from: String(START),
				until: String(LAST_YEAR),
				silent: formatCount(inSilence.length, options.locale)
			},
			options
		),
	mending: (_, options) => {
		const lanes = LANES.map((lane) => {
			const count = FAULT_IDS.filter((id) => FAULTS[id].lane === lane).length;
			return `${say(LANE[lane], options.locale)} ${formatCount(count, options.locale)}`;
		});
		const faults = FAULT_IDS.map((id) => FAULT[id]({}, options));
		return m.chronicle_describe_mending(
			{
				count: formatCount(FAULT_IDS.length, options.locale),
				lanes: joined(lanes, options.locale),
				faults: faults.join('; ')
			},
			options
		);
	},
	after: (_, options) => {
		const items = LATER.map(({ fact, says }) => `${token(fact)}, ${say(says, options.locale)}`);
		return m.chronicle_describe_after({ items: items.join('; ') }, options);
	},
	far: (_, options) =>
		m.chronicle_describe_far(
			{
				belgium: each((code) => eventsBetween('BE', code), options.locale),
				luxembourg: each((code) => eventsBetween('LU', code), options.locale)
			},
			options
		)
};
