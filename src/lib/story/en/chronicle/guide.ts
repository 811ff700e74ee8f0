import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils read a whole story as one picture, tell “nothing happened” from “nothing was written down”, and judge their first guess.',
	before: [
		'Bring the envelope with the guesses from the first chapter. (No envelope? Let them guess now, before the first slide.)',
		'The timeline page can be filtered by country and kind; it is worth having it open in a second window.'
	],
	ways: {
		'chronicle-everything': 'Half a minute of squinting, then three words each: what do you see?',
		'chronicle-politics':
			'Ask for the year in which all five are treated alike, and then for the last such year.',
		'chronicle-gap':
			'Set this beside chapter three. The same gap, drawn from different facts: is it the same length?',
		'chronicle-far':
			'Open the envelope. Read some guesses aloud, and let their owners defend or withdraw them.',
		'chronicle-after': 'Stop here and let pupils write the next stitch. Sources required.'
	},
	answers: {
		'chronicle-everything':
			'Friendships, rumours, what was decided not to do, prices that crept, a language that somebody learned. What has no date tends to have no place in history either.',
		'chronicle-politics':
			'Because recognising a state is a formality that costs a letter. Everything later costs money and time, and there one has to choose.',
		'chronicle-money':
			'A few enormous stitches would cover the rest: the gas network would hide every grant. And most sums couldn’t be drawn at all, since currencies and years differ.',
		'chronicle-gap':
			'No. It is proof that we found nothing. How much it is worth depends on where we looked and whether such things usually leave a trace.',
		'chronicle-far':
			'Both words can be argued. “Distant” has the kilometres, the desks and the gap; “partners” has the treaties and the trade. Good answers say in what respect.',
		'chronicle-after':
			'Open. The note lists what has begun: an agreement in force, a consulate, an embassy announced. A good answer says which source would print the stitch first.'
	},
	sheet: {
		title: 'The hole in the cloth',
		lead: 'Every stitch is an event, every thread a republic, time runs to the right. The band marks the time between two journeys of Belgian ministers. Its two years have been taken out.',
		picture:
			'Five threads, one for each republic, and one for the West, on a line of years from the early nineties on. Short and long stitches sit on them, more of them at the right. A band is marked across all threads; its first and last year are replaced by the letters A and B.',
		tasks: [
			{
				task: 'Read off the line of years when the band begins (A) and ends (B).',
				lines: 1,
				answer: 'A is {dehaene-visit|year}, B is {visit-de-gucht-tour|year}.'
			},
			{
				task: 'Under the chart stands how many facts of politics lie in the whole years of the band. So is the silence silent? What might these facts be?',
				lines: 2,
				answer:
					'Quiet, but not silent: {visit-count-gap} visits to Brussels, a trade office, a roving ambassador and a few more. What is missing is a Belgian minister in the region.'
			},
			{
				task: 'Some stitches are long and some short. What does the length say, and what does it not say?',
				lines: 2,
				answer:
					'It says how exactly the date is known: a day is short, a year long. It says nothing about how long the thing took or how much it mattered.'
			},
			{
				task: 'The right half is much fuller than the left. Give one interesting reason for this and one dull one.',
				lines: 3,
				answer:
					'Interesting: trade, visits and aid did grow. Dull: the paper prints its tables for recent years, so more of them is known.'
			}
		]
	}
};
