import { describe, expect, it } from 'vitest';
import { frameFaults, overlap } from '$lib/charts/bounds';
import { faultMark } from '$lib/charts/fault-mark';
import type { Frame, RectMark, TextMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { REPUBLICS } from '$lib/facts';
import { teaching } from './teaching';
import { inBlack, withGaps } from './blank-chart';

const label = (key: string, text: string, fact?: string): TextMark => ({
	kind: 'text',
	key,
	color: 'KZ',
	x: 20,
	y: 40,
	lines: [text],
	size: 16,
	fact
});
const frame = (...marks: TextMark[]): Frame => ({ width: 400, height: 440, marks });
const ROOM = { width: 400, locale: 'en' } as const;
const texts = ({ marks }: Frame) => marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));

describe('withGaps', () => {
	it('puts letters in the place of numbers, in the order asked for', () =>
		expect(texts(withGaps(frame(label('a', '12', 'one'), label('b', '34', 'two')), ['two', 'one']))).toEqual([
			'B',
			'A'
		]));
	it('leaves the name of a fact, and other numbers', () =>
		expect(
			texts(
				withGaps(frame(label('a', 'MANECA', 'one'), label('b', '1', 'one'), label('c', '2', 'two')), ['one'])
			)
		).toEqual(['MANECA', 'A', '2']));
	it('refuses to take out what isn’t there', () =>
		expect(() => withGaps(frame(label('a', '12', 'one')), ['two'])).toThrow('no number of "two"'));
	it('leaves out what makes no sense without colours', () =>
		expect(
			texts(withGaps(frame(label('color-KZ', 'Kazakhstan'), label('b', '1', 'one')), ['one'], ['color-']))
		).toEqual(['A']));
	it('leaves out fault marks, for a pupil is to find the fault', () => {
		const marked = {
			...frame(label('b', '1', 'one')),
			marks: [label('b', '1', 'one'), ...faultMark('slip-parts', [60, 60], ROOM)]
		};
		expect(withGaps(marked, ['one']).marks.filter(({ key }) => key.startsWith('fault-'))).toEqual([]);
	});
});

it('black alone knows no colours', () => {
	const flow = {
		kind: 'ribbon',
		key: 'f',
		color: 'KZ',
		from: 'LU',
		x0: 0,
		y0: 0,
		x1: 9,
		y1: 9,
		width: 2,
		colorStop: 0
	} as const;
	const [first, second] = inBlack({ ...frame(label('a', '1')), marks: [label('a', '1'), flow] }).marks;
	expect(first?.color).toBe('ink');
	expect(second).toMatchObject({ color: 'ink', from: 'muted' });
});

describe('the worksheets', async () => {
	const { sheets, story } = await teaching();
	it('are one for each chapter', () =>
		expect(sheets.map(({ chapter }) => chapter.id)).toEqual(story.chapters.map(({ id }) => id)));

	describe.each(sheets)('$title', ({ frame: chart, gaps, picture, tasks, state, module }) => {
		it('has a chart that keeps the rules, in ink', () => {
			expect(frameFaults(chart)).toEqual([]);
			expect(chart.marks.filter(({ color }) => REPUBLICS.some((code) => code === color))).toEqual([]);
		});
		it('sets no box on a label', () => {
			const labels = chart.marks.filter((mark): mark is TextMark => mark.kind === 'text');
			const boxes = chart.marks.filter(
				(mark): mark is RectMark => mark.kind === 'rect' && mark.key.endsWith('-gap')
			);
			expect(boxes.length).toBeGreaterThanOrEqual(gaps.length);
			const hit = boxes.flatMap((box) =>
				labels
					.filter((other) => other.key !== `${box.key}-letter` && overlap(box, textBox(other), 2))
					.map((other) => `${box.key} and ${other.key}`)
			);
			expect(hit).toEqual([]);
		});
		it('keeps its boxes clear of the words above and below', () => {
			const labels = chart.marks.filter((mark): mark is TextMark => mark.kind === 'text');
			const close = chart.marks
				.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.key.endsWith('-gap'))
				.flatMap((box) =>
					labels
						.filter((other) => other.key !== `${box.key}-letter`)
						.filter((other) => {
							const { x, y, width, height } = textBox(other);
							const beside = x < box.x + box.width && box.x < x + width;
							const apart = Math.max(y - box.y - box.height, box.y - y - height);
							return beside && apart < 2.99;
						})
						.map((other) => `${box.key} and ${other.key}`)
				);
			expect(close).toEqual([]);
		});
		it('shows each of its letters, and none of its numbers, in the chart or the words for it', () => {
			expect(gaps.length).toBeGreaterThan(0);
			const shown = texts(chart);
			const whole = module.scene.layout(state, { width: 400, height: 440, locale: 'en' });
			for (const { letter, fact } of gaps) {
				expect(shown).toContain(letter);
				for (const mark of whole.marks)
					if (mark.kind === 'text' && mark.fact === fact && /\d/.test(mark.lines.join('')))
						expect(picture).not.toContain(mark.lines.join(' '));
				expect(picture).toContain(letter);
			}
		});
		it('asks, and knows the answers', () => {
			expect(tasks.length).toBeGreaterThanOrEqual(3);
			for (const { answer, lines } of tasks) {
				expect(answer.length).toBeGreaterThan(0);
				expect(lines).toBeGreaterThan(0);
			}
		});
	});
}, 60_000);
