import type { SvgNode } from '$lib/markup/nodes';
import { flatten, resolved } from './flatten';

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

	/**
	 * The rules of dark pages. LibreOffice takes the simple ones in a query as if there were none; selectors with `:root` in
	 * them are beyond it. (A query as the style element's attribute is what librsvg, Inkscape and resvg don't mind.)
	 */
	rules(): string {
		const rules = [...this.#values].map(([key, name]) => {
			const [attribute = '', value = ''] = key.split(/ (.*)/s);
			return `:root .${name}{${attribute}:${resolved(value, 'dark')}}`;
		});
		return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
	}
}

/**
 * An SVG file in light colours that turns dark where whatever shows it is dark. Programs that don't know dark pages, or no
 * styles at all, have it light.
 *
 * @param file made for a page, with its custom properties
 * @param style what its style sheet says besides
 */
export function adaptive(file: SvgNode, style = ''): SvgNode {
	const dark = new DarkColours();
	const { inside, ...root } = flatten(dark.named(file), 'light');
	const nodes = inside as SvgNode[];
	// Behind its name, which has to come first, and before all that is drawn.
	const at = nodes.findIndex(({ tag }) => tag !== 'title' && tag !== 'desc');
	const sheet = { tag: 'style', attributes: {}, inside: style + dark.rules() };
	return { ...root, inside: [...nodes.slice(0, at), sheet, ...nodes.slice(at)] };
}
