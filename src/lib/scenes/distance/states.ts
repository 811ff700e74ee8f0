import { CAPITAL, type City } from '$lib/charts/places';
import { REPUBLICS, type Republic } from '$lib/facts';

/** What the map shows. */
export type View = 'partners' | 'republics' | 'continent' | 'brussels';

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
	/** Left out where the distances are laid straight over a ruler. */
	view?: View;
	/** Republics that the step speaks of. */
	highlighted: readonly Republic[];
	capitals: Readonly<Record<Republic, City>>;
}

const state = (step: Step, view?: View, highlighted: readonly Republic[] = REPUBLICS): MapState => ({
	step,
	view,
	highlighted,
	capitals: CAPITAL
});

/** Until five years after independence, Kazakhstan's capital was Almaty. */
const early = (at: MapState): MapState => ({ ...at, capitals: { ...CAPITAL, KZ: 'almaty' } });

/** One state for each step. */
export const states: Readonly<Record<Step, MapState>> = {
	capitals: early(state('capitals', 'partners', [])),
	republics: early(state('republics', 'republics')),
	relations: early(state('relations', 'continent')),
	distances: early(state('distances')),
	moved: state('moved', undefined, ['KZ']),
	embassies: state('embassies', 'continent'),
	why: state('why', 'brussels', []),
	initiative: state('initiative', 'continent'),
	kazakhstan: state('kazakhstan', 'republics', ['KZ']),
	question: state('question', 'continent')
};
