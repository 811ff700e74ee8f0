import type { EvidenceWords } from '../../types';
import { luxembourgPlans } from './evidence-plans';
import { luxembourgSteel } from './evidence-steel';

const SERIES =
	'Mostly what the partner reported to the International Monetary Fund, in current dollars, rounded to whole millions: half a million either way is hidden. Not comparable with the paper’s euros.';
const MINISTRY = 'The paper’s footnote names Luxembourg’s foreign ministry as its source.';

const kazakhstan: EvidenceWords = {
	'lux-first-year': {
		label: 'First year with Luxembourg’s exports to Kazakhstan',
		says: 'The paper’s figures for Luxembourg’s exports to Kazakhstan begin with {lux-first-year}.'
	},
	'lux-kz-2010': {
		label: 'Luxembourg’s exports to Kazakhstan, first year',
		says: 'The paper puts them at {lux-kz-2010|full}.',
		choice:
			'We use the paper’s figure, since it comes from the seller’s own ministry. The dollar series stands beside it as a note: its sums are tiny and rounded, and it gives the next two years the other direction.',
		versions: ['the dollar series, mostly the buyers’ reports'],
		note: MINISTRY
	},
	'lux-second-year': {
		label: 'Second year with Luxembourg’s exports to Kazakhstan, and the year of the investment figure',
		says: 'The paper gives exports and investment for {lux-second-year}.'
	},
	'lux-kz-2011': {
		label: 'Luxembourg’s exports to Kazakhstan, second year',
		says: 'The paper puts them at {lux-kz-2011|full}.',
		choice:
			'We use the paper’s figure, and show the other direction beside it: by the dollar series exports rose in this year, by the paper they halved. Neither can be ruled out.',
		versions: ['the dollar series, mostly the buyers’ reports'],
		note: MINISTRY
	},
	'lux-counted-until': {
		label: 'Last month in the paper’s figures for Luxembourg',
		says: 'The paper gives Luxembourg’s exports of the first {lux-months} months of the year, so its count ends in {lux-counted-until}.'
	},
	'lux-months': {
		label: 'Months counted in the last, unfinished year',
		says: 'The paper gives the exports of the first {lux-months} months.'
	},
	'lux-kz-2012': {
		label: 'Luxembourg’s exports to Kazakhstan, the unfinished year',
		says: 'The paper says that they came to only {lux-kz-2012|full} in {lux-months} months.',
		note: 'We don’t stretch the figure to a whole year. For the whole year the dollar series has {lux-usd-kz-2012}.'
	},
	'lux-kz-change': {
		label: 'Change of Luxembourg’s exports to Kazakhstan, by the paper',
		says: 'From {lux-kz-2010} to {lux-kz-2011} is {lux-kz-change}.',
		note: 'In the dollar series the same change is {lux-usd-change}, upwards.'
	},
	'lux-be-times': {
		label: 'Belgium’s goods for Kazakhstan against Luxembourg’s',
		says: 'Belgium’s {goods-2011} is about {lux-be-times} times Luxembourg’s {lux-kz-2011}.',
		note: 'Both sums are disputed; with the embassy’s total for Belgium the ratio would be higher.'
	}
};

const dollars: EvidenceWords = {
	'lux-usd-kz-2010': {
		label: 'Luxembourg’s exports to Kazakhstan in dollars, first year',
		says: 'The series puts them at {lux-usd-kz-2010}.',
		note: SERIES
	},
	'lux-usd-kz-2011': {
		label: 'Luxembourg’s exports to Kazakhstan in dollars, second year',
		says: 'The series puts them at {lux-usd-kz-2011}.',
		note: SERIES
	},
	'lux-usd-kz-2012': {
		label: 'Luxembourg’s exports to Kazakhstan in dollars, third year, whole',
		says: 'The series puts them at {lux-usd-kz-2012}.',
		note: SERIES
	},
	'lux-usd-change': {
		label: 'Change of Luxembourg’s exports to Kazakhstan, in the dollar series',
		says: 'From {lux-usd-kz-2010} to {lux-usd-kz-2011} is {lux-usd-change} more.',
		note: 'The amounts are rounded to whole millions, so the decimals mean nothing; the direction is beyond rounding.'
	},
	'lux-usd-uz-2012': {
		label: 'Luxembourg’s exports to Uzbekistan in dollars, the whole year',
		says: 'The series puts them at {lux-usd-uz-2012}.',
		note: SERIES
	},
	'lux-usd-tm-2012': {
		label: 'Luxembourg’s exports to Turkmenistan in dollars, the whole year',
		says: 'The series puts them at {lux-usd-tm-2012}.',
		note: SERIES
	},
	'lux-usd-imports': {
		label: 'Luxembourg’s imports from each of the five republics, in dollars',
		says: 'The series shows {lux-usd-imports} for each republic in every one of these years.',
		note: 'Whole millions: a sum under half a million shows as nothing.'
	}
};

const others: EvidenceWords = {
	'lux-uz-tm-2012': {
		label: 'Luxembourg’s exports to Uzbekistan and Turkmenistan',
		says: 'The paper gives {lux-uz-tm-2012|full} for both republics in one phrase, without saying whether it means each or the two together.',
		note: 'A slip of the paper’s that we can’t mend. The dollar series, {lux-usd-uz-2012} and {lux-usd-tm-2012} for the whole year, leans towards each.'
	},
	'lux-kg-2012': {
		label: 'Luxembourg’s exports to Kyrgyzstan, the unfinished year',
		says: 'The paper puts them at {lux-kg-2012|full}.',
		note: 'We found no second source; in the dollar series so small a sum rounds to nothing.'
	},
	'lux-tj-2012': {
		label: 'Luxembourg’s exports to Tajikistan, the unfinished year',
		says: 'The paper puts them at {lux-tj-2012|full}.',
		note: 'We found no second source for this sum.'
	},
	'lux-uz-tm-each': {
		label: 'Uzbekistan and Turkmenistan together, if the sum is meant for each',
		says: 'Twice {lux-uz-tm-2012} is {lux-uz-tm-each}.'
	},
	'lux-five-each': {
		label: 'Luxembourg’s exports to all five, if the doubtful sum is meant for each',
		says: 'The sums for Kazakhstan, Kyrgyzstan and Tajikistan, and the doubtful one twice: {lux-five-each|full}.'
	},
	'lux-five-together': {
		label: 'Luxembourg’s exports to all five, if the doubtful sum is meant for two together',
		says: 'The sums for Kazakhstan, Kyrgyzstan and Tajikistan, and the doubtful one once: {lux-five-together|full}.'
	},
	'lux-goods-groups': {
		label: 'Kinds of goods that Luxembourg mainly sells to Central Asia',
		says: 'The paper names {lux-goods-groups}: rubber, plastics, base metals, electrical equipment, machinery and mechanical appliances.',
		note: 'It gives no shares.'
	},
	'lux-imports': {
		label: 'What Luxembourg buys from the region',
		says: 'The paper says that imports from the region are negligible and at times nil.',
		note: 'The dollar series agrees: {lux-usd-imports} from each republic in the years around.'
	}
};

const investment: EvidenceWords = {
	'lux-investment': {
		label: 'Luxembourg’s investment in Kazakhstan',
		says: 'The paper, citing the National Bank of Kazakhstan, says that it stood at {lux-investment|full}.',
		note: 'Stock or flow? The wording suggests a stock, a sum that has built up; it isn’t said. We found no second source for the figure.'
	},
	'lux-investment-times': {
		label: 'Luxembourg’s investment in Kazakhstan against a year’s exports there',
		says: '{lux-investment} is about {lux-investment-times} times {lux-kz-2011}.',
		note: 'If the first is a stock, it sets what built up over years against one year’s sales.'
	},
	'lux-investment-why': {
		label: 'Why Luxembourg’s investment outweighs its trade',
		says: 'The paper puts it down mostly to Luxembourg’s finance business, above all in Kazakhstan and Uzbekistan.',
		choice:
			'We tell the paper’s explanation as its own, and set beside it what it leaves out: the great steelworks of Temirtau belonged to a group with its seat in Luxembourg. Neither says how large the other is, so we rank them nowhere.',
		versions: ['a steelworks in a group seated in Luxembourg, by Steelonthenet and Britannica'],
		note: 'For the finance business itself we found no second source.'
	},
	'lux-gross-inflow': {
		label: 'Investment from Luxembourg in Kazakhstan over two decades, gross',
		says: 'The Astana Times, over a decade after the paper, put the inflow since {lux-gross-from} at {lux-gross-inflow}.',
		note: 'After the years of this story. Gross sums count what came in and not what left, and money often only passes through Luxembourg. Not comparable with the paper’s figure.'
	},
	'lux-blacklist-off': {
		label: 'Luxembourg leaves a Kazakh tax blacklist',
		says: 'A partner of a law firm told the Luxemburger Wort that Luxembourg came off Kazakhstan’s list with effect from {lux-blacklist-off}.',
		note: 'After the years of this story. What the list meant for investment before that date isn’t said.'
	}
};

const perHead: EvidenceWords = {
	'be-people': {
		label: 'People in Belgium',
		says: 'Eurostat counts {be-people} people in Belgium on the first day of the year.'
	},
	'lux-people': {
		label: 'People in Luxembourg',
		says: 'Luxembourg’s statistics office counted {lux-people} people in its census, Paperjam reported.',
		note: 'The census was a month after the day of Belgium’s figure. For a rough comparison it doesn’t matter.'
	},
	'lux-people-times': {
		label: 'Belgium’s people against Luxembourg’s',
		says: '{be-people} is about {lux-people-times} times {lux-people}.'
	},
	'lux-per-head': {
		label: 'What Luxembourg sold to Kazakhstan, per inhabitant',
		says: '{lux-kz-2011} shared out among {lux-people} people is {lux-per-head|full}, so about {lux-per-head}.',
		note: 'Both countries sell through firms, not through inhabitants. And the sum for Luxembourg is disputed: by the dollar series it was higher.'
	},
	'be-per-head': {
		label: 'What Belgium sold to Kazakhstan, per inhabitant',
		says: '{goods-2011} shared out among {be-people} people is {be-per-head|full}, so about {be-per-head}.',
		note: 'By the embassy’s total, {goods-2011-embassy}, it would be more than Luxembourg’s by the paper.'
	}
};

export const evidence: EvidenceWords = {
	...luxembourgSteel,
	...kazakhstan,
	...dollars,
	...others,
	...investment,
	...luxembourgPlans,
	...perHead
};
