import { dodge } from '$lib/charts/dodge';
import type { Box, Color, TextMark } from '$lib/charts/frame';
import { valueLabel, label } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { AidDimensions } from './dimensions';
import type { Grant } from './grants';
import { datesOf, HANDS, PURPOSES } from './names';
import type { Placed } from './sankey';

/** A purpose's labels, from the baseline of the first, and how high they are in pixels. */
interface Block {
	marks: (y: number) => TextMark[];
	height: number;
}

/** The purposes' labels, each beside its node and moved as little as it must. `large` sets the number in display type. */
export function purposeLabels(
	grants: readonly Grant[],
	{ nodes }: Placed,
	dimensions: AidDimensions,
	large: boolean
): TextMark[] {
	const { height, narrow, label: size } = dimensions;
	const blocks = grants.map((grant) => (large ? largeBlock : smallBlock)(grant, dimensions));
	const wanted = grants.map(({ id }, i) => {
		const box = nodes.get(id) as Box;
		return { at: box.y + box.height / 2, extent: blocks[i]?.height ?? 0 };
	});
	const centres = dodge(wanted, 0, height, large ? (narrow ? 7 : 14) : 2);
	return blocks.flatMap((block, i) => block.marks((centres[i] as number) - block.height / 2 + 0.76 * size));
}

const colorOf = (grant: Grant): Color => (grant.id === 'unaccounted' ? 'accent' : grant.republic);

const nameOf = ({ id }: Grant, y: number, { labels: x, label: size, locale }: AidDimensions): TextMark =>
	label(`purpose-name:${id}`, [x, y], PURPOSES[id]({}, { locale }), [size, 'ink'], { weight: 600 });

/** Name, then euros and years. */
function smallBlock(grant: Grant, dimensions: AidDimensions): Block {
	const { labels: x, label: size, lead, locale, narrow } = dimensions;
	const { id, euros } = grant;
	const amount = value(euros, locale, 'full');
	const after = x + textWidth(`${amount}\u2002`, size);
	return {
		height: size + lead,
		marks: (y) => [
			nameOf(grant, y, dimensions),
			label(`euros:${id}`, [x, y + lead], amount, [size, colorOf(grant)], { fact: euros }),
			label(`dates:${id}`, [after, y + lead], datesOf(grant, locale, narrow), [size, 'muted'])
		]
	};
}

/** Name, euros in display type, then years and whose hands it went through. */
function largeBlock(grant: Grant, dimensions: AidDimensions): Block {
	const { width, labels: x, label: size, lead, locale, narrow } = dimensions;
	const { id, euros } = grant;
	const large = size * (narrow ? 1.7 : 2);
	const dates = datesOf(grant, locale);
	const both = m.aid_dates_and_hands({ dates, hands: HANDS[id]({}, { locale }) }, { locale });
	// On a phone there is no room for the names of organisations; the table has them.
	const lines = narrow ? [dates] : wrap(both, width - x, size);
	return {
		height: size + large + 4 + lines.length * lead,
		marks: (y) => [
			nameOf(grant, y, dimensions),
			valueLabel(`euros-large:${id}`, [x, y + large], euros, [large, colorOf(grant)], locale, {
				form: 'full'
			}),
			label(`hands:${id}`, [x, y + large + lead + 2], lines, [size, 'muted'], { leading: lead / size })
		]
	};
}
