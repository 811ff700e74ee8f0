import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils learn how EU projects are made of partners from many countries, read a table of who takes part in what, and notice a sentence in the wrong tense.',
	before: [
		'Explain once what an EU project is: Brussels pays, partners from several countries do the work, and it ends on a date.',
		'If your school has been in an exchange project, bring its poster. It is the same machine.'
	],
	ways: {
		'brussels-absence':
			'Read out both sentences of the paper and ask whether they can both be true. Don’t help.',
		'brussels-universities':
			'Count threads by country, and ask in whose newspaper the project would be called “ours”. Then let pupils find the one word on the slide that is out of date. It has four letters.',
		'brussels-whole': 'Hide the row of totals and let the class count the ends.'
	},
	answers: {
		'brussels-absence':
			'In words, yes. Most pupils support tidying the kitchen in just this way. States do the same with climate funds, quotas and peacekeeping.',
		'brussels-exception':
			'How exams for civil servants are made fair, how jobs are described, how a minister is told no. The other way round: how to build an administration in twenty years, with few people and long distances.',
		'brussels-universities':
			'Look for a closing date in the funder’s database, the date of the last news on its page, or write to a partner. A web page that is up proves only that somebody paid for the domain.',
		'brussels-coal':
			'Simpler: one language, one train line, one set of habits. Whether it is better depends on what others would have known about Kazakh coal.',
		'brussels-whole':
			'Both can be defended. It is a retreat if nobody at home follows what the EU does there; it is the point of the EU if together they do more than any of them could alone.'
	},
	sheet: {
		title: 'Count the ends',
		lead: 'Belgian institutions stand on the left, four EU projects in the middle, the five republics below. A thread that reaches a republic means that the project does. Most of the numbers have been taken out.',
		picture:
			'A woven diagram: eight Belgian names at the left, four projects as bands, and vertical threads for five republics. Under the republics stand numbers, and letters where they were taken out: A for Uzbekistan and Turkmenistan, B for Kyrgyzstan, C for Tajikistan. Kazakhstan has all four.',
		tasks: [
			{
				task: 'How many projects reach each republic? Follow the threads and write in A to C. (A stands in two places.)',
				lines: 1,
				answer:
					'A is {project-maneca} each for Uzbekistan and Turkmenistan, B is {brussels-in-kg}, C is {brussels-in-tj}.'
			},
			{
				task: 'How many Belgian institutions are there? The civil servants are a group of people, not an institution.',
				lines: 1,
				answer: '{brussels-institutions}.'
			},
			{
				task: 'Belgium’s own aid went to {brussels-own-aid} republics: all but Kazakhstan. Set this beside your counts. What pattern do you see, and what might explain it?',
				lines: 4,
				answer:
					'The EU projects with Belgians meet most in Kazakhstan, Belgium’s own aid goes everywhere else. A division of labour would explain it; so would chance, as four projects are few.'
			},
			{
				task: 'A text says that a project “runs”. How can you find out whether it still does? Name two ways.',
				lines: 2,
				answer:
					'The funder’s database with its closing date, the date of the latest news on its page, or a message to one of the partners.'
			}
		]
	}
};
