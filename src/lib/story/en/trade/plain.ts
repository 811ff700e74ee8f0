import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Someone picked the cotton. Someone pumped the oil. Someone built the looms. Belgium’s trade with Central Asia is small. But there are people behind it, and no table names them.',
	steps: {
		'trade-both': {
			body: 'The line of ink is Belgium. What it sold in {goods-last-year} goes up from the line. These are its [exports]{~exports}. What it bought hangs below. These are its [imports]{~imports}. It sold goods for {trade-exports-total} and bought for {trade-imports-total}.\n\nThis is [very little]{trade-limited}. Kazakhstan [counts far more than the rest]{trade-kz-outweighs}. The other four come halfway up its bar. All of Tajikistan bought goods for {trade-exports-tj}, in a whole year.'
		},
		'trade-oil': {
			headline: 'Oil in some years, none in others',
			body: 'Belgium buys [cotton and oil]{trade-cotton-and-oil}, and things made from oil and gas. There is not much else, says the paper. Kazakhstan sends [oil in some years only]{trade-kz-oil}. In {trade-kz-before-fall} Belgium bought goods for {usd-imports-kz-2008} there. A year later it was {usd-imports-kz-2009}. In {trade-kz-leap} it was {usd-imports-kz-2012}.\n\nSo one year does not tell you much. The last picture shows the year before the jump.'
		},
		'trade-stable': {
			headline: '“Stable”, says the paper. Is it?',
			body: 'With one state Belgium bought more than it sold. This minus is called a [deficit]{~trade-balance}. In {goods-last-year} it bought about [three times]{trade-tj-times} as much from Tajikistan as it sold. For Tajikistan that is a plus.\n\nIt sends [almost only cotton]{trade-tj-cotton}. The paper calls this [relatively stable]{trade-tj-stable}: it hardly changes. The books say {usd-imports-tj-2006} in {trade-tj-high-year} and {usd-imports-tj-2009} in {trade-tj-low-year}. So we cross out the words.'
		},
		'trade-labour': {
			body: 'Belgium bought cotton from [Uzbekistan]{trade-uz-cotton}. Children and others were [forced to pick it]{trade-cotton-labour}. In Belgium’s parliament it was asked about [at least three times]{trade-senate-questions}. One member says he was told that a trade deal was [just a small change]{trade-senate-answer}. From {trade-boycott-imposed} on, {trade-boycott-brands} brands did not buy this cotton. They did so until it was no longer picked by force, as a rule.\n\nBelgium sold looms, too. By now a Flemish firm has sold them to Turkmen mills [for about twenty years]{trade-looms-years}, says a report.'
		},
		'trade-firms': {
			body: '[Just a few firms]{trade-handful} do this trade. [Sarens]{trade-sarens-branch} lifts very heavy things. [Enex]{trade-enex-gas} worked with gas in Turkmenistan. Its boss was [close to the president there]{trade-enex-close} and was [the country’s consul]{trade-enex-consul}. For him this was an [honour]{~honorary-consulate}, not a job. They met [seven times]{trade-enex-meetings} in {trade-enex-year}.\n\nAntwerp offered [its port]{trade-antwerp-gateway}. In {trade-flax-departure}, [eighteen]{trade-flax-owners} owners of firms set off for China by jeep. They called it [the Flax Route]{trade-flax-route}.'
		},
		'trade-investor': {
			headline: 'A tiny investor, or a big one?',
			body: 'An investor puts money into a business. The paper calls Belgium [a tiny one]{trade-investor-minimal}, with firms that are [small and shy of risk]{trade-caution}. It is [not in energy any more]{trade-no-energy}, it says. Then it tells of Enex and its gas.\n\nKazakhstan counts {trade-fdi-gross} from {trade-fdi-from} to {trade-fdi-to}. In the last year Belgium was in [sixth place]{trade-fdi-rank}. But such counts name the state that money [last came through]{trade-fdi-origin}. No one says how much is Belgian.'
		}
	}
};
