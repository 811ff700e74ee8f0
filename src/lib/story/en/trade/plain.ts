import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Trade goes two ways. Belgium sold Central Asia far more than it bought there. One buyer took most of it. For Belgium, both sums were tiny.',
	steps: {
		'trade-both': {
			headline: 'Belgium sells far more than it buys',
			body: 'The line of ink is Belgium. What it sold in {goods-last-year} goes up from the line. These are its [exports]{~exports}. What it bought hangs below. These are its [imports]{~imports}. All five share one scale.\n\nBelgium sold {trade-exports-total} and bought {trade-imports-total}. The paper calls this trade [very limited]{trade-limited}, even with the best buyer. But it was growing.'
		},
		'trade-kazakhstan': {
			headline: 'Kazakhstan beats the other four',
			body: 'Put the bars of the other four end to end. They come about halfway up the bar of Kazakhstan. It took {trade-exports-kz-share} of what Belgium sold. It sent {trade-imports-kz-share} of what Belgium bought.\n\nKazakhstan [counts far more than the rest]{trade-kz-outweighs}, says the paper. [A few Belgian firms]{trade-few-firms} do most of the selling. They sell few kinds of goods, and often just once.'
		},
		'trade-small': {
			body: 'Take Kazakhstan away, and there is room. Uzbekistan bought {trade-exports-uz}. Turkmenistan bought {trade-exports-tm}. Kyrgyzstan bought {trade-exports-kg}. Last comes Tajikistan with {trade-exports-tj}. That is a whole country in a whole year.\n\nThe scale is new. So don’t compare these bars with the last picture. The four bought {trade-exports-others} in all.'
		},
		'trade-deficit': {
			body: 'In four states Belgium sold more than it bought. This plus is called a [surplus]{~trade-balance}. With Tajikistan it was not so. Belgium sold it goods for {trade-exports-tj}. It bought goods for {trade-imports-tj}. That is about {trade-tj-times} times as much.\n\nThe gap is {trade-balance-tj}. For Belgium this is a minus, a deficit. For Tajikistan it is a plus. It is the same number, seen from two ends.'
		},
		'trade-back': {
			body: 'Belgium buys [cotton and oil]{trade-cotton-and-oil}, says the paper. It also buys things made from oil and gas. There is not much else.\n\nKazakhstan sends [oil in some years]{trade-kz-oil}. Uzbekistan sends [the most cotton]{trade-uz-cotton}. Tajikistan sells [almost only cotton]{trade-tj-cotton}. The paper does not name the goods of the other two. So they have no sign in the picture.'
		},
		'trade-oil': {
			body: 'Here is one state over {series-years} years, in dollars. In {trade-kz-before-fall} Belgium bought goods for {usd-imports-kz-2008} from Kazakhstan. A year later it was {usd-imports-kz-2009}, about {trade-kz-fall-times} times less. In {trade-kz-leap} it jumped to {usd-imports-kz-2012}. That is about {trade-kz-leap-times} times the year before.\n\nThe paper tells us why. In some years Belgium buys [oil from Kazakhstan]{trade-kz-oil}. In others it does not.'
		},
		'trade-stable': {
			headline: '“Stable”, says the paper. Is it?',
			body: 'What Tajikistan sells is [relatively stable]{trade-tj-stable}, says the paper. It means that sales hardly change, as nearly all of it is cotton. The books in dollars do not agree. In {trade-tj-high-year} Belgium bought goods for {usd-imports-tj-2006}. In {trade-tj-low-year} it was {usd-imports-tj-2009}, about {trade-tj-swing} times less.\n\nSo we cross out the words and show the bars. Cotton may change less than oil. These sales did change.'
		},
		'trade-labour': {
			body: 'In Uzbekistan, children and others were forced to pick cotton. Belgium bought it [all the same]{trade-cotton-labour}, says the paper. Others said no. A group of {trade-boycott-brands} brands and shops joined a boycott. That means that they did not buy. It began in {trade-boycott-imposed}, says the International Labour Organization.\n\nThis body looks after rights at work. It checked the {trade-cotton-harvest} harvest. Child labour and forced labour were no longer a system there. The boycott ended on {trade-boycott-lifted}.'
		},
		'trade-ranks': {
			body: 'List all the states that Belgium buys from, the largest first. Then list all those that it sells to. Kazakhstan is {trade-rank-imports-kz} on the first list and {goods-rank-2011} on the second. It climbs by {trade-kz-places-up} places. The next three climb too, Kyrgyzstan only just.\n\nTajikistan falls by {trade-tj-places-down} places, to {trade-rank-exports-tj}. The books in dollars are kinder. They have {trade-rank-exports-tj-series} for Tajikistan and {trade-rank-exports-kg-series} for Kyrgyzstan.'
		},
		'trade-slip': {
			body: 'The paper has a table. The word “euros” stands at the top of it. If that is right, Kazakhstan spent {goods-2011-printed|full} in a year. That is one stitch of this cloth. But the paper’s text says {goods-2011}. So the table must mean thousands. That takes {trade-heading-factor} stitches.\n\nA gap of {trade-text-gap} is left. The national bank counts in two ways. That may be why.'
		},
		'trade-firms': {
			body: '[Only a few firms]{trade-handful} do all this trade, says the paper. In {trade-firms-year} Kazakhstan counted about {trade-firms-kz} with Belgian partners, and just on its own soil.\n\nThe paper names two. [Sarens]{trade-sarens-branch} lifts very heavy things. [Enex]{trade-enex-gas} works with gas in Turkmenistan. Its boss is [close to the president there]{trade-enex-close}. He is also [the country’s consul in Belgium]{trade-enex-consul}. For him this is an [honour]{~honorary-consulate}, not a job. The two met {trade-enex-meetings} times in {trade-enex-year}, EUobserver wrote.'
		},
		'trade-contacts': {
			body: 'There were smaller ties. Antwerp is a port in Belgium. A club of its firms ran [a project with partners in the region]{trade-antwerp-project}, says the paper. They could meet online, too. The area wanted to be a [gateway to Europe]{trade-antwerp-gateway}.\n\nBusiness people from Flanders began [the Flax Route]{trade-flax-route}, for trade by land. The name comes from old trade in linen. In {trade-flax-departure}, {trade-flax-owners} owners of firms set off for China by jeep. They had {trade-flax-km} to go.'
		},
		'trade-investor': {
			headline: 'A tiny investor, or a big one?',
			body: 'An investor puts money into a business. The paper calls Belgium [a tiny one]{trade-investor-minimal}. It says that the firms are [small and shy of risk]{trade-caution}. But Kazakhstan counts {trade-fdi-gross} from Belgium in {trade-fdi-from} to {trade-fdi-to}. It puts Belgium in {trade-fdi-rank} place in the last year.\n\nBoth can be true. Such counts name the country that money [last came through]{trade-fdi-origin}. And they leave out what went back. No one knows how much of it is Belgian.'
		}
	}
};
