import { describe, expect, it } from 'vitest';
import type { Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import type { SvgNode } from '$lib/markup/nodes';
import { markup } from '$lib/markup/text';
import { WIDE } from '$lib/embed/sizes';
import { drawnMarks } from '$lib/charts/axis';
import { allScenes } from '$lib/scenes/registry';
import { fileNodes, flowsOf } from './labels';

const ROOM = { left: -24, right: 644 };
const text = (key: string, x: number, words: string, more: Partial<TextMark> = {}): TextMark =>
	label(key, [x, 40], words, [15, 'ink'], { halo: false, ...more });
const after = (mark: TextMark, gap: number): number =>
	mark.x + textWidth(mark.lines[0] ?? '', mark.size, mark.weight) + gap;
const line: Mark = { kind: 'line', key: 'l', x1: 0, y1: 36, x2: 600, y2: 36, stroke: 1, color: 'rule' };
const write = (marks: readonly Mark[]): string => fileNodes(marks, 't', ROOM).map(markup).join('');

describe('labels of a file', () => {
	const distance = text('d', 10, '15,000 km', { weight: 600 });
	const space = textWidth(' ', 15);

	it('that would run into each other in a wider typeface are one text, with a space between its words', () => {
		const from = text('f', after(distance, space), 'from there', { color: 'muted' });
		expect(write([distance, from])).toBe(
			'<text x="10" y="40" font-size="15" font-weight="600" fill="var(--ink)" xml:space="preserve">' +
				'<tspan>15,000 km</tspan><tspan font-weight="400" fill="var(--muted)"> from there</tspan></text>'
		);
	});
	it('keep their distance by a shift, and none where a sign follows a word', () => {
		const far = text('f', after(distance, space + 6), 'Almaty');
		expect(write([distance, far])).toContain('<tspan dx="6" font-weight="400"> Almaty</tspan>');
		const comma = text('c', after(distance, 0), ', says');
		expect(write([distance, comma])).toContain('<tspan font-weight="400">, says</tspan>');
	});
	it('stay apart where nothing can happen: far away, on another line, paler, or set from their end', () => {
		for (const other of [
			text('f', after(distance, 80), 'Almaty'),
			text('f', after(distance, space), 'Almaty', { y: 41 }),
			text('f', after(distance, space), 'Almaty', { opacity: 0.5 }),
			text('f', after(distance, 60), 'Almaty', { anchor: 'end' })
		])
			expect(flowsOf([distance, other]), JSON.stringify(other)).toHaveLength(2);
	});
	it('have their letters fitted where a wider typeface would take them over a neighbour or off the file', () => {
		const name = text('n', 10, 'Kyrgyzstan');
		const value = text('v', after(name, 72), '€863,800', { anchor: 'end' });
		expect(write([name])).not.toContain('textLength');
		expect(write([name, value]).match(/textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/g)).toHaveLength(
			2
		);
		const long = text(
			'w',
			0,
			'Goods sold by Belgium and bought by it, together, in the partners’ dollars. One scale for all'
		);
		expect(write([long])).toContain('textLength');
		expect(write([{ ...long, size: 10 }])).not.toContain('textLength');
	});
	it('that are fitted have a place each: WebKit squeezes what follows by a shift into the length of the first', () => {
		const first = text('n', 10, 'Kazakhstan', { weight: 600, size: 18 });
		const next = text(
			'm',
			after(first, 8),
			'an investor more than a customer, and a part of the debts of the city’s power',
			{ size: 18 }
		);
		const [, x, length] =
			/<tspan textLength=[^>]*>Kazakhstan<\/tspan><tspan x="([\d.]+)" textLength="([\d.]+)"/.exec(
				write([first, next])
			) ?? [];
		const space = textWidth(' ', 18);
		expect(Number(x)).toBeCloseTo(next.x - space, 0);
		expect(Number(length)).toBeCloseTo(space + textWidth(next.lines[0] ?? '', 18), 0);
	});
	it('have a halo below them, as a text of its own, where something is drawn below them', () => {
		const name = text('n', 10, 'Kyrgyzstan', { halo: true });
		const node = '<text x="10" y="40" font-size="15" fill="var(--ink)">Kyrgyzstan</text>';
		expect(write([name])).toBe(node);
		expect(write([name, line])).not.toContain('stroke-linejoin');
		const drawn = write([line, name]);
		expect(drawn).toContain('stroke="var(--paper)" stroke-width="4" stroke-linejoin="round"><text x="10"');
		expect(drawn.endsWith(`</g>${node}`)).toBe(true);
		// Halos come before all letters that follow each other: a neighbour's would paint them over.
		const tags = fileNodes([line, name, text('m', 10, 'Bishkek', { halo: true, y: 50 })], 't', ROOM);
		expect(tags.map(({ tag }) => tag)).toEqual(['line', 'g', 'text', 'text']);
	});
	it('may have several lines, and none is lost', () => {
		const lines = text('n', 10, '', { lines: ['Laboratory', 'network'] });
		expect(write([lines])).toContain('<tspan x="10" dy="18.8">network</tspan>');
	});
});

it('every label of every picture is in its file, once beside halos, and nothing that vector programs don’t know', async () => {
	const words = (node: SvgNode): string =>
		typeof node.inside === 'string' ? node.inside : (node.inside ?? []).map(words).join('');
	const letters = (said: string) => [...said.replace(/[\s\u00AD]/g, '')].sort().join('');
	for (const { scene } of Object.values(await allScenes()))
		for (const state of scene.stateNames) {
			const marks = drawnMarks(scene.layout(state, { ...WIDE, locale: 'en' }));
			const nodes = fileNodes(marks, 't', ROOM);
			const said = nodes.filter(({ attributes }) => attributes['stroke-linejoin'] === undefined).map(words);
			const wanted = marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));
			expect(letters(said.join('')), `${scene.id} ${state}`).toBe(letters(wanted.join('')));
			expect(nodes.map(markup).join(''), `${scene.id} ${state}`).not.toMatch(/paint-order|class=|light-dark/);
		}
}, 60_000);
