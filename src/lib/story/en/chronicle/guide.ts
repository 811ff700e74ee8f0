import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils read a whole story as one picture, tell “nothing happened” from “nothing was written down”, and judge their first guess.',
	before: [
		'Bring the envelope with the guesses from the first chapter. (No envelope? Let them guess now, before the first slide.)',
		'The timeline page can be filtered by country and kind; it is worth having it open in a second window.'
	],
	ways: {
		'chronicle-everything':
			'Half a minute of squinting, then three words each: what do you see? Then set it beside chapter three: is the hole the same?',
		'chronicle-mending':
			'Each pair takes one darn, opens it, and tells the class in two sentences what was torn and how it was mended.',
		'chronicle-after': 'Stop here and let pupils write the next stitch. Sources required.',
		'chronicle-far':
			'Open the envelope. Read some guesses aloud, and let their owners defend or withdraw them.'
	},
	answers: {
		'chronicle-everything':
			'Friendships, rumours, what was decided not to do, prices that crept, a language that somebody learned. What has no date tends to have no place in history either.',
		'chronicle-mending':
			'Open. A good answer names the source that stands closest to what happened (a law about its own date, the seller about what was sold) and what new paper would settle it.',
		'chronicle-after':
			'Open. The note lists what has begun: an agreement in force, a consulate, an embassy announced. A good answer says which source would print the stitch first.',
		'chronicle-far':
			'Both words can be argued. “Distant” has the kilometres, the desks and the gap; “partners” has the treaties and the trade. Good answers say in what respect.'
	},
	sheet: {
		title: 'The hole in the cloth',
		lead: 'Every stitch is an event, every thread a republic, time runs to the right. The band marks the time between two journeys, one of a Belgian prime minister, one of a minister to all five. The years of the two journeys have been taken out.',
		picture:
			'Five threads, one for each republic, and one for the West, on a line of years from the early nineties on. Strong and pale stitches sit on them, more of them at the right. A band is marked across all threads; the years of the journeys before and after it are replaced by the letters A and B.',
		tasks: [
			{
				task: 'Read off the line of years: in which year was the journey before the band (A), in which the one after it (B)?',
				lines: 1,
				answer:
					'A is {dehaene-visit|year}, B is {visit-de-gucht-tour|year}: count on from the years that are left. One year off is no shame.'
			},
			{
				task: 'Look at the stitches inside the band. Is the silence silent? On which thread are there most? What might these events be?',
				lines: 2,
				answer:
					'Quiet, but not silent; most are on Kazakhstan’s thread. There are visits to Brussels, a trade office, a roving ambassador, days in court. What is all but missing is a minister from Belgium: one came in {visit-michel|year}, for the EU.'
			},
			{
				task: 'Some stitches are strong and some pale. What does this say, and what does it not say?',
				lines: 2,
				answer:
					'It says how exactly the date is known: a day is strong, a year or more is pale. It says nothing about how long the thing took or how much it mattered.'
			},
			{
				task: 'The right half is fuller than the left. Give one interesting reason for this and one dull one.',
				lines: 3,
				answer:
					'Interesting: visits, treaties and grants did become more. Dull: more was written down about recent years, and the paper tells most about them.'
			}
		]
	}
};
