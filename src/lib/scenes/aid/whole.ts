import type { Frame, Mark } from '$lib/charts/frame';
import type { Partner, Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { ribbonMarks } from './flows';
import { GRANTS, TOTALS, type Grant, type GrantId } from './grants';
import { m } from '$lib/paraglide/messages';
import { giverLabels, republicLabels } from './labels';
import { spoken } from './names';
import { purposeLabels } from './purposes';
import { fittingScale, labelHeight, stackNodes, type Room, type Stack } from './room';
import { nodeHeight, placeSankey, type Placed } from './sankey';

const PARTNERS: readonly Partner[] = ['BE', 'LU'];
export const PRICED = ['UZ', 'TM', 'KG', 'TJ'] as const satisfies readonly Republic[];

/** Paper between the two partners. */
const BETWEEN = 64;

/** Height of Belgium's label above its node, and of Luxembourg's below, on a phone. */
export const giverRoom = (room: Room): number => (room.narrow ? labelHeight(room, 2) + 5 : 0);

/** The scale of the whole Sankey in this room: pixels for one euro. */
export const wholeScale = (room: Room): number =>
	fittingScale(GRANTS, room, { labelled: true, top: 0 }, room.height - 1);

/**
 * Luxembourg stands level with Tajikistan, so that its two grants there run straight; Belgium above it, on a phone in
 * the upper corner, which leaves its label free of flows.
 */
function giverTops(room: Room, scale: number, tajikistan: number): Map<Partner, number> {
	const height = (code: Partner | Republic) =>
		nodeHeight(
			GRANTS.filter(({ giver, republic }) => giver === code || republic === code),
			scale,
			room.gap
		);
	const luxembourg = tajikistan + height('TJ') - height('LU');
	const belgium = luxembourg - BETWEEN - height('BE');
	return new Map([
		['BE', room.narrow ? giverRoom(room) : belgium],
		['LU', luxembourg]
	]);
}

/** All grants, placed on a stack of nodes. */
export function placeWhole(room: Room, scale: number, stack: Stack): Placed {
	const tops = new Map([...stack.tops, ...giverTops(room, scale, stack.tops.get('TJ') ?? 0)]);
	return placeSankey(GRANTS, { scale, columns: room.columns, tops, node: room.node, gap: room.gap });
}

/** Every priced grant at once; with a focus, the others pale and without their labels. */
export function whole(room: Room, focus?: readonly GrantId[]): Frame {
	const scale = wholeScale(room);
	const stack = stackNodes(GRANTS, room, scale, { labelled: true, top: 0 });
	const placed = placeWhole(room, scale, stack);
	const full = (grant: Grant) => !focus || focus.includes(grant.id);
	const told = GRANTS.filter(full);
	const isTold = (code: Partner | Republic) =>
		told.some((grant) => grant.giver === code || grant.republic === code);
	const labelled = told.filter((grant) => !room.narrow || grant.id !== 'unaccounted');
	const marks: Mark[] = [
		...ribbonMarks(placed, room.node, { full }),
		...PARTNERS.flatMap((code) => {
			const box = placed.nodes.get(code);
			return box ? giverLabels(code, box, room, TOTALS[code], isTold(code)) : [];
		}),
		...PRICED.flatMap((code) =>
			republicLabels(code, room.columns[1], stack.tops.get(code) ?? 0, room, TOTALS[code], isTold(code))
		),
		...purposeLabels(labelled, placed, room, focus !== undefined),
		...scaleKey(room, scale)
	];
	return { width: room.width, height: room.height, marks };
}

/** How broad a round sum is drawn; only where there is paper to spare. */
export function scaleKey(room: Room, scale: number): Mark[] {
	if (room.narrow) return [];
	const euros = 100_000;
	const height = euros * scale;
	const y = room.height - height - 4;
	return [
		{ kind: 'rect', key: 'key', color: 'ink', x: 0, y, width: 3, height, fill: 'solid' },
		{
			kind: 'text',
			key: 'key:label',
			x: 9,
			y: room.height - 4 - room.pitch,
			lines: [m.aid_key({}, spoken(room.locale)), formatValue(euros, 'EUR', room.locale, 'full')],
			leading: room.pitch / room.small,
			size: room.small,
			color: 'muted'
		}
	];
}
