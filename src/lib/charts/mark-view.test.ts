// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { elementOf } from '$lib/markup/element';
import type { DotMark, RibbonMark, Mark, RectMark, TextMark } from './frame';
import { MarkView } from './mark-view';
import { markNode, type RenderContext } from './nodes';

const SVG = 'http://www.w3.org/2000/svg';
const SETTING: RenderContext = { id: 'p', evidence: (fact) => `#${fact}` };

const dot = (key: string, more: Partial<DotMark> = {}): DotMark => ({
	kind: 'dot',
	key,
	color: 'KZ',
	x: 1,
	y: 2,
	r: 3,
	fill: 'solid',
	...more
});
const rect = (key: string, more: Partial<RectMark> = {}): RectMark => ({
	kind: 'rect',
	key,
	color: 'KZ',
	x: 1,
	y: 2,
	width: 3,
	height: 4,
	fill: 'solid',
	...more
});
const text = (key: string, more: Partial<TextMark> = {}): TextMark => ({
	kind: 'text',
	key,
	color: 'ink',
	x: 1,
	y: 2,
	lines: ['words'],
	size: 14,
	...more
});
const flow = (key: string, colorStop: number): RibbonMark => ({
	kind: 'ribbon',
	key,
	color: 'KZ',
	from: 'BE',
	x0: 0,
	y0: 0,
	x1: 90,
	y1: 0,
	width: 20,
	colorStop
});

let parent: Element;
let view: MarkView;
const drawn = () => [...parent.children] as SVGElement[];
const find = (key: string) => drawn().find(({ dataset }) => dataset.mark === key) as SVGElement;
/** What a view that had never drawn anything else would show. */
function afresh(marks: readonly Mark[]): string {
	const other = document.createElementNS(SVG, 'g');
	new MarkView(other, SETTING).draw(marks);
	return other.innerHTML;
}
/** How often the page is written to while something is done. */
function writesIn(work: () => void): number {
	let count = 0;
	const observer = new MutationObserver((records) => (count += records.length));
	observer.observe(parent, { subtree: true, childList: true, attributes: true, characterData: true });
	work();
	count += observer.takeRecords().length;
	observer.disconnect();
	return count;
}

beforeEach(() => {
	parent = document.createElementNS(SVG, 'g');
	parent.innerHTML = '<rect/>';
	view = new MarkView(parent, SETTING);
});

describe('an element', () => {
	it('is of SVG, with the attributes that are there and everything inside', () => {
		const element = elementOf({
			tag: 'g',
			attributes: { fill: 'none', rx: undefined, 'stroke-width': 2 },
			inside: [
				{ tag: 'text', attributes: {}, inside: 'a < b' },
				{ tag: 'path', attributes: { d: 'M0 0' } }
			]
		});
		expect(element.namespaceURI).toBe(SVG);
		expect(element.getAttributeNames()).toEqual(['fill', 'stroke-width']);
		expect(element.getAttribute('stroke-width')).toBe('2');
		expect([...element.children].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
			['text', 'a < b'],
			['path', '']
		]);
		expect(element.lastElementChild?.getAttribute('d')).toBe('M0 0');
	});
});

describe('a view', () => {
	it('takes the place of what was there, and draws marks in their order', () => {
		expect(drawn()).toEqual([]);
		view.draw([rect('a'), text('b'), dot('c')]);
		expect(drawn().map(({ tagName, dataset }) => [tagName, dataset.mark])).toEqual([
			['rect', 'a'],
			['text', 'b'],
			['circle', 'c']
		]);
		const { attributes } = markNode(rect('a'), SETTING);
		expect(find('a').getAttribute('transform')).toBe(attributes.transform);
	});

	it('keeps a mark’s element, and writes only what differs', () => {
		view.draw([rect('a'), text('b')]);
		const [a, b] = drawn();
		expect(writesIn(() => view.draw([rect('a', { width: 9 }), text('b')]))).toBe(1);
		expect(drawn()).toEqual([a, b]);
		expect(a?.getAttribute('width')).toBe('9');
		expect(
			writesIn(() => view.draw([rect('a', { width: 9 }), text('b', { lines: ['other'] })]))
		).toBeLessThanOrEqual(2);
		expect(b?.textContent).toBe('other');
		expect(writesIn(() => view.draw([rect('a', { width: 9 }), text('b', { lines: ['other'] })]))).toBe(0);
	});

	it('does nothing at all for a mark that is the same object', () => {
		const marks = [rect('a'), dot('b')];
		view.draw(marks);
		find('a').setAttribute('width', '77');
		view.draw(marks);
		expect(find('a').getAttribute('width')).toBe('77');
		view.draw([rect('a', { width: 78 }), marks[1] as Mark]);
		expect(find('a').getAttribute('width')).toBe('78');
	});

	it('takes an attribute away that is there no more', () => {
		view.draw([rect('a', { opacity: 0.5, stroke: 2 }), text('b', { halo: true })]);
		expect(find('a').getAttribute('opacity')).toBe('0.5');
		view.draw([rect('a'), text('b')]);
		expect(find('a').hasAttribute('opacity')).toBe(false);
		expect(find('a').hasAttribute('stroke')).toBe(false);
		expect(find('b').hasAttribute('class')).toBe(false);
		// One that an element of another shape of the same tag has, and this one hasn't.
		view.draw([dot('d', { shape: 'square' })]);
		expect(find('d').hasAttribute('x')).toBe(true);
		view.draw([rect('d')]);
		expect(find('d').hasAttribute('x')).toBe(false);
	});

	it('changes the lines of a text inside its element, as long as they are as many', () => {
		view.draw([text('a', { lines: ['one', 'two'] })]);
		const element = find('a');
		const [, second] = element.children;
		view.draw([text('a', { lines: ['one', 'three'], x: 9 })]);
		expect(find('a')).toBe(element);
		expect(element.children[1]).toBe(second);
		expect([...element.children].map(({ textContent }) => textContent)).toEqual(['one', 'three']);
		expect(second?.getAttribute('x')).toBe('9');
		view.draw([text('a', { lines: ['one', 'two', 'three'] })]);
		expect(find('a')).not.toBe(element);
		expect(find('a').children).toHaveLength(3);
		view.draw([text('a', { lines: ['one'] })]);
		expect(find('a').innerHTML).toBe('one');
		// As many letters as there are lines now.
		view.draw([text('a', { lines: ['ab'] })]);
		view.draw([text('a', { lines: ['one', 'two'] })]);
		expect(find('a').children).toHaveLength(2);
		view.draw([text('a', { lines: ['ab'] })]);
		expect(find('a').innerHTML).toBe('ab');
		view.draw([text('a', { lines: ['one', 'two'] })]);
		expect(find('a').children).toHaveLength(2);
	});

	it('makes another element, in the same place, where a mark becomes of another kind', () => {
		view.draw([rect('a'), dot('b'), rect('c')]);
		view.draw([rect('a'), text('b', { fact: 'gas-price' }), rect('c')]);
		expect(drawn().map(({ tagName, dataset }) => [tagName, dataset.mark])).toEqual([
			['rect', 'a'],
			['a', 'b'],
			['rect', 'c']
		]);
		expect(find('b').getAttribute('href')).toBe('#gas-price');
		// Strands that are all dyed are one path, others two.
		view.draw([flow('b', 0)]);
		expect(find('b').children).toHaveLength(1);
		view.draw([flow('b', 0.5)]);
		expect(find('b').children).toHaveLength(2);
	});

	it('lets marks go, and come back as new', () => {
		const a = rect('a');
		view.draw([a, rect('b')]);
		const element = find('a');
		view.draw([rect('b')]);
		expect(drawn().map(({ dataset }) => dataset.mark)).toEqual(['b']);
		view.draw([a, rect('b')]);
		expect(drawn().map(({ dataset }) => dataset.mark)).toEqual(['a', 'b']);
		expect(find('a')).not.toBe(element);
		view.draw([]);
		expect(drawn()).toEqual([]);
	});

	it('moves no more elements than it has to', () => {
		const keys = [...'abcdefgh'];
		view.draw(keys.map((key) => rect(key)));
		const moved = writesIn(() => view.draw(['h', ...keys.slice(0, -1)].map((key) => rect(key))));
		expect(
			drawn()
				.map(({ dataset }) => dataset.mark)
				.join('')
		).toBe('habcdefg');
		// Taken out and put in again.
		expect(moved).toBeLessThanOrEqual(2);
		expect(writesIn(() => view.draw(['h', ...keys.slice(0, -2)].map((key) => rect(key))))).toBe(1);
	});

	it('shows what a view would that had drawn nothing before, whatever came before', () => {
		const mark = fc.oneof(
			fc
				.record({ x: fc.integer({ min: 0, max: 3 }), opacity: fc.constantFrom(undefined, 0.5) })
				.map((more) => rect('', more)),
			fc
				.record({ shape: fc.constantFrom(undefined, 'square', 'diamond' as const) })
				.map((more) => dot('', more as Partial<DotMark>)),
			fc
				.record({
					lines: fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 3 }),
					fact: fc.constantFrom(undefined, 'gas-price'),
					halo: fc.boolean()
				})
				.map((more) => text('', more)),
			fc.constantFrom(0, 0.5, 1).map((colorStop) => flow('', colorStop))
		);
		const frame = fc
			.tuple(fc.shuffledSubarray([...'abcde']), fc.array(mark, { minLength: 5, maxLength: 5 }))
			.map(([keys, marks]) => keys.map((key, i) => ({ ...(marks[i] as Mark), key })));
		const sorted = (html: string) =>
			html.replace(
				/<(\w+)((?: [\w-]+="[^"]*")+)/g,
				(_, tag, list: string) => `<${tag} ${(list.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' ')}`
			);
		fc.assert(
			fc.property(fc.array(frame, { minLength: 1, maxLength: 5 }), (frames) => {
				const other = document.createElementNS(SVG, 'g');
				const seasoned = new MarkView(other, SETTING);
				for (const marks of frames) seasoned.draw(marks);
				expect(sorted(other.innerHTML)).toBe(sorted(afresh(frames.at(-1) as Mark[])));
			}),
			{ numRuns: 60 }
		);
	});
});
