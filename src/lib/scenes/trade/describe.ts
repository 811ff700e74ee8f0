import { fact, REPUBLICS, type Republic } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { balanceId, eurosId, rankId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { State } from './states';

type Five<Suffix extends string> = Record<`${Lowercase<Republic>}${Suffix}`, string>;

/** The same fact of all five republics, by their codes: `kz`, `uz` … with a suffix. */
function five<S extends string>(
	say: (id: string) => string,
	id: (republic: Republic) => string,
	suffix: S
): Five<S> {
	return Object.fromEntries(
		REPUBLICS.map((republic) => [`${republic.toLowerCase()}${suffix}`, say(id(republic))])
	) as Five<S>;
}

/** The text alternative of a state: what it shows, with its numbers. */
export function describe(state: State, locale: Locale): string {
	const f = (id: string) => formatFact(fact(id), locale);
	const o = { locale };
	const euros = (flow: Flow) => (republic: Republic) => eurosId(flow, republic);
	const trade = { ...five(f, euros('exports'), ''), ...five(f, euros('imports'), 'In') };
	const year = f('goods-last-year');
	switch (state.picture) {
		case 'both':
			return m.trade_say_both(
				{ ...trade, year, total: f('trade-exports-total'), totalIn: f('trade-imports-total') },
				o
			);
		case 'kazakhstan':
			return m.trade_say_kazakhstan(
				{
					kz: trade.kz,
					kzIn: trade.kzIn,
					share: f('trade-exports-kz-share'),
					shareIn: f('trade-imports-kz-share'),
					others: f('trade-exports-others'),
					othersIn: f('trade-imports-others')
				},
				o
			);
		case 'small':
			return m.trade_say_small(trade, o);
		case 'deficit':
			return m.trade_say_deficit(
				{ ...five(f, balanceId, ''), tj: trade.tj, tjIn: trade.tjIn, balance: f(balanceId('TJ')) },
				o
			);
		case 'back':
			return m.trade_say_back(five(f, euros('imports'), ''), o);
		case 'years':
			return state.republic === 'KZ' ? oilWords(f, locale) : stableWords(f, locale);
		case 'labour':
			return m.trade_say_labour(
				{
					brands: f('trade-boycott-brands'),
					from: f('trade-boycott-imposed'),
					to: f('trade-boycott-lifted'),
					harvest: f('trade-cotton-harvest')
				},
				o
			);
		case 'ranks': {
			const rank = (flow: Flow) => (republic: Republic) => rankId(flow, republic);
			return m.trade_say_ranks(
				{
					...five(f, rank('imports'), ''),
					...five(f, rank('exports'), 'Out'),
					year,
					kgOther: f(`${rankId('exports', 'KG')}-series`),
					tjOther: f(`${rankId('exports', 'TJ')}-series`)
				},
				o
			);
		}
		case 'slip':
			return slipWords(f, locale);
		case 'contacts': {
			const firms = { since: f('trade-sarens-since'), amount: f('trade-enex-brokered') };
			return state.routes
				? m.trade_say_contacts({ ...firms, owners: f('trade-flax-owners'), km: f('trade-flax-km') }, o)
				: m.trade_say_firms(firms, o);
		}
		case 'investor':
			return m.trade_say_investor(
				{ gross: f('trade-fdi-gross'), from: f('trade-fdi-from'), to: f('trade-fdi-to') },
				o
			);
	}
}

type Say = (id: string) => string;

const oilWords = (f: Say, locale: Locale) =>
	m.trade_say_oil(
		{
			high: f('usd-imports-kz-2008'),
			highYear: f('trade-kz-before-fall'),
			low: f('usd-imports-kz-2009'),
			leap: f('usd-imports-kz-2012'),
			leapYear: f('trade-kz-leap')
		},
		{ locale }
	);

const stableWords = (f: Say, locale: Locale) =>
	m.trade_say_stable(
		{
			high: f('usd-imports-tj-2006'),
			highYear: f('trade-tj-high-year'),
			low: f('usd-imports-tj-2009'),
			lowYear: f('trade-tj-low-year')
		},
		{ locale }
	);

const slipWords = (f: Say, locale: Locale) =>
	m.trade_say_slip(
		{
			factor: f('trade-heading-factor'),
			printed: f('goods-2011-printed'),
			table: f('goods-2011-table'),
			gap: f('trade-text-gap'),
			text: f('goods-2011')
		},
		{ locale }
	);
