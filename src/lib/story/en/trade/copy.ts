import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Small change',
	standfirst:
		'Trade has two directions. Belgium sold far more to Central Asia than it bought there, one customer took most of it, and both sums would vanish in a rounding error at home.',
	steps: {
		'trade-both': {
			headline: 'About {trade-exports-times-imports} euros out for each one in',
			body: 'In this picture Belgium is the line of ink. What it [sold]{~exports} in {goods-last-year} rises from the line. What it [bought]{~imports} hangs below. All five republics share one scale.\n\nThe sales come to {trade-exports-total} and the purchases to {trade-imports-total}. The paper calls this trade [very limited]{trade-limited}, even with its best customer, though growing.',
			note: 'The single amounts are the paper’s, from a table by the National Bank of Belgium. The sums are ours. Only goods are counted here: services have figures for Kazakhstan alone.',
			question: 'What would you compare these two sums with to say whether they are large or small?'
		},
		'trade-kazakhstan': {
			headline: 'Kazakhstan outweighs the other four',
			body: 'Lay the other four end to end. They reach about halfway up Kazakhstan, which took {trade-exports-kz-share} of what Belgium sold and sent {trade-imports-kz-share} of what it bought.\n\nThe paper says in words that Kazakhstan [far outweighs the rest]{trade-kz-outweighs}. It adds that [a few Belgian firms]{trade-few-firms} do most of the selling, in a few kinds of goods, and often just once.',
			note: 'Adding bars end to end is a fair way to compare one with many, as long as all keep the same scale. The shares are our division of the paper’s table. The dollar series gives nearly the same share of sales.',
			question: 'If one firm’s one contract ended, which of these bars could vanish?'
		},
		'trade-small': {
			headline: 'Now enlarge the small ones',
			body: 'Take Kazakhstan away and the page has room. Uzbekistan bought {trade-exports-uz}, Turkmenistan {trade-exports-tm}, Kyrgyzstan {trade-exports-kg}. Then comes Tajikistan with {trade-exports-tj}: a whole country’s shopping in Belgium, in a whole year.\n\nThe scale has changed, so compare these bars with each other, not with the last picture. Together the four bought {trade-exports-others}.',
			note: 'Zooming is honest when it is announced. On a wide screen the ruler at the left shows how much the scale grew between the two pictures.',
			question: 'When does enlarging a part of a chart help, and when does it mislead?'
		},
		'trade-deficit': {
			headline: 'Tajikistan, the only minus',
			body: 'With four republics Belgium had a [surplus]{~trade-balance}. With the fifth it didn’t. It sold Tajikistan {trade-exports-tj} worth of goods and bought {trade-imports-tj} worth, about {trade-tj-times} times as much.\n\nThe gap is {trade-balance-tj}. For Belgium that is a deficit, for Tajikistan a surplus: the same number, seen from two ends. Anyone who is afraid of trade deficits can start practising here.',
			note: 'A deficit is no loss. Belgium got goods for its money. The four surpluses are listed as figures because on this scale they would leave the page.',
			question: 'Who gains from a trade deficit, and who might not?'
		},
		'trade-back': {
			headline: 'What comes back: cotton and oil',
			body: 'Belgium buys [cotton and oil]{trade-cotton-and-oil}, says the paper, and things made from oil and gas. There is hardly anything else.\n\nKazakhstan sends [oil, in some years]{trade-kz-oil}. Uzbekistan is [the main cotton supplier]{trade-uz-cotton}. Tajikistan sells [almost only cotton]{trade-tj-cotton}. For the other two the paper names no goods, so no sign stands beside their bars.',
			note: 'The paper’s word is hydrocarbons, which takes in gas and oil products. It gives no amounts by kind of goods, so the signs are labels, not measures.',
			question:
				'Machines and medicines go one way, cotton and oil the other. What does that say about both sides?'
		},
		'trade-oil': {
			headline: 'Kazakh oil comes in jumps',
			body: 'Here is one country over {series-years} years, in dollars. Purchases from Kazakhstan stood at {usd-imports-kz-2008} in {trade-kz-before-fall}. A year later they were {usd-imports-kz-2009}, about {trade-kz-fall-times} times less. In {trade-kz-leap} they leapt to {usd-imports-kz-2012}, about {trade-kz-leap-times} times the year before.\n\nThe paper explains it: in some years Belgium buys [Kazakh oil]{trade-kz-oil}, in others it doesn’t.',
			note: 'The series bears the paper out. It is kept mostly by partners, in current dollars, and can’t be laid over the euros of the table. Our single year of euros falls just before the leap.',
			question: 'If you had to describe this trade by one year only, which year would be fair?'
		},
		'trade-stable': {
			headline: '“Relatively stable”, says the paper',
			body: 'Tajikistan’s sales, the paper says, have been [relatively stable]{trade-tj-stable}, since they are nearly all cotton. The dollar series says otherwise: {usd-imports-tj-2006} in {trade-tj-high-year}, {usd-imports-tj-2009} in {trade-tj-low-year}, about {trade-tj-swing} times less.\n\nSo we strike the phrase and show the bars. Cotton may well be steadier than oil. These purchases weren’t.',
			note: 'At one or two million a year, rounding to whole millions makes any ratio rough. The fall is far larger than the rounding. The scale is Tajikistan’s own: on Kazakhstan’s, most of these bars would be hairlines.',
			question: 'How would you check a word like “stable” with numbers?'
		},
		'trade-labour': {
			headline: 'Who picked the cotton',
			body: 'The paper notes that Belgium bought Uzbek cotton [despite child and forced labour]{trade-cotton-labour} in the fields. Others refused: {trade-boycott-brands} brands and retailers joined a boycott, imposed in {trade-boycott-imposed} by the count of the International Labour Organization.\n\nThe organization found the {trade-cotton-harvest} harvest free of systemic child and forced labour. On {trade-boycott-lifted} the boycott was lifted.',
			note: 'In the first year of the boycott, by that count, Belgium’s purchases from Uzbekistan came to {trade-imports-uz}. How much of this was cotton, and who bought it, isn’t said. “Systemic” matters: it doesn’t mean that no single case was left.',
			question: 'Did the boycott end the forced labour? What evidence would you need to say so?'
		},
		'trade-ranks': {
			headline: 'Four climb, one falls',
			body: 'List everyone Belgium buys from, then everyone it sells to, from the largest down. Kazakhstan is {trade-rank-imports-kz} as a supplier and {goods-rank-2011} as a customer, {trade-kz-places-up} places higher. The next three climb as well, Kyrgyzstan just barely.\n\nTajikistan drops {trade-tj-places-down} places, to {trade-rank-exports-tj}. The dollar series is kinder: {trade-rank-exports-tj-series} for Tajikistan and {trade-rank-exports-kg-series} for Kyrgyzstan.',
			note: 'Ranks hide distances: far down the list a small order can be worth many places. That may be why the two sets of books differ most there. The other ranks agree to within a few places.',
			question: 'Why can a country climb in a ranking without selling one euro more?'
		},
		'trade-slip': {
			headline: 'A table that is off by a thousand',
			body: 'The paper’s table heads its columns with euros. Read it that way, and Kazakhstan spent {goods-2011-printed|full} in a year: one stitch of this cloth. But the paper’s own text says {goods-2011}. The heading must mean thousands. It takes {trade-heading-factor} stitches.\n\nEven then {trade-text-gap} of loose ends remain between table and text. The national bank counts in two ways, and that may be why.',
			note: 'This is the chapter’s best exercise: no outside source is needed to find the slip, only a look at the paper’s own text. All amounts in this chapter are read as thousands.',
			question: 'Which quick check would have caught this before printing?'
		},
		'trade-firms': {
			headline: 'Two firms with names',
			body: '[A handful of companies]{trade-handful} do it all, says the paper. In {trade-firms-year} the Kazakh foreign ministry counted about {trade-firms-kz} with Belgian partners, in Kazakhstan alone.\n\nThe paper names two. [Sarens]{trade-sarens-branch} lifts very heavy things. [Enex]{trade-enex-gas} works in Turkmen gas. Its chief, [close to the Turkmen president]{trade-enex-close} and [his country’s honorary consul]{trade-enex-consul} in Belgium, met him {trade-enex-meetings} times in {trade-enex-year}, EUobserver reported.',
			note: 'An honorary consul represents a country without being its employee. Here the businessman and the consul are one person, which is not unusual. The contract of Sarens, {trade-sarens-contract}, is later than the paper. A handful may have been right when it was written: the count of firms is about a decade younger.',
			question: 'What can go well, and what can go wrong, when a trader is also a consul?'
		},
		'trade-contacts': {
			headline: 'A port and some jeeps',
			body: 'Below the ministers there were smaller ties. Antwerp’s chamber of commerce, the paper says, ran [a project with partners in the region]{trade-antwerp-project}, online meeting place included. It was part of selling the province as a [gateway to Europe]{trade-antwerp-gateway}.\n\nFlemish entrepreneurs began [the Flax Route]{trade-flax-route}, a network for overland trade, named after an older one in linen. In {trade-flax-departure}, {trade-flax-owners} business owners left by jeep for China. The road ahead was {trade-flax-km} long.',
			note: 'For Antwerp’s project no second source was found. The jeeps are from Flanders Today, which tells of a journey and an exchange of ideas. Whether a trade grew from it isn’t reported.',
			question: 'How would you measure whether a trip like this was worth it?'
		},
		'trade-investor': {
			headline: 'A minimal investor, or the {trade-fdi-rank} largest?',
			body: 'The paper calls Belgium [a minimal investor]{trade-investor-minimal}: [small firms, shy of risk]{trade-caution}. Kazakhstan counts {trade-fdi-gross} from Belgium in {trade-fdi-from} to {trade-fdi-to}, gross, and a {trade-fdi-rank} place in the last year.\n\nBoth can be true. Such counts name the country that money [last passed through]{trade-fdi-origin}. And gross means what came in, with nothing taken off for what went out. How much is Belgian isn’t known.',
			note: 'In {trade-fdi-to} alone the count is {trade-fdi-2021}. The years hardly overlap with the paper’s, either. In its conclusion the paper again finds investment [very limited]{trade-remains-limited}. It also has Belgium [out of the energy business]{trade-no-energy}, and two sentences later tells of Enex in Turkmen gas.',
			question: 'If a fund in Brussels invests a stranger’s money in Kazakhstan, whose investment is it?'
		}
	}
};
