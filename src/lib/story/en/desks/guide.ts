import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils learn what embassies, consulates and trade offices are for, and read a country’s interests from where it pays for a desk.',
	before: [
		'Put a map of the region on the wall and have pins in two colours ready: embassies and trade offices.',
		'Look up whether your own town has a consulate. Honorary consuls are more common than people think, and often sell cars.'
	],
	ways: {
		'desks-tashkent': 'The first two pins. Ask what a trade office can do that an email can’t.',
		'desks-astana':
			'Let one pupil be ambassador to three rows of desks at once, and let each row have an urgent request. From pins alone: what did Belgium want? Write the sentence on the board and leave it there until the last slide.',
		'desks-asymmetry':
			'Go back to the sentence on the board. Does it still hold, now that the other side’s desks are counted?'
	},
	answers: {
		'desks-tashkent':
			'It is cheaper, needs no president’s signature, and pays for itself if it lands a contract. It also tells you which the country thought of first.',
		'desks-astana':
			'The owner should know, but two independent witnesses are two. A lease, the first ambassador’s letter of credence or a photograph of the plaque would settle it; “opening” would still have to be defined.',
		'desks-from-afar':
			'As if Tashkent were still a province: under the Soviet Union, too, everything was settled in Moscow. In Brussels it was probably just a matter of flights and budget.',
		'desks-luxembourg':
			'It gains a voice in many places for no rent, and shares what the other knows. It loses the say over what is said first, and in a dispute between the two it has no voice at all.',
		'desks-asymmetry':
			'Probably fewer, but not none. Compare with other countries of Belgium’s size that host no such bodies, and count the Central Asian embassies there.'
	},
	sheet: {
		title: 'Desks, counted',
		lead: 'Every symbol is one desk. A dashed outline is a place where there is none. The numbers have been taken out, and so has the conclusion.',
		picture:
			'Four rows of symbols under the names of the five republics. Each row ends in a letter instead of a number: A for embassies of the five in Brussels, B for Belgian embassies in the five, C for Belgian trade offices, D for embassies of Luxembourg. Many places are only dashed outlines.',
		tasks: [
			{
				task: 'Count the desks in each row and write in A to D.',
				lines: 1,
				answer:
					'A is {embassies-brussels}, B is {belgian-embassies}, C is {awex-offices}, D is {lu-embassies}.'
			},
			{
				task: 'Which republics have no Belgian desk of any kind? Belgium looked after Kyrgyzstan and Tajikistan from Astana, Turkmenistan from Baku, Uzbekistan from Moscow. In the place of which of the four would you mind most, and why?',
				lines: 3,
				answer:
					'Turkmenistan, Kyrgyzstan and Tajikistan have none. Any of the four, with a reason: Uzbekistan, because Moscow had once ruled it; Turkmenistan, because Baku lies across a sea; the other two, because they share an ambassador with a larger country.'
			},
			{
				task: '“The republics cared more about Belgium than Belgium about them.” Write one sentence for this and one against it.',
				lines: 4,
				answer:
					'For: they pay for five embassies, Belgium for one. Against: Brussels is also the seat of the European Union and NATO, so their embassies may not be there for Belgium’s sake.'
			},
			{
				task: 'What would you have to count besides desks to know how close two countries are? Name two things.',
				lines: 2,
				answer: 'For example staff, visits, trade, students, treaties that are used, flights, families.'
			}
		]
	}
};
