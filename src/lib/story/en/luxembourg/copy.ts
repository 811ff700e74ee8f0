import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Luxembourg’s way',
	standfirst:
		'The smaller partner sells Central Asia few goods. Its other ties run through a steel group, through banks and through funds, and most of them have no price.',
	steps: {
		'luxembourg-steel': {
			headline: 'The works at Temirtau',
			body: '[Eight]{lux-mines} coal mines fed the great steelworks of Temirtau, in Kazakhstan. In {lux-steel-merger} Mittal, its owner, took over a rival from Luxembourg, Arcelor. The new group has [its seat in Luxembourg]{lux-steel-seat}, and in {lux-steel-renamed} the works took its name.\n\nOn {lux-mine-blast}, the takeover just made, an explosion in one of the mines killed at least {lux-mine-dead} miners. In {lux-mine-before}, in the same mine, {lux-mine-dead-before} had died. The paper’s pages on Luxembourg don’t mention Temirtau.',
			note: 'Don’t call the works Luxembourg’s on the day of the accident: the takeover had only just happened, and the owners weren’t Luxembourgers. A seat is an address for tax and law. Nor do we know that this was Luxembourg’s biggest tie to the region. Each bereaved family was to get {lux-mine-paid}, the Jamestown Foundation wrote. In {lux-steel-sold} the group sold the works to a Kazakh state fund for {lux-steel-price}; SteelOrbis ties the sale to another fire in a mine.',
			question:
				'When does a steelworks in Kazakhstan “belong to” Luxembourg: through owners, address, taxes, or workers?'
		},
		'luxembourg-shrinking': {
			headline: 'Halved, then cut short',
			body: 'Luxembourg sells Central Asia mainly [machines, electrical goods, metals, rubber and plastics]{lux-goods-groups}. Its [exports]{~exports} to Kazakhstan came to {lux-kz-2010} in {lux-first-year} and to {lux-kz-2011} a year later, [about half]{lux-kz-change}. Of the third year only [ten]{lux-months} months were known, until {lux-counted-until}: {lux-kz-2012}.\n\nThe third block therefore stops early. We could have guessed the missing months. In a picture, though, a guess looks just like a fact.',
			note: 'The area of a block is its sum; its height is an average month, and nobody says that the months were alike. The third figure is smaller partly because it is shorter. Per month it is still the lowest. The figures come from Luxembourg’s foreign ministry, by the paper’s footnote.',
			question: 'What could you say about the third year without guessing, and what only with a guess?'
		},
		'luxembourg-books': {
			headline: 'Another book says up',
			body: 'A second book counts the same trade, in dollars and mostly from the buyers. In the years when the first one halves, the second goes from {lux-usd-kz-2010} to {lux-usd-kz-2011}: [up, by about half]{lux-usd-change}.\n\nWe follow the euros, because they are the seller’s own count. In sums this small one large delivery, booked a year later, could turn the arrow round.',
			note: 'Both versions are shown and neither is proved wrong. The dollar series is rounded to whole millions, so half a million either way is hidden. Currency can’t explain opposite directions. Different dates, different origins or goods that pass through Belgium could; that is our guess, not a finding.',
			question: 'Which matters more to you here: the official source, or the one that covers more countries?'
		},
		'luxembourg-four': {
			headline: '{lux-uz-tm-2012}, once or twice?',
			body: 'In the [ten]{lux-months} months until {lux-counted-until} Kyrgyzstan bought goods from Luxembourg for {lux-kg-2012|full}, Tajikistan for {lux-tj-2012|full}. Then the text trips over a word. It gives {lux-uz-tm-2012} “for Uzbekistan and for Turkmenistan”: each, or together?\n\nAll five republics come to [about eight million euros]{lux-five-each} or to [about six]{lux-five-together}. The dollar series has {lux-usd-uz-2012} and {lux-usd-tm-2012} for the whole year and leans towards “each”. Luxembourg bought [next to nothing]{lux-imports} in return.',
			note: 'If it is each, the two make {lux-uz-tm-each}. The second “for” in the paper’s sentence speaks for “each”, too. The dollar series shows imports of {lux-usd-imports} from all five for years: less than half a million, rounded down, not always nothing at all.',
			question: 'Rewrite the five words in quotation marks so that they can only mean one thing.'
		},
		'luxembourg-money': {
			headline: 'Money rather than machines',
			body: 'Luxembourg’s investments in Kazakhstan “stood at” {lux-investment} in {lux-second-year}, about {lux-investment-times} times that year’s goods. The figure comes from the Kazakh national bank. The reason given is [finance]{lux-investment-why}; steel isn’t mentioned.\n\n“Stood at” sounds like a stock: all that had been put in by then, as in a savings account. It could be a flow: what was new that year, as in a wage.',
			note: 'A stock is measured at a moment, a flow over a time. Comparing goods (a flow) with a stock is uneven from the start. Years later The Astana Times wrote of {lux-gross-inflow} from Luxembourg since {lux-gross-from}, gross; that counts another thing and can’t be laid beside it. A lawyer told the Luxemburger Wort that Luxembourg left a Kazakh tax blacklist on {lux-blacklist-off}. The sum and its reason are the paper’s.',
			question: 'Is your pocket money a stock or a flow? And what is in your drawer?'
		},
		'luxembourg-lessons': {
			headline: 'Lessons for bankers',
			body: 'In {aid-banks-offer} Luxembourg offered [lessons]{lux-training} to Kazakhstan’s bankers. In {lux-bta-default} the largest bank there, BTA, failed to pay {lux-bta-debt} of debt. It listed new papers in Luxembourg in {lux-bta-listed}. On {lux-bta-suspended}, in trouble again, it suspended the listing.\n\nThe paper also tells of [earlier lessons]{aid-banks-since} in Uzbekistan, of plans for [a business council]{lux-council}, and of [links between banks and funds]{lux-finance-links}. What came of these plans, we couldn’t find.',
			note: 'That lessons, default and listing belong side by side is our idea; no source says that one led to another. The talks of {lux-contacts-from} and {lux-contacts-to} also touched on {lux-plan-fields} fields: metallurgy, transport, satellite navigation and keeping watch on finance. The links were to go through Luxembourg for Finance, a promotion agency, and the fund industry’s association. Most plans were later [sealed in memoranda]{lux-memoranda}, says the paper. The Uzbek lessons [came to count]{lux-training-counted} as part of the EU’s strategy. An agreement between Kazakhstan’s national bank and Luxembourg’s training agency was reported in {lux-bank-accord}.',
			question: 'Would better-trained bankers have prevented the default? What would you have to know?'
		},
		'luxembourg-friends': {
			headline: 'Friends in parliament',
			body: 'Parliaments form groups to befriend each other. Belgium’s has [four]{lux-be-groups}: with Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan. Turkmenistan had to wait until {lux-tm-group}. Luxembourg’s has [one]{lux-lu-groups}, says the paper, with Kazakhstan, and its chairman [asked for closer work]{lux-chairman}.\n\nBelgium’s groups do [three]{lux-group-jobs} things: receive visiting ministers, keep in touch with embassies, and travel. Whether a group met often, we don’t know. A group is first of all a list of members.',
			note: 'That makes {lux-groups} groups. The Belgian ones belong to its section of the Inter-Parliamentary Union. The paper names Turkmenistan nowhere in this list; the later date is from News Central Asia. We found no second source for Luxembourg’s group.',
			question: 'What can a friendship group do with a parliament that isn’t freely elected?'
		},
		'luxembourg-scale': {
			headline: 'The cloth and its edge',
			body: 'In {lux-second-year} Belgium sold Kazakhstan goods for {goods-2011}, Luxembourg for {lux-kz-2011}. Belgium’s cloth is about {lux-be-times} times as broad.\n\nBelgium also has about {lux-people-times} times as many people. Per inhabitant Luxembourg sold more, about {lux-per-head} against {be-per-head}. And these are only goods. Bank fees, fund fees and advice have no figure here. Luxembourg’s way may be wider than this edge. We found no measure of it.',
			note: 'The paper says “exports” and lists goods; that services aren’t in the sums is our inference. Belgium’s total is itself disputed, see the chapter on exports. By another version of either sum the two would be closer or further apart, so call it “about”.',
			question: 'What else could you divide the two sums by? What would each division tell?'
		}
	}
};
