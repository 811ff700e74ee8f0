import type { Locale } from '$lib/facts/format';
import type { Table } from '../scene';
import { arm, question, roads, sums } from './road-rows';
import { counts, flight, horizon, places } from './soldier-rows';
import type { SecurityState, Step } from './states';

const TABLES: Readonly<Record<Step, (locale: Locale) => Table>> = {
	troops: places,
	places,
	undated: counts,
	dushanbe: flight,
	horizon,
	roads,
	sums,
	question,
	arm
};

/** The table of a state. */
export const rows = ({ step }: SecurityState, locale: Locale): Table => TABLES[step](locale);
