import { REPUBLICS, type Republic } from '$lib/facts';
import type { PostId } from './posts';

/** What the map shows; `tally` has no map, only the desks. */
export type View = 'continent' | 'republics' | 'neighbours' | 'tally';

export type Step = 'tashkent' | 'astana' | 'from-afar' | 'luxembourg' | 'asymmetry';

/** Whether something is what the step speaks of, only stands by, or waits unseen where it is for the next step. */
export type Emphasis = 'lit' | 'dim' | 'unseen';

export interface PresenceState {
	step: Step;
	view: View;
	/** Republics that the step speaks of, in their colours. */
	highlighted: readonly Republic[];
	/** The desks that are there by now. */
	posts: Readonly<Partial<Record<PostId, Emphasis>>>;
	/** Republics that a Belgian embassy looks after from another country, as far as the story has got. */
	covered: Readonly<Partial<Record<Republic, Emphasis>>>;
}

const state = (
	step: Step,
	view: View,
	highlighted: readonly Republic[],
	posts: PresenceState['posts'] = {},
	covered: PresenceState['covered'] = {}
): PresenceState => ({ step, view, highlighted, posts, covered });

const all = (emphasis: Emphasis) => ({ tashkent: emphasis, astana: emphasis, almaty: emphasis });

/** One state for each step; every post stays once it is there. */
export const states: Readonly<Record<Step, PresenceState>> = {
	tashkent: state('tashkent', 'republics', ['KZ', 'UZ'], { tashkent: 'lit', almaty: 'lit' }),
	astana: state(
		'astana',
		'republics',
		['KZ', 'KG', 'TJ'],
		{ ...all('dim'), astana: 'lit', consul: 'dim' },
		{ KG: 'lit', TJ: 'lit' }
	),
	'from-afar': state(
		'from-afar',
		'neighbours',
		['UZ', 'TM'],
		{ ...all('dim'), moscow: 'lit', baku: 'lit' },
		{ UZ: 'lit', TM: 'lit', KG: 'dim', TJ: 'dim' }
	),
	luxembourg: state('luxembourg', 'continent', [], all('unseen')),
	asymmetry: state('asymmetry', 'tally', REPUBLICS, all('lit'))
};
