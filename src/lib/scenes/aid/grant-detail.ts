import type { Box, Frame, Mark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { ribbonMarks } from './flows';
import { magnifierMarks, isTight } from './magnifier';
import { KYRGYZ_2010 } from './grants';
import { giverLabels, republicLabels } from './labels';
import { purposeLabels } from './purposes';
import { labelHeight, type Room } from './room';
import { placeSankey, type Placed } from './sankey';
import { scaleKey } from './whole';

/** The grant of 2010 to Kyrgyzstan by itself, and a loupe on the end of it. */
export function grantDetail(room: Room): Frame {
	const { scale, top, glass } = planLoupe(room);
	const placed = placeKyrgyz(room, scale, top);
	const node = placed.nodes.get('KG') as Box;
	const giver = placed.nodes.get('BE') as Box;
	const named = KYRGYZ_2010.filter((grant) => !isTight(room) || grant.id !== 'unaccounted');
	const marks: Mark[] = [
		...ribbonMarks(placed, room.node, { full: () => true }),
		...giverLabels('BE', giver, room, 'aid-kg-2010'),
		...republicLabels('KG', node.x, node.y, room, 'aid-kg-2010'),
		...purposeLabels(named, placed, room, false),
		...magnifierMarks(room, scale, glass, { x: node.x + node.width, y: node.y + node.height }),
		...scaleKey(room, scale)
	];
	return { width: room.width, height: room.height, marks };
}

interface Plan {
	scale: number;
	/** Upper edge of the flows. */
	top: number;
	glass: Box;
}

function planLoupe(room: Room): Plan {
	const top = labelHeight(room, 2) + 6;
	const side = room.narrow ? Math.min(100, room.width * 0.28) : Math.min(190, room.height * 0.26);
	const glassTop = room.height - side - 2;
	const middle = room.columns[1] + room.node;
	const glass = { x: room.narrow ? 1 : middle - side / 2, y: glassTop, width: side, height: side };
	// Between the end of the bundle and the glass there is room for the lines that join them.
	const scale = (glassTop - top - (room.narrow ? 26 : 54)) / amountOf('aid-kg-2010');
	return { scale, top, glass };
}

function placeKyrgyz(room: Room, scale: number, top: number): Placed {
	const height = (id: string) => amountOf(id) * scale;
	const second = top + height('aid-kg-humanitarian') + (room.narrow ? 10 : 22);
	const third = second + height('aid-kg-private-sector') + (room.narrow ? 1 : 16);
	const tops = new Map([
		['BE', top],
		['KG', top],
		['humanitarian', top],
		['private-sector', second],
		['unaccounted', third]
	]);
	return placeSankey(KYRGYZ_2010, { scale, columns: room.columns, tops, node: room.node, gap: room.gap });
}
