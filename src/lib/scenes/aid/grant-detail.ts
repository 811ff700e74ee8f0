import type { Box, Mark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { labelHeight, type AidDimensions } from './dimensions';
import { ribbonMarks } from './flows';
import { KYRGYZ_2010 } from './grants';
import { giverLabels, republicLabels } from './labels';
import { isTight, magnifierMarks } from './magnifier';
import { purposeLabels } from './purposes';
import { placeSankey } from './sankey';
import { scaleKey } from './whole';

/** The grant of 2010 to Kyrgyzstan by itself, and a magnifier on the end of it. */
export function grantDetail(dimensions: AidDimensions): Mark[] {
	const { width, height, narrow, node, columns } = dimensions;
	const top = labelHeight(dimensions, 2) + 6;
	const side = narrow ? Math.min(100, width * 0.28) : Math.min(190, height * 0.26);
	const lens = {
		x: narrow ? 1 : columns[1] + node - side / 2,
		y: height - side - 2,
		width: side,
		height: side
	};
	// Between the end of the ribbon and the magnifier there is room for the lines that join them.
	const scale = (lens.y - top - (narrow ? 26 : 54)) / amountOf('aid-kg-2010');
	const sector = top + amountOf('aid-kg-humanitarian') * scale + (narrow ? 10 : 22);
	const tops = {
		BE: top,
		KG: top,
		humanitarian: top,
		'private-sector': sector,
		unaccounted: sector + amountOf('aid-kg-private-sector') * scale + (narrow ? 1 : 16)
	};
	const placed = placeSankey(KYRGYZ_2010, dimensions, scale, new Map(Object.entries(tops)));
	const republic = placed.nodes.get('KG') as Box;
	const named = KYRGYZ_2010.filter((grant) => !isTight(dimensions) || grant.id !== 'unaccounted');
	return [
		...ribbonMarks(placed, node, () => true),
		...giverLabels('BE', placed.nodes.get('BE') as Box, dimensions, 'aid-kg-2010'),
		...republicLabels('KG', republic.x, republic.y, dimensions, 'aid-kg-2010'),
		...purposeLabels(named, placed, dimensions, false),
		...magnifierMarks(dimensions, scale, lens, [republic.x + republic.width, republic.y + republic.height]),
		...scaleKey(dimensions, scale)
	];
}
