import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Luxembourg is the smaller partner. It sells Central Asia few goods. But it has other ties: a steel group, banks and funds. Most of them have no price.',
	steps: {
		'luxembourg-steel': {
			headline: 'A steel town',
			body: 'Temirtau is a steel town in Kazakhstan. [Eight]{lux-mines} coal mines fed its works. In {lux-steel-merger} Mittal, the owner, took over a firm from Luxembourg. The new group has [its main address in Luxembourg]{lux-steel-seat}. In {lux-steel-renamed} the works got the name of the group.\n\nOn {lux-mine-blast} there was a blast in one mine. At least {lux-mine-dead} miners died. Before that, in {lux-mine-before}, {lux-mine-dead-before} had died in the same mine. The paper on Luxembourg says no word about Temirtau.'
		},
		'luxembourg-shrinking': {
			headline: 'Sales fall by half',
			body: 'Luxembourg sells [machines, metals, rubber and plastics]{lux-goods-groups}. Goods sold abroad are called [exports]{~exports}. In {lux-first-year} Kazakhstan bought for {lux-kz-2010}. A year later it bought for {lux-kz-2011}, [about half]{lux-kz-change}. Of the next year we know only [ten]{lux-months} months, until {lux-counted-until}. They came to {lux-kz-2012}.\n\nSo the last block stops early. We could have guessed the rest. But in a picture, a guess looks just like a fact.'
		},
		'luxembourg-books': {
			body: 'There is one more count of the same trade. It is in dollars. Most of it comes from the buyers. It goes from {lux-usd-kz-2010} to {lux-usd-kz-2011}. That is [up by about half]{lux-usd-change}. The first count fell by half in that time. In the next year both go down.\n\nWe follow the count in euros. It is the seller’s own. But the sums are small. One big order can turn the arrow round.'
		},
		'luxembourg-four': {
			body: 'And the other four? In the [ten]{lux-months} months until {lux-counted-until} Kyrgyzstan bought goods for {lux-kg-2012|full}, and Tajikistan for {lux-tj-2012|full}. Then the paper is not clear. It says {lux-uz-tm-2012} “for Uzbekistan and for Turkmenistan”. Is that for each, or for both?\n\nSo the five bought for [about eight million euros]{lux-five-each} or for [about six]{lux-five-together}. The count in dollars has {lux-usd-uz-2012} and {lux-usd-tm-2012} for the whole year. That sounds like “each”. What came back was [next to nothing]{lux-imports}.'
		},
		'luxembourg-money': {
			body: 'Luxembourg’s money in Kazakhstan “stood at” {lux-investment} in {lux-second-year}. The number is from Kazakhstan’s national bank. It is about {lux-investment-times} times the goods of that year. Why so much? [Luxembourg is a place for finance]{lux-investment-why}, we are told. No word of steel.\n\nWhat does “stood at” mean? It can mean all the money that was there, as in a savings box. Or it can mean what was new that year, like a wage. These are not the same.'
		},
		'luxembourg-lessons': {
			body: 'Luxembourg knows about banks. In {aid-banks-offer} it offered [lessons]{lux-training} to bankers in Kazakhstan. Uzbekistan [had them before]{aid-banks-since}. In {lux-bta-default} BTA, the largest bank in Kazakhstan, could not pay {lux-bta-debt}. In {lux-bta-listed} it listed its papers in Luxembourg. On {lux-bta-suspended} it stopped that.\n\nThe two states also planned [a business council]{lux-council} and [links between banks and funds]{lux-finance-links}. They spoke of keeping watch on finance. States do that to stop [money laundering]{~money-laundering}. What came of it? We could not find out.'
		},
		'luxembourg-friends': {
			body: 'A parliament makes laws. Parliaments can form groups to be friends with others. Belgium’s has [four]{lux-be-groups} such groups. They are for Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan. Turkmenistan had to wait until {lux-tm-group}. Luxembourg’s has [one]{lux-lu-groups}, says the paper, for Kazakhstan. Its head [asked for closer work]{lux-chairman}.\n\nBelgium’s groups do [three]{lux-group-jobs} things. They meet guests. They keep in touch with embassies. They travel. How often did they meet? We do not know.'
		},
		'luxembourg-scale': {
			headline: 'Two partners, side by side',
			body: 'Now compare the two. In {lux-second-year} Belgium sold Kazakhstan goods for {goods-2011}. Luxembourg sold goods for {lux-kz-2011}. So Belgium’s cloth is about {lux-be-times} times as broad.\n\nBut Belgium also has about {lux-people-times} times as many people. For each person Luxembourg sold more: about {lux-per-head}, not {be-per-head}. And these are only goods. The work of banks and funds has no figure here. We found no count of it.'
		}
	}
};
