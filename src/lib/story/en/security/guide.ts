import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils date an undated number from its surroundings, see why a guess is worse drawn than said, and ask what it means to act through others.',
	before: [
		'Find out how many pupils your school has: the first picture can be set beside it.',
		'Some pupils may have family in armies or from Afghanistan. Say at the start that this chapter is about numbers and roads, not about whether the war was right.'
	],
	ways: {
		'security-troops':
			'Ask for the school’s number first, then show the crowd. Then ask the class to divide the soldiers among the three places, and where each got the numbers from.',
		'security-undated':
			'Four counts on four cards, without dates. Pupils put them in order, and say which clue they used.',
		'security-sums':
			'Each pupil may speak only through the person to the left. Agree on a date for a picnic. What got lost on the way?',
		'security-question': 'Take the last sentence apart: missed by whom, and how would one know?'
	},
	answers: {
		'security-troops':
			'A spoken guess comes with its doubt; a drawn one has an exact length. Nobody who sees three bars asks whether someone counted.',
		'security-undated':
			'Which events it knows, which it doesn’t, the latest figures quoted, who is called minister, what is said in the future tense.',
		'security-dushanbe':
			'It is contact between those who have to sign: landing rights, weapons on board, visas, who pays for fuel. For the soldiers it was a waiting room.',
		'security-sums':
			'They may be good reasons for more attention, not for any given sum. Nearness counts if trouble can travel; size counts if money is per head. Neither was the reason given.',
		'security-question':
			'“How many officials of your ministry spent at least one day in the region last year?” Good questions name a unit, a place and a year, and can’t be answered with “regularly”.'
	},
	sheet: {
		title: 'The price of peace',
		lead: '“Soft security” is what a state does to prevent trouble: work on mines, training guards, warning early. Here are three sums for Central Asia, the first two from Belgium and the third from Luxembourg, and one that Belgium paid somewhere else. The paper dates neither of Belgium’s two. The total of the three has been taken out.',
		picture:
			'Three short bars with their sums: mines in Tajikistan, early warning in Kyrgyzstan (offered), border guards in Tajikistan. Below them a much longer bar for the South Caucasus in a single year. The total of the three is marked A.',
		tasks: [
			{
				task: 'Add up the three sums and write in A. What part of it came from Luxembourg?',
				lines: 2,
				answer:
					'A is {security-total|full}. Luxembourg’s {aid-tj-border-guards|full} are a little less than a third.'
			},
			{
				task: 'How many times do Belgium’s two sums fit into what it spent on the South Caucasus? And what makes the comparison lopsided?',
				lines: 3,
				answer:
					'About {security-caucasus-times} times. The Caucasus sum is of one year; Belgium’s two have no date and lie somewhere between {aid-answer-from} and {aid-answer-to}. There may also be grants that the paper doesn’t name.'
			},
			{
				task: 'One of the sums was “offered”. What would you need to see before you write “paid”?',
				lines: 2,
				answer:
					'A receipt, an annual account of giver or receiver, or the answer of the ministry to a question. Not a press release.'
			},
			{
				task: 'Write a question to your own foreign minister that can only be answered with a number.',
				lines: 2,
				answer: 'Anything with a unit, a place and a period: how much, how many, where, in which year.'
			}
		]
	}
};
