import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { DEALS, isAgreed } from './deals';
import { tourItems } from './tours';
import { republicNames } from './names';
import type { Step, VisitsState } from './states';
import { VISITS, visitOf, type Proof, type Visit } from './visits';
import { when } from './when';

const PROOF = { agreed: m.silence_agreed, single: m.silence_single, struck: m.silence_struck } as const;
const proofName = (proof: Proof, locale: Locale) => PROOF[proof]({}, { locale });

/** The visits that a state's table lists. */
const LISTED: Readonly<Partial<Record<Step, readonly string[]>>> = {
	silence: ['dehaene', 'de-gucht-tour'],
	callers: ['dehaene', 'nazarbayev-2000', 'nazarbayev-2002', 'tokayev', 'de-gucht-tour'],
	turkmen: ['berdymukhamedov', 'de-gucht-return', 'turkmen-ministers'],
	juncker: ['juncker', 'asselborn', 'rahmon', 'massimov'],
	crowded: ['asselborn', 'philippe', 'nazarbayev-2010'],
	luxembourg: ['rahmon', 'kazykhanov', 'massimov']
};

function way({ side, partner }: Visit, locale: Locale): string {
	if (side === 'east') return m.silence_way_east({}, { locale });
	return (partner === 'BE' ? m.silence_way_west_be : m.silence_way_west_lu)({}, { locale });
}

/** How well a visit is known; where some of its stops are known worse, they are named. */
function proofOf({ stops }: Visit, locale: Locale): string {
	const weak = stops.filter(({ proof }) => proof === 'single').map(({ republic }) => republic);
	if (weak.length === stops.length) return proofName('single', locale);
	const agreed = proofName('agreed', locale);
	if (weak.length === 0) return agreed;
	return `${agreed}; ${m.silence_paper_only({ republics: republicNames(weak, locale) }, { locale })}`;
}

const visitRow = (visit: Visit, locale: Locale): Cell[] => [
	{ text: when(visit.fact, locale), fact: visit.fact },
	{ text: visit.who(locale) },
	{ text: visit.did(locale) },
	{ text: way(visit, locale) },
	{
		text: republicNames(
			visit.stops.map(({ republic }) => republic),
			locale
		)
	},
	{ text: proofOf(visit, locale) }
];

/** The table of a state: its visits, its stops or its deals, with what each rests on. */
export function rows({ step }: VisitsState, locale: Locale): Table {
	if (step === 'first' || step === 'osce') return tour(step, locale);
	if (step === 'deals') return deals(locale);
	const ids = LISTED[step];
	const gap: Cell[][] = step === 'silence' ? [counted(m.silence_row_gap, 'silence-months', locale)] : [];
	const sums: Cell[][] = ids
		? gap
		: [
				counted(m.silence_west, 'visit-count-west', locale),
				counted(m.silence_east, 'visit-count-east', locale),
				counted(m.silence_row_all, 'visit-count-all', locale),
				counted(m.silence_row_kazakhstan, 'visit-count-kazakhstan', locale),
				counted(m.silence_row_eu, 'visit-count-eu', locale),
				counted(m.silence_row_luxembourg, 'visit-count-luxembourg', locale),
				counted(m.silence_row_single, 'visit-count-single', locale)
			];
	return {
		caption: m.silence_table({}, { locale }),
		columns: [
			m.silence_column_when({}, { locale }),
			m.silence_column_who({}, { locale }),
			m.silence_column_what({}, { locale }),
			m.silence_column_way({}, { locale }),
			m.silence_column_republics({}, { locale }),
			m.silence_column_proof({}, { locale })
		],
		rows: [...(ids ? ids.map(visitOf) : VISITS).map((visit) => visitRow(visit, locale)), ...sums]
	};
}

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** A number among the visits: in the place of a date. */
function counted(label: Message, id: string, locale: Locale): Cell[] {
	const blank: Cell = { text: '' };
	return [
		{ text: value(id, locale), fact: id, numeric: true },
		{ text: label({}, { locale }) },
		blank,
		blank,
		blank,
		blank
	];
}

function tour(step: 'first' | 'osce', locale: Locale): Table {
	return {
		caption: step === 'osce' ? m.silence_table_osce({}, { locale }) : m.silence_table({}, { locale }),
		columns: [
			m.silence_column_republics({}, { locale }),
			m.silence_column_when({}, { locale }),
			m.silence_column_what({}, { locale })
		],
		rows: tourItems(step, locale).map(({ parts }): Cell[] => [
			{ text: parts[0]?.text ?? '' },
			{ text: parts[1]?.text ?? '', fact: parts[1]?.fact },
			{ text: parts.at(-1)?.text ?? '' }
		])
	};
}

function deals(locale: Locale): Table {
	return {
		caption: m.silence_table_deals({}, { locale }),
		columns: [
			m.silence_column_what({}, { locale }),
			m.silence_column_when({}, { locale }),
			m.silence_column_proof({}, { locale })
		],
		rows: DEALS.map((deal): Cell[] => [
			{ text: deal.name({}, { locale }) },
			{ text: value(deal.fact, locale), fact: deal.fact },
			{ text: proofName(isAgreed(deal) ? 'agreed' : 'single', locale) }
		])
	};
}
