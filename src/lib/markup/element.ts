import type { SvgNode } from './nodes';

const SVG = 'http://www.w3.org/2000/svg';

/** A node as an element of the page, with everything in it. */
export function elementOf({ tag, attributes, inside = '' }: SvgNode): SVGElement {
	const element = document.createElementNS(SVG, tag) as SVGElement;
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) element.setAttribute(name, String(value));
	if (typeof inside === 'string') element.textContent = inside;
	else element.append(...inside.map(elementOf));
	return element;
}
