import { describe, expect, it } from 'vitest';
import { textWidth } from './measure';
import { token } from '$lib/facts/fill';
import { sentence, words } from './words';
import { setText, type Style } from './set-text';

const SIZE = 20;
const style: Style = { size: SIZE, color: 'ink' };
const wide = { x: 0, y: 0, width: 9999, locale: 'en' } as const;
const SPACE = textWidth(' ', SIZE);

describe('a message with facts in it', () => {
	it('comes in words and facts, and says where a space stands before one', () =>
		expect(
			words(`Some (${token('pipe-length')}), and  more ${token('pipe-length', 'number')}`, 'en')
		).toEqual([
			{ text: 'Some', space: false },
			{ text: '(', space: true },
			{ text: '9,000 km', fact: 'pipe-length', space: false },
			{ text: '),', space: false },
			{ text: 'and', space: true },
			{ text: 'more', space: true },
			{ text: '9,000', fact: 'pipe-length', space: true }
		]));

	it('begins with a fact without a space', () => {
		expect(words(token('pipe-length'), 'en')).toEqual([
			{ text: '9,000 km', fact: 'pipe-length', space: false }
		]);
		expect(words(`${token('pipe-length')} long`, 'en')[1]).toEqual({ text: 'long', space: true });
		expect(words('', 'en')).toEqual([]);
	});

	it('begins with a capital where it stands alone', () => {
		expect(sentence('over the years', 'en')).toBe('Over the years');
		expect(sentence('', 'en')).toBe('');
	});
});

describe('a set text', () => {
	const set = (text: string, width = 9999, more: Partial<Style> = {}) =>
		setText('k', text, { ...wide, width }, { ...style, ...more });
	const texts = (...given: Parameters<typeof set>) => set(...given).marks.map(({ lines: [line] }) => line);

	it('is one mark a line where it has no facts', () => {
		const { marks, width, height } = set('some plain words');
		expect(marks).toEqual([
			{
				key: 'k-0-0',
				kind: 'text',
				x: 0,
				y: 0,
				lines: ['some plain words'],
				size: SIZE,
				color: 'ink',
				weight: undefined,
				font: undefined,
				opacity: undefined,
				halo: undefined,
				fact: undefined
			}
		]);
		expect(width).toBe(textWidth('some plain words', SIZE));
		expect(height).toBe(26);
	});

	it('hands its style on', () =>
		expect(
			set('word', 9999, { weight: 600, font: 'serif', opacity: 0.5, halo: true, color: 'muted' }).marks[0]
		).toMatchObject({
			weight: 600,
			font: 'serif',
			opacity: 0.5,
			halo: true,
			color: 'muted'
		}));

	it('sets each fact by itself, in bold; words before it one by one, those after it together', () => {
		const { marks } = set(`it was ${token('pipe-length')} long at last`);
		expect(marks.map(({ key, lines: [line], fact, weight }) => [key, line, fact, weight])).toEqual([
			['k-0-0', 'it', undefined, undefined],
			['k-0-1', 'was', undefined, undefined],
			['k-0-2', '9,000 km', 'pipe-length', 600],
			['k-0-3', 'long at last', undefined, undefined]
		]);
		const [it_, was, fact, rest] = marks.map(({ x }) => x) as [number, number, number, number];
		expect(it_).toBe(0);
		expect(was).toBeCloseTo(textWidth('it', SIZE) + SPACE, 9);
		expect(fact).toBeCloseTo(was + textWidth('was', SIZE) + SPACE, 9);
		expect(rest).toBeCloseTo(fact + textWidth('9,000 km', SIZE, 600) + SPACE, 9);
	});

	it('sets facts in the weight that is asked for, and in a face of its own in that face’s', () => {
		const weights = (more: Partial<Style>) =>
			set(`a ${token('pipe-length')}`, 9999, more).marks.map(({ weight }) => weight);
		expect(weights({ numbers: 400 })).toEqual([undefined, 400]);
		expect(weights({ weight: 600 })).toEqual([600, 600]);
		expect(weights({ font: 'display', weight: 400 })).toEqual([400, 400]);
	});

	it('keeps what no space parts together: in one mark, or next to its fact', () => {
		const { marks } = set(`so (${token('pipe-length')}), then`);
		expect(marks.map(({ lines: [line] }) => line)).toEqual(['so', '(', '9,000 km', '), then']);
		const [, bracket, fact, close] = marks.map(({ x }) => x) as [number, number, number, number];
		expect(fact).toBeCloseTo(bracket + textWidth('(', SIZE), 9);
		expect(close).toBeCloseTo(fact + textWidth('9,000 km', SIZE, 600), 9);
	});

	it('breaks lines where a word doesn’t fit, and nowhere else', () => {
		const two = textWidth('aa', SIZE) + SPACE + textWidth('bb', SIZE);
		expect(texts('aa bb cc', two)).toEqual(['aa bb', 'cc']);
		expect(texts('aa bb cc', two - 0.1)).toEqual(['aa', 'bb', 'cc']);
		const three = two + SPACE + textWidth('cc', SIZE);
		expect(texts('aa bb cc dd', three + 0.1)).toEqual(['aa bb cc', 'dd']);
		expect(texts('aa bb cc dd', three - 0.1)).toEqual(['aa bb', 'cc dd']);
	});

	it('breaks no line inside what no space parts', () => {
		const lines = set(`aa (${token('pipe-length')}) bb`, textWidth('aa (', SIZE)).marks.map(
			({ y, lines: [line] }) => [y, line]
		);
		expect(lines).toEqual([
			[0, 'aa'],
			[26, '('],
			[26, '9,000 km'],
			[26, ')'],
			[52, 'bb']
		]);
	});

	it('keeps a bracket with its fact also late in a line', () => {
		const narrow = textWidth('aa bb cc', SIZE) + 1;
		expect(texts(`aa bb cc (${token('pipe-length')})`, narrow).slice(0, 2)).toEqual(['aa bb cc', '(']);
	});

	it('puts lines below each other from its first baseline on, and is as wide as the widest', () => {
		const at = { x: 100, y: 50, width: textWidth('mmmm', SIZE) + 1, locale: 'en' } as const;
		const block = setText('k', 'mmmm ii', at, style);
		expect(block.marks.map(({ key, x, y }) => [key, x, y])).toEqual([
			['k-0-0', 100, 50],
			['k-1-0', 100, 76]
		]);
		expect(block.width).toBe(textWidth('mmmm', SIZE));
		expect(block.height).toBe(52);
	});

	it('centres its lines in the block, or pushes them to its end', () => {
		const free = textWidth('mmmm', SIZE) - textWidth('ii', SIZE);
		const at = { x: 100, y: 50, width: textWidth('mmmm', SIZE) + 1, locale: 'en' } as const;
		const second = (align: Style['align']) => setText('k', 'mmmm ii', at, { ...style, align }).marks[1]?.x;
		expect(second('start')).toBe(100);
		expect(second('middle')).toBeCloseTo(100 + free / 2, 9);
		expect(second('end')).toBeCloseTo(100 + free, 9);
	});

	it('of nothing takes no room', () => expect(set('')).toEqual({ marks: [], width: 0, height: 0 }));
});
