import { describe, expect, it } from 'vitest';
import { markup } from '$lib/markup/text';
import type { Mark, Plot } from './frame';
import { defsNode, fileNode, pictureNode, roleOf, textureNodes } from './picture-node';

const bar: Mark = { kind: 'rect', key: 'b', color: 'KZ', x: 0, y: 0, width: 9, height: 9, fill: 'strands' };
const number: Mark = {
	kind: 'text',
	key: 'n',
	color: 'ink',
	x: 0,
	y: 9,
	lines: ['1'],
	size: 14,
	fact: 'gas-price'
};
const size = { width: 320, height: 240 };

describe('a picture', () => {
	it('is a group where a label in it opens its evidence, and an image where none does', () => {
		expect(roleOf([bar, number], true)).toBe('group');
		expect(roleOf([bar, number], false)).toBe('img');
		expect(roleOf([{ ...bar, fact: 'gas-price' }], true)).toBe('img');
	});

	it('defines each texture once, under its own prefix', () => {
		const ids = textureNodes([bar, { ...bar, key: 'c' }, { ...bar, key: 'd', color: 'UZ' }], 'p').map(
			({ attributes }) => attributes.id
		);
		expect(ids).toEqual(['p-strands-KZ-vertical', 'p-strands-UZ-vertical']);
		expect(markup(defsNode([]))).toBe('<defs/>');
	});
});

describe('a picture in a page', () => {
	const words = { description: 'Gas', state: 'all', evidence: (fact: string) => `#${fact}` };
	const axis = { domain: [0, 10], range: [0, 100], ticks: [{ value: 5, label: 'five' }] } as const;
	const groups = (plot?: Plot) =>
		[
			...markup(pictureNode({ ...size, marks: [bar, number], plot }, words, 'p')).matchAll(
				/<g class="axis[^>]*>/g
			)
		].map(([group]) => group);

	it('says what it is, and draws its marks after what they are filled with', () => {
		const drawn = markup(pictureNode({ ...size, marks: [bar, number] }, words, 'p'));
		expect(drawn).toMatch(
			/^<svg viewBox="0 0 320 240" role="group" aria-label="Gas" data-state="all" font-family="[^"]+" class="picture">/
		);
		expect(drawn.indexOf('id="p-strands-KZ-vertical"')).toBeGreaterThan(0);
		expect(drawn.indexOf('url(#p-strands-KZ-vertical)')).toBeGreaterThan(drawn.indexOf('</defs>'));
		expect(drawn).toContain('href="#gas-price"');
		const fixed = markup(pictureNode({ ...size, marks: [] }, { ...words, fixed: true }, 'p'));
		expect(fixed).toContain('width="320" height="240" role="img"');
	});

	it('has axes that its description speaks for; one without labels isn’t there', () => {
		expect(groups()).toEqual([]);
		expect(groups({ x: axis, y: axis })).toEqual([
			'<g class="axis-y" aria-hidden="true">',
			'<g class="axis-x" aria-hidden="true">'
		]);
		expect(groups({ x: axis, y: { ...axis, ticks: [] } })).toEqual(['<g class="axis-x" aria-hidden="true">']);
	});
});

it('a file says what it is before it draws, on paper', () => {
	const words = [{ tag: 'title', attributes: {}, inside: 'Gas' }];
	const drawn = [{ tag: 'path', attributes: { d: 'M0 0' } }];
	expect(markup(fileNode(size, { role: 'img' }, { words, style: 'a{}', drawn }))).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240" viewBox="0 0 320 240" role="img">' +
			'<title>Gas</title><style>a{}</style><rect width="320" height="240" fill="var(--paper)"/><path d="M0 0"/></svg>'
	);
});
