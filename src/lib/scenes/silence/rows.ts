import { inLanguage, type Copy } from '$lib/charts/copy';
import { countryName, joined } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { REPUBLICS } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { DEALS, isAgreed } from './deals';
import type { Step, VisitsState } from './states';
import { tourItems } from './tours';
import { VISITS, visitOf, type Visit } from './visits';
import { when } from './when';

/** The visits that a state's table lists; all where none are named. */
const LISTED: Readonly<Partial<Record<Step, readonly string[]>>> = {
	silence: ['dehaene', 'de-gucht-tour'],
	callers: ['dehaene', 'nazarbayev-2000', 'nazarbayev-2002', 'tokayev', 'de-gucht-tour'],
	turkmen: ['berdymukhamedov', 'de-gucht-return', 'turkmen-ministers'],
	juncker: ['juncker', 'asselborn', 'rahmon', 'massimov'],
	crowded: ['asselborn', 'philippe', 'nazarbayev-2010'],
	luxembourg: ['rahmon', 'kazykhanov', 'massimov']
};

/** A number among the visits: in the place of a date. */
const counted = (label: Copy, id: string): CellCopy[] => [cell(id, 'auto'), label, '', '', '', ''];

/** What is counted below the visits. */
const COUNTED: Readonly<Partial<Record<Step, readonly CellCopy[][]>>> = {
	silence: [counted(m.silence_row_gap, 'silence-months')],
	initiative: [
		counted(m.silence_west, 'visit-count-west'),
		counted(m.silence_east, 'visit-count-east'),
		counted(m.silence_row_all, 'visit-count-all'),
		counted(m.silence_row_kazakhstan, 'visit-count-kazakhstan'),
		counted(m.silence_row_eu, 'visit-count-eu'),
		counted(m.silence_row_luxembourg, 'visit-count-luxembourg'),
		counted(m.silence_row_single, 'visit-count-single')
	]
};

const wayOf = ({ side, partner }: Visit): Copy =>
	side === 'east' ? m.silence_way_east : partner === 'BE' ? m.silence_way_west_be : m.silence_way_west_lu;

/** The republics of some stops in words, in their own order; all of them have a shorter name. */
function republicNames(stops: Visit['stops'], locale: Locale): string {
	if (stops.length === REPUBLICS.length) return m.silence_all_five({}, { locale });
	const names = stops.map(({ republic }) => countryName(republic, locale));
	return joined(names, locale);
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
	wayOf(visit),
	republicNames(visit.stops, locale),
	proofOf(visit, locale)
];

const tour = (step: 'first' | 'osce', locale: Locale): TableCopy => ({
	caption: step === 'osce' ? m.silence_table_osce : m.silence_table,
	columns: [m.silence_column_republics, m.silence_column_when, m.silence_column_what],
	rows: tourItems(step, locale).map(({ parts }) => [
		parts[0]?.text ?? '',
		{ text: parts[1]?.text ?? '', fact: parts[1]?.fact },
		parts.at(-1)?.text ?? ''
	])
});

const DEALS_TABLE: TableCopy = {
	caption: m.silence_table_deals,
	columns: [m.silence_column_what, m.silence_column_when, m.silence_column_proof],
	rows: DEALS.map((deal) => [
		deal.name,
		cell(deal.fact, 'auto'),
		isAgreed(deal) ? m.silence_agreed : m.silence_single
	])
};

/** The table of a state: its visits, its stops or its deals, with what each rests on. */
export function rows({ step }: VisitsState, locale: Locale): TableCopy {
	if (step === 'first' || step === 'osce') return tour(step, locale);
	if (step === 'deals') return DEALS_TABLE;
	const visits = LISTED[step]?.map(visitOf) ?? VISITS;
	return {
		caption: m.silence_table,
		columns: [
			m.silence_column_when,
			m.silence_column_who,
			m.silence_column_what,
			m.silence_column_way,
			m.silence_column_republics,
			m.silence_column_proof
		],
		rows: [...visits.map((visit) => visitRow(visit, locale)), ...(COUNTED[step] ?? [])]
	};
}
