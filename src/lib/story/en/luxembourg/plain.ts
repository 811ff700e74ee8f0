import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Luxembourg is the smaller partner. It sells Central Asia very few goods. But it is good with money. And money does not travel in boxes.',
	steps: {
		'luxembourg-shrinking': {
			headline: 'Sales fall by half',
			body: 'In {lux-first-year} Luxembourg’s [exports]{~exports} to Kazakhstan came to {lux-kz-2010}. Exports are goods sold abroad. A year later they came to {lux-kz-2011}. That is [about half]{lux-kz-change}. Of the next year the paper knew only {lux-months} months, until {lux-counted-until}. They came to {lux-kz-2012}.\n\nSo the last cloth stops early. We could have guessed the rest. But in a picture, a guess looks just like a fact.'
		},
		'luxembourg-books': {
			body: 'There is one more count of the same trade. It is in dollars. Mostly the buyers kept it. It goes from {lux-usd-kz-2010} to {lux-usd-kz-2011}. That is [more than half again]{lux-usd-change}, and it goes up. The paper says that sales fell by half. In the next year both counts go down.\n\nWe follow the paper. Its figures are the seller’s own. But the sums are small. One big order can turn the arrow round.'
		},
		'luxembourg-four': {
			body: 'And the other four? In the same {lux-months} months Kyrgyzstan bought goods for {lux-kg-2012|full}, and Tajikistan for {lux-tj-2012|full}. Then the paper is not clear. It says {lux-uz-tm-2012} “for Uzbekistan and for Turkmenistan”. Is that for each, or for both?\n\nSo the five bought {lux-five-each} or {lux-five-together}. The count in dollars has {lux-usd-uz-2012} and {lux-usd-tm-2012}. That sounds like “each”. What came back was [next to nothing]{lux-imports}.'
		},
		'luxembourg-money': {
			body: 'Luxembourg’s money in Kazakhstan “stood at” {lux-investment} in {lux-second-year}, says the paper. The number is from Kazakhstan’s national bank. It is about {lux-investment-times} times the goods of that year. The paper says why: [Luxembourg is a place for finance]{lux-investment-why}.\n\nWhat does “stood at” mean? It can mean all the money that was there. Or it can mean what was new that year. These are two very different things.'
		},
		'luxembourg-lessons': {
			body: 'Luxembourg knows about banks. So it teaches about banks. It [pays for lessons]{lux-training} for experts in Uzbekistan and Kazakhstan. This kind of help is [technical assistance]{~technical-assistance}. Uzbekistan has had it since {aid-banks-since}, says the paper. Kazakhstan got an offer in {aid-banks-offer}.\n\nThe EU made its plan for Central Asia in {distance-eu-strategy}. Later the old lessons [counted as a part of it]{lux-training-counted}. They were the same lessons. We know no price.'
		},
		'luxembourg-plans': {
			headline: 'A list of plans',
			body: 'In {lux-contacts-from} and {lux-contacts-to} Kazakhstan’s [ambassador]{~ambassador} met people from Luxembourg, says the paper. They found {lux-plan-fields} fields to work on. These were metals, transport, satellites, and rules for finance. Such rules help to stop [money laundering]{~money-laundering}.\n\nThey wanted [a business council]{lux-council}. They wanted [to link banks and funds]{lux-finance-links}. Later they [signed papers on most of this]{lux-memoranda}. Such a paper is a [memorandum]{~memorandum}. It is a polite way to promise.'
		},
		'luxembourg-friends': {
			body: 'A parliament makes laws. Parliaments can form groups to be friends with others. Belgium’s has {lux-be-groups} such groups. They are for Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan. Turkmenistan had to wait until {lux-tm-group}. Luxembourg’s has {lux-lu-groups}, for Kazakhstan.\n\nBelgium’s groups do {lux-group-jobs} things. They meet guests. They keep in touch with embassies. They travel. The head of Luxembourg’s group [asked for closer work]{lux-chairman}. Heads of groups do that.'
		},
		'luxembourg-scale': {
			headline: 'Two partners, side by side',
			body: 'Now compare the two. In {lux-second-year} Belgium sold Kazakhstan goods for {goods-2011}, by the paper’s text. Luxembourg sold goods for {lux-kz-2011}. So Belgium’s cloth is about {lux-be-times} times as broad.\n\nBut Belgium is also a far larger country. And these are only goods. The work of banks and funds has no figure here. It may be worth more than this thin edge. No one has counted it.'
		}
	}
};
