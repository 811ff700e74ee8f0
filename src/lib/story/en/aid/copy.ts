import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Where the aid went',
	standfirst:
		'Every grant from Belgium or Luxembourg that has a price on it, followed from giver to purpose. It doesn’t take long.',
	steps: {
		'aid-everything': {
			headline: 'Every euro with a price tag: {aid-total|full}',
			body: `Seven grants: that is all the [aid]{~aid} the paper puts a price on. Belgium’s {aid-be-total|full} and Luxembourg’s {aid-lu-total|full} went to four republics. A bundle twice as broad is twice the money. One grant has two purposes, so the bundles are eight.

Don’t read it as one year’s aid. The oldest of these grants may go back to {aid-answer-from}, and the newest runs until {aid-clinics-to}.`,
			note: 'Ask the class to check one republic: what comes in on the left must go out on the right. The totals are our sums. The paper introduces its Belgian grants with “for example”, so there may have been others that it doesn’t list. They date from {aid-answer-from} to {aid-clinics-to}; no two need fall in the same year.',
			question: 'Why would it be wrong to call this diagram “aid per year”?'
		},
		'aid-kyrgyzstan': {
			headline: 'The missing {aid-kg-gap|full}',
			body: `In {aid-kg-year} Belgium gave Kyrgyzstan {aid-kg-2010|full}: {aid-kg-humanitarian|full} as humanitarian aid and {aid-kg-private-sector|full} to advise private firms. So the paper says. But the two parts make {aid-kg-parts|full}.

The other {aid-kg-gap|full} are nobody’s. Most likely a digit slipped, and the firms’ part was {aid-kg-private-sector-if-whole|full}. At this scale the gap is a hair, hence the loupe.`,
			note: 'A good exercise in checking: nobody needs a second source to find this slip, only a pencil. We leave both numbers as printed and show the difference, because a correction would be our guess.',
			question:
				'Which of the three numbers would you correct, and how could you find out whether you are right?'
		},
		'aid-bankers': {
			headline: 'Lessons for Turkmen bankers',
			body: `In {aid-bankers-year} Belgium spent {aid-tm-bankers|full} on Turkmenistan’s financial sector. The Belgian Bankers Academy gave [technical training]{~technical-assistance} there. It is the only priced grant to Turkmenistan from either country, and the slimmest bundle but one.

The sum is exact to the last hundred euros. What was taught, to how many people, and what came of it, the paper leaves open. So it goes with much aid: the money is counted, the rest isn’t.`,
			note: 'The paper names the giver, the academy, the year and the sum. Nothing is said of the number of trainees or the length of the course. That aid is often like this is our remark, not the paper’s.',
			question: 'What would you have to know to judge whether this money was well spent?'
		},
		'aid-mines': {
			headline: 'Two small sums for safety',
			body: `A Belgian budget line for preventing conflict stands behind two projects. Tajikistan’s mine action programme received {aid-tj-mines|full}. A Kyrgyz foundation that watches for signs of coming violence was offered {aid-kg-early-warning|full}.

Offered: the paper doesn’t say whether it was [paid]{~disbursement}. Nor does it date either sum. Its footnote points to an answer to the Belgian Senate about {aid-answer-from} to {aid-answer-to}.`,
			note: 'We looked for that written answer and did not find it again. Until someone does, the paper is the only witness to both sums.',
			question: 'What is the difference between money offered, money promised and money paid?'
		},
		'aid-luxembourg': {
			headline: 'Luxembourg: guards, villages, clinics',
			body: `Luxembourg, the smaller of the two, has the larger total. In {aid-border-guards-year} it gave {aid-tj-border-guards|full} to train guards on the Afghan–Tajik border, through the [OSCE]{~osce}. Then came two charities: {aid-uz-villages|full} for children’s villages in Uzbekistan, {aid-villages-from} to {aid-villages-to}, and {aid-tj-clinics|full} for clinics in Tajikistan, {aid-clinics-from} to {aid-clinics-to}. That last date lies beyond the paper’s own: it is a promise.`,
			note: 'The charities are SOS Villages d’Enfants, with two projects for schooling and basic services, and Caritas Luxembourg. A grant over several years is drawn at its full sum, so breadth says nothing about the pace.',
			question: 'Spread each of the two large grants evenly over its years. How much is that a year?'
		},
		'aid-unpriced': {
			headline: 'What has no price tag',
			body: `Some help carries no sum, so it gets a dashed thread and no breadth. Luxembourg pays for training bank experts, in Uzbekistan since {aid-banks-since} and in Kazakhstan too, and its immunology institute runs a laboratory project for {aid-lab-countries} countries, all five republics among them.

Here Kazakhstan appears for the first time. Not one priced euro goes to the republic where Belgium and Luxembourg sell most.`,
			note: 'Seven threads, one giver. Luxembourg offered Kazakhstan the bank training in {aid-banks-offer}. A dashed thread doesn’t mean little money, it means an unknown amount. The paper places the laboratory project within one of the World Health Organization.',
			question:
				'How could help without a price be shown without making it look bigger or smaller than it was?'
		},
		'aid-exports': {
			headline: 'All of it, in about {aid-export-days} days',
			body: `Twist all the bundles into one cord and lay it beside a year of trade. In {goods-last-year} Belgium alone sold Kazakhstan goods worth {goods-2011-table|full}. The aid comes to {aid-total|full}: about {aid-export-days} days of that.

The comparison is lopsided. The aid covers several years and two givers, the trade one year and one seller, and the buyer is the one republic that got no priced aid.`,
			note: 'The exports are from the paper’s table of trade, read as thousands of euros; other figures for the same year are told in the chapter on exports. Exports are about {aid-export-times} times the aid.',
			question: 'Is it fair to compare aid with exports? What would make a fairer comparison?'
		}
	}
};
