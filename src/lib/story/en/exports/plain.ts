import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Belgium sells more to Kazakhstan than it did before. How much more? That depends on who counts. It also depends on the year you start from.',
	steps: {
		'exports-guess': {
			body: 'A service is work that you sell. You can’t drop it on your foot. Moving goods is one. So is building work. In {services-first-year} all Belgian firms sold {services-2002} of services to Kazakhstan.\n\nHow much was it in {goods-last-year}? Set the empty bar first. A wrong guess costs nothing.'
		},
		'exports-services': {
			body: 'The answer is over {services-2011}. That is about {services-ratio} times as much as in {services-first-year}. Only the paper says so. [Most of it]{services-sectors} is phone networks, building work and moving goods.\n\nThe paper names no year in between. So no line joins the two bars. Sales may have grown bit by bit. Or there was one big deal. Two bars can’t tell.'
		},
		'exports-goods-before': {
			body: 'Goods are things that you can touch. Goods that you sell abroad are [exports]{~exports}. They grew by {goods-growth-2010|full} in {goods-middle-year}, says the paper. They came to {goods-2010}. It does not say how much it was before.\n\nBut you can work it out. In {goods-base-year} it must have been about {goods-2009}. We worked that out ourselves. So the bar is paler, with a dashed edge.'
		},
		'exports-goods': {
			body: 'In {goods-last-year} the sales of goods grew again. They grew by {goods-growth-2011|full} and came to {goods-2011}. So there were two good years. Both figures look very exact.\n\nThey look as if someone had counted with care. Someone did. But someone else counted, too. They did not find the same number.'
		},
		'exports-versions': {
			body: 'How much was sold in {goods-last-year}? The paper’s text says {goods-2011}. Its own table says {goods-2011-table}. It prints {goods-2011-printed|full} there, and must mean thousands. The national bank counts in two ways. One way leaves out goods that only [pass through Belgium]{~re-export}. That may be the whole gap.\n\nLater the embassy said {goods-2011-embassy}. It did not say how it had counted.'
		},
		'exports-what': {
			body: 'What goes east? Mostly four kinds of goods. They are machines, drugs and chemicals, lenses and the like, and plastics. The paper does not say how much of each. So we draw the threads alike.\n\nIt does say that a few firms sell most of it. Often they get just one order. In such a trade, one order can make a good year.'
		},
		'exports-proportion': {
			body: 'Now look at all that Belgium sold abroad. In {goods-last-year} its goods were worth {belgium-exports-2011}. About one stitch in {goods-stitches} went to Kazakhstan. That is {goods-share-2011} of the whole. It made Kazakhstan Belgium’s {goods-rank-2011} market.\n\nThe sources do not agree on the sum. But not even the embassy’s sum would make it two stitches.'
		},
		'exports-long-climb': {
			body: 'Now look at {series-years} years. Here others kept the books, mostly the buyers. They wrote down what Kazakhstan bought, with the cost of moving it. They count in dollars and in whole millions. You can’t mix them with the paper’s euros. So they get their own scale and their own colour.\n\nThe bars climb from {usd-exports-kz-1993} in {series-first-year} to {usd-exports-kz-2013} in {series-passed-year}.'
		},
		'exports-peak': {
			body: 'In these books sales came to {usd-exports-kz-2007} in {series-peak-year}. That was the peak. Then they fell for two years. Only in {series-passed-year} were they higher again.\n\nThe paper starts to count the growth in {goods-middle-year}. That is not the foot of the hill. It is the way back up from a hole.'
		},
		'exports-from-there': {
			headline: 'Back up, but no record',
			body: 'In dollars the two good years grew by {series-growth-2010|round} and {series-growth-2011|round}. In the paper’s euros they grew by {goods-growth-2010|full} and {goods-growth-2011|full}. We show both. Each may be right. The money, the people and the rules are not the same.\n\nBut these books show no record. At {usd-exports-kz-2011}, {goods-last-year} is well below {series-peak-year}.'
		},
		'exports-five': {
			headline: 'Five buyers, one scale',
			body: 'Here are all five on one scale. In {goods-last-year} they bought {series-five-2011} from Belgium. Kazakhstan took {series-share-2011} of it.\n\nThe other four are tiny. We have not made them larger. The best year of Uzbekistan came to {usd-exports-uz-2013}. The best of Tajikistan came to {usd-exports-tj-1995}, long ago. All sums are rounded. On a very small bar, a quarter or half may be due to that.'
		}
	}
};
