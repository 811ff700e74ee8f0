import type { Locale } from '$lib/facts/format';
import type { Table } from '../scene';
import { whoAndWhyTable, question, roads, sums } from './road-rows';
import { counts, flight, plansTable, places } from './soldier-rows';
import type { SecurityState, Step } from './states';

const TABLES: Readonly<Record<Step, (locale: Locale) => Table>> = {
	troops: places,
	places,
	undated: counts,
	dushanbe: flight,
	horizon: plansTable,
	roads,
	sums,
	question,
	arm: whoAndWhyTable
};

/** The table of a state. */
export const rows = ({ step }: SecurityState, locale: Locale): Table => TABLES[step](locale);
