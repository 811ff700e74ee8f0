import { tradeSeries } from '$lib/facts/rows/trade-series';
import type { EvidenceWords, FactWords } from '../../types';

const NAMES: Readonly<Record<string, string>> = {
	KZ: 'Kazakhstan',
	UZ: 'Uzbekistan',
	TM: 'Turkmenistan',
	KG: 'Kyrgyzstan',
	TJ: 'Tajikistan'
};
const MIRROR =
	'Mostly what the partner reported to the International Monetary Fund (mirror statistics), freight and insurance included, in current dollars, rounded to whole millions. Not comparable with the paper’s euros.';

/** Two words for each year and republic of the dollar series; the year is the fact's own period. */
const series: EvidenceWords = Object.fromEntries(
	tradeSeries.map((row): [string, FactWords] => {
		const name = NAMES[row.about[1] ?? ''] ?? '';
		const sold = row.id.startsWith('usd-exports');
		return [
			row.id,
			{
				label: sold ? `Belgian exports to ${name}, in dollars` : `Belgian imports from ${name}, in dollars`,
				says: sold
					? `The series puts what Belgium sold to ${name} in this year at {${row.id}}.`
					: `The series puts what Belgium bought from ${name} in this year at {${row.id}}.`,
				note: MIRROR
			}
		];
	})
);

const services: EvidenceWords = {
	'services-first-year': {
		label: 'First of the two years with a services figure',
		says: 'The paper compares services exports of {services-first-year} with those of {goods-last-year}.'
	},
	'services-2002': {
		label: 'Belgian services sold to Kazakhstan, first known year',
		says: 'The paper puts them at {services-2002|full}.',
		note: 'No second source was found.'
	},
	'services-2011': {
		label: 'Belgian services sold to Kazakhstan, last known year',
		says: 'The paper says: over {services-2011|full}.',
		note: 'No second source was found, and no figure for any year in between.'
	},
	'services-ratio': {
		label: 'Services, last known year against the first',
		says: 'The later figure is about {services-ratio} times the earlier one.',
		note: 'A little more, in fact, since the paper says “over” {services-2011}.'
	},
	'services-sectors': {
		label: 'Main services sectors',
		says: 'The paper names {services-sectors}: communications, construction, and transport with logistics.',
		note: 'It says that the main sectors include these. It gives no shares.'
	}
};

const goods: EvidenceWords = {
	'goods-base-year': {
		label: 'Year from which the first growth rate counts',
		says: 'The paper gives growth in {goods-middle-year}; the year before it is {goods-base-year}. The paper doesn’t name it.'
	},
	'goods-middle-year': {
		label: 'First year with a goods total in the paper',
		says: 'The paper gives a total and a growth rate for {goods-middle-year}.'
	},
	'goods-last-year': {
		label: 'Latest year with export figures in the paper',
		says: 'Goods, services and ranks are all given for {goods-last-year}.'
	},
	'goods-2009': {
		label: 'Goods to Kazakhstan, the year before the first rate',
		says: 'Not in the paper. If exports grew by {goods-growth-2010|full} to {goods-2010}, they started from about {goods-2009}.',
		note: 'The total is rounded, so the decimals of the result mean nothing.'
	},
	'goods-2010': {
		label: 'Goods to Kazakhstan, first year the paper gives',
		says: 'The paper says that exports came to {goods-2010}.',
		choice:
			'The paper’s figure, in euros. The dollar series measures something else and is shown apart, on its own axis.',
		versions: ['In dollars, mostly by the buyer’s count, freight and insurance included']
	},
	'goods-growth-2010': {
		label: 'Growth of goods exports, first year',
		says: 'The paper says that exports rose by {goods-growth-2010|full}, without giving the year before.',
		choice: 'Both rates are told: the paper’s where its euros are shown, the other where the dollars are.',
		versions: ['Worked out from the dollar series, rounded']
	},
	'goods-2011': {
		label: 'Goods to Kazakhstan, latest year, in the paper’s text',
		says: 'The paper’s text says {goods-2011}.',
		choice:
			'The text’s figure goes with the text’s growth rates, so it is used beside them. For the share of all Belgian exports the more exact total of the table is used. All versions are shown together.',
		versions: [
			'The paper’s own table, read as thousands of euros',
			'The Belgian embassy, as reported by The Astana Times; what it counts isn’t said',
			'In dollars, mostly by the buyer’s count, freight and insurance included'
		],
		note: 'The National Bank of Belgium counts goods in two ways, which differ in goods moved by firms that aren’t resident in Belgium. That may explain the gap between text and table.'
	},
	'goods-growth-2011': {
		label: 'Growth of goods exports, latest year',
		says: 'The paper says that exports rose again, by {goods-growth-2011|full}.',
		choice: 'Both rates are told: the paper’s where its euros are shown, the other where the dollars are.',
		versions: ['Worked out from the dollar series, rounded'],
		note: 'It fits {goods-2010} growing to {goods-2011}, and not the total in the paper’s table.'
	},
	'goods-2011-table': {
		label: 'Goods to Kazakhstan, latest year, in the paper’s table',
		says: 'The table, which names the National Bank of Belgium as its source, comes to {goods-2011-table|full} when read as thousands.',
		choice:
			'Read as thousands: as whole euros it would be a thousandth of what the same paper says in its text.',
		versions: ['As printed, in a column headed euros', 'The paper’s own text', 'The Belgian embassy']
	},
	'goods-2011-printed': {
		label: 'Goods to Kazakhstan, as printed in the paper’s table',
		says: 'The column is headed euros and says {goods-2011-printed|full}.',
		choice: 'Taken for a slip in the heading: the numbers must be thousands of euros.',
		versions: ['The same number, read as thousands of euros']
	},
	'goods-2011-embassy': {
		label: 'Goods to Kazakhstan, latest year, by the embassy',
		says: 'The Astana Times reported {goods-2011-embassy} as Belgian exports to Kazakhstan, in an article about the embassy.',
		choice: 'Shown beside the others and used for nothing else, as its basis isn’t known.',
		versions: ['The paper’s text', 'The paper’s table, read as thousands of euros']
	},
	'goods-groups': {
		label: 'Main kinds of goods',
		says: 'The paper names {goods-groups}: plastics and things made from them; optical instruments; medicines and chemicals; machinery and mechanical appliances.',
		note: 'It gives no shares. It adds that a few companies do most of the business, often by one-time contracts.'
	},
	'goods-embassy-gap': {
		label: 'What the embassy counted more than the national bank',
		says: '{goods-2011-embassy} less {goods-2011-table} leaves {goods-embassy-gap}.',
		note: 'The bank’s figure is the paper’s table, read as thousands. The embassy’s is from an article of The Astana Times and rounded, so the difference is no more exact than some forty million.'
	},
	'goods-varied': {
		label: 'Exports to Kazakhstan have become more varied',
		says: 'The paper says so, with the word “relatively”, and adds that the pattern is the same all the same: few companies, few kinds of products.'
	}
};

const proportion: EvidenceWords = {
	'goods-rank-2011': {
		label: 'Kazakhstan’s place among Belgium’s export markets',
		says: 'The paper ranks it {goods-rank-2011}, in its text and in its first table.',
		choice: 'The paper’s rank. The other is from another measure, and close to it.',
		versions: ['By the dollar series, among {series-markets} destinations'],
		note: 'In the text it follows a sentence about services; the table shows that it is about goods.'
	},
	'series-markets': {
		label: 'Destinations of Belgian exports in the dollar series',
		says: 'The series has {series-markets} of them for this year.'
	},
	'belgium-exports-2011': {
		label: 'All Belgian exports of goods',
		says: 'The Belgian Foreign Trade Agency gives {belgium-exports-2011}.',
		note: 'By the community concept, which counts every border crossing.'
	},
	'goods-share-2011': {
		label: 'Kazakhstan’s share of Belgian goods exports',
		says: 'The paper’s table over the agency’s total: {goods-share-2011}.',
		note: 'The two may not count in quite the same way. At this size it makes no difference.'
	},
	'goods-stitches': {
		label: 'How many times Kazakhstan’s part fits into all Belgian exports',
		says: 'About {goods-stitches} times: so many stitches has the cloth.'
	}
};

/** A republic's trade with Belgium in a year of the series, both ways. */
const bothWays = (republic: string, year: string): [string, FactWords] => {
	const of = `${republic.toLowerCase()}-${year}`;
	return [
		`series-${of}`,
		{
			label: `Belgium’s trade with ${NAMES[republic]}, both ways, in dollars`,
			says: `{usd-exports-${of}} sold and {usd-imports-${of}} bought make {series-${of}}.`,
			note: MIRROR
		}
	];
};

const first: EvidenceWords = {
	'series-uz-from': {
		label: 'First year in which Uzbekistan was Belgium’s largest partner of the five',
		says: 'Sales and purchases added, the series has Uzbekistan first from {series-uz-from} on. The year before it was Kazakhstan.'
	},
	'series-uz-to': {
		label: 'Last year in which Uzbekistan was Belgium’s largest partner of the five',
		says: 'Sales and purchases added, the series has Uzbekistan first until {series-uz-to}; from the next year on Kazakhstan is.'
	},
	'series-uz-best': {
		label: 'Uzbekistan’s largest trade with Belgium',
		says: 'No other year of the series comes to as much, both ways, as {series-uz-best}.'
	},
	'series-level-year': {
		label: 'Year with two largest partners',
		says: 'In {series-level-year} the series has {series-uz-1994} for Uzbekistan and {series-tj-1994} for Tajikistan, both ways; Kazakhstan has {series-kz-1994}.',
		note: 'All are rounded to whole millions, so which of the two was ahead isn’t known.'
	},
	...Object.fromEntries([
		bothWays('UZ', '1998'),
		bothWays('KZ', '1998'),
		bothWays('UZ', '1994'),
		bothWays('TJ', '1994'),
		bothWays('KZ', '1994')
	])
};

const whole: EvidenceWords = {
	'series-first-year': {
		label: 'First year of the dollar series for Kazakhstan',
		says: 'The series has trade between Belgium and Kazakhstan from {series-first-year} on.'
	},
	'series-peak-year': {
		label: 'Peak of the dollar series before the dip',
		says: 'No year before {series-passed-year} stands higher than {series-peak-year}, at {usd-exports-kz-2007}.'
	},
	'series-passed-year': {
		label: 'Year in which that peak was passed',
		says: 'In {series-passed-year} the series has {usd-exports-kz-2013}, above the {usd-exports-kz-2007} of {series-peak-year} for the first time.'
	},
	'series-last-year': {
		label: 'Last year of the dollar series',
		says: 'This edition of the series ends with {series-last-year}.'
	},
	'series-years': {
		label: 'Length of the dollar series for Kazakhstan',
		says: 'From {series-first-year} to {series-last-year}, both included: {series-years} years.'
	},
	'series-growth-2010': {
		label: 'Growth in the dollar series, the paper’s first year',
		says: 'From {usd-exports-kz-2009} to {usd-exports-kz-2010}: {series-growth-2010|round}.',
		note: 'The paper says {goods-growth-2010|full}, in euros.'
	},
	'series-growth-2011': {
		label: 'Growth in the dollar series, the paper’s second year',
		says: 'From {usd-exports-kz-2010} to {usd-exports-kz-2011}: {series-growth-2011|round}.',
		note: 'The paper says {goods-growth-2011|full}, in euros.'
	},
	'series-five-2011': {
		label: 'Belgian exports to the five republics together, in dollars',
		says: 'The five values of the series for this year make {series-five-2011}.'
	},
	'series-share-2011': {
		label: 'Kazakhstan’s share of Belgian exports to the five, in dollars',
		says: '{usd-exports-kz-2011} of {series-five-2011} is {series-share-2011}.',
		note: 'The euros of the paper’s table give nearly the same share: about two thirds.'
	}
};

export const evidence: EvidenceWords = {
	...services,
	...goods,
	...proportion,
	...whole,
	...first,
	...series
};
