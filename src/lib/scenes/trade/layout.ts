import type { Frame } from '$lib/charts/frame';
import { roomFor } from './room';
import type { LayoutInput } from '../scene';
import { back } from './back';
import { both, small } from './both';
import { contacts } from './contacts';
import { deficit } from './deficit';
import { investor } from './investor';
import { kazakhstan } from './kazakhstan';
import { labour } from './labour';
import { ranks } from './ranks';
import { slip } from './slip';
import type { State } from './states';
import { years } from './years';

/** The picture of a state in the room there is. Pure: same input, same frame. */
export function layout(state: State, input: LayoutInput): Frame {
	const room = roomFor(input);
	switch (state.picture) {
		case 'both':
			return both(room);
		case 'kazakhstan':
			return kazakhstan(room);
		case 'small':
			return small(room);
		case 'deficit':
			return deficit(room);
		case 'back':
			return back(room);
		case 'years':
			return years(room, state.republic);
		case 'labour':
			return labour(room);
		case 'ranks':
			return ranks(room);
		case 'slip':
			return slip(room);
		case 'contacts':
			return contacts(room, state.routes);
		case 'investor':
			return investor(room);
	}
}
