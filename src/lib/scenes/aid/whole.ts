import { say } from '$lib/charts/copy';
import type { Box, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { rect } from '$lib/charts/marks';
import { amountOf, type Partner, type Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { AidDimensions } from './dimensions';
import { ribbonMarks } from './flows';
import { GRANTS, grantsOf, PRICED, TOTALS, type GrantId } from './grants';
import { giverKey, giverLabels, keyHeight, republicLabels } from './labels';
import { purposeLabels } from './purposes';
import { nodeHeight, placeSankey, type Placed } from './sankey';
import { fittingScale, stackNodes, type Stack } from './stack';

/** Paper between the two partners, in pixels. */
const BETWEEN = 64;

/** Where the stack of nodes begins: on a phone below the key, in pixels. */
const topOf = (dimensions: AidDimensions): number => (dimensions.narrow ? keyHeight(dimensions) : 0);

/** The scale of the whole Sankey in these dimensions: pixels for one euro. */
export const wholeScale = (dimensions: AidDimensions): number =>
	fittingScale(dimensions, { labelled: true, top: topOf(dimensions) }, dimensions.height - 1);

/**
 * All grants, placed on a stack of nodes. Luxembourg stands level with its grants to Tajikistan, which run straight;
 * Belgium above it.
 */
function placeWhole(dimensions: AidDimensions, scale: number, { tops }: Stack): Placed {
	const height = (code: Partner | Republic) =>
		nodeHeight(
			GRANTS.filter(({ giver, republic }) => giver === code || republic === code),
			scale,
			dimensions.gap
		);
	const luxembourg = (tops.get('TJ') ?? 0) + amountOf('aid-tj-mines') * scale + dimensions.gap;
	const between = dimensions.narrow ? BETWEEN / 4 : BETWEEN;
	const belgium = Math.max(topOf(dimensions), luxembourg - between - height('BE'));
	return placeSankey(GRANTS, dimensions, scale, new Map([...tops, ['BE', belgium], ['LU', luxembourg]]));
}

/** Every priced grant at once; with a focus, the others pale and without their labels. */
export function whole(dimensions: AidDimensions, focus?: readonly GrantId[]): Mark[] {
	const { narrow, node, columns } = dimensions;
	const scale = wholeScale(dimensions);
	const stack = stackNodes(dimensions, scale, { labelled: true, top: topOf(dimensions) });
	const placed = placeWhole(dimensions, scale, stack);
	const shown = grantsOf(focus);
	const isShown = (code: Partner | Republic) =>
		shown.some((grant) => grant.giver === code || grant.republic === code);
	const labelled = shown.filter((grant) => !narrow || grant.id !== 'unaccounted');
	return [
		...ribbonMarks(placed, node, (grant) => shown.includes(grant)),
		...(narrow
			? giverKey(dimensions, isShown)
			: (['BE', 'LU'] as const).flatMap((code) =>
					giverLabels(code, placed.nodes.get(code) as Box, dimensions, TOTALS[code], isShown(code))
				)),
		...PRICED.flatMap((code) =>
			republicLabels(code, columns[1], stack.tops.get(code) ?? 0, dimensions, TOTALS[code], isShown(code))
		),
		...purposeLabels(labelled, placed, dimensions, focus !== undefined),
		...scaleKey(dimensions, scale)
	];
}

/** How broad a round sum is drawn; only where there is paper to spare. */
export function scaleKey(
	{ narrow, height, label: size, lead, locale }: AidDimensions,
	scale: number
): Mark[] {
	if (narrow) return [];
	const euros = 100_000;
	const base = height - size * 0.24 - 1;
	const high = euros * scale;
	const lines = [say(m.aid_key, locale), formatValue(euros, 'EUR', locale, 'full')];
	return [
		rect('key', [0, base - high, 3, high], 'ink'),
		label('key:label', [9, base - lead], lines, [size, 'muted'])
	];
}
