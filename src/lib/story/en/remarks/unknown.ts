import type { Remark } from '../../types';

/** What we could not find out. */
export const unknown: readonly Remark[] = [
	{
		id: 'unknown-first-days',
		title: 'The day most relations began',
		text: 'For ten pairs of states we know the year, {distance-relations-be}. We know a day for three: {distance-relations-be-uz}, {distance-relations-lu-kz} and, from a weak source, {distance-relations-be-kz}.'
	},
	{
		id: 'unknown-embassies',
		title: 'When the five embassies in Brussels opened',
		text: 'The paper counts {embassies-brussels} and gives no dates. For Kazakhstan’s a weak source has {kz-embassy-brussels}. For the other four we found nothing firm.'
	},
	{
		id: 'unknown-spent',
		title: 'What Tractebel spent between buying and selling',
		text: 'We know what it paid the state, {paid-total}, what it announced, what it got back, {sale-price}, and what the adventure was reported to have cost, {total-cost}. What went into pipes and power stations, no source says.'
	},
	{
		id: 'unknown-payments',
		title: 'What the alleged payments were for',
		text: '{alleged-payments} are alleged to have gone to three businessmen. One of them called it [a fee]{fee-answer}. No court ever decided: the case was settled on {settlement}, without a conviction or a finding of guilt.'
	},
	{
		id: 'unknown-seized',
		title: 'What was seized, and what it was worth',
		text: 'The accused gave up [what had been seized]{settlement-seized} in ten years of inquiry. Le Soir’s {settlement-value} includes it. What it was, and what it was worth by itself, we don’t know.'
	},
	{
		id: 'unknown-prince',
		title: 'Two visits of a prince',
		text: 'King Philippe remembers {silence-philippe-three} visits to Kazakhstan as crown prince. We found one, {visit-philippe}. The others may lie inside the long silence, and would shorten it. So would [a delegation of parliament]{visit-de-croo}, which no copy dates.'
	},
	{
		id: 'unknown-single',
		title: 'Visits with one witness',
		text: '{visit-count-single} of the {visit-count-all} visits we list rest on one publisher, and of {visit-count-unsaid} nobody says whom they were for. Among those with one witness are De Gucht’s return to Turkmenistan in {visit-de-gucht-return}, the Turkmen ministers’ visit after it, Louis Michel’s tour of {visit-michel|year}, and the Kazakh prime minister’s visit to Luxembourg in {visit-massimov}. There were surely visits that no source of ours mentions.'
	},
	{
		id: 'unknown-memorandum',
		title: 'What became of the Turkmen memorandum',
		text: 'A Turkmen delegation wanted [one]{silence-memorandum}. One was signed in {after-memorandum-turkmen}. Whether it is the same, nobody says.'
	},
	{
		id: 'unknown-plans',
		title: 'Which plans came to anything',
		text: 'Of [Belgium’s business council]{silence-deal-council}, [Luxembourg’s]{lux-council} and [the links between banks and funds]{lux-finance-links} we know that they were agreed, from the paper alone. A Kazakh-Belgian council existed later; when it was founded we don’t know.'
	},
	{
		id: 'unknown-trade-offices',
		title: 'Trade offices with one source',
		text: 'The opening years of the offices in Tashkent, {awex-tashkent-opened}, and Almaty, {awex-almaty-opened}, are the paper’s. We found no second source for either.'
	},
	{
		id: 'unknown-dutch',
		title: 'Where the Dutch stand in for Luxembourg',
		text: 'In those countries where Luxembourg has no ambassador accredited, [the Netherlands]{lu-stand-ins} speaks for it. Which of the five these are, the paper doesn’t say. So the thread in the picture stops at the edge.'
	},
	{
		id: 'unknown-services',
		title: 'Services, between two years',
		text: '{services-2002} in {services-first-year}, over {services-2011} in {goods-last-year}, and nothing known in between. We draw two bars and no line. The figures have no second source.'
	},
	{
		id: 'unknown-embassy-figure',
		title: 'What the embassy counted',
		text: 'The embassy’s {goods-2011-embassy} of exports may include services, goods in transit, or goods sold by way of other countries. It wasn’t said.'
	},
	{
		id: 'unknown-firms',
		title: 'Which firms, and how much each',
		text: 'The paper says that [a few firms]{trade-few-firms} do most of the selling, and names none of them as sellers. It gives no shares for kinds of goods, in either direction. So kinds of goods are never drawn to scale.'
	},
	{
		id: 'unknown-pass-through',
		title: 'How much “Belgian” money is Belgian',
		text: 'Kazakhstan’s foreign ministry counts {trade-fdi-gross} of investment from Belgium, and The Astana Times has {lux-gross-inflow} from Luxembourg. Such counts [name the last country]{trade-fdi-origin} that money came through. How much of it began there, no source says.'
	},
	{
		id: 'unknown-steel',
		title: 'What Luxembourg had from Temirtau',
		text: 'The group that owned the works has [its seat in Luxembourg]{lux-steel-seat}. What taxes it paid there on steel from Kazakhstan, and whether this was Luxembourg’s largest tie to the region, no source of ours says.'
	},
	{
		id: 'unknown-cotton',
		title: 'Who bought the cotton',
		text: 'Belgium bought [Uzbek cotton]{trade-uz-cotton} while [children and adults were made to pick it]{trade-cotton-labour}. Which Belgian firms bought, how much, and what they knew, we don’t know.'
	},
	{
		id: 'unknown-aid-uzbekistan',
		title: 'Belgium’s aid to Uzbekistan',
		text: 'Uzbekistan is one of {brussels-own-aid} republics that got aid from Belgium itself, by the paper. For the other three it names sums or purposes. For Uzbekistan, neither.'
	},
	{
		id: 'unknown-answer',
		title: 'The Senate’s lost answer',
		text: 'Two Belgian grants rest on an answer to a senator’s question of {security-question}. We couldn’t find it again. So we don’t know the years of {aid-tj-mines|full} and {aid-kg-early-warning|full}, or whether the second, which was offered, was ever paid. Nor do we know what else the answer listed.'
	},
	{
		id: 'unknown-unpriced',
		title: 'The price of help without a price',
		text: 'Luxembourg’s [bank training]{lux-training} and its laboratory project for {aid-lab-countries} countries have no sum in the paper. They may have cost more than all that has one. And Belgium’s priced grants are given as examples: how many others there were, we don’t know.'
	},
	{
		id: 'unknown-soldiers',
		title: 'How many soldiers were where',
		text: 'About {security-troops}, in {security-places} places. The paper doesn’t split the number, and neither do we.'
	},
	{
		id: 'unknown-people',
		title: 'How many people took part',
		text: 'Nobody gives the number of Turkmen bankers trained, of [MANECA scholarships]{project-maneca-scholarships} granted, or of Belgian civil servants at the seminar in {project-rfc-seminar}.'
	},
	{
		id: 'unknown-published',
		title: 'When the paper appeared',
		text: 'It carries no date. Its latest figures run to {lux-counted-until}, so it is younger; we say about {paper-published}.'
	}
];
