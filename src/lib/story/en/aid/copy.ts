import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Where the aid went',
	standfirst:
		'After violence in southern Kyrgyzstan, two ministers in Brussels release money for the victims. Gifts like this one can be followed from giver to purpose, as long as somebody wrote down the sum.',
	steps: {
		'aid-everything': {
			headline: 'Seven gifts with a price',
			body: 'The paper lists Belgium’s gifts with the words “for example”. So this isn’t all the [aid]{~aid} there was. [Seven gifts]{aid-grants}, one of them only offered, have a price: {aid-be-total|full} from Belgium and {aid-lu-total|full} from Luxembourg, for four republics. A bundle twice as broad is twice the money.\n\nNor is it one year’s aid. The oldest gift may go back to {aid-answer-from}, and the newest runs until {aid-clinics-to}.',
			note: 'Ask the class to check one republic: what comes in on the left must go out on the right. The totals are our sums, and stand for what is listed, no more. One grant has two purposes, so the bundles are eight. No two of the grants need fall in the same year.',
			question: 'Why would it be wrong to call this diagram “aid per year”?'
		},
		'aid-kyrgyzstan': {
			headline: 'The missing {aid-kg-gap|full}',
			body: 'In June {aid-kg-year}, after ethnic violence in southern Kyrgyzstan, two Belgian ministers released {aid-kg-humanitarian|full} for its victims, through the UN’s refugee agency. The paper puts the whole of that year’s grant at {aid-kg-2010|full}: this sum, and {aid-kg-private-sector|full} to advise private firms.\n\nTogether the two make {aid-kg-parts|full}. Most likely a digit slipped, and the firms’ part was {aid-kg-private-sector-if-whole|full}. The gap is as thin as a hair: look through the lens.',
			note: 'A good exercise in checking: nobody needs a second source to find this slip, only a pencil. We leave both numbers as printed and show the difference, because a correction would be our guess. Reason, channel and sum of the humanitarian part are reported by the agency Belga, in Le Vif.',
			question:
				'Which of the three numbers would you correct, and how could you find out whether you are right?'
		},
		'aid-bankers': {
			headline: 'Lessons for Turkmen bankers',
			body: 'In {aid-bankers-year}, says the paper, Belgium paid {aid-tm-bankers|full} for lessons in Turkmenistan. The Belgian Bankers Academy gave [technical training]{~technical-assistance} to people from banks. No other gift with a price went there.\n\nThe sum is exact to the last hundred euros. What was taught, to how many people, and what came of it, we aren’t told. Much aid is reported like this: the money is counted, and the rest isn’t.',
			note: 'The paper names the giver, the academy, the year and the sum, for training in the financial sector. That aid is often reported like this is our remark. Belgium’s two sums for safety, pale in this picture, are told in the next chapter.',
			question: 'What would you have to know to judge whether this money was well spent?'
		},
		'aid-luxembourg': {
			headline: 'On this list, the smaller gives more',
			body: 'Luxembourg’s listed gifts exceed Belgium’s; per inhabitant they are about {aid-lu-times} times as much. It paid for training [guards on the Afghan–Tajik border]{aid-tj-border-guards}, through the [OSCE]{~osce}. Two charities got the rest: {aid-uz-villages|full} for education and basic social services in Uzbekistan, and {aid-tj-clinics|full} for medical services in Tajikistan, [promised]{~disbursement} until {aid-clinics-to}.\n\nDashed threads have no known price: bank lessons, and a laboratory project for {aid-lab-countries} countries, all five among them.',
			note: 'The charities are SOS Villages d’Enfants ({aid-villages-from} to {aid-villages-to}) and Caritas Luxembourg (from {aid-clinics-from}). A grant over several years is drawn at its full sum, so breadth says nothing about the pace. A dashed thread doesn’t mean little money, it means an unknown amount. Kazakhstan, to which both sell most, appears here only: no gift with a price went there. The paper places the laboratory project within one of the World Health Organization. The comparison per inhabitant is of listed sums; Belgium’s list is a list of examples.',
			question: 'Spread each of the two large grants evenly over its years. How much is that a year?'
		},
		'aid-exports': {
			headline: 'A week of trade, more or less',
			body: 'Twist all these bundles into one cord: {aid-total}. In {goods-last-year} Belgium sold Kazakhstan goods for {goods-2011-table}. The gifts come to about {aid-export-days} days of that trade.\n\nThe comparison is lopsided. The gifts cover several years and two givers, and others weren’t listed. The trade is one year and one seller. And the buyer is the one republic that got no gift with a price.',
			note: 'The exports are from the paper’s table of trade, read as thousands of euros; other figures for the same year are told in the chapter on exports. Exports are about {aid-export-times} times the aid that is listed.',
			question: 'Is it fair to compare aid with exports? What would make a fairer comparison?'
		}
	}
};
