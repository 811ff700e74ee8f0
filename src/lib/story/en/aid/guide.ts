import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils read a flow diagram by checking that what goes in comes out, tell a list of examples from a full account, and find a gap in the paper’s own sum.',
	before: [
		'Calculators. The slip in this chapter is found by adding, not by reading.',
		'Set the slides to show pictures bit by bit, so that the first diagram can be read before its labels come.'
	],
	ways: {
		'aid-everything':
			'Show the shapes alone and ask what might flow here. Water and electricity are good answers; keep them for the next layer.',
		'aid-kyrgyzstan': 'Nobody gets a hint. First to find the missing amount explains how.',
		'aid-luxembourg':
			'Ask whether a dashed thread is more or less money than a thick one. The only right answer annoys everybody. Then three chairs: offered, promised, paid. Where may each grant sit?',
		'aid-exports': 'Before the picture: how many days of exports is all this aid? Collect guesses in writing.'
	},
	answers: {
		'aid-everything':
			'Because the grants belong to different years, some to several, some to none that we know. The diagram is a list of what has a price, not a budget.',
		'aid-kyrgyzstan':
			'You can’t know: one part may be short, or the total too long. The answer to the Senate, a budget or the receipt in Bishkek would tell. Until then one shows the gap.',
		'aid-bankers':
			'How many were taught, what, for how long, whether they used it, and what a course like this costs elsewhere. The sum alone says how much was spent, not what it was worth.',
		'aid-luxembourg':
			'Divide each by its number of years, the first and the last included. The two years’ sums come out nearer to each other than the totals do, which is why one asks.',
		'aid-exports':
			'It is fair as a sense of scale and unfair as a reproach: several years and two givers against one year and one seller. Fairer would be aid and exports of the same years, or aid as a share of all aid.'
	},
	sheet: {
		title: 'What goes in must come out',
		lead: 'Every grant that the paper puts a price on, from giver to country to purpose. It names them as examples. On the left Belgium stands above Luxembourg. Each bundle is as broad as its sum. Three totals have been taken out, and one that is left has a secret.',
		picture:
			'A flow diagram. On the left Belgium, marked A, above Luxembourg, marked B. In the middle Turkmenistan, Kyrgyzstan and Uzbekistan with their sums, and Tajikistan, marked C. On the right eight purposes with their sums and years.',
		tasks: [
			{
				task: 'Add up Luxembourg’s three grants (border guards, medical services and social projects) and write in B. Then find C, all that Tajikistan got.',
				lines: 2,
				answer:
					'B is {aid-lu-total|full}. C is {aid-tj-total|full}: mine action, border guards and medical services.'
			},
			{
				task: 'Kyrgyzstan received {aid-kg-total|full}. Add up what comes out on its right: humanitarian aid, private sector and early warning. What do you notice?',
				lines: 3,
				answer:
					'The three parts come to {aid-kg-gap|full} less. The paper puts one grant at {aid-kg-2010|full} and its two parts at {aid-kg-parts|full}. Nobody knows which figure is wrong.'
			},
			{
				task: 'Work out A, all that Belgium gave. Should you use the whole or the parts for Kyrgyzstan? Say what you chose.',
				lines: 3,
				answer:
					'With the whole, as the story counts, A is {aid-be-total|full}; with the parts it is {aid-kg-gap|full} less. Either will do if it is said.'
			},
			{
				task: 'Why must nobody call this diagram “aid per year”?',
				lines: 2,
				answer:
					'The grants belong to different years, some run for several, and two have no date. Nothing here is one year’s.'
			}
		]
	}
};
