import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'The Belgian embassy and the national bank each have a sum for one year of sales. The two are [some forty million euros]{goods-embassy-gap} apart. It matters who counts.',
	steps: {
		'exports-guess': {
			body: 'A service is work that you sell. You can’t drop it on your foot. Moving goods is one. So is building work. In {services-first-year} all Belgian firms sold {services-2002} of services to Kazakhstan.\n\nHow much was it in {goods-last-year}? Set the empty bar first. A wrong guess costs nothing.'
		},
		'exports-services': {
			body: 'The answer is over {services-2011}. [Much of it]{services-sectors} was phone networks, building work and moving goods. We found these sums in one place only.\n\nNo one names a year in between. So no line joins the two bars. Sales may have grown bit by bit. Or there was one big deal. Two bars can’t tell.'
		},
		'exports-goods': {
			body: 'Goods are things that you can touch. By the paper, their sales grew by {goods-growth-2010|full} in {goods-middle-year}. They grew by {goods-growth-2011|full} in {goods-last-year}, to {goods-2011}. It does not say from what. We worked it out. In {goods-base-year} it was about [seventy-one million]{goods-2009}. So that bar is pale, with a dashed edge.\n\nThe figures look exact. Perhaps someone counted with care. But someone else counted, too, and found another number.'
		},
		'exports-versions': {
			body: 'How much was sold in {goods-last-year}? The paper’s text says {goods-2011}. Its table says {goods-2011-printed|full}. That buys a small flat. It must mean thousands, so {goods-2011-table}. The national bank counts in two ways. One leaves out goods that only [pass through Belgium]{~re-export}. That may be the rest of the gap.\n\nLater the sum of the embassy was {goods-2011-embassy}. No one says what is in it.'
		},
		'exports-what': {
			body: 'What goes east? Mostly [four kinds of goods]{goods-groups}. They are machines, drugs and chemicals, lenses and the like, and plastics. No one says how much of each. So we draw the threads alike.\n\n[A few firms]{trade-few-firms} sell most of it, says the paper. Often they get just one order. There are [a few more kinds of goods now]{goods-varied}. But one order can still make a good year.'
		},
		'exports-proportion': {
			body: 'Now look at all that Belgium sold abroad. These are its [exports]{~exports}. In {goods-last-year} its goods were worth {belgium-exports-2011}. About one stitch in {goods-stitches} went to Kazakhstan. It was Belgium’s {goods-rank-2011} market for goods.\n\nThe sources do not agree on the sum. But not even the embassy’s sum would make it two stitches.'
		},
		'exports-peak': {
			headline: 'The top year was {series-peak-year}, until {series-passed-year}',
			body: 'Others kept books for {series-years} years. They were mostly the buyers. They count in dollars, so they get their own scale and colour. In {series-peak-year} sales came to {usd-exports-kz-2007}. That was the top. Then they fell for two years. Only in {series-passed-year} were they higher.\n\nThe paper’s two good years are the way up from that hole. In dollars they grew by {series-growth-2010|round} and {series-growth-2011|round}. They set no record.'
		},
		'exports-five': {
			headline: 'Once Uzbekistan was first',
			body: 'Kazakhstan was not always the largest. Add what Belgium sold and what it bought. Then Uzbekistan was first from {series-uz-from} to {series-uz-to}. In {series-uz-best} it had {series-uz-1998}. Kazakhstan had {series-kz-1998}. In {series-level-year} Uzbekistan and Tajikistan were both first.\n\nAll five share one scale here. Next to Kazakhstan’s best years the others are tiny. We have not made them larger.'
		}
	}
};
