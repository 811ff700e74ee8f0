import { REPUBLICS, type Country, type Fact } from '$lib/facts';
import { facts, factsById } from '$lib/facts/known';
import type { Locale } from '$lib/facts/format';
import { ROUNDED_TO, tradeReadings } from '$lib/facts/rows/trade-series';
import { seriesId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Column, Table, Words } from './table';
import { factUrl } from './words';

/** The series that scenes draw; the ids of a series' readings begin alike. */
const SERIES: readonly { name: string; prefix: string; title: Words }[] = [
	{ name: 'series/exports-usd', prefix: 'usd-exports-', title: m.data_series_exports_usd },
	{ name: 'series/imports-usd', prefix: 'usd-imports-', title: m.data_series_imports_usd }
];
/** The currency of all of them, and their source. */
const UNIT = 'USD';
const SOURCE = 'cow-trade';

const AMOUNT = {
	name: 'value',
	type: 'number',
	words: m.data_column_amount,
	required: true,
	unit: UNIT
} as const;
const LAST: readonly Column[] = [
	{ name: 'unit', type: 'string', words: m.data_column_unit, required: true, refersTo: 'units' },
	{ name: 'rounded_to', type: 'integer', words: m.data_column_rounded_to, required: true, unit: UNIT },
	{ name: 'source', type: 'string', words: m.data_column_source, required: true, refersTo: 'sources' },
	{ name: 'note', type: 'string', words: m.data_column_series_note, required: true }
];

const columns: readonly Column[] = [
	{ name: 'fact', type: 'string', words: m.data_column_fact, required: true, refersTo: 'facts' },
	{ name: 'year', type: 'integer', words: m.data_column_year, required: true },
	{ name: 'country', type: 'string', words: m.data_column_country, required: true },
	AMOUNT,
	...LAST,
	{ name: 'url', type: 'uri', words: m.data_column_url, required: true }
];

const tidyColumns: readonly Column[] = [
	{ name: 'reporter', type: 'string', words: m.data_column_reporter, required: true },
	{ name: 'partner', type: 'string', words: m.data_column_partner, required: true },
	{ name: 'year', type: 'integer', words: m.data_column_year, required: true },
	{ name: 'flow', type: 'string', words: m.data_column_flow, required: true },
	AMOUNT,
	...LAST,
	{ name: 'fact', type: 'string', words: m.data_column_fact_if_any, refersTo: 'facts' },
	{ name: 'url', type: 'uri', words: m.data_column_url }
];

/** The readings of all series, whether a file holds them or not. */
export const readings = (): Fact[] => facts.filter(({ series }) => series);

const partner = ({ about }: Fact) =>
	about.find((country) => (REPUBLICS as readonly Country[]).includes(country));

/** What a reader of one row alone has to know of it. */
const noteOf = (value: number, locale: Locale): string =>
	[m.data_series_caveat, ...(value === 0 ? [m.data_series_zero] : [])]
		.map((words) => words({}, { locale }))
		.join(' ');

/** What to know of a whole series before using it. */
const caveats = (locale: Locale): string[] =>
	[m.data_series_caveat, m.data_series_zero].map((words) => words({}, { locale }));

/** One table for each statistical series, a reading a row. */
export const seriesTables = (locale: Locale): Table[] =>
	SERIES.map(({ name, prefix, title }) => ({
		name,
		title: title({}, { locale }),
		key: 'fact',
		columns,
		notes: caveats(locale),
		rows: readings()
			.filter(({ id }) => id.startsWith(prefix))
			.map((fact) => ({
				fact: fact.id,
				year: Number(fact.period),
				country: partner(fact),
				value: fact.value,
				unit: fact.unit,
				rounded_to: ROUNDED_TO,
				source: fact.series,
				note: noteOf(Number(fact.value), locale),
				url: factUrl(fact.id)
			}))
	}));

/** Both countries' trade in dollars as one tidy table: a reading a row, each of what tells them apart a column. */
export const tradeTable = (locale: Locale): Table => ({
	name: 'series/trade-usd',
	title: m.data_series_trade_usd({}, { locale }),
	key: ['reporter', 'partner', 'year', 'flow'],
	columns: tidyColumns,
	notes: [...caveats(locale), m.data_series_joint({}, { locale })],
	rows: tradeReadings().map(({ reporter, partner: republic, year, flow, value }) => {
		const id = seriesId(flow, republic, year, reporter);
		const known = factsById.has(id);
		return {
			...{ reporter, partner: republic, year, flow, value },
			unit: UNIT,
			rounded_to: ROUNDED_TO,
			source: SOURCE,
			note: noteOf(value, locale),
			fact: known ? id : undefined,
			url: known ? factUrl(id) : undefined
		};
	})
});
