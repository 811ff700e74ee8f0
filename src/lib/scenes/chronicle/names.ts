import type { Message } from '$lib/charts/copy';
import { COUNTRY } from '$lib/charts/names';
import type { FactKind } from '$lib/facts';
import type { Lane } from '$lib/facts/events';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** What the kinds of facts are called, in the plural that a filter offers. */
export const KIND: Readonly<Record<FactKind, Message>> = {
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
};

export const kindName = (kind: FactKind, locale: Locale): string => KIND[kind]({}, { locale });

/** What the lanes are called: a republic, or the two partners where no republic was concerned. */
export const LANE: Readonly<Record<Lane, Message>> = { ...COUNTRY, BE: m.chronicle_lane_partners };
