import type { FactKind } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { LANES, type Lane } from '$lib/facts/events';

const KINDS = {
	geography: m.chronicle_kind_geography,
	relations: m.chronicle_kind_relations,
	visit: m.chronicle_kind_visit,
	treaty: m.chronicle_kind_treaty,
	presence: m.chronicle_kind_presence,
	contract: m.chronicle_kind_contract,
	court: m.chronicle_kind_court,
	event: m.chronicle_kind_event,
	trade: m.chronicle_kind_trade,
	investment: m.chronicle_kind_investment,
	aid: m.chronicle_kind_aid,
	security: m.chronicle_kind_security,
	programme: m.chronicle_kind_programme
} as const;

/** A kind of fact, as the plural a filter offers. */
export const kindName = (kind: FactKind, locale: Locale): string => KINDS[kind]({}, { locale });

/** What a lane is called: a republic, or the two partners where no republic was concerned. */
export const laneName = (lane: Lane, locale: Locale): string =>
	lane === 'BE' ? m.chronicle_lane_partners({}, { locale }) : countryName(lane, locale);

/** Width of the longest lane's name, in pixels. */
export const longestName = (locale: Locale, size: number): number =>
	Math.max(...LANES.map((lane) => textWidth(laneName(lane, locale), size, 600)));
