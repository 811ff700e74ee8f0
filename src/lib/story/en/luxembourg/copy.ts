import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Luxembourg’s way',
	standfirst:
		'The smaller partner sells Central Asia very little. But what it is good at doesn’t travel in crates.',
	steps: {
		'luxembourg-shrinking': {
			headline: 'Halved, and then cut short',
			body: 'Luxembourg’s [exports]{~exports} to Kazakhstan came to {lux-kz-2010} in {lux-first-year}. The year after they were {lux-kz-2011}, [about half]{lux-kz-change}. Of the next year the paper knew {lux-months} months, until {lux-counted-until}, and counted {lux-kz-2012}.\n\nSo the last cloth stops before its end. We could have guessed the missing months and woven them in. But on the wall a guess looks just like a fact.',
			note: 'The area of a cloth is its sum; its height is an average month, and nobody says that the months were alike. The third figure is smaller partly because it is shorter. Per month it is still the lowest. The figures come from Luxembourg’s foreign ministry, by the paper’s footnote.',
			question: 'What could you say about the third year without guessing, and what only with a guess?'
		},
		'luxembourg-books': {
			headline: 'The other book says up',
			body: 'Now open another book, kept in dollars and mostly by the buyers. There the same trade goes from {lux-usd-kz-2010} to {lux-usd-kz-2011} in the years when the paper says it halved: [more than half again]{lux-usd-change}, upwards. The year after, both books point down.\n\nWe follow the paper, since its figures are the seller’s own. But in sums this small, one big delivery booked a year later could turn the arrow round.',
			note: 'Both versions are shown and neither is proved wrong. The dollar series is rounded to whole millions, so half a million either way is hidden. Currency can’t explain opposite directions. Different dates, different origins or goods that pass through Belgium could; that is our guess, not a finding.',
			question: 'Which matters more to you here: the official source, or the one that covers more countries?'
		},
		'luxembourg-four': {
			headline: '{lux-uz-tm-2012}, once or twice?',
			body: 'And the other four? In the same {lux-months} months, the paper says, Kyrgyzstan bought goods for {lux-kg-2012|full} and Tajikistan for {lux-tj-2012|full}. Then it trips over a word. It gives {lux-uz-tm-2012} “for Uzbekistan and for Turkmenistan”: each, or together?\n\nFor the five it means {lux-five-each} or {lux-five-together}. The dollar series, for the whole year, has {lux-usd-uz-2012} and {lux-usd-tm-2012}, which leans towards “each”. What came back was [next to nothing]{lux-imports}.',
			note: 'If it is each, the two make {lux-uz-tm-each}. The second “for” in the paper’s sentence speaks for “each”, too. The dollar series shows imports of {lux-usd-imports} from all five for years: less than half a million, rounded down, not always nothing at all.',
			question: 'Rewrite the paper’s five words so that they can only mean one thing.'
		},
		'luxembourg-money': {
			headline: 'Money rather than machines',
			body: 'Luxembourg’s investments in Kazakhstan stood at {lux-investment} in {lux-second-year}, says the paper, citing the Kazakh national bank. That is about {lux-investment-times} times that year’s goods. The reason it gives is [Luxembourg’s finance business]{lux-investment-why}.\n\n“Stood at” sounds like a stock: everything that lay there. It could be a flow: what was new that year. A coil and a run of thread may be equally long. They don’t mean the same.',
			note: 'A stock is measured at a moment, a flow over a time: savings and wages. Comparing goods (a flow) with a stock is uneven from the start. Years later The Astana Times wrote of {lux-gross-inflow} from Luxembourg since {lux-gross-from}, gross; that counts another thing and can’t be laid beside it. A lawyer told the Luxemburger Wort that Luxembourg left a Kazakh tax blacklist on {lux-blacklist-off}.',
			question: 'Is your pocket money a stock or a flow? And what is in your drawer?'
		},
		'luxembourg-lessons': {
			headline: 'Lessons for bankers, with a new label',
			body: 'Banking is what Luxembourg knows, so banking is what it teaches. It [pays for the training]{lux-training} of experts in Uzbekistan and Kazakhstan. Uzbekistan has had such help since {aid-banks-since}, says the paper; Kazakhstan was offered it in {aid-banks-offer}.\n\nBy the time of the paper, the old lessons had a new label. They [now counted]{lux-training-counted} as part of what Luxembourg did for the European Union’s strategy of {distance-eu-strategy}. Same lessons, wider credit, no price.',
			note: 'The paper doesn’t say when the label changed, so the tie stands at the paper’s own end. That the help looks the same before and after is our reading. The link went on: an agreement between Kazakhstan’s national bank and Luxembourg’s financial training agency was reported in {lux-bank-accord}.',
			question: 'What would have to change for an old programme to become part of a new strategy?'
		},
		'luxembourg-plans': {
			headline: 'Bankers, funds, satellites, a council',
			body: 'In {lux-contacts-from} and {lux-contacts-to}, says the paper, Kazakhstan’s [ambassador]{~ambassador}, who sits in Brussels, had a run of meetings with Luxembourg. They found {lux-plan-fields} fields of interest: metallurgy, transport, satellite navigation and keeping watch on finance. Interest earns half a stitch.\n\nDecisions earn a whole one. There was to be [a business council]{lux-council}, and [banks and funds were to be linked]{lux-finance-links}. Most of this, the paper says, was later [sealed in memoranda]{lux-memoranda}. A [memorandum]{~memorandum} is a polite way to promise.',
			note: 'Only the paper tells of these talks, and we found nothing on what became of the plans. The links were to go through Luxembourg for Finance, a promotion agency, and the fund industry’s association. The motifs are ours.',
			question: 'Find out who flies satellites from Luxembourg. Does it make this list less odd?'
		},
		'luxembourg-friends': {
			headline: 'Friends in parliament',
			body: 'Parliaments make friends too, by forming groups for it. Belgium’s section of the Inter-Parliamentary Union has {lux-be-groups}: with Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan. Turkmenistan had to wait until {lux-tm-group}. Luxembourg’s parliament, by the paper, has {lux-lu-groups}, with Kazakhstan.\n\nBelgium’s groups do {lux-group-jobs} things: meet visiting ministers, keep in touch with embassies, travel. Luxembourg’s chairman [asked for closer work]{lux-chairman} between the two parliaments. It is what chairmen ask for.',
			note: 'That makes {lux-groups} groups. The paper names Turkmenistan nowhere in this list; the later date is from News Central Asia. We found no second source for Luxembourg’s group. A group is a list of members: whether it met often, we don’t know.',
			question: 'What can a friendship group do with a parliament that isn’t freely elected?'
		},
		'luxembourg-scale': {
			headline: 'The cloth and its edge',
			body: 'Last, the partners side by side. In {lux-second-year} Belgium sold Kazakhstan goods worth {goods-2011}, by the paper’s text; Luxembourg’s came to {lux-kz-2011}. That is a cloth about {lux-be-times} times as broad, with a narrow edge.\n\nBut Belgium is also by far the larger country. And this loom weaves only goods. Bank fees, fund fees and advice have no figure here. Luxembourg’s way may be more than this edge. It just hasn’t been weighed.',
			note: 'The paper says “exports” and lists {lux-goods-groups} kinds of product, from machinery to plastics; that services aren’t in the sums is our inference. Belgium’s total is itself disputed, see the chapter on exports. Have the class divide both sums by the two populations.',
			question: 'Per inhabitant, which of the two sold more to Kazakhstan? Look up what you need.'
		}
	}
};
