import type { Frame } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { againstExports } from './against-exports';
import { grantDetail } from './grant-detail';
import { roomFor } from './room';
import type { AidState } from './states';
import { unpriced } from './unpriced';
import { whole } from './whole';

/** The picture of a state. Within a picture one euro has one breadth; the Sankey's scale follows the room. */
export function layout(state: AidState, input: LayoutInput): Frame {
	const room = roomFor(input);
	switch (state.picture) {
		case 'sankey':
			return whole(room, state.focus);
		case 'loupe':
			return grantDetail(room);
		case 'unpriced':
			return unpriced(room);
		case 'exports':
			return againstExports(room);
	}
}
