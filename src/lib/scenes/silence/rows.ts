import { inLanguage, type Copy, type Message } from '$lib/charts/copy';
import { countryName, joined } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { fact, REPUBLICS, type Partner } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { rival } from '$lib/facts/value';
import type { Capacity } from '$lib/facts/visits';
import { m } from '$lib/paraglide/messages';
import { DEALS, isAgreed } from './deals';
import type { Step, VisitsState } from './states';
import { isDisputed, proofOfStop, TOURS } from './tours';
import { VISITS, visitOf, type Visit } from './visits';
import { when } from './when';

/** The visits that a state's table lists; all where none are named. */
const LISTED: Readonly<Partial<Record<Step, readonly string[]>>> = {
	first: ['trade-mission', 'dehaene'],
	silence: ['dehaene', 'michel', 'de-gucht-tour', 'de-gucht-return'],
	callers: ['dehaene', 'nazarbayev-2000', 'michel', 'nazarbayev-2002', 'tokayev', 'de-gucht-tour'],
	turkmen: ['berdymukhamedov', 'de-gucht-return', 'turkmen-ministers'],
	crowded: [
		'rahmon-2009',
		'van-rompuy',
		'asselborn',
		'asselborn-almaty',
		'philippe',
		'nazarbayev-2010',
		'nazarbayev-2010-other',
		'asselborn-astana'
	],
	luxembourg: ['juncker', 'asselborn', 'asselborn-almaty', 'asselborn-astana', 'rahmon', 'massimov']
};

/** A number among the visits: in the place of a date. */
const counted = (label: Copy, id: string): CellCopy[] => [cell(id, 'auto'), label, '', '', '', '', ''];

/** What is counted below the visits. */
const COUNTED: Readonly<Partial<Record<Step, readonly CellCopy[][]>>> = {
	silence: [
		counted(m.silence_row_to_michel, 'silence-to-michel'),
		counted(m.silence_row_from_michel, 'silence-from-michel'),
		counted(m.silence_row_own, 'silence-own')
	],
	crowded: [
		counted(m.silence_row_crowded, 'visit-count-crowded'),
		...DEALS.map((deal): CellCopy[] => [
			cell(deal.fact, 'auto'),
			'',
			deal.name,
			'',
			m.country_kz,
			m.silence_capacity_own_be,
			isAgreed(deal) ? m.silence_agreed : m.silence_single
		]),
		counted(m.silence_row_deals, 'silence-deals')
	],
	luxembourg: [counted(m.silence_row_luxembourg, 'visit-count-luxembourg')],
	initiative: [
		counted(m.silence_row_west, 'visit-count-west'),
		counted(m.silence_row_east, 'visit-count-east'),
		counted(m.silence_row_all, 'visit-count-all'),
		counted(m.silence_row_own_west, 'visit-count-own-west'),
		counted(m.silence_row_own_east, 'visit-count-own-east'),
		counted(m.silence_row_eu, 'visit-count-eu'),
		counted(m.silence_row_hats, 'visit-count-hats'),
		counted(m.silence_row_unsaid, 'visit-count-unsaid'),
		counted(m.silence_row_kazakhstan, 'visit-count-kazakhstan'),
		counted(m.silence_row_luxembourg, 'visit-count-luxembourg'),
		counted(m.silence_row_single, 'visit-count-single')
	]
};

const OWN: Readonly<Record<Partner, Message>> = {
	BE: m.silence_capacity_own_be,
	LU: m.silence_capacity_own_lu
};
const OTHERS: Readonly<Record<Exclude<Capacity, 'own'>, Message>> = {
	trade: m.silence_capacity_trade,
	parliament: m.silence_capacity_parliament,
	eu: m.silence_capacity_eu,
	osce: m.silence_capacity_osce,
	nato: m.silence_capacity_nato
};

/** For whom a visit was made, in words: the main errand first. */
function capacityOf({ capacity, partner }: Pick<Visit, 'capacity' | 'partner'>, locale: Locale): string {
	if (capacity.length === 0) return m.silence_capacity_unsaid({}, { locale });
	const names = capacity.map((one) => (one === 'own' ? OWN[partner] : OTHERS[one])({}, { locale }));
	return names.join(', ');
}

const directionOf = ({ direction, partner }: Visit): Copy =>
	direction === 'east'
		? m.silence_direction_east
		: partner === 'BE'
			? m.silence_direction_west_be
			: m.silence_direction_west_lu;

/** The republics of some stops in words, in their own order; all of them have a shorter name. */
function republicNames(stops: Visit['stops'], locale: Locale): string {
	if (stops.length === REPUBLICS.length && stops.every(({ proof }) => proof === stops[0]?.proof))
		return m.silence_all_five({}, { locale });
	return joined(
		stops.map(({ republic }) => countryName(republic, locale)),
		locale
	);
}

/** How well a visit is known; where some of its stops are known worse, they are named. */
function proofOf({ stops }: Visit, locale: Locale): Copy {
	const weak = stops.filter(({ proof }) => proof === 'single');
	if (weak.length === stops.length) return m.silence_single;
	if (weak.length === 0) return m.silence_agreed;
	const republics = republicNames(weak, locale);
	return `${inLanguage(m.silence_agreed, locale)}; ${m.silence_paper_only({ republics }, { locale })}`;
}

const visitRow = (visit: Visit, locale: Locale): CellCopy[] => [
	{ text: when(visit.fact, locale), fact: visit.fact },
	visit.who,
	visit.did,
	directionOf(visit),
	republicNames(visit.stops, locale),
	capacityOf(visit, locale),
	proofOf(visit, locale)
];

/** Journeys that nobody dates, below those that have a date. */
const undated = (locale: Locale): CellCopy[][] =>
	(
		[
			['visit-de-croo', m.silence_who_de_croo, m.silence_did_de_croo, ['parliament']],
			['silence-philippe-three', m.silence_who_philippe, m.silence_did_philippe_more, []]
		] as const
	).map(([id, who, did, capacity]) => [
		{ text: m.silence_undated, fact: id },
		who,
		did,
		m.silence_direction_east,
		m.country_kz,
		capacityOf({ capacity, partner: 'BE' }, locale),
		m.silence_single
	]);

const tour = (locale: Locale): TableCopy => ({
	caption: m.silence_table_osce,
	columns: [
		m.silence_column_republics,
		m.silence_column_when,
		m.silence_column_paper,
		m.silence_column_what,
		m.silence_column_proof
	],
	rows: TOURS.osce.map((stop) => [
		countryName(stop.republic, locale),
		cell(stop.fact, 'auto'),
		isDisputed(stop) ? { text: rival(stop.fact, locale), fact: stop.fact } : '',
		stop.did,
		proofOfStop(stop) === 'agreed' ? m.silence_agreed : m.silence_single
	])
});

/** Dates and numbers after Andijan, each with what it is. */
const VALUES: TableCopy = {
	caption: m.silence_table_values,
	columns: [m.silence_column_what, m.silence_column_value],
	rows: [
		[m.silence_row_shooting, cell('silence-shooting', 'auto')],
		[m.silence_row_toll, cell('silence-toll')],
		[m.silence_row_condemned, cell('silence-condemned', 'auto')],
		[m.silence_row_threat, cell('silence-threat', 'auto')],
		[m.silence_row_visa_ban, cell('silence-visa-ban')],
		[m.silence_row_keep, cell('silence-camp-keep')],
		[m.silence_row_ease, cell('silence-camp-ease')],
		[m.silence_row_sanctions_ended, cell('silence-sanctions-ended', 'auto')]
	]
};

/** What was signed on Dehaene's journey, stop by stop. */
const signed = (locale: Locale): CellCopy[][] =>
	TOURS.first.map((stop) => [
		{
			text:
				fact(stop.fact).status.kind === 'disputed'
					? `${cell(stop.fact, 'auto')} (${m.silence_or({ date: rival(stop.fact, locale) }, { locale })})`
					: cell(stop.fact, 'auto'),
			fact: stop.fact
		},
		m.silence_who_dehaene,
		stop.did,
		m.silence_direction_east,
		countryName(stop.republic, locale),
		m.silence_capacity_own_be,
		proofOfStop(stop) === 'agreed' ? m.silence_agreed : m.silence_single
	]);

/** The table of a state: its visits, its stops or its numbers, with what each was for and what it rests on. */
export function rows({ step }: VisitsState, locale: Locale): TableCopy {
	if (step === 'osce') return tour(locale);
	if (step === 'values') return VALUES;
	const visits = LISTED[step]?.map(visitOf) ?? VISITS;
	return {
		caption: m.silence_table,
		columns: [
			m.silence_column_when,
			m.silence_column_who,
			m.silence_column_what,
			m.silence_column_way,
			m.silence_column_republics,
			m.silence_column_capacity,
			m.silence_column_proof
		],
		rows: [
			...visits.map((visit) => visitRow(visit, locale)),
			...(step === 'first' ? signed(locale) : []),
			...(step === 'initiative' ? undated(locale) : []),
			...(COUNTED[step] ?? [])
		]
	};
}
