import { describe, expect, it } from 'vitest';
import { markup } from '$lib/markup/text';
import type { Mark } from './frame';
import { defsNode, fileNode, roleOf, textureNodes } from './picture-node';

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

it('a file says what it is before it draws, on paper', () => {
	const words = [{ tag: 'title', attributes: {}, inside: 'Gas' }];
	const drawn = [{ tag: 'path', attributes: { d: 'M0 0' } }];
	expect(markup(fileNode(size, { role: 'img' }, { words, style: 'a{}', drawn }))).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240" viewBox="0 0 320 240" role="img">' +
			'<title>Gas</title><style>a{}</style><rect width="320" height="240" fill="var(--paper)"/><path d="M0 0"/></svg>'
	);
});
