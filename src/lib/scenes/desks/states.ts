import type { Republic } from '$lib/facts';
import type { PostId } from './geography';

/** Where the camera stands; the last one has no map, only the desks. */
export type View = 'continent' | 'republics' | 'neighbours' | 'embassies' | 'tally';

export type Step =
	'tashkent' | 'astana' | 'covered' | 'almaty' | 'from-afar' | 'luxembourg' | 'mirror' | 'asymmetry';

/** Whether something is what the step speaks of, or only stands by. */
export type Emphasis = 'lit' | 'dim';

export interface PresenceState {
	step: Step;
	view: View;
	/** Republics that the step speaks of: dyed. */
	dyed: readonly Republic[];
	posts: Readonly<Partial<Record<PostId, Emphasis>>>;
	/** Republics that a Belgian embassy looks after from another country, as far as the story has got. */
	covered: Readonly<Partial<Record<Republic, Emphasis>>>;
}

const ALL: readonly Republic[] = ['KZ', 'UZ', 'TM', 'KG', 'TJ'];

/** One state for each step; every post stays once it is there. */
export const states: Readonly<Record<Step, PresenceState>> = {
	tashkent: { step: 'tashkent', view: 'continent', dyed: ['UZ'], posts: { tashkent: 'lit' }, covered: {} },
	astana: {
		step: 'astana',
		view: 'republics',
		dyed: ['KZ'],
		posts: { tashkent: 'dim', astana: 'lit' },
		covered: {}
	},
	covered: {
		step: 'covered',
		view: 'republics',
		dyed: ['KZ', 'KG', 'TJ'],
		posts: { tashkent: 'dim', astana: 'lit' },
		covered: { KG: 'lit', TJ: 'lit' }
	},
	almaty: {
		step: 'almaty',
		view: 'republics',
		dyed: ['KZ', 'UZ'],
		posts: { tashkent: 'lit', astana: 'dim', almaty: 'lit' },
		covered: {}
	},
	'from-afar': {
		step: 'from-afar',
		view: 'neighbours',
		dyed: ['UZ', 'TM'],
		posts: { tashkent: 'dim', astana: 'dim', almaty: 'dim', moscow: 'lit', baku: 'lit' },
		covered: { UZ: 'lit', TM: 'lit', KG: 'dim', TJ: 'dim' }
	},
	luxembourg: { step: 'luxembourg', view: 'continent', dyed: [], posts: {}, covered: {} },
	mirror: {
		step: 'mirror',
		view: 'embassies',
		dyed: ALL,
		posts: { tashkent: 'dim', astana: 'dim', almaty: 'dim' },
		covered: {}
	},
	asymmetry: {
		step: 'asymmetry',
		view: 'tally',
		dyed: ALL,
		posts: { tashkent: 'lit', astana: 'lit', almaty: 'lit' },
		covered: {}
	}
};
