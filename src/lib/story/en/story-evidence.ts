import type { EvidenceWords } from '../types';

export const storyEvidence: EvidenceWords = {
	'story-from': {
		label: 'Where the story begins',
		says: 'Belgium and Luxembourg both opened diplomatic relations with the five republics in {story-from}.'
	},
	'story-until': {
		label: 'Where the story ends',
		says: 'The latest figures in the paper are for the first ten months of {story-until}; it appeared soon after.'
	},
	'paper-published': {
		label: 'When the paper appeared',
		says: 'The paper carries no date. Its latest figures run to October {story-until}, so it is younger than that.',
		note: 'The year is our estimate.'
	}
};
