import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Exports climb',
	standfirst:
		'Belgium sells more to Kazakhstan than it used to. How much more depends on who keeps the books, and on the year you start from.',
	steps: {
		'exports-guess': {
			headline: 'First, guess',
			body: 'Services are what you can’t drop on your foot: freight, phone networks, building work. In {services-first-year}, Belgian firms sold {services-2002} of them to Kazakhstan, all firms, all year.\n\nWhere did the figure stand in {goods-last-year}? Set the empty column before you read on. A wrong guess costs nothing, and you will remember the answer better for it.',
			note: 'Let everyone commit to a number before the next step, on paper or with the slider. Ask for the reasoning, not just the figure: doubling? ten times? inflation? Note the lowest and the highest guess in the room.',
			answer:
				'Over {services-2011}, in {goods-last-year}: about {services-ratio} times the figure of {services-first-year}.',
			question: 'What would you need to know about the years between to make a better guess?'
		},
		'exports-services': {
			headline: 'Services: {services-ratio} times as much',
			body: 'The answer, by the paper alone, is over {services-2011}, about {services-ratio} times the figure of {services-first-year}. The [main trades]{services-sectors} are communications, construction, and transport with logistics.\n\nIt gives no year in between, so no line joins the two bars. The climb may have been steady. It may have been one contract. Two points don’t say.',
			note: 'Point at the empty middle. A line here would look natural and would be invented. The figures are the paper’s alone; no second source was found for them.',
			question:
				'Draw three different curves that all fit these two bars. Which would a ministry choose for its brochure?'
		},
		'exports-goods-before': {
			headline: 'Goods: up {goods-growth-2010|full} in a year',
			body: 'Goods are another ledger, on another scale. The paper says that they grew by {goods-growth-2010|full} in {goods-middle-year}, to {goods-2010}. It doesn’t say from what.\n\nTurn the sum around, and {goods-base-year} comes to about {goods-2009}. That bar is our arithmetic, so it is drawn paler, with a dashed edge.',
			note: 'A good exercise in working backwards: divide by one plus the rate. Warn against subtracting the percentage instead. The round total limits how exact the answer can be, whatever the decimals.',
			question: 'Why isn’t last year’s figure simply this year’s minus the percentage?'
		},
		'exports-goods': {
			headline: 'And {goods-growth-2011|full} more the year after',
			body: 'In {goods-last-year} goods grew again, by {goods-growth-2011|full}, and came to {goods-2011}. Two good years, then, each told to two decimals.\n\nDecimals suggest that somebody counted exactly. Somebody did. So did somebody else, and they didn’t find the same number.',
			note: 'The rate fits the rounded totals in the text and not the total in the paper’s own table: a small slip that shows where a number was copied from.',
			question: 'Does a number with more decimals deserve more trust?'
		},
		'exports-versions': {
			headline: 'Three totals for one year',
			body: 'For {goods-last-year} the paper’s text says {goods-2011}. Its own table says {goods-2011-table}, if you read its column headed euros, where {goods-2011-printed|full} is printed, as thousands. The national bank counts in two ways, with and without goods that foreign firms merely [move through Belgium]{~re-export}. That may be the whole gap.\n\nThe embassy later said {goods-2011-embassy}. On what basis, it didn’t say.',
			note: 'The two ways are called the community concept (every border crossing counts) and the national concept (a resident has to be involved). That this explains the small gap is our inference. The gap to the embassy’s figure is too wide for it.',
			question: 'Which of the three would you print, and what would you add in brackets?'
		},
		'exports-what': {
			headline: 'Few goods, fewer sellers',
			body: 'What goes east? Mainly four kinds of goods: machinery, medicines and chemicals, optical instruments, plastics. The paper gives no shares, so their threads are drawn alike.\n\nIt does say that a few Belgian companies do most of the selling, often through contracts that come once. In such a trade one order can make a good year.',
			note: 'The equal threads are a refusal to guess, not a finding. The paper adds that exports to Kazakhstan have become somewhat more varied over time.',
			question: 'What would a trade look like that doesn’t hang on one-off orders?'
		},
		'exports-proportion': {
			headline: 'One stitch in {goods-stitches}',
			body: 'Now the whole cloth. Belgium [exported]{~exports} goods worth {belgium-exports-2011} in {goods-last-year}. One stitch in about {goods-stitches} went to Kazakhstan: {goods-share-2011} of the total. That made it Belgium’s {goods-rank-2011} market.\n\nAnd the disputed totals? Even the embassy’s figure wouldn’t make it two stitches.',
			note: 'Growth rates say nothing about size. The division is ours: the paper’s table over the Belgian Foreign Trade Agency’s total. The rank stands in the paper right after the services figures, but belongs to goods.',
			question: 'When is a growth rate news, and when is the share?'
		},
		'exports-long-climb': {
			headline: 'The long climb, in dollars',
			body: 'Now {series-years} years, and other books. These are in dollars and kept mostly by the buyers: what Kazakhstan said it bought, freight and insurance included, rounded to whole millions. They can’t be laid over the paper’s euros, so they get their own axis and a dye.\n\nFrom {usd-exports-kz-1993} in {series-first-year} the bars climb to {usd-exports-kz-2013} in {series-passed-year}.',
			note: 'Trade statisticians call these mirror statistics: one country’s exports read from the other’s imports. Freight and insurance make them larger than the seller’s own figures. The series counts current dollars, so inflation and exchange rates are in it too.',
			question: 'Why would a seller’s books and a buyer’s books of the same trade differ?'
		},
		'exports-peak': {
			headline: 'The peak was {series-peak-year}',
			body: 'In these books, sales reached {usd-exports-kz-2007} in {series-peak-year}. Then they fell two years running, and took until {series-passed-year} to stand higher.\n\nThe paper’s growth figures begin in {goods-middle-year}. That is not the foot of the mountain. It is the way back up from a dip.',
			note: 'Cover the left half of the picture with your hand and the story is growth; uncover it and the story is recovery. The series doesn’t say why sales fell, and neither does the paper.',
			question: 'Which first year would you choose to make the trade look best? And worst?'
		},
		'exports-from-there': {
			headline: 'Recovery, not record',
			body: 'Seen in dollars, the paper’s two good years read {series-growth-2010|round} and {series-growth-2011|round}. In the paper’s euros they read {goods-growth-2010|full} and {goods-growth-2011|full}. Both are told here, since neither can be ruled out: other currency, other clerks, other rules.\n\nWhat these books won’t carry is the word “record”. At {usd-exports-kz-2011}, {goods-last-year} lies well below {series-peak-year}.',
			note: 'We don’t pick a winner. The direction is the same in both; the size isn’t. Rounding to whole millions matters little here: half a million either way moves these rates by less than one point.',
			question: 'How would you write one honest sentence about these two years?'
		},
		'exports-five': {
			headline: 'Five customers, one scale',
			body: 'All five republics, on one scale. In {goods-last-year} they bought {series-five-2011} from Belgium between them, and Kazakhstan took {series-share-2011} of it.\n\nThe other four are tiny, and we haven’t enlarged them. Uzbekistan’s best year is {usd-exports-uz-2013}. Tajikistan’s is {usd-exports-tj-1995}, long ago. On bars of a million or two, rounding alone can be a quarter or half of what you see.',
			note: 'Small multiples usually get a scale each, which makes five similar mountains. One scale makes the point instead. The table below the picture has every year, imports included.',
			question: 'What would change in your impression if each republic had a scale of its own?'
		}
	}
};
