import { elementOf } from '$lib/markup/element';
import type { SvgNode } from '$lib/markup/nodes';
import type { Mark } from './frame';
import { markNode, type RenderContext } from './nodes';

interface Drawn {
	mark: Mark;
	node: SvgNode;
	element: SVGElement;
}

/** Whether one element can become the other by its attributes and texts alone. */
function alike(a: SvgNode, b: SvgNode): boolean {
	if (a.tag !== b.tag) return false;
	const { inside: x = '' } = a;
	const { inside: y = '' } = b;
	if (typeof x === 'string' || typeof y === 'string') return typeof x === typeof y;
	return x.length === y.length && x.every((child, i) => alike(child, y[i] as SvgNode));
}

/** Writes only what differs. */
function update(element: Element, before: SvgNode, after: SvgNode): void {
	for (const name in after.attributes) {
		const value = after.attributes[name];
		if (value === before.attributes[name]) continue;
		if (value === undefined) element.removeAttribute(name);
		else element.setAttribute(name, String(value));
	}
	for (const name in before.attributes) if (!(name in after.attributes)) element.removeAttribute(name);
	const { inside = '' } = after;
	if (typeof inside === 'string') {
		if (inside !== before.inside) element.textContent = inside;
		return;
	}
	inside.forEach((child, i) =>
		update(element.children[i] as Element, (before.inside as readonly SvgNode[])[i] as SvgNode, child)
	);
}

/**
 * Marks on the screen, kept up to date by key. The one part of the house that touches the DOM by hand: a picture in
 * motion changes dozens of marks sixty times a second, and going through a component for each costs a phone twice the
 * time of the drawing itself.
 */
export class MarkView {
	#drawn = new Map<string, Drawn>();
	#keys: readonly string[] = [];
	#parent: Element;
	#setting: RenderContext;

	/** @param parent an SVG element of the view's own: whatever is in it is replaced */
	constructor(parent: Element, setting: RenderContext) {
		this.#parent = parent;
		this.#setting = setting;
		parent.replaceChildren();
	}

	/** Draws marks in their order; a mark that is the very same object as before costs nothing. */
	draw(marks: readonly Mark[]): void {
		for (const mark of marks) this.#bring(mark);
		this.#order(marks);
	}

	/** Takes away what has left and puts the rest in its order: most frames bring the same marks as the one before. */
	#order(marks: readonly Mark[]): void {
		const before = this.#keys;
		this.#keys = marks.map(({ key }) => key);
		if (this.#keys.length === before.length && this.#keys.every((key, i) => key === before[i])) return;
		const keys = new Set(this.#keys);
		for (const [key, { element }] of this.#drawn)
			if (!keys.has(key)) {
				element.remove();
				this.#drawn.delete(key);
			}
		let next = this.#parent.firstElementChild;
		for (const key of this.#keys) {
			const { element } = this.#drawn.get(key) as Drawn;
			if (element === next) next = next.nextElementSibling;
			else this.#parent.insertBefore(element, next);
		}
	}

	/** Makes sure that a mark has its element, as it should be now. */
	#bring(mark: Mark): void {
		const known = this.#drawn.get(mark.key);
		if (known?.mark === mark) return;
		const node = markNode(mark, this.#setting);
		if (known && alike(known.node, node)) {
			update(known.element, known.node, node);
			known.mark = mark;
			known.node = node;
			return;
		}
		const element = elementOf(node);
		element.dataset.mark = mark.key;
		known?.element.replaceWith(element);
		this.#drawn.set(mark.key, { mark, node, element });
	}
}
