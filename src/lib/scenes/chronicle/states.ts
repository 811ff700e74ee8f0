import type { Topic } from '$lib/facts/events';
import { TOPICS } from './years';

export type View = 'everything' | 'politics' | 'money' | 'gap' | 'far' | 'after';

export interface ChronicleState {
	view: View;
	/** What the step speaks of; the rest stays, paler. */
	lit: readonly Topic[];
}

/** One state for each step. */
export const states: Readonly<Record<View, ChronicleState>> = {
	everything: { view: 'everything', lit: TOPICS },
	politics: { view: 'politics', lit: ['politics'] },
	money: { view: 'money', lit: ['money'] },
	gap: { view: 'gap', lit: ['politics'] },
	far: { view: 'far', lit: TOPICS },
	after: { view: 'after', lit: TOPICS }
};
