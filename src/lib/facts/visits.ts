import type { Partner, Republic } from './types';

/**
 * In whose name somebody travelled east, and whom somebody came west to see: one rule for both directions. `own` is
 * Belgium or Luxembourg itself, `trade` its trade, `parliament` its parliament; the rest are organisations that Belgium
 * or Luxembourg then spoke for, or that have their seat in Brussels.
 */
export type Capacity = 'own' | 'trade' | 'parliament' | 'eu' | 'osce' | 'nato';

/** East is to Central Asia, west is to Belgium or Luxembourg. */
export type Direction = 'east' | 'west';

/** A visit between one of the two partners and one or more republics. */
export interface VisitRow {
	id: string;
	/** The fact that dates it. */
	fact: string;
	direction: Direction;
	partner: Partner;
	/** In the republics' own order. */
	republics: readonly Republic[];
	/** Republics that the paper alone has, against a source closer to the visit. */
	doubted: readonly Republic[];
	/** The main errand first; empty where no source says. */
	capacity: readonly Capacity[];
}

type More = Partial<Pick<VisitRow, 'fact' | 'doubted'>>;

const visit =
	(direction: Direction, partner: Partner) =>
	(
		id: string,
		republics: readonly Republic[],
		capacity: readonly Capacity[],
		{ fact = `visit-${id}`, doubted = [] }: More = {}
	): VisitRow => ({ id, fact, direction, partner, republics, doubted, capacity });

const [fromBelgium, fromLuxembourg] = [visit('east', 'BE'), visit('east', 'LU')];
const [toBelgium, toLuxembourg] = [visit('west', 'BE'), visit('west', 'LU')];

/**
 * Every visit of heads of state and government, ministers, a crown prince and a trade mission that a source dates at
 * least to a year, in the order of their time. What is counted among them is counted from here.
 */
export const VISITS: readonly VisitRow[] = [
	toBelgium('nazarbayev-1993', ['KZ'], []),
	fromBelgium('trade-mission', ['KZ', 'UZ'], ['trade']),
	fromBelgium('dehaene', ['KZ', 'UZ'], ['own'], { fact: 'dehaene-visit' }),
	toBelgium('nazarbayev-2000', ['KZ'], ['eu']),
	fromBelgium('michel', ['UZ', 'TM', 'TJ'], ['eu']),
	toBelgium('nazarbayev-2002', ['KZ'], ['eu']),
	toBelgium('tokayev', ['KZ'], ['nato']),
	fromBelgium('de-gucht-tour', ['KZ', 'UZ', 'TM', 'KG', 'TJ'], ['osce', 'own']),
	toBelgium('nazarbayev-2006', ['KZ'], ['eu', 'osce']),
	toBelgium('berdymukhamedov', ['TM'], ['eu', 'nato', 'own']),
	fromBelgium('de-gucht-return', ['TM'], ['own', 'trade']),
	toBelgium('turkmen-ministers', ['TM'], ['own']),
	fromLuxembourg('juncker', ['KZ'], ['own', 'trade']),
	toBelgium('rahmon-2009', ['TJ'], ['own', 'eu', 'nato']),
	fromBelgium('van-rompuy', ['TJ'], ['own']),
	fromLuxembourg('asselborn', ['UZ', 'TM', 'KG'], ['own'], { doubted: ['KZ', 'TJ'] }),
	toBelgium('nazarbayev-2010-other', ['KZ'], []),
	fromLuxembourg('asselborn-almaty', ['KZ'], ['osce']),
	fromBelgium('philippe', ['KZ'], ['trade']),
	toBelgium('nazarbayev-2010', ['KZ'], ['own', 'eu', 'nato']),
	fromLuxembourg('asselborn-astana', ['KZ'], ['osce']),
	toBelgium('karimov', ['UZ'], ['eu', 'nato']),
	toBelgium('otunbayeva', ['KG'], ['eu']),
	toLuxembourg('rahmon', ['TJ'], ['own']),
	toBelgium('atambayev', ['KG'], []),
	toBelgium('kazykhanov', ['KZ'], ['own', 'osce']),
	fromBelgium('reynders', ['TJ'], ['eu', 'own']),
	toLuxembourg('massimov', ['KZ'], ['own'])
];

/** Whether a visit was first of all one between a partner and a republic, and not one for an organisation. */
export const isBilateral = ({ capacity: [first] }: VisitRow): boolean => first === 'own' || first === 'trade';

/** Whether a visit was first of all one for an organisation: a hat worn, or a seat in Brussels called on. */
export const isForOthers = ({ capacity: [first] }: VisitRow): boolean =>
	first === 'eu' || first === 'osce' || first === 'nato';

/** The visit that a fact dates, or nothing. */
export const visitDatedBy = (fact: string): VisitRow | undefined => VISITS.find((one) => one.fact === fact);
