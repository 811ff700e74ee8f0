import type { Message } from '$lib/charts/copy';
import type { Partner, Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

/** How well a stop is known: two sources agree, one source has it, or a better source contradicts it. */
export type Proof = 'agreed' | 'single' | 'struck';
export type Side = 'east' | 'west';

/** A visit between one of the two partners and one or more republics. */
export interface Visit {
	id: string;
	/** The fact that dates it. */
	fact: string;
	side: Side;
	partner: Partner;
	/** In the republics' own order. */
	stops: readonly { republic: Republic; proof: Proof }[];
	/** Who travelled, by full name and by family name, and as what. */
	who: Message;
	short: Message;
	did: Message;
}

const to = (partner: Partner) => ({ side: 'west', partner }) as const;
const from = (partner: Partner) => ({ side: 'east', partner }) as const;
const stop = (proof: Proof) => (republic: Republic) => ({ republic, proof });
const agreed = (...codes: Republic[]) => codes.map(stop('agreed'));
const single = (...codes: Republic[]) => codes.map(stop('single'));

const visit = (
	id: string,
	way: ReturnType<typeof to> | ReturnType<typeof from>,
	stops: Visit['stops'],
	[who, short, did]: readonly [Message, Message, Message],
	fact = `visit-${id}`
): Visit => ({ id, fact, ...way, stops, who, short, did });

const DEHAENE = [m.silence_who_dehaene, m.silence_short_dehaene, m.silence_did_dehaene] as const;
const DE_GUCHT = [m.silence_who_de_gucht, m.silence_short_de_gucht] as const;
const NAZARBAYEV = [m.silence_who_nazarbayev, m.silence_short_nazarbayev] as const;
const TOKAYEV = [m.silence_who_tokayev, m.silence_short_tokayev, m.silence_did_tokayev] as const;
const BERDYMUKHAMEDOV = [
	m.silence_who_berdymukhamedov,
	m.silence_short_berdymukhamedov,
	m.silence_did_berdymukhamedov
] as const;
const MINISTERS = [
	m.silence_who_turkmen_ministers,
	m.silence_short_turkmen_ministers,
	m.silence_did_turkmen_ministers
] as const;
const JUNCKER = [m.silence_who_juncker, m.silence_short_juncker, m.silence_did_juncker] as const;
const ASSELBORN = [m.silence_who_asselborn, m.silence_short_asselborn, m.silence_did_asselborn] as const;
const PHILIPPE = [m.silence_who_philippe, m.silence_short_philippe, m.silence_did_philippe] as const;
const RAHMON = [m.silence_who_rahmon, m.silence_short_rahmon, m.silence_did_rahmon] as const;
const KAZYKHANOV = [m.silence_who_kazykhanov, m.silence_short_kazykhanov, m.silence_did_kazykhanov] as const;
const MASSIMOV = [m.silence_who_massimov, m.silence_short_massimov, m.silence_did_massimov] as const;

/** Every high-level visit of the story, by date. */
export const VISITS: readonly Visit[] = [
	visit('dehaene', from('BE'), agreed('KZ', 'UZ'), DEHAENE, 'dehaene-visit'),
	visit('nazarbayev-2000', to('BE'), single('KZ'), [...NAZARBAYEV, m.silence_did_nazarbayev_2000]),
	visit('nazarbayev-2002', to('BE'), single('KZ'), [...NAZARBAYEV, m.silence_did_nazarbayev_2002]),
	visit('tokayev', to('BE'), single('KZ'), TOKAYEV),
	visit('de-gucht-tour', from('BE'), agreed('KZ', 'UZ', 'TM', 'KG', 'TJ'), [
		...DE_GUCHT,
		m.silence_did_de_gucht_tour
	]),
	visit('nazarbayev-2006', to('BE'), agreed('KZ'), [...NAZARBAYEV, m.silence_did_nazarbayev_2006]),
	visit('berdymukhamedov', to('BE'), agreed('TM'), BERDYMUKHAMEDOV),
	visit('de-gucht-return', from('BE'), single('TM'), [...DE_GUCHT, m.silence_did_de_gucht_return]),
	visit('turkmen-ministers', to('BE'), single('TM'), MINISTERS),
	visit('juncker', from('LU'), agreed('KZ'), JUNCKER),
	visit('asselborn', from('LU'), [...single('KZ'), ...agreed('UZ', 'TM', 'KG'), ...single('TJ')], ASSELBORN),
	visit('philippe', from('BE'), agreed('KZ'), PHILIPPE),
	visit('nazarbayev-2010', to('BE'), agreed('KZ'), [...NAZARBAYEV, m.silence_did_nazarbayev_2010]),
	visit('rahmon', to('LU'), agreed('TJ'), RAHMON),
	visit('kazykhanov', to('BE'), single('KZ'), KAZYKHANOV),
	visit('massimov', to('LU'), single('KZ'), MASSIMOV)
];

/** A visit by its id. @throws when there is none */
export function visitOf(id: string): Visit {
	const found = VISITS.find((visit) => visit.id === id);
	if (!found) throw new Error(`scenes/silence: there is no visit "${id}"`);
	return found;
}
