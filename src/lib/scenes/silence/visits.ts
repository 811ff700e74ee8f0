import type { Partner, Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** How well a stop is known: two sources agree, one source has it, or a better source contradicts it. */
export type Proof = 'agreed' | 'single' | 'struck';
export type Side = 'east' | 'west';

interface Stop {
	republic: Republic;
	proof: Proof;
}

/** A visit between one of the two partners and one or more republics. */
export interface Visit {
	id: string;
	/** The fact that dates it. */
	fact: string;
	side: Side;
	partner: Partner;
	/** In the republics' own order. */
	stops: readonly Stop[];
	who: (locale: Locale) => string;
	short: (locale: Locale) => string;
	did: (locale: Locale) => string;
}

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;
const say = (message: Message) => (locale: Locale) => message({}, { locale });
const agreed = (...codes: Republic[]): Stop[] => codes.map((republic) => ({ republic, proof: 'agreed' }));
const single = (republic: Republic): Stop => ({ republic, proof: 'single' });

const visit = (
	id: string,
	[side, partner, stops]: [Side, Partner, readonly Stop[]],
	[who, short, did]: [Message, Message, Message],
	fact = `visit-${id}`
): Visit => ({ id, fact, side, partner, stops, who: say(who), short: say(short), did: say(did) });

const DE_GUCHT = [m.silence_who_de_gucht, m.silence_short_de_gucht] as const;
const NAZARBAYEV = [m.silence_who_nazarbayev, m.silence_short_nazarbayev] as const;

/** Every high-level visit of the story, by date. */
export const VISITS: readonly Visit[] = [
	visit(
		'dehaene',
		['east', 'BE', agreed('KZ', 'UZ')],
		[m.silence_who_dehaene, m.silence_short_dehaene, m.silence_did_dehaene],
		'dehaene-visit'
	),
	visit('nazarbayev-2000', ['west', 'BE', [single('KZ')]], [...NAZARBAYEV, m.silence_did_nazarbayev_2000]),
	visit('nazarbayev-2002', ['west', 'BE', [single('KZ')]], [...NAZARBAYEV, m.silence_did_nazarbayev_2002]),
	visit(
		'tokayev',
		['west', 'BE', [single('KZ')]],
		[m.silence_who_tokayev, m.silence_short_tokayev, m.silence_did_tokayev]
	),
	visit(
		'de-gucht-tour',
		['east', 'BE', agreed('KZ', 'UZ', 'TM', 'KG', 'TJ')],
		[...DE_GUCHT, m.silence_did_de_gucht_tour]
	),
	visit('nazarbayev-2006', ['west', 'BE', agreed('KZ')], [...NAZARBAYEV, m.silence_did_nazarbayev_2006]),
	visit(
		'berdymukhamedov',
		['west', 'BE', agreed('TM')],
		[m.silence_who_berdymukhamedov, m.silence_short_berdymukhamedov, m.silence_did_berdymukhamedov]
	),
	visit('de-gucht-return', ['east', 'BE', [single('TM')]], [...DE_GUCHT, m.silence_did_de_gucht_return]),
	visit(
		'turkmen-ministers',
		['west', 'BE', [single('TM')]],
		[m.silence_who_turkmen_ministers, m.silence_short_turkmen_ministers, m.silence_did_turkmen_ministers]
	),
	visit(
		'juncker',
		['east', 'LU', agreed('KZ')],
		[m.silence_who_juncker, m.silence_short_juncker, m.silence_did_juncker]
	),
	visit(
		'asselborn',
		['east', 'LU', [single('KZ'), ...agreed('UZ', 'TM', 'KG'), single('TJ')]],
		[m.silence_who_asselborn, m.silence_short_asselborn, m.silence_did_asselborn]
	),
	visit(
		'philippe',
		['east', 'BE', agreed('KZ')],
		[m.silence_who_philippe, m.silence_short_philippe, m.silence_did_philippe]
	),
	visit('nazarbayev-2010', ['west', 'BE', agreed('KZ')], [...NAZARBAYEV, m.silence_did_nazarbayev_2010]),
	visit(
		'rahmon',
		['west', 'LU', agreed('TJ')],
		[m.silence_who_rahmon, m.silence_short_rahmon, m.silence_did_rahmon]
	),
	visit(
		'kazykhanov',
		['west', 'BE', [single('KZ')]],
		[m.silence_who_kazykhanov, m.silence_short_kazykhanov, m.silence_did_kazykhanov]
	),
	visit(
		'massimov',
		['west', 'LU', [single('KZ')]],
		[m.silence_who_massimov, m.silence_short_massimov, m.silence_did_massimov]
	)
];

/** A visit by its id. @throws when there is none */
export function visitOf(id: string): Visit {
	const found = VISITS.find((visit) => visit.id === id);
	if (!found) throw new Error(`scenes/silence: there is no visit "${id}"`);
	return found;
}
