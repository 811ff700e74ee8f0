import { axisMarks, axisSize } from '$lib/charts/axis';
import type { Frame, Mark } from '$lib/charts/frame';
import { escape, LABEL_FONT, markNode, markup, type SvgNode } from '$lib/charts/nodes';
import { textureNode, texturesOf } from '$lib/charts/textures';
import type { Locale } from '$lib/facts/format';
import type { NamedScene } from '$lib/scenes/scene';

/** A picture's size, in pixels of its own. */
export interface Room {
	width: number;
	height: number;
}

/** For a frame on a phone, and for a column of text. */
export const NARROW: Room = { width: 328, height: 372 };
export const WIDE: Room = { width: 620, height: 640 };

/** All marks of a frame, its axes among them. */
export const marksIn = ({ width, marks, plot }: Frame): Mark[] =>
	plot ? [...axisMarks(plot, axisSize(width)), ...marks] : [...marks];

/** All marks of a state, its axes among them. */
export const marksOf = (scene: NamedScene, state: string, room: Room, locale: Locale): Mark[] =>
	marksIn(scene.layout(state, { ...room, locale }));

/** What marks are filled with, as SVG. @param id prefix of the textures' ids */
export const texturesFor = (marks: readonly Mark[], id: string): string =>
	`<defs>${texturesOf(marks)
		.map((texture) => markup(textureNode(texture, id)))
		.join('')}</defs>`;

/** An outline of more signs than this is written once for all pictures of a page. */
const LONG = 200;
/** Prefix of the ids of textures; a page has one set of them for all its pictures. */
const ID = 't';

/** The pictures of one page: what several of them draw is written once. */
export class Pictures {
	#outlines = new Map<string, string>();
	#marks: Mark[] = [];

	/** @param evidence address of a fact's evidence, relative to the page; without it labels are plain text */
	constructor(private readonly evidence?: (fact: string) => string) {}

	/** The long outlines seen so far, by what draws them; the ids of their elements are `o0`, `o1` … */
	get outlines(): string[] {
		return [...this.#outlines.keys()];
	}

	/** A picture as SVG text. @param labelledBy id of the element that says what it shows */
	draw(marks: readonly Mark[], { width, height }: Room, className: string, labelledBy: string): string {
		this.#marks.push(...marks);
		const linked = this.evidence && marks.some((mark) => mark.kind === 'text' && mark.fact);
		const setting = { id: ID, evidence: this.evidence, target: '_blank', fitted: true } as const;
		const drawn = marks.map((mark) => markup(this.#once(markNode(mark, setting)))).join('');
		return (
			`<svg viewBox="0 0 ${width} ${height}" role="${linked ? 'group' : 'img'}" ` +
			`aria-labelledby="${labelledBy}" class="picture ${className}" font-family="${LABEL_FONT}">${drawn}</svg>`
		);
	}

	/** What the pictures share, to be put before them. */
	defs(): string {
		const outlines = [...this.#outlines].map(
			([d, id]) => `<path id="${id}" d="${escape(d)}" vector-effect="non-scaling-stroke"/>`
		);
		return `<svg class="defs" aria-hidden="true">${texturesFor(this.#marks, ID)}<defs>${outlines.join('')}</defs></svg>`;
	}

	#once(node: SvgNode): SvgNode {
		const { d, ...rest } = node.attributes;
		if (node.tag !== 'path' || typeof d !== 'string' || d.length < LONG) return withoutKey(node);
		const id = this.#outlines.get(d) ?? `o${this.#outlines.size}`;
		this.#outlines.set(d, id);
		return withoutKey({ ...node, tag: 'use', attributes: { href: `#${id}`, ...rest } });
	}
}

/** Nobody looks for a mark in a picture that stands still. */
function withoutKey(node: SvgNode): SvgNode {
	return { ...node, attributes: { ...node.attributes, 'data-mark': undefined, 'data-fact': undefined } };
}
