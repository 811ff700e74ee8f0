import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Ikat from './Ikat.svelte';
import Picture from './Picture.svelte';
import type { Frame, Mark } from './frame';
import { BAND, ikatMotifs, MOTIF } from './ikat';
import { drawnMarks } from './axis';
import { markNode } from './nodes';
import { markup } from '$lib/markup/text';
import Cake from './testing/Cake.svelte';

/** What a component is on the server, without the comments that are for hydration. */
const html = ({ body }: { body: string }): string => body.replace(/<!--.*?-->/gs, '');

const bar: Mark = { kind: 'rect', key: 'b', color: 'KZ', x: 0, y: 0, width: 9, height: 9, fill: 'strands' };
const label: Mark = {
	kind: 'text',
	key: 'l',
	color: 'ink',
	x: 0,
	y: 9,
	lines: ['a < b'],
	size: 14,
	fact: 'gas-price'
};
const frame: Frame = { width: 320, height: 240, marks: [bar, label] };

describe('a picture', () => {
	const picture = (more: object = {}) =>
		html(render(Picture, { props: { frame, description: 'What it shows', state: 'first', ...more } }));
	const open = (text: string) => text.slice(0, text.indexOf('>') + 1);

	it('is an image with a text alternative, as large as its box', () => {
		const svg = open(picture());
		expect(svg).toContain('viewBox="0 0 320 240"');
		expect(svg).toContain('role="img"');
		expect(svg).toContain('aria-label="What it shows"');
		expect(svg).toContain('data-state="first"');
		expect(svg).not.toMatch(/ (width|height)=/);
		expect(open(picture({ fixed: true }))).toMatch(/ width="320" height="240"/);
	});

	it('is a group where labels in it open their evidence', () => {
		const evidence = (fact: string) => `#${fact}`;
		expect(open(picture({ evidence }))).toContain('role="group"');
		expect(picture({ evidence })).toContain('href="#gas-price"');
		expect(open(picture({ evidence, frame: { ...frame, marks: [bar, { ...bar, fact: 'a' }] } }))).toContain(
			'role="img"'
		);
	});

	it('draws its textures and its marks under one name', () => {
		const text = picture();
		const [, id = ''] = /url\(#(.+)-strands-KZ-vertical\)/.exec(text) ?? [];
		expect(id).not.toBe('');
		expect(text).toContain(`<pattern id="${id}-strands-KZ-vertical"`);
		expect(text).toContain(markup(markNode(bar, { id })) + markup(markNode(label, { id })));
	});
});

describe('axes in a cake', () => {
	const ticks = (...values: number[]) => values.map((value) => ({ value, label: `${value} of them` }));
	const plot = {
		x: { domain: [2000, 2010], range: [40, 240], ticks: ticks(2000, 2005, 2010) },
		y: { domain: [0, 100], range: [200, 10], ticks: ticks(0, 50, 100) }
	} as const;
	/** The lines and texts of a drawing, each with its numbers and words. */
	const pieces = (text: string) =>
		[...text.matchAll(/<(line|text)\b([^>]*?)\/?>([^<]*)/g)].map(([, tag, attributes = '', words = '']) => {
			const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
			const names = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'font-size', 'text-anchor', 'fill', 'stroke'];
			return [tag, ...names.map(of), words.trim()].join(' ');
		});
	const drawn = (more: object = {}) => html(render(Cake, { props: { plot: { ...plot, ...more } } }));

	it('stand where axes stand that are marks', () => {
		const asMarks = drawnMarks({ width: 400, height: 300, marks: [], plot }).map((mark) =>
			markup(markNode(mark, { id: 'p' }))
				.replace(/ stroke-width="1"/, '')
				.replace(' fill="var(--paper)"', '')
		);
		expect(pieces(drawn()).sort()).toEqual(pieces(asMarks.join('')).sort());
	});

	it('stand below the marks of their picture, above the textures', () => {
		const text = html(render(Cake, { props: { plot, marks: [bar] } }));
		const places = ['</defs>', 'class="axis-x"', 'class="axis-y"', 'url(#'].map((part) => text.indexOf(part));
		expect(places).not.toContain(-1);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it('leave out what has not arrived yet, while scales glide', () => {
		const labels = (text: string) => [...text.matchAll(/>(\d+) of them</g)].map(([, value]) => Number(value));
		expect(labels(drawn())).toEqual([2000, 2005, 2010, 0, 50, 100]);
		const early = {
			x: { ...plot.x, ticks: ticks(1999, 2000, 2010, 2011) },
			y: { ...plot.y, ticks: ticks(-1, 0, 100, 101) }
		};
		expect(labels(drawn(early))).toEqual([2000, 2010, 0, 100]);
	});
});

it('the ikat edge is as wide as its place; one on a page defines the pattern', () => {
	const plain = html(render(Ikat, { props: {} }));
	expect(plain).toContain(`height="${BAND}" aria-hidden="true"`);
	expect(plain).toContain('fill="url(#ikat)"');
	expect(plain).not.toContain('<pattern');
	const defined = html(render(Ikat, { props: { define: true } }));
	expect(defined).toContain(
		`<pattern id="ikat" width="${5 * MOTIF}" height="${BAND}" patternUnits="userSpaceOnUse"`
	);
	for (const { code, colored, center } of ikatMotifs()) {
		expect(defined).toContain(`<path d="${colored}" stroke="var(--${code})"`);
		expect(defined).toContain(`<path d="${center}" stroke="var(--ink)"`);
	}
});
