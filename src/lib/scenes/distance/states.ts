import { CAPITAL, type City } from '$lib/charts/places';
import { REPUBLICS, type Republic } from '$lib/facts';

/** What the map shows; turned, it is seen from the east: Central Asia on the left, and south up. */
export type View = 'republics' | 'continent' | 'turned';

export type Step = 'pipe' | 'republics' | 'relations' | 'distances' | 'moved' | 'embassies' | 'initiative';

export interface MapState {
	step: Step;
	/** Left out where curves are laid straight, without a map. */
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
	pipe: early(state('pipe', undefined, ['KZ'])),
	republics: early(state('republics', 'republics')),
	relations: early(state('relations', 'continent')),
	distances: early(state('distances')),
	moved: state('moved', undefined, ['KZ']),
	embassies: state('embassies', 'turned'),
	initiative: state('initiative')
};
