import type { SvgNode } from '$lib/markup/nodes';
import type { Box, Mark } from './frame';
import { withoutSoftHyphens } from './hyphens';
import { textBox } from './measure';
import type { RenderContext } from './nodes';
import { tenth as n } from './tenth';

/** What of a mark can be tapped to open its evidence: a label's box, or the square around an outline that has a link. */
function tappable(mark: Mark): Box | undefined {
	if (mark.fact && mark.kind === 'text') return textBox(mark);
	if (!mark.fact || mark.kind !== 'path' || !mark.link) return undefined;
	const { size } = mark.link;
	return { x: mark.tx - size / 2, y: mark.ty - size / 2, width: size, height: size };
}

/** Whether a mark opens evidence, where there is some. */
export const opensEvidence = (mark: Mark): boolean => tappable(mark) !== undefined;

/** A target of at least 24 px each way around a label, as WCAG 2.5.8 asks; nobody sees it (`styles/charts.css`). */
function targetNode(box: Box): SvgNode {
	const width = Math.max(24, box.width);
	const height = Math.max(24, box.height);
	return {
		tag: 'rect',
		attributes: {
			x: n(box.x + (box.width - width) / 2),
			y: n(box.y + (box.height - height) / 2),
			width: n(width),
			height: n(height)
		}
	};
}

/** What a link is called: a label by its words and what they tell of, since by themselves they may be no more than a number. */
function nameOf(mark: Mark, { called }: RenderContext): string | undefined {
	if (mark.kind === 'path') return mark.link?.name;
	const what = mark.fact && called?.(mark.fact);
	return mark.kind === 'text' && what
		? `${mark.lines.map(withoutSoftHyphens).join(' ')}: ${what}`
		: undefined;
}

/**
 * A mark as a link to its evidence.
 *
 * @param common attributes of the mark as a whole
 * @param drawn what is drawn of it
 * @returns nothing where it leads nowhere
 */
export function linkNode(
	mark: Mark,
	setting: RenderContext,
	common: SvgNode['attributes'],
	drawn: SvgNode
): SvgNode | undefined {
	const { evidence, target } = setting;
	const box = tappable(mark);
	if (!box || !mark.fact || !evidence) return undefined;
	const name = nameOf(mark, setting);
	// What has no words of its own says its name where it is pointed at, too.
	const title: SvgNode[] =
		name && mark.kind === 'path' ? [{ tag: 'title', attributes: {}, inside: name }] : [];
	return {
		tag: 'a',
		attributes: {
			...common,
			href: evidence(mark.fact),
			target,
			'aria-label': name,
			class: 'number'
		},
		inside: [...title, targetNode(box), drawn]
	};
}
