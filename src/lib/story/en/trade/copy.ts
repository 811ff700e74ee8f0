import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Small change',
	standfirst:
		'Somebody picked the cotton, somebody pumped the oil, somebody built the looms. Behind Belgium’s small trade with Central Asia stand people whom no table names.',
	steps: {
		'trade-both': {
			headline: 'Five euros sold for every euro bought',
			body: 'Here Belgium is the line of ink. What it [sold]{~exports} in {goods-last-year} rises from the line; what it [bought]{~imports} hangs below, on the same scale. It sold goods for {trade-exports-total} and bought for {trade-imports-total}.\n\nThe trade is [very limited]{trade-limited}, and Kazakhstan [outweighs the rest]{trade-kz-outweighs}: the other four, end to end, reach halfway up its bar. Tajikistan’s whole year of shopping in Belgium came to {trade-exports-tj}.',
			note: 'The amounts are the paper’s, by the National Bank of Belgium, read as thousands; the sums and the ratio, about {trade-exports-times-imports}, are ours. Only goods are counted. In ranks, Kazakhstan stands {trade-kz-places-up} places higher as a customer than as a supplier, Tajikistan {trade-tj-places-down} lower; the table has all ranks. Far down such a list a single order is worth many places.',
			question: 'What would you compare these two sums with to say whether they are large or small?'
		},
		'trade-oil': {
			headline: 'Oil comes in some years, not in others',
			body: 'Nearly all that Belgium buys from the five is said to be [cotton, oil and what is made from oil and gas]{trade-cotton-and-oil}. Kazakhstan’s oil comes [in some years only]{trade-kz-oil}. In {trade-kz-before-fall} Belgium bought goods for {usd-imports-kz-2008} there, a year later for {usd-imports-kz-2009}. In {trade-kz-leap} it was {usd-imports-kz-2012}.\n\nWhoever picks one year picks what the trade looks like. The last picture shows the year before the leap.',
			note: 'The series bears the paper out: about {trade-kz-fall-times} times less, then about {trade-kz-leap-times} times more. It is kept mostly by partners, in current dollars, doesn’t say what was bought, and can’t be laid over the euros of the table. What Turkmenistan and Kyrgyzstan send, the paper doesn’t say.',
			question: 'If you had to describe this trade by one year only, which year would be fair?'
		},
		'trade-stable': {
			headline: '“Relatively stable”',
			body: 'With Tajikistan alone Belgium had a [deficit]{~trade-balance}: in {goods-last-year} it bought about [three times]{trade-tj-times} what it sold there. Seen from Dushanbe, the same gap is a surplus.\n\nTajikistan sends [almost only cotton]{trade-tj-cotton}, and these sales, says the paper, have been [relatively stable]{trade-tj-stable}. The dollar books have {usd-imports-tj-2006} in {trade-tj-high-year} and {usd-imports-tj-2009} in {trade-tj-low-year}. We show the bars and strike the words.',
			note: 'A deficit is no loss: Belgium got goods for its money. The dollar books have the two sides level in {goods-last-year}, at {usd-exports-tj-2011} each. A ratio such as “{trade-tj-swing} times less” would look exact: rounding to whole millions allows anything from sixteen to forty-nine.',
			question: 'How would you check a word like “stable” with numbers?'
		},
		'trade-labour': {
			headline: 'Who picked the cotton',
			body: 'Belgium’s main cotton supplier in the region was [Uzbekistan]{trade-uz-cotton}, where children and adults [were forced to pick]{trade-cotton-labour}. Belgian senators asked about it [at least three times]{trade-senate-questions}. One reports being told that a trade deal on textiles was [merely technical]{trade-senate-answer}. From {trade-boycott-imposed} on, {trade-boycott-brands} brands kept that cotton out, until a harvest was found free of systemic child and forced labour.\n\nLooms went the other way. By a report of our own day, Picanol of Ypres has supplied Turkmen mills [for some twenty years]{trade-looms-years}.',
			note: 'The minister’s words come through a critic; his answer itself we haven’t seen. By that senator’s account the European Parliament held the deal up, by its resolution of {trade-ep-resolution}. The boycott was lifted on {trade-boycott-lifted}, after the {trade-cotton-harvest} harvest. “Systemic” doesn’t mean that no single case was left. What Belgium bought from Uzbekistan in {goods-last-year}, {trade-imports-uz}, isn’t split into goods.',
			question: 'Did the boycott end the forced labour? What evidence would you need to say so?'
		},
		'trade-firms': {
			headline: 'Two firms, a port and some jeeps',
			body: '[A handful of companies]{trade-handful} do business with the region, and the paper names two. [Sarens]{trade-sarens-branch} lifts heavy loads in Kazakhstan. [Enex]{trade-enex-gas} worked in Turkmen gas. Its head was [close to the president of the day]{trade-enex-close} and [honorary consul for Turkmenistan]{trade-enex-consul}. The two met [seven times]{trade-enex-meetings} in {trade-enex-year}, EUobserver wrote.\n\nAntwerp offered [its port as a gateway]{trade-antwerp-gateway}. In {trade-flax-departure}, [eighteen]{trade-flax-owners} Flemish business owners left for China by jeep, on [the Flax Route]{trade-flax-route}.',
			note: 'An honorary consul represents a country without being its employee; that the trader and the consul are one person is not unusual. EUobserver has Enex broker {trade-enex-brokered} of foreign money. A handful may have been right at the time: in {trade-firms-year} the Kazakh foreign ministry counted about {trade-firms-kz} firms with Belgian capital. The loads of Sarens include a contract of {trade-sarens-contract}, later than the paper. The jeeps had {trade-flax-km} to go. Whether a trade grew from the journey isn’t reported, and for [Antwerp’s project]{trade-antwerp-project} no second source was found.',
			question: 'What can go well, and what can go wrong, when a trader is also a consul?'
		},
		'trade-investor': {
			headline: 'Minimal, or among the largest?',
			body: 'Belgium is [no longer in the region’s energy]{trade-no-energy}, says the paper, shortly before it comes to Enex and its gas. It calls the country [a minimal investor]{trade-investor-minimal}, of [small firms that shy from risk]{trade-caution}.\n\nKazakhstan counts {trade-fdi-gross} from Belgium between {trade-fdi-from} and {trade-fdi-to}, gross, and [sixth place]{trade-fdi-rank} in the last year. Such counts name the country that money [last passed through]{trade-fdi-origin}. How much is Belgian, no source says.',
			note: 'Gross means that nothing is taken off for what flowed back. In {trade-fdi-to} alone the count is {trade-fdi-2021}; more than half of all its years lie after the paper’s, which in the end again finds investment [very limited]{trade-remains-limited}. One early investor is missing from both: [a Flemish public one]{trade-gimv}, in the nineteen-nineties.',
			question: 'If a fund in Brussels invests a stranger’s money in Kazakhstan, whose investment is it?'
		}
	}
};
