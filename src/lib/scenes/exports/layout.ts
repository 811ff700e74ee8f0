import type { Frame } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { proportion } from './proportion';
import { dollars } from './dollars';
import { five } from './five';
import { goods } from './goods';
import { products } from './products';
import { roomOf } from './room';
import { services } from './services';
import type { State } from './states';
import { versions } from './versions';

/** The picture of a state in the room there is. Pure: same input, same frame. */
export function layout(state: State, input: LayoutInput): Frame {
	const room = roomOf(input);
	switch (state.picture) {
		case 'services':
			return services(room, state.answer);
		case 'goods':
			return goods(room, state.years);
		case 'versions':
			return versions(room);
		case 'what':
			return products(room);
		case 'proportion':
			return proportion(room);
		case 'dollars':
			return dollars(room, state.focus);
		case 'five':
			return five(room);
	}
}
