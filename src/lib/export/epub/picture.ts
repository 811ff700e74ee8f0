import { drawnMarks } from '$lib/charts/axis';
import { LABEL_FONT } from '$lib/charts/nodes';
import { fileNode } from '$lib/charts/picture-node';
import type { Frame } from '$lib/charts/frame';
import type { SvgNode } from '$lib/markup/nodes';
import { markup } from '$lib/markup/text';
import { drawing } from '../images/picture';
import { flatten, resolved } from '../images/flatten';
import { haloRule } from '../images/tokens';
import { facesOf } from '../stills/faces';

/** The attributes that paint, and what a class that paints alike begins with. */
const PAINTS = { fill: 'f', stroke: 's', 'stop-color': 'c' } as const;

/** Gives whatever is painted in one of the story's colours a class, whose dark colour a style sheet can say. */
class DarkColours {
	#values = new Map<string, string>();

	named(node: SvgNode): SvgNode {
		const names = Object.entries(PAINTS).flatMap(([attribute, prefix]) => {
			const value = node.attributes[attribute];
			if (typeof value !== 'string' || !value.includes('var(')) return [];
			const key = `${attribute} ${value}`;
			const known = this.#values.get(key) ?? `${prefix}${this.#values.size}`;
			this.#values.set(key, known);
			return [known];
		});
		const others = node.attributes.class;
		const own = [...(others === undefined ? [] : [String(others)]), ...names].join(' ');
		return {
			...node,
			attributes: { ...node.attributes, class: own || undefined },
			inside: typeof node.inside === 'object' ? node.inside.map((one) => this.named(one)) : node.inside
		};
	}

	/** The rules of dark pages. */
	rules(): string {
		return [...this.#values]
			.map(([key, name]) => {
				const [attribute = '', value = ''] = key.split(/ (.*)/s);
				return `.${name}{${attribute}:${resolved(value, 'dark')}}`;
			})
			.join('');
	}
}

/**
 * A picture of the book: an SVG file with real text that stands alone, names what it shows, and has dark colours where the
 * reading program asks for them. It brings its typefaces, for an image can fetch none, and its own paper,
 * because not every program tells pictures which colours its pages have.
 *
 * @param title its name, and `description` what there is to see
 */
export async function bookPicture(frame: Frame, title: string, description: string): Promise<string> {
	const { width, height } = frame;
	const dark = new DarkColours();
	const file = dark.named(
		fileNode(
			{ width, height },
			{ role: 'img', 'font-family': LABEL_FONT },
			{
				words: [
					{ tag: 'title', attributes: {}, inside: title },
					{ tag: 'desc', attributes: {}, inside: description }
				],
				style: '',
				drawn: [drawing(frame, { x: 0, y: 0, width, height })]
			}
		)
	);
	const faces = await facesOf(drawnMarks(frame));
	const style = `${faces}${resolved(haloRule(), 'light')}@media (prefers-color-scheme:dark){${dark.rules()}${resolved(haloRule(), 'dark')}}`;
	const flat = flatten(file, 'light');
	const inside = (flat.inside as SvgNode[]).map((node) =>
		node.tag === 'style' ? { ...node, inside: style } : node
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${markup({ ...flat, inside })}\n`;
}
