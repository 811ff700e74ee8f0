import { say } from '$lib/charts/copy';
import { COUNTRY, countryName, joined } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { COVERED_FROM, KIND, POSTS, postOf, type Post } from './posts';
import type { PresenceState } from './states';

/** The table of a state: what stands where, since when, and for whom. */
export function rows({ step, posts }: PresenceState, locale: Locale): TableCopy {
	if (step === 'luxembourg') return luxembourg(locale);
	if (step === 'asymmetry') return asymmetry(locale);
	return {
		caption: m.desks_table_posts,
		columns: [m.desks_column_where, m.desks_column_what, m.desks_column_since, m.desks_column_covers],
		rows: POSTS.filter(({ id }) => posts[id]).map((post) => postRow(post, locale))
	};
}

const list = (codes: readonly Republic[], locale: Locale): string =>
	joined(
		codes.map((code) => countryName(code, locale)),
		locale
	);

function postRow({ id, name, kind, host, since, covers }: Post, locale: Locale): CellCopy[] {
	const covered = REPUBLICS.filter(
		(code) => COVERED_FROM[code] === id || (kind === 'embassy' && host === code)
	);
	const whom = covered.length > 0 ? { text: list(covered, locale), fact: covers } : m.desks_not_stated;
	return [name, KIND[kind].name, since, whom];
}

const luxembourg = (locale: Locale): TableCopy => ({
	caption: m.desks_table_luxembourg,
	columns: [m.desks_column_what, m.desks_column_where, m.desks_column_count],
	rows: [
		[m.desks_column_lu_embassy, list(REPUBLICS, locale), cell('lu-embassies')],
		[m.desks_stand_in, m.desks_stand_in_where, cell('lu-stand-ins')]
	]
});

function asymmetry(locale: Locale): TableCopy {
	const town = (code: Republic, kind: Post['kind']): CellCopy =>
		POSTS.find((post) => post.host === code && post.kind === kind)?.name ?? m.desks_none;
	const embassy = (code: Republic): CellCopy => {
		const from = COVERED_FROM[code];
		if (!from) return town(code, 'embassy');
		return m.desks_none_covered({ place: say(postOf(from).name, locale) }, { locale });
	};
	const totals = ['embassies-brussels', 'belgian-embassies', 'awex-offices', 'lu-embassies'];
	return {
		caption: m.desks_table_asymmetry,
		columns: [
			m.desks_column_republic,
			m.desks_column_in_brussels,
			m.desks_column_be_embassy,
			m.desks_column_be_office,
			m.desks_column_lu_embassy
		],
		rows: [
			...REPUBLICS.map((code) => {
				const there = [embassy(code), town(code, 'trade-office'), m.desks_none];
				return [COUNTRY[code], m.desks_yes, ...there];
			}),
			[m.desks_total, ...totals.map((id) => cell(id))]
		]
	};
}
