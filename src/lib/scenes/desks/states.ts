import { REPUBLICS, type Republic } from '$lib/facts';
import type { PostId } from './posts';

/** What the map shows; `tally` has no map, only the desks. */
export type View = 'continent' | 'republics' | 'neighbours' | 'embassies' | 'tally';

export type Step =
	'tashkent' | 'astana' | 'covered' | 'almaty' | 'from-afar' | 'luxembourg' | 'mirror' | 'asymmetry';

/** Whether something is what the step speaks of, or only stands by. */
export type Emphasis = 'lit' | 'dim';

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

const dimmedPosts = { tashkent: 'dim', astana: 'dim', almaty: 'dim' } as const;

/** One state for each step; every post stays once it is there. */
export const states: Readonly<Record<Step, PresenceState>> = {
	tashkent: state('tashkent', 'continent', ['UZ'], { tashkent: 'lit' }),
	astana: state('astana', 'republics', ['KZ'], { tashkent: 'dim', astana: 'lit' }),
	covered: state(
		'covered',
		'republics',
		['KZ', 'KG', 'TJ'],
		{ tashkent: 'dim', astana: 'lit' },
		{ KG: 'lit', TJ: 'lit' }
	),
	almaty: state('almaty', 'republics', ['KZ', 'UZ'], { tashkent: 'lit', astana: 'dim', almaty: 'lit' }),
	'from-afar': state(
		'from-afar',
		'neighbours',
		['UZ', 'TM'],
		{ ...dimmedPosts, moscow: 'lit', baku: 'lit' },
		{ UZ: 'lit', TM: 'lit', KG: 'dim', TJ: 'dim' }
	),
	luxembourg: state('luxembourg', 'continent', []),
	mirror: state('mirror', 'embassies', REPUBLICS, dimmedPosts),
	asymmetry: state('asymmetry', 'tally', REPUBLICS, { tashkent: 'lit', astana: 'lit', almaty: 'lit' })
};
