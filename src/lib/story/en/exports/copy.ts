import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Exports climb',
	standfirst:
		'For one year’s sales to Kazakhstan, the Belgian embassy there and the national bank in Brussels are [some forty million euros]{goods-embassy-gap} apart. Who keeps the books matters here.',
	steps: {
		'exports-guess': {
			headline: 'First, guess',
			body: 'In {services-first-year}, Belgian firms sold Kazakhstan {services-2002} of services. Services are what you can’t drop on your foot: freight, phone networks, building work. The sum is for all firms and the whole year.\n\nWhere did it stand in {goods-last-year}? Set the empty column before you read on. A wrong guess costs nothing, and you will remember the answer better.',
			note: 'Let everyone commit to a number before the next step, on paper or with the slider. Ask for the reasoning, not just the figure: doubling? ten times? inflation? Note the lowest and the highest guess in the room.',
			answer:
				'Over {services-2011}, in {goods-last-year}: about {services-ratio} times the figure of {services-first-year}.',
			question: 'What would you need to know about the years between to make a better guess?'
		},
		'exports-services': {
			headline: 'Services: about {services-ratio} times as much',
			body: 'The answer is over {services-2011}. Among the [main trades]{services-sectors} were communications, construction, and transport with logistics. We found no second source for either figure.\n\nNothing is known of the years between, and no line joins the two bars. Sales may have climbed step by step. One large contract may have done it. Two points don’t say.',
			note: 'Point at the empty middle. A line here would look natural and would be invented. Each thread in the picture is the whole of {services-first-year}; the later bar holds about {services-ratio} of them.',
			question:
				'Draw three different curves that all fit these two bars. Which would a ministry choose for its brochure?'
		},
		'exports-goods': {
			headline: 'Goods: two good years',
			body: 'By the paper, goods sold to Kazakhstan grew by {goods-growth-2010|full} in {goods-middle-year} and by {goods-growth-2011|full} in {goods-last-year}, to {goods-2011}. It doesn’t say from what. Turn its sums around, and {goods-base-year} comes to about [seventy-one million]{goods-2009}. The bar is our arithmetic, so it is pale, with a dashed edge.\n\nDecimals suggest that somebody counted exactly. Perhaps somebody did. Somebody else counted too, and found another number.',
			note: 'A good exercise in working backwards: divide {goods-2010} by one plus the rate, and warn against subtracting the percentage. The second rate fits the rounded totals of the text and not the paper’s own table: it shows where a number was copied from.',
			question: 'Does a number with more decimals deserve more trust?'
		},
		'exports-versions': {
			headline: 'One year, three totals',
			body: 'For {goods-last-year} the paper’s text has {goods-2011}. Its table has {goods-2011-printed|full} under the heading “EUR”: the price of a small flat, for a whole country’s shopping. Thousands must be meant, which makes {goods-2011-table}. The national bank counts with and without goods that only [pass through Belgium]{~re-export}, and that may explain the rest.\n\nAn article on the Belgian embassy later had {goods-2011-embassy}. What that counts isn’t said.',
			note: 'The slip in the heading is the chapter’s best exercise: it takes no outside source, only a look at the paper’s own text. The bank’s two ways are called the community concept (every border crossing counts) and the national concept (a resident has to be involved). That they explain the small gap is our inference; for the gap to the embassy it is too wide.',
			question: 'Which of the totals would you print, and what would you add in brackets?'
		},
		'exports-what': {
			headline: 'Few goods, fewer sellers',
			body: 'What goes east? Mainly [four kinds of goods]{goods-groups}: machinery, medicines and chemicals, optical instruments, plastics. How much of each isn’t known, so the threads are alike.\n\n[A few companies]{trade-few-firms} are said to do most of the selling, often by a contract that comes once. The goods have grown [somewhat more varied]{goods-varied}. Still, one order can make a good year, and its absence a bad one.',
			note: 'The equal threads are a refusal to guess, not a finding. What is said of goods and sellers is the paper’s, and its list of goods may be meant for all five republics; that one order can make a year is what follows from it.',
			question: 'What would a trade look like that doesn’t hang on one-off orders?'
		},
		'exports-proportion': {
			headline: 'One stitch in {goods-stitches}',
			body: 'Now the whole cloth. Belgium [exported]{~exports} goods worth {belgium-exports-2011} in {goods-last-year}. One stitch in about {goods-stitches} went to Kazakhstan, Belgium’s {goods-rank-2011} market for goods.\n\nAnd the quarrel over the total? Even with the embassy’s figure, it wouldn’t be two stitches. Growth rates say nothing about size.',
			note: 'The division is ours: the paper’s table over the Belgian Foreign Trade Agency’s total, {goods-share-2011}. The rank stands in the paper right after the services figures, but belongs to goods.',
			question: 'When is a growth rate news, and when is the share?'
		},
		'exports-peak': {
			headline: 'The peak was {series-peak-year}, until {series-passed-year}',
			body: 'Other books reach back {series-years} years. They are kept in dollars, mostly by the buyers, so they get a scale and a dye of their own. In them, sales peaked in {series-peak-year} at {usd-exports-kz-2007}, fell for two years, and passed that mark only in {series-passed-year}.\n\nThe paper’s two good years are the way out of that dip. In dollars they read {series-growth-2010|round} and {series-growth-2011|round}: a recovery, no record.',
			note: 'Cover the left half of the picture with your hand and the story is growth; uncover it and the story is recovery. These are mirror statistics: one country’s exports read from the other’s imports, with freight and insurance, from {usd-exports-kz-1993} in {series-first-year} on. We pick no winner between the two sets of books: the direction is the same in both, the size isn’t. Neither says why sales fell.',
			question: 'How would you write one honest sentence about these two years?'
		},
		'exports-five': {
			headline: 'When Uzbekistan came first',
			body: 'Kazakhstan wasn’t always the largest partner. Add what Belgium sold and bought, and Uzbekistan led the five from {series-uz-from} to {series-uz-to}. In {series-uz-best} it reached {series-uz-1998}, against {series-kz-1998} for Kazakhstan. In {series-level-year} it had shared first place with Tajikistan.\n\nAll five stand on one scale. Beside Kazakhstan’s best years the others are tiny, and we haven’t enlarged them.',
			note: 'Small multiples usually get a scale each, which makes five similar mountains. In {series-level-year} both stand at {series-uz-1994} and Kazakhstan at {series-kz-1994}; as whole millions are all that the series has, “level” is as much as one can say. Sales alone: {series-five-2011} to all five in {goods-last-year}, of which Kazakhstan took {series-share-2011}.',
			question: 'What would change in your impression if each republic had a scale of its own?'
		}
	}
};
