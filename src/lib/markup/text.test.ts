import { describe, expect, it } from 'vitest';
import type { SvgNode } from './nodes';
import { escape, html, markup } from './text';

describe('a node as text', () => {
	it('has its attributes, but for those that aren’t there, and closes itself when empty', () => {
		const node: SvgNode = { tag: 'rect', attributes: { x: 0, rx: undefined, fill: 'none' } };
		expect(markup(node)).toBe('<rect x="0" fill="none"/>');
		expect(
			markup({ tag: 'g', attributes: {}, inside: [node, { tag: 'text', attributes: {}, inside: 'a' }] })
		).toBe('<g><rect x="0" fill="none"/><text>a</text></g>');
	});

	it('is escaped, wherever it stands', () => {
		expect(escape(`<a href="x">'&'</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;`);
		expect(markup({ tag: 'text', attributes: { class: '"<' }, inside: '<b>' })).toBe(
			'<text class="&quot;&lt;">&lt;b&gt;</text>'
		);
	});
});

describe('nodes as HTML', () => {
	it('stand among words, and never close themselves', () =>
		expect(
			html([
				'A & ',
				{ tag: 'b', attributes: { id: 'x', class: undefined }, inside: ['<', { tag: 'i', attributes: {} }] },
				'.'
			])
		).toBe('A &amp; <b id="x">&lt;<i></i></b>.'));
});
