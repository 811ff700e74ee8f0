import { REPUBLICS, type Country, type Fact } from '$lib/facts';
import { facts } from '$lib/facts/known';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Column, Table, Words } from './table';
import { factUrl } from './words';

/** The series that scenes draw; the ids of a series' readings begin alike. */
const SERIES: readonly { name: string; prefix: string; title: Words }[] = [
	{ name: 'series/exports-usd', prefix: 'usd-exports-', title: m.data_series_exports_usd },
	{ name: 'series/imports-usd', prefix: 'usd-imports-', title: m.data_series_imports_usd }
];

const columns: readonly Column[] = [
	{ name: 'fact', type: 'string', words: m.data_column_fact, required: true, refersTo: 'facts' },
	{ name: 'year', type: 'integer', words: m.data_column_year, required: true },
	{ name: 'country', type: 'string', words: m.data_column_country, required: true },
	{ name: 'value', type: 'number', words: m.data_column_amount, required: true },
	{ name: 'unit', type: 'string', words: m.data_column_unit, required: true },
	{ name: 'source', type: 'string', words: m.data_column_source, required: true, refersTo: 'sources' },
	{ name: 'url', type: 'uri', words: m.data_column_url, required: true }
];

/** The readings of all series, whether a file holds them or not. */
export const readings = (): Fact[] => facts.filter(({ series }) => series);

const partner = ({ about }: Fact) =>
	about.find((country) => (REPUBLICS as readonly Country[]).includes(country));

/** One table for each statistical series, a reading a row. */
export const seriesTables = (locale: Locale): Table[] =>
	SERIES.map(({ name, prefix, title }) => ({
		name,
		title: title({}, { locale }),
		key: 'fact',
		columns,
		rows: readings()
			.filter(({ id }) => id.startsWith(prefix))
			.map((fact) => ({
				fact: fact.id,
				year: Number(fact.period),
				country: partner(fact),
				value: fact.value,
				unit: fact.unit,
				source: fact.series,
				url: factUrl(fact.id)
			}))
	}));
