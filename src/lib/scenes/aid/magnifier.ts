import type { Point } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import type { Box, Mark } from '$lib/charts/frame';
import { valueLabel, label } from '$lib/charts/label';
import { line, rect } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { AidDimensions } from './dimensions';
import { wholeScale } from './whole';

/** How strong a magnifier may be; the weakest that shows the sum well is taken, and its strength is written beside it. */
const STRENGTHS = [10, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300];

/** Below this height, in pixels, a wide picture has no more room beside its magnifier than a phone's. */
const LOW = 520;

/** Whether the words beside the magnifier have to be few and small. */
export const isTight = ({ narrow, height }: AidDimensions): boolean => narrow || height < LOW;

/**
 * The magnifier over the lower right corner of a node, and what is seen through it, to scale.
 *
 * @param scale pixels for one euro
 * @param lens where it is drawn, in pixels
 */
export function magnifierMarks(
	dimensions: AidDimensions,
	scale: number,
	{ x, y, width, height }: Box,
	[cornerX, cornerY]: Point
): Mark[] {
	const { narrow } = dimensions;
	const gap = amountOf('aid-kg-gap') * scale;
	const strength = STRENGTHS.find((times) => gap * times >= (narrow ? 20 : 30)) ?? 400;
	const field = width / strength;
	const high = gap * strength;
	const half = width / 2;
	const middle = x + half;
	const right = x + width;
	// The sum is seen low in the magnifier, so that most of what is seen is the strand.
	const level = narrow ? 0.42 : 0.62;
	const end = y + height * level + high / 2;
	const [seenX, seenY] = [cornerX - field / 2, cornerY - gap / 2 - field * level];
	const coming = { enter: { opacity: 0 }, delay: 0.4 };
	const bottom = seenY + field;
	return [
		line('magnifier:ray-left', [seenX, bottom], [x, y], 'ink', { delay: 0.4 }),
		line('magnifier:ray-right', [seenX + field, bottom], [right, y], 'ink', { delay: 0.4 }),
		rect('magnifier:field', [seenX, seenY, field, field], 'ink', { ...coming, fill: 'none', stroke: 1 }),
		rect('magnifier:paper', [x, y, width, height], 'paper', coming),
		rect('magnifier:node', [x, y, half, end - y], 'KG', coming),
		rect('magnifier:part', [middle, y, half, end - high - y], 'KG', {
			...coming,
			fill: 'strands',
			grain: 'horizontal'
		}),
		rect('magnifier:gap', [middle, end - high, half, high], 'accent', {
			...coming,
			fill: 'promised',
			grain: 'horizontal',
			stroke: 1.5,
			dashed: true
		}),
		rect('magnifier:frame', [x, y, width, height], 'ink', {
			...coming,
			fill: 'none',
			stroke: 2.5,
			radius: 2
		}),
		...words(dimensions, scale, strength, [right + (narrow ? 12 : 20), end - high / 2])
	];
}

/** What the magnifier shows, in words beside it: the sum level with its place in it. */
function words(dimensions: AidDimensions, scale: number, strength: number, [x, y]: Point): Mark[] {
	const { width, height, label: size, lead, narrow, locale } = dimensions;
	const large = isTight(dimensions) ? 28 : 44;
	// What stands below the sum's middle has to stay in the picture.
	const middle = Math.min(y, height - large * 0.58 - size - lead - 6);
	const available = width - x;
	const zoom = formatValue(scale / wholeScale(dimensions), 'ratio', locale);
	const scaleWords = narrow ? m.aid_magnifier_scale_brief : m.aid_magnifier_scale;
	const scales = wrap(scaleWords({ zoom, times: strength }, { locale }), available, size);
	const sum = say(m.aid_magnifier_sum, locale);
	const fits = textWidth(sum, size) <= available;
	const below = middle + large * 0.58 + 0.76 * size + 2;
	const above = middle - large * 0.5 - 4 - (scales.length - 1) * lead;
	return [
		label('magnifier:scale', [x, above], scales, [size, 'muted'], { leading: lead / size }),
		valueLabel('magnifier:euros', [x, middle + large * 0.34], 'aid-kg-gap', [large, 'accent'], locale, {
			form: 'full'
		}),
		...faultMark(
			'slip-parts',
			[
				x +
					textWidth(value('aid-kg-gap', locale, 'full'), large, 400, 'display') +
					faultMarkSize(width) * 1.1,
				middle
			],
			dimensions
		),
		label('magnifier:what', [x, below], say(m.aid_magnifier_gap, locale), [size, 'ink']),
		label('magnifier:sum', [x, below + lead], fits ? sum : say(m.aid_magnifier_sum_brief, locale), [
			size,
			'muted'
		])
	];
}
