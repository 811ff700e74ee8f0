import type { Remark } from '../../types';

/** The paper's own mistakes, and what each changes. */
export const slips: readonly Remark[] = [
	{
		id: 'slip-thousands',
		title: 'Euros that must be thousands',
		text: 'The table of trade has columns headed euros. Read so, Kazakhstan bought for {goods-2011-printed|full} in a year; the paper’s own text says {goods-2011}. We read every amount in the table as thousands, {trade-heading-factor} times what the heading says. Shares and ranks don’t change.'
	},
	{
		id: 'slip-two-totals',
		title: 'Text and table, side by side',
		text: 'The text has {goods-2011}, the table {goods-2011-table|full}, for the same goods in the same year. The difference, [about a million]{trade-text-gap}, is too small to matter for the story. It matters for the growth rate, which fits the text only.'
	},
	{
		id: 'slip-no-base',
		title: 'A growth rate without a start',
		text: 'Exports rose by {goods-growth-2010|full}, says the paper, and doesn’t say from what. Worked backwards it is about [seventy-one million euros]{goods-2009}. That bar is drawn paler, because it is our arithmetic.'
	},
	{
		id: 'slip-parts',
		title: 'Two parts that don’t make the whole',
		text: 'Belgium’s grant to Kyrgyzstan is put at {aid-kg-2010|full}, with parts of {aid-kg-humanitarian|full} and {aid-kg-private-sector|full}. They leave {aid-kg-gap|full} over. We count the whole as stated and show the gap.'
	},
	{
		id: 'slip-years-ago',
		title: 'A beginning with two dates',
		text: 'The introduction has contacts begin {distance-years-of-contact} years before it was written. A page on, relations date from {distance-relations-be}. We count from the second, which other sources confirm. Perhaps visits were meant; but we know of none by Luxembourg so early.'
	},
	{
		id: 'slip-each-or-both',
		title: 'Each, or together?',
		text: 'Luxembourg’s exports are given as {lux-uz-tm-2012} “for Uzbekistan and for Turkmenistan”. If that is each, the five come to {lux-five-each}; if together, to {lux-five-together}. We show both sums.'
	},
	{
		id: 'slip-decision',
		title: 'A decision that was also an opening',
		text: 'In one paragraph the embassy in Astana is [decided on]{embassy-astana-decided}, in a later one it is [set up]{embassy-astana-opened}, and both in the same year. Embassies take longer than that as a rule. It may be why other sources have another year for the opening.'
	},
	{
		id: 'slip-energy',
		title: 'No longer in energy, except in gas',
		text: 'Belgium is [no longer an investor]{trade-no-energy} in the region’s energy, says the paper. A little later [a Belgian firm]{trade-enex-gas} develops large gas projects in Turkmenistan. The story has both side by side.'
	},
	{
		id: 'slip-distribution',
		title: 'Distribution, over {pipe-length}',
		text: 'The paper calls what Tractebel won gas distribution. A network of {pipe-length} carries gas across a country and beyond; distribution is what happens in a town. We say “gas network”.'
	},
	{
		id: 'slip-rank',
		title: 'A rank after the wrong sentence',
		text: 'The place of Kazakhstan among Belgium’s markets, {goods-rank-2011}, follows a sentence on services. The paper’s table shows that it is about goods. We use it for goods only.'
	},
	{
		id: 'slip-stock',
		title: 'Stock or flow?',
		text: 'Luxembourg’s investment in Kazakhstan “stood at” {lux-investment}. That sounds like everything that had been built up, and could be what came in that year. We give the sum with the question.'
	},
	{
		id: 'slip-undated',
		title: 'Soldiers without a date',
		text: 'About {security-troops} soldiers, and no word on when. Other counts are dated. They put the paper’s to the winter after {security-airport-handed|month} or later.'
	},
	{
		id: 'slip-undated-sums',
		title: 'Two sums without a date',
		text: 'Neither {aid-tj-mines|full} for mine action nor {aid-kg-early-warning|full} for early warning has a year. A footnote puts both somewhere between {aid-answer-from} and {aid-answer-to}. We draw them as long as that, and dashed.'
	},
	{
		id: 'slip-in-force',
		title: 'Shared is not in force',
		text: 'Some of the agreements with Kazakhstan are in force, says the paper, for example because [Belgium has shared what it knows]{silence-shared}. Experts can share without a treaty in force, and a treaty can be in force without it. We tell of the sharing only.'
	},
	{
		id: 'slip-support',
		title: 'Full support, limited or none',
		text: 'Belgium and Luxembourg [fully support]{brussels-full-support} the EU’s strategy, says the conclusion. Belgium gives [limited or no direct support]{brussels-direct-support} to carrying it out, says the section before it. Both may hold, for words and for deeds, but the paper doesn’t say so. We show both.'
	},
	{
		id: 'slip-delegated',
		title: 'Energy, left to the EU',
		text: 'Energy is among the matters [left to the EU]{brussels-delegated}. Yet Belgium and Kazakhstan made [a deal on nuclear energy]{silence-deal-nuclear} of their own. We keep the “mostly”.'
	},
	{
		id: 'slip-closed',
		title: 'A project in the wrong tense',
		text: 'The university project CANQA “runs”, in the paper. It had closed on {project-canqa-closed}. We use the past tense.'
	},
	{
		id: 'slip-free-university',
		title: 'Which Free University?',
		text: 'Brussels has two universities whose names mean “Free University of Brussels”. The paper doesn’t say which it means; [it was the Dutch-speaking one]{project-canqa-vub}.'
	},
	{
		id: 'slip-priorities',
		title: 'Whose priorities?',
		text: 'The sentence on {silence-osce-priorities} priorities makes the OSCE their author. More likely they were those of the Belgian chairmanship, whose [first announcement]{silence-osce-headline} doesn’t mention Central Asia among its main points. The picture of the tour is mended there, and a note tells it as the paper’s.'
	},
	{
		id: 'slip-trade-policy',
		title: 'Trade policy, or trade fairs?',
		text: 'A footnote gives trade policy to Belgium’s {awex-regions} regions. They promote trade; tariffs and trade treaties are made by the European Union. We say “promotion”.'
	}
];
