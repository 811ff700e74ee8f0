import { fact } from '$lib/facts';
import { formatFact, formatValue, type Form, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { MOST } from './services-plan';
import type { State } from './states';

/** The text alternative of a state: what it shows, with its numbers. */
export function describe(state: State, locale: Locale): string {
	const f = (id: string, form: Form = 'auto') => formatFact(fact(id), locale, form);
	const years = {
		base: f('goods-base-year'),
		middle: f('goods-middle-year'),
		last: f('goods-last-year')
	};
	const options = { locale };
	switch (state.picture) {
		case 'services': {
			const known = { before: f('services-2002', 'full'), first: f('services-first-year'), last: years.last };
			if (state.answer)
				return m.exports_say_services(
					{ ...known, after: f('services-2011'), ratio: f('services-ratio') },
					options
				);
			const limits = { least: formatValue(0, 'EUR', locale), most: formatValue(MOST, 'EUR', locale) };
			return m.exports_say_guess({ ...known, ...limits }, options);
		}
		case 'goods': {
			const first = { first: f('goods-2009'), second: f('goods-2010'), rate: f('goods-growth-2010', 'full') };
			return state.years.length < 3
				? m.exports_say_goods_before({ ...first, base: years.base, year: years.middle }, options)
				: m.exports_say_goods(
						{ ...first, ...years, third: f('goods-2011'), rate2: f('goods-growth-2011', 'full') },
						options
					);
		}
		case 'versions':
			return m.exports_say_versions(
				{
					year: years.last,
					text: f('goods-2011'),
					table: f('goods-2011-table'),
					embassy: f('goods-2011-embassy')
				},
				options
			);
		case 'what':
			return m.exports_say_what({ amount: f('goods-2011'), year: years.last }, options);
		case 'proportion':
			return m.exports_say_proportion(
				{
					stitches: f('goods-stitches'),
					year: years.last,
					total: f('belgium-exports-2011'),
					share: f('goods-share-2011'),
					rank: f('goods-rank-2011')
				},
				options
			);
		case 'dollars':
			return dollarsWords(state.focus, f, locale);
		case 'five':
			return m.exports_say_five(
				{
					from: f('series-first-year'),
					to: f('series-last-year'),
					year: years.last,
					kz: f('usd-exports-kz-2011'),
					uz: f('usd-exports-uz-2011'),
					tm: f('usd-exports-tm-2011'),
					kg: f('usd-exports-kg-2011'),
					tj: f('usd-exports-tj-2011')
				},
				options
			);
	}
}

function dollarsWords(
	focus: 'climb' | 'peak' | 'from-there',
	f: (id: string, form?: Form) => string,
	locale: Locale
): string {
	const peak = f('usd-exports-kz-2007');
	const high = f('usd-exports-kz-2013');
	if (focus === 'climb')
		return m.exports_say_climb(
			{
				count: f('series-years'),
				first: f('usd-exports-kz-1993'),
				from: f('series-first-year'),
				high,
				highYear: f('series-passed-year'),
				last: f('usd-exports-kz-2014'),
				to: f('series-last-year')
			},
			{ locale }
		);
	if (focus === 'peak')
		return m.exports_say_peak(
			{ year: f('series-peak-year'), peak, passed: f('series-passed-year'), high },
			{ locale }
		);
	return m.exports_say_from_there(
		{
			base: f('goods-base-year'),
			last: f('goods-last-year'),
			first: f('usd-exports-kz-2009'),
			second: f('usd-exports-kz-2010'),
			third: f('usd-exports-kz-2011'),
			rate: f('series-growth-2010', 'round'),
			rate2: f('series-growth-2011', 'round'),
			paper: f('goods-growth-2010', 'full'),
			paper2: f('goods-growth-2011', 'full'),
			peakYear: f('series-peak-year'),
			peak
		},
		{ locale }
	);
}
