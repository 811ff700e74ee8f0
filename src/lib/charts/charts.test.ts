import { describe, expect, it } from 'vitest';
import { frameFaults } from './bounds';
import type { RibbonMark, Mark, CurveMark } from './frame';
import { ikatMotifs } from './ikat';
import { textBox, textWidth, wrap } from './measure';
import { markNode } from './nodes';
import type { SvgNode } from '$lib/markup/nodes';
import { markup } from '$lib/markup/text';
import { ribbonStrands, curveStrands } from './strands';

const ribbon: RibbonMark = {
	kind: 'ribbon',
	key: 'f',
	color: 'KZ',
	from: 'BE',
	x0: 0,
	y0: 10,
	x1: 100,
	y1: 60,
	width: 40,
	colorStop: 0.5
};
const starts = (d: string) => [...d.matchAll(/M[\d.-]+ ([\d.-]+)/g)].map((m) => Number(m[1]));

describe('ribbonStrands', () => {
	it('fills its width exactly, edge to edge', () => {
		const { before, stroke } = ribbonStrands(ribbon);
		const ys = starts(before);
		expect(Math.min(...ys) - stroke / 2).toBeCloseTo(10, 0);
		expect(Math.max(...ys) + stroke / 2).toBeCloseTo(50, 0);
	});

	it('is all in its second colour at 0, all in its first at 1, and both in between', () => {
		expect(ribbonStrands({ ...ribbon, colorStop: 0 }).before).toBe('');
		expect(ribbonStrands({ ...ribbon, colorStop: 1 }).after).toBe('');
		expect(ribbonStrands(ribbon).after).not.toBe('');
	});

	it('draws nothing at its beginning, and a hairline as thin as it is', () => {
		expect(ribbonStrands({ ...ribbon, drawn: 0 })).toMatchObject({ before: '', after: '' });
		expect(ribbonStrands({ ...ribbon, width: 0.4 }).stroke).toBe(0.4);
	});

	it('always gives the same strands', () => {
		expect(ribbonStrands(ribbon)).toEqual(ribbonStrands({ ...ribbon }));
	});
});

it('curves run from their start to their end, spread as asked', () => {
	const mark: CurveMark = {
		kind: 'curve',
		key: 't',
		color: 'UZ',
		from: 'BE',
		x0: 0,
		y0: 0,
		cx0: 50,
		cy0: 0,
		cx1: 50,
		cy1: 0,
		x1: 100,
		y1: 0,
		strands: 3,
		spread0: 0,
		spread1: 20,
		colorStop: 0
	};
	const ends = [...curveStrands(mark).after.matchAll(/([\d.-]+) ([\d.-]+)(?=M|$)/g)].map((m) => [
		Number(m[1]),
		Number(m[2])
	]);
	expect(ends).toEqual([
		[100, -10],
		[100, 0],
		[100, 10]
	]);
});

describe('measure', () => {
	it('measures from the fonts: wider in bold, in proportion to the size', () => {
		expect(textWidth('Kazakhstan', 20, 600)).toBeGreaterThan(textWidth('Kazakhstan', 20));
		expect(textWidth('Kazakhstan', 20)).toBeCloseTo(2 * textWidth('Kazakhstan', 10), 5);
	});

	it('wraps to a width and keeps long words whole', () => {
		const lines = wrap('Private sector assistance', 80, 14);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe('Private sector assistance');
		expect(wrap('Berdymukhamedov', 10, 14)).toEqual(['Berdymukhamedov']);
	});

	it('boxes a label by its anchor', () => {
		const box = textBox({
			kind: 'text',
			key: 't',
			color: 'ink',
			x: 50,
			y: 50,
			lines: ['abc'],
			size: 10,
			anchor: 'end'
		});
		expect(box.x + box.width).toBeCloseTo(50, 5);
	});
});

describe('frameFaults', () => {
	const text = (key: string, x: number, size = 13): Mark => ({
		kind: 'text',
		key,
		color: 'ink',
		x,
		y: 50,
		lines: ['label'],
		size
	});
	const faults = (...marks: Mark[]) => frameFaults({ width: 200, height: 100, marks });

	it('is content with a clean frame', () => expect(faults(text('a', 10), text('b', 100))).toEqual([]));
	it('sees labels that overlap', () =>
		expect(faults(text('a', 10), text('b', 15))[0]).toMatch(/"b" and "a" overlap/));
	it('sees labels that leave the picture', () =>
		expect(faults(text('a', 190))[0]).toMatch(/leaves the picture/));
	it('sees tiny type', () => expect(faults(text('a', 10, 11))[0]).toMatch(/11 px/));
	it('sees doubled keys', () =>
		expect(faults(text('a', 10), text('a', 100))).toContain('two marks are called "a"'));
	it('sees numbers that are none', () =>
		expect(
			faults({ kind: 'dot', key: 'd', color: 'KZ', x: Number.NaN, y: 1, r: 2, fill: 'solid' })[0]
		).toMatch(/NaN/));
});

it('draws one motif for each republic, in order', () => {
	expect(ikatMotifs().map((motif) => motif.code)).toEqual(['KZ', 'UZ', 'TM', 'KG', 'TJ']);
	expect(new Set(ikatMotifs().map((motif) => motif.colored)).size).toBe(5);
});

describe('markNode', () => {
	const label: Mark = {
		kind: 'text',
		key: 'l',
		color: 'ink',
		x: 10.04,
		y: 20,
		lines: ['a < b & "c"'],
		size: 14,
		fact: 'some-fact'
	};

	it('links a label to the evidence of its fact, with room for a finger', () => {
		const node = markNode({ ...label, lines: ['1'] }, { id: 'p', evidence: (fact) => `/sources/#${fact}` });
		expect(node).toMatchObject({ tag: 'a', attributes: { href: '/sources/#some-fact', class: 'number' } });
		const [target] = node.inside as readonly SvgNode[];
		expect(
			Math.min(Number(target?.attributes.width), Number(target?.attributes.height))
		).toBeGreaterThanOrEqual(24);
	});

	it('is plain text, hidden from assistive technology, where there is no evidence to open', () => {
		expect(markNode(label, { id: 'p' })).toMatchObject({
			tag: 'text',
			attributes: { 'aria-hidden': 'true', x: 10 }
		});
	});

	it('keeps the line through a superseded label, be it a link or edged', () => {
		const struck = { ...label, struck: true, halo: true };
		const linked = markup(markNode(struck, { id: 'p', evidence: (fact) => `#${fact}` }));
		expect(linked).toContain('text-decoration="line-through"');
		expect(linked).toContain('class="halo struck"');
		expect(markup(markNode(label, { id: 'p' }))).not.toContain('struck');
	});

	it('prints with everything escaped', () => {
		expect(markup(markNode(label, { id: 'p' }))).toContain('>a &lt; b &amp; &quot;c&quot;</text>');
		expect(markup(markNode({ ...label, key: '"><script>' }, { id: 'p' }))).not.toContain('<script>');
	});

	it('names the texture of its own picture', () => {
		const bar: Mark = {
			kind: 'rect',
			key: 'b',
			color: 'KZ',
			x: 0,
			y: 0,
			width: 9,
			height: -1,
			fill: 'strands'
		};
		expect(markup(markNode(bar, { id: 'p' }))).toContain('height="0" fill="url(#p-strands-KZ-vertical)"');
	});
});
