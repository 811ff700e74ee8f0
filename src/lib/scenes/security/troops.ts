import type { Mark } from '$lib/charts/frame';
import { m } from '$lib/paraglide/messages';
import { bodyMarks, bodySize, fitBody, openedStrands } from './body';
import { head } from './head';
import type { Room } from './room';

/** The whole body, each soldier a figure. */
export function troops(room: Room): Mark[] {
	const { width, height, locale } = room;
	const { marks, bottom } = head('troops', 'security-troops', m.security_head_troops({}, { locale }), room);
	const top = bottom + room.type * 0.8;
	const stand = openedStrands(fitBody(width, height - top - 1), height - top - 1);
	const size = bodySize(stand);
	return [...marks, ...bodyMarks({ ...stand, x: 0, y: top + (height - top - size.height) * 0.35 })];
}
