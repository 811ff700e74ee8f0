import type { TextMark } from '$lib/charts/frame';
import { laneName } from './names';
import type { Room } from './room';

/** The lanes' names: left of their threads, or on the cloth at the start of them where there is no room beside it. */
export function laneNames({ weave, cloth, type, gutter, locale }: Room): TextMark[] {
	return weave.lanes.map(({ lane, thread, name }): TextMark => ({
		kind: 'text',
		key: `lane-${lane}`,
		color: lane,
		x: gutter ? gutter - 12 : 0,
		y: cloth.y + (gutter ? thread + type * 0.34 : name - type * 0.26),
		lines: [laneName(lane, locale)],
		size: type,
		weight: 600,
		anchor: gutter ? 'end' : 'start',
		halo: true
	}));
}
