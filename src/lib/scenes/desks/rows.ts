import { countryName, joined } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { rival, value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { COVERED_FROM, POSTS, type Post, type PostId } from './geography';
import { postName } from './names';
import type { PresenceState } from './states';

/** The table of a state: what stands where, since when, and for whom. */
export function rows(state: PresenceState, locale: Locale): Table {
	if (state.step === 'luxembourg') return luxembourg(locale);
	if (state.step === 'mirror') return mirror(locale);
	if (state.step === 'asymmetry') return asymmetry(locale);
	return {
		caption: m.desks_table_posts({}, { locale }),
		columns: [
			m.desks_column_where({}, { locale }),
			m.desks_column_what({}, { locale }),
			m.desks_column_since({}, { locale }),
			m.desks_column_covers({}, { locale })
		],
		rows: POSTS.filter(({ id }) => state.posts[id]).map((post) => postRow(post, locale))
	};
}

/** When each desk was set up, as far as the sources say. */
const SINCE: Readonly<Partial<Record<PostId, string>>> = {
	tashkent: 'awex-tashkent-opened',
	astana: 'embassy-astana-opened',
	almaty: 'awex-almaty-opened'
};

/** The fact that says whom an embassy covers. */
const COVERS: Readonly<Partial<Record<PostId, string>>> = {
	astana: 'embassy-astana-covers',
	moscow: 'covered-from-moscow',
	baku: 'covered-from-baku'
};

function postRow({ id, kind, host }: Post, locale: Locale): Cell[] {
	const what = {
		embassy: m.desks_embassy,
		'embassy-elsewhere': m.desks_belgian_embassy,
		'trade-office': m.desks_trade_office
	}[kind];
	const since = SINCE[id];
	const hosts = kind === 'embassy' && host ? [host] : [];
	const covered = [...hosts, ...REPUBLICS.filter((code) => COVERED_FROM[code] === id)];
	return [
		{ text: postName(id, locale) },
		{ text: what({}, { locale }) },
		since ? { text: sinceText(id, since, locale), fact: since } : { text: m.desks_not_given({}, { locale }) },
		covered.length
			? { text: list(covered, locale), fact: COVERS[id] }
			: { text: m.desks_not_stated({}, { locale }) }
	];
}

const sinceText = (id: PostId, since: string, locale: Locale): string =>
	id === 'astana'
		? m.desks_since_two(
				{ year: value(since, locale), other: rival('embassy-astana-opened', locale) },
				{ locale }
			)
		: value(since, locale);

const list = (codes: readonly Republic[], locale: Locale): string =>
	joined(
		codes.map((code) => countryName(code, locale)),
		locale
	);

const count = (fact: string, locale: Locale): Cell => ({ text: value(fact, locale), fact, numeric: true });

function luxembourg(locale: Locale): Table {
	return {
		caption: m.desks_table_luxembourg({}, { locale }),
		columns: [
			m.desks_column_what({}, { locale }),
			m.desks_column_where({}, { locale }),
			m.desks_column_count({}, { locale })
		],
		rows: [
			[
				{ text: m.desks_column_lu_embassy({}, { locale }) },
				{ text: list(REPUBLICS, locale) },
				count('lu-embassies', locale)
			],
			[
				{ text: m.desks_stand_in({}, { locale }) },
				{ text: m.desks_stand_in_where({}, { locale }) },
				count('lu-stand-ins', locale)
			]
		]
	};
}

function mirror(locale: Locale): Table {
	const [be, lu] = [m.country_be({}, { locale }), m.country_lu({}, { locale })];
	const both = joined([be, lu], locale);
	return {
		caption: m.desks_table_mirror({}, { locale }),
		columns: [
			m.desks_column_republic({}, { locale }),
			m.desks_column_in_brussels({}, { locale }),
			m.desks_column_covers({}, { locale })
		],
		rows: [
			...REPUBLICS.map((code): Cell[] => [
				{ text: countryName(code, locale) },
				{ text: m.desks_yes({}, { locale }) },
				code === 'KZ' ? { text: both, fact: 'kz-embassy-covers' } : { text: be }
			]),
			[{ text: m.desks_total({}, { locale }) }, count('embassies-brussels', locale), { text: '' }]
		]
	};
}

function asymmetry(locale: Locale): Table {
	const none = m.desks_none({}, { locale });
	const town = (code: Republic, kind: Post['kind']): Cell => {
		const found = POSTS.find((post) => post.host === code && post.kind === kind);
		return { text: found ? postName(found.id, locale) : none };
	};
	const embassy = (code: Republic): Cell => {
		const from = COVERED_FROM[code];
		if (!from) return town(code, 'embassy');
		return { text: m.desks_none_covered({ place: postName(from, locale) }, { locale }) };
	};
	return {
		caption: m.desks_table_asymmetry({}, { locale }),
		columns: [
			m.desks_column_republic({}, { locale }),
			m.desks_column_in_brussels({}, { locale }),
			m.desks_column_be_embassy({}, { locale }),
			m.desks_column_be_office({}, { locale }),
			m.desks_column_lu_embassy({}, { locale })
		],
		rows: [
			...REPUBLICS.map((code): Cell[] => [
				{ text: countryName(code, locale) },
				{ text: m.desks_yes({}, { locale }) },
				embassy(code),
				town(code, 'trade-office'),
				{ text: none }
			]),
			[
				{ text: m.desks_total({}, { locale }) },
				count('embassies-brussels', locale),
				count('belgian-embassies', locale),
				count('awex-offices', locale),
				count('lu-embassies', locale)
			]
		]
	};
}
