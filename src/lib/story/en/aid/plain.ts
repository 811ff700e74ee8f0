import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Belgium and Luxembourg gave money to help. We follow each gift that has a price, from the giver to its purpose. It does not take long.',
	steps: {
		'aid-everything': {
			body: 'Help from rich states is called [aid]{~aid}. The paper puts a price on seven gifts. You need not pay a gift back, as you must with a [loan]{~loan}. Belgium gave {aid-be-total|full}. Luxembourg gave {aid-lu-total|full}. It went to four republics. Twice as broad means twice the money. One gift had two aims, so there are eight strands.\n\nThis is not one year. The oldest gift may be from {aid-answer-from}. The newest runs until {aid-clinics-to}.'
		},
		'aid-kyrgyzstan': {
			body: 'In {aid-kg-year} Belgium gave Kyrgyzstan {aid-kg-2010|full}, says the paper. Of this, {aid-kg-humanitarian|full} was for people in need. The rest, {aid-kg-private-sector|full}, was to advise firms. But these two make {aid-kg-parts|full}.\n\nSo {aid-kg-gap|full} are missing. Maybe someone typed a wrong digit. Then the part for firms was {aid-kg-private-sector-if-whole|full}. In the picture the gap is as thin as a hair. That is why we use a magnifying glass.'
		},
		'aid-bankers': {
			headline: 'Lessons for bankers',
			body: 'In {aid-bankers-year} Belgium spent {aid-tm-bankers|full} on banks in Turkmenistan. A Belgian school for bankers gave lessons there. This kind of help is [technical assistance]{~technical-assistance}. No other gift with a price went there.\n\nThe sum is very exact. But what did they teach? How many people came? Did it help? The paper does not say. Aid is often like that. The money is counted, and the rest is not.'
		},
		'aid-mines': {
			body: 'A mine is a bomb in the ground. Belgium has money to stop conflict. From it Tajikistan got {aid-tj-mines|full} to deal with mines. A group in Kyrgyzstan looks for early signs of violence. Belgium offered it {aid-kg-early-warning|full}.\n\nWas this sum [paid out]{~disbursement}? The paper does not say. It gives no dates for the two, either. It points to an answer to Belgium’s Senate. That answer was about {aid-answer-from} to {aid-answer-to}.'
		},
		'aid-luxembourg': {
			body: 'Luxembourg is smaller, but it gave more. In {aid-border-guards-year} it gave {aid-tj-border-guards|full} to train guards on the border between Tajikistan and Afghanistan. This went through the [OSCE]{~osce}, a group of states.\n\nThen came two charities. One got {aid-uz-villages|full} for children’s villages in Uzbekistan, {aid-villages-from} to {aid-villages-to}. One got {aid-tj-clinics|full} for clinics in Tajikistan, {aid-clinics-from} to {aid-clinics-to}. That last year comes after the paper. So it is a promise.'
		},
		'aid-unpriced': {
			body: 'Some help has no known price. So its thread is dashed and thin. Luxembourg pays for lessons about banks. Uzbekistan has had them since {aid-banks-since}. Kazakhstan gets them too. A health lab from Luxembourg works for {aid-lab-countries} countries. All five republics are among them.\n\nHere you see Kazakhstan for the first time. It got no gift with a price. But it buys the most from the two.'
		},
		'aid-exports': {
			body: 'Now lay all the aid next to one year of trade. In {goods-last-year} Belgium sold Kazakhstan goods for {goods-2011-table|full}. All the aid comes to {aid-total|full}. Belgium sold as much in about {aid-export-days} days.\n\nThis is not quite fair. The aid took some years and had two givers. The trade is one year and one seller. And the buyer is the one that got no gift with a price.'
		}
	}
};
