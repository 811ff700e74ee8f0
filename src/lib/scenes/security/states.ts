/** What the scene can show: the body of soldiers in several guises, and the roads that the engagement goes by. */
export type Step =
	'troops' | 'places' | 'undated' | 'dushanbe' | 'horizon' | 'roads' | 'sums' | 'question' | 'arm';

export interface SecurityState {
	step: Step;
}

export const states: Readonly<Record<Step, SecurityState>> = {
	troops: { step: 'troops' },
	places: { step: 'places' },
	undated: { step: 'undated' },
	dushanbe: { step: 'dushanbe' },
	horizon: { step: 'horizon' },
	roads: { step: 'roads' },
	sums: { step: 'sums' },
	question: { step: 'question' },
	arm: { step: 'arm' }
};
