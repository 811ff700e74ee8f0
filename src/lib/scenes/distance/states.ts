import { CAPITAL, type City } from '$lib/charts/places';
import { REPUBLICS, type Republic } from '$lib/facts';

/** Where the camera stands. */
export type View = 'home' | 'republics' | 'continent' | 'brussels';

export type Step =
	| 'capitals'
	| 'republics'
	| 'relations'
	| 'distances'
	| 'moved'
	| 'embassies'
	| 'why'
	| 'initiative'
	| 'kazakhstan'
	| 'question';

export interface MapState {
	step: Step;
	/** Left out where the threads are laid straight beside a rule. */
	view?: View;
	/** Republics that the step speaks of. */
	dyed: readonly Republic[];
	capitals: Readonly<Record<Republic, City>>;
}

/** The capitals of 1992; Kazakhstan's moved five years later. */
const OF_1992: MapState['capitals'] = { ...CAPITAL, KZ: 'almaty' };

/** One state for each step. */
export const states: Readonly<Record<Step, MapState>> = {
	capitals: { step: 'capitals', view: 'home', dyed: [], capitals: OF_1992 },
	republics: { step: 'republics', view: 'republics', dyed: REPUBLICS, capitals: OF_1992 },
	relations: { step: 'relations', view: 'continent', dyed: REPUBLICS, capitals: OF_1992 },
	distances: { step: 'distances', dyed: REPUBLICS, capitals: OF_1992 },
	moved: { step: 'moved', dyed: ['KZ'], capitals: CAPITAL },
	embassies: { step: 'embassies', view: 'continent', dyed: REPUBLICS, capitals: CAPITAL },
	why: { step: 'why', view: 'brussels', dyed: [], capitals: CAPITAL },
	initiative: { step: 'initiative', view: 'continent', dyed: REPUBLICS, capitals: CAPITAL },
	kazakhstan: { step: 'kazakhstan', view: 'republics', dyed: ['KZ'], capitals: CAPITAL },
	question: { step: 'question', view: 'continent', dyed: REPUBLICS, capitals: CAPITAL }
};
