import { drawnMarks } from '$lib/charts/axis';
import type { Mark } from '$lib/charts/frame';
import { LABEL_FONT, markNode } from '$lib/charts/nodes';
import { defsNode, roleOf, textureNodes, viewBoxOf } from '$lib/charts/picture-node';
import type { Locale } from '$lib/facts/format';
import type { SvgNode } from '$lib/markup/nodes';
import type { NamedScene } from '$lib/scenes/scene';
import type { PictureSize } from '../../embed/sizes';

/** All marks of a state, its axes among them. */
export const marksOf = (scene: NamedScene, state: string, room: PictureSize, locale: Locale): Mark[] =>
	drawnMarks(scene.layout(state, { ...room, locale }));

/** An outline of more signs than this is written once for all pictures of a page. */
const LONG = 200;
/** Prefix of the ids of textures; a page has one set of them for all its pictures. */
const ID = 't';

/** The pictures of one page: what several of them draw is written once. */
export class Pictures {
	#outlines = new Map<string, string>();
	#marks: Mark[] = [];

	/**
	 * @param evidence address of a fact's evidence, relative to the page; without it labels are plain text
	 * @param called what a fact is called
	 * @param fitted whether letters are squeezed into their widths, because our typefaces aren't there
	 */
	constructor(
		private readonly evidence?: (fact: string) => string,
		private readonly called?: (fact: string) => string,
		private readonly fitted = true
	) {}

	/** The long outlines seen so far, by what draws them; the ids of their elements are `o0`, `o1` … */
	get outlines(): string[] {
		return [...this.#outlines.keys()];
	}

	/** A picture. @param labelledBy id of the element that says what it shows */
	draw(marks: readonly Mark[], size: PictureSize, className: string, labelledBy: string): SvgNode {
		this.#marks.push(...marks);
		const setting = {
			id: ID,
			evidence: this.evidence,
			called: this.called,
			target: '_blank',
			fitted: this.fitted
		} as const;
		return {
			tag: 'svg',
			attributes: {
				viewBox: viewBoxOf(size),
				role: roleOf(marks, this.evidence !== undefined),
				'aria-labelledby': labelledBy,
				class: `picture ${className}`,
				'font-family': LABEL_FONT
			},
			inside: marks.map((mark) => this.#once(markNode(mark, setting)))
		};
	}

	/** What the pictures share, to be put before them. */
	defs(): SvgNode {
		const outlines = [...this.#outlines].map(([d, id]) => ({
			tag: 'path',
			attributes: { id, d, 'vector-effect': 'non-scaling-stroke' }
		}));
		return {
			tag: 'svg',
			attributes: { class: 'defs', 'aria-hidden': 'true' },
			inside: [defsNode([...textureNodes(this.#marks, ID), ...outlines])]
		};
	}

	#once(node: SvgNode): SvgNode {
		const { d, ...rest } = node.attributes;
		if (node.tag !== 'path' || typeof d !== 'string' || d.length < LONG) return node;
		const id = this.#outlines.get(d) ?? `o${this.#outlines.size}`;
		this.#outlines.set(d, id);
		return { ...node, tag: 'use', attributes: { href: `#${id}`, ...rest } };
	}
}
