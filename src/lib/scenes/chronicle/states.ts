import type { Topic } from '$lib/facts/events';

export type View = 'everything' | 'politics' | 'money' | 'gap' | 'far' | 'after';

/** Where the cloth lies: filling the room, drawn back so that each republic's thread can be followed home, or rolled up. */
export type Pose = 'near' | 'back' | 'rolled';

export interface ChronicleState {
	view: View;
	pose: Pose;
	/** What the step speaks of; the rest stays, paler. */
	lit: readonly Topic[];
}

const ALL: readonly Topic[] = ['politics', 'money', 'other'];

/** One state for each step. */
export const states: Readonly<Record<View, ChronicleState>> = {
	everything: { view: 'everything', pose: 'near', lit: ALL },
	politics: { view: 'politics', pose: 'near', lit: ['politics'] },
	money: { view: 'money', pose: 'near', lit: ['money'] },
	gap: { view: 'gap', pose: 'near', lit: ['politics'] },
	far: { view: 'far', pose: 'back', lit: ALL },
	after: { view: 'after', pose: 'rolled', lit: ALL }
};
