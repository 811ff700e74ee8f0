import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'There was violence in the south of Kyrgyzstan. Two ministers in Brussels gave money to help. We follow gifts like this one, if somebody wrote down the sum.',
	steps: {
		'aid-everything': {
			body: 'Help from rich states is called [aid]{~aid}. The paper gives examples, not a full list. [Seven gifts]{aid-grants} have a price. One was only offered. You need not pay a gift back, as you must with a [loan]{~loan}. Belgium’s come to {aid-be-total|full}. Luxembourg’s come to {aid-lu-total|full}. They were for four republics. Twice as broad means twice the money.\n\nThis is not one year. The oldest gift may be from {aid-answer-from}. The newest runs until {aid-clinics-to}.'
		},
		'aid-kyrgyzstan': {
			body: 'In June {aid-kg-year} there was violence in the south of Kyrgyzstan. Belgium gave {aid-kg-humanitarian|full} for the victims. The UN passed it on. The paper says that all it gave that year was {aid-kg-2010|full}. The rest, {aid-kg-private-sector|full}, was to advise firms. But these two make {aid-kg-parts|full}.\n\nSo a little is missing. Maybe someone typed a wrong digit. Then the part for firms was {aid-kg-private-sector-if-whole|full}. The gap is as thin as a hair. Look through the lens.'
		},
		'aid-bankers': {
			headline: 'Lessons for bankers',
			body: 'In {aid-bankers-year} Belgium spent {aid-tm-bankers|full} on banks in Turkmenistan. A Belgian school for bankers gave lessons there. This kind of help is [technical assistance]{~technical-assistance}. No other gift with a price went there.\n\nThe sum is very exact. But what did they teach? How many people came? Did it help? We are not told. Aid is often like that. The money is counted, and the rest is not.'
		},
		'aid-luxembourg': {
			headline: 'On this list, the small state gives more',
			body: 'Luxembourg is smaller, but on this list it gave more. For each person it was about {aid-lu-times} times as much. Some of it was to train [guards on a border]{aid-tj-border-guards} of Tajikistan. That went through the [OSCE]{~osce}, a group of states. Education and social help in Uzbekistan got {aid-uz-villages|full}. Health care in Tajikistan got {aid-tj-clinics|full}, until {aid-clinics-to}. That last part is a [promise]{~disbursement}.\n\nDashed threads have no known price. They are lessons for banks, and a health lab’s work for {aid-lab-countries} countries.'
		},
		'aid-exports': {
			body: 'Now lay all these gifts next to one year of trade. In {goods-last-year} Belgium sold Kazakhstan goods for {goods-2011-table}. The gifts with a price come to {aid-total}. Belgium sold as much in about {aid-export-days} days.\n\nThis is not quite fair. The gifts took some years and had two givers. Some gifts may not be on the list. The trade is one year and one seller. And Kazakhstan got no gift with a price.'
		}
	}
};
