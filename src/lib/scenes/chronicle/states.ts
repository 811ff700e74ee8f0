export type View = 'everything' | 'mending' | 'after' | 'far';

export interface ChronicleState {
	view: View;
}

/** One state for each step. */
export const states: Readonly<Record<View, ChronicleState>> = {
	everything: { view: 'everything' },
	mending: { view: 'mending' },
	after: { view: 'after' },
	far: { view: 'far' }
};
