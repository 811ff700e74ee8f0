import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'chronicle-agreement': {
		ask: 'In which year did the European Union and Kazakhstan sign their new agreement?',
		why: 'On {after-agreement-signed}. It was after the time that the story tells of, which ends in {story-until}.'
	},
	'chronicle-pale': {
		ask: 'In the cloth some stitches are thin and pale. What does this say of the event?',
		answers: [
			'Its day isn’t known',
			'It was unimportant',
			'Sources disagree on whether it took place',
			'It was called off'
		],
		why: 'A strong stitch has a day, a pale one only a month or a year, as the official contacts of {distance-relations-be} have on most threads. How much an event mattered, the stitch doesn’t say.'
	},
	'chronicle-close': {
		ask: 'By the end of the story, the paper says, the five republics were no longer seen as far away and little known.',
		why: 'There is [more interest]{distance-more-interest}, it says; and yet they are still seen as [far away and little known]{distance-marginal}.'
	}
};
