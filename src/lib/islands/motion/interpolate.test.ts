import { describe, expect, it } from 'vitest';
import { drawnMarks } from '$lib/charts/axis';
import type { RibbonMark, Frame, Mark, RectMark, TextMark, CurveMark } from '$lib/charts/frame';
import { FrameInterpolator } from './interpolate';

const bar = (key: string, height: number, more: Partial<RectMark> = {}): RectMark => ({
	kind: 'rect',
	key,
	color: 'KZ',
	fill: 'strands',
	x: 0,
	y: 100 - height,
	width: 10,
	height,
	...more
});
const label = (key: string, x: number): TextMark => ({
	kind: 'text',
	key,
	color: 'ink',
	x,
	y: 20,
	lines: [key],
	size: 13
});
const curve: CurveMark = {
	kind: 'curve',
	key: 't',
	color: 'KZ',
	from: 'BE',
	...{ x0: 0, y0: 0, cx0: 1, cy0: 1, cx1: 2, cy1: 2, x1: 3, y1: 3 },
	...{ strands: 2, spread0: 0, spread1: 0, colorStop: 0.5 }
};
const frame = (...marks: Mark[]): Frame => ({ width: 100, height: 100, marks });
const find = (f: Frame, key: string) => f.marks.find((m) => m.key === key) as RectMark;
const opacityOf = (f: Frame, key: string) => f.marks.find((m) => m.key === key)?.opacity;

/** Every mark of a passage at a time. */
const interpolateFrames = (a: Frame, b: Frame) => {
	const passage = new FrameInterpolator(a, b, drawnMarks);
	return (t: number) => passage.at(t);
};

describe('a passage', () => {
	it('begins where it was and ends on the second frame itself', () => {
		const a = frame(bar('a', 10), label('t', 5));
		const b = frame(bar('a', 50), label('t', 9));
		const between = interpolateFrames(a, b);
		expect(find(between(0), 'a').height).toBe(10);
		expect(find(between(0.5), 'a').height).toBe(30);
		expect(between(1).marks).toEqual(b.marks);
	});

	it('lets new marks start from their enter, or fade in, and old ones go back the same way', () => {
		const a = frame(bar('old', 40), label('gone', 0));
		const b = frame(bar('new', 60, { enter: { height: 0, y: 100 } }), label('come', 0));
		const half = interpolateFrames(a, b)(0.5);
		expect(find(half, 'new')).toMatchObject({ height: 30, y: 70 });
		expect(find(half, 'come').opacity).toBeCloseTo(1 / 6, 9);
		expect(find(half, 'old').opacity).toBeCloseTo(1 / 6, 9);
		expect(find(half, 'gone')).toBeUndefined();
	});

	it('can be interrupted and reversed: whatever happened before, it ends on the same frame', () => {
		const a = frame(bar('a', 10));
		const b = frame(bar('a', 50), bar('b', 20, { enter: { height: 0, y: 100 } }));
		const midway = interpolateFrames(a, b)(0.37);
		const back = interpolateFrames(midway, a);
		expect(find(back(0), 'a').height).toBeCloseTo(find(midway, 'a').height, 10);
		expect(find(back(0), 'b').height).toBeCloseTo(find(midway, 'b').height, 10);
		expect(back(1).marks.find(({ key }) => key === 'a')).toEqual(a.marks[0]);
	});

	it('holds a delayed mark back and still brings it home in time', () => {
		const between = interpolateFrames(frame(bar('a', 0)), frame(bar('a', 100, { delay: 0.5 })));
		expect(find(between(0.5), 'a').height).toBe(0);
		expect(find(between(0.75), 'a').height).toBe(50);
	});

	it('holds no mark back for longer than three fifths of the way', () => {
		const between = interpolateFrames(frame(bar('a', 0)), frame(bar('a', 100, { delay: 0.9 })));
		expect(find(between(0.6), 'a').height).toBe(0);
		expect(find(between(0.8), 'a').height).toBeCloseTo(50, 9);
		expect(find(between(1), 'a')).toMatchObject({ height: 100, y: 0 });
	});

	it('leaves a delay as it is: it is no place to go to', () => {
		const half = interpolateFrames(
			frame(bar('a', 0, { delay: 0.4 })),
			frame(bar('a', 100, { delay: 0 }))
		)(0.5);
		expect(find(half, 'a').delay).toBe(0);
	});

	it('takes what a mark leaves out for what it means: all of it seen, all of it drawn', () => {
		const ribbon = (more: Partial<RibbonMark> = {}): RibbonMark => ({
			kind: 'ribbon',
			key: 'f',
			color: 'KZ',
			from: 'BE',
			x0: 0,
			y0: 0,
			x1: 9,
			y1: 0,
			width: 9,
			colorStop: 0.5,
			enter: { drawn: 0 },
			...more
		});
		expect(
			interpolateFrames(frame(ribbon()), frame(ribbon({ drawn: 0.5, opacity: 0 })))(0.5).marks
		).toMatchObject([{ drawn: 0.75, opacity: 0.5 }]);
		// New, it is drawn from its start; leaving, it is taken back to it.
		expect(interpolateFrames(frame(), frame(ribbon()))(0.25).marks).toMatchObject([{ drawn: 0.25 }]);
		expect(interpolateFrames(frame(ribbon()), frame())(0.3).marks).toMatchObject([{ drawn: 0.5 }]);
		const thrown: CurveMark = { ...curve, enter: { drawn: 0 } };
		expect(interpolateFrames(frame(), frame(thrown))(0.25).marks).toMatchObject([{ drawn: 0.25 }]);
		// Nothing else is: a rectangle has no such number.
		expect(interpolateFrames(frame(), frame(bar('a', 9)))(0.5).marks[0]).not.toHaveProperty('drawn');
	});

	it('has what is new at once where the old mark didn’t have it', () => {
		const half = interpolateFrames(frame(bar('a', 0)), frame(bar('a', 100, { stroke: 4 })))(0.5);
		expect(find(half, 'a')).toMatchObject({ stroke: 4, height: 50 });
	});

	it('treats a mark of another kind under the same key as a new one', () => {
		const half = interpolateFrames(frame(label('x', 0)), frame(bar('x', 10)))(0.5);
		expect(half.marks).toMatchObject([{ kind: 'rect', opacity: 0.5, height: 10 }]);
	});

	it('glides from one axis to the next', () => {
		const axis = (max: number) => ({ domain: [0, max] as const, range: [100, 0] as const, ticks: [] });
		const a: Frame = { ...frame(), plot: { x: axis(1), y: axis(100) } };
		const b: Frame = { ...frame(), plot: { x: axis(1), y: axis(200) } };
		expect(interpolateFrames(a, b)(0.5).plot?.y.domain).toEqual([0, 150]);
		expect(interpolateFrames(a, frame())(0.5).plot).toBeUndefined();
	});

	it('glides both ways, in what axes mean and in where they stand; their labels are the new ones', () => {
		const axis = (domain: [number, number], range: [number, number], label: string) => ({
			domain,
			range,
			ticks: [{ value: 0, label }]
		});
		const a: Frame = {
			...frame(),
			plot: { x: axis([0, 10], [0, 100], 'a'), y: axis([5, 15], [50, 150], 'b') }
		};
		const b: Frame = {
			...frame(),
			plot: { x: axis([4, 30], [8, 200], 'c'), y: axis([9, 11], [70, 110], 'd') }
		};
		expect(interpolateFrames(a, b)(0.5).plot).toEqual({
			x: axis([2, 20], [4, 150], 'c'),
			y: axis([7, 13], [60, 130], 'd')
		});
		expect(interpolateFrames(a, b)(0).plot).toEqual({
			x: { ...a.plot?.x, ticks: b.plot?.x.ticks },
			y: { ...a.plot?.y, ticks: b.plot?.y.ticks }
		});
	});

	it('lets axes come and go like all else where only one frame has some; their labels are no text across another', () => {
		const axis = { domain: [0, 10], range: [10, 90], ticks: [{ value: 5, label: 'five' }] } as const;
		const none = frame(label('t', 0));
		const some: Frame = { ...frame(), plot: { x: axis, y: axis } };
		const opacity = (a: Frame, b: Frame, t: number) =>
			['t', 'axis-x', 'axis-x-5', 'axis-y-5', 'axis-y-5-label'].map((key) =>
				opacityOf(interpolateFrames(a, b)(t), key)
			);
		expect(opacity(none, some, 0.4)).toEqual([undefined, 0.4, 0, 0.4, 0]);
		expect(opacity(some, none, 0.3)).toEqual(
			[0, 0.5, 0.25, 0.5, 0.25].map((share) => expect.closeTo(share, 9))
		);
		expect(interpolateFrames(none, some)(1)).toBe(some);
		// Turned back on the way, they are where they were.
		const back = interpolateFrames(interpolateFrames(none, some)(0.7), some)(0);
		expect(find(back, 'axis-x-5').opacity).toBeCloseTo(0.5, 9);
	});

	it('keeps the size of the frame it goes to', () =>
		expect(interpolateFrames({ ...frame(), width: 50 }, frame())(0.5)).toMatchObject({
			width: 100,
			height: 100
		}));

	it('takes text away before other text comes; text that stays moves all the way', () => {
		const between = interpolateFrames(
			frame(label('old', 0), label('same', 0)),
			frame(label('new', 0), label('same', 10))
		);
		const opacities = (t: number) => ['old', 'new'].map((key) => opacityOf(between(t), key));
		expect(opacities(0)).toEqual([1, 0]);
		expect(opacities(0.2)).toEqual([0.5, 0]);
		expect(opacities(0.4)).toEqual([undefined, 0]);
		expect(opacities(0.7)).toEqual([undefined, expect.closeTo(0.5, 9)]);
		expect(find(between(1), 'old')).toBeUndefined();
		expect(find(between(0.3), 'same').x).toBeCloseTo(3, 9);
	});

	it('has taken away what leaves before the text that comes can be read, however late it came', () => {
		const more = { enter: { height: 0 }, delay: 0.5 };
		const between = interpolateFrames(frame(bar('old', 60, more), bar('pale', 9)), frame(label('new', 0)));
		expect(find(between(0.3), 'old').height).toBeCloseTo(30, 9);
		// Not even as the outline of a bar without a height.
		expect(between(0.6).marks.map(({ key }) => key)).toEqual(['new']);
		expect(find(between(0.6), 'new').opacity).toBeLessThan(0.4);
	});

	it('takes the paper’s edge under a thread away before the thread has moved on from it', () => {
		const thread = { ...frame(), marks: [{ ...curve, key: 'edge', color: 'paper' } as const] };
		expect(interpolateFrames(thread, frame())(0.2).marks).toEqual([]);
	});

	it('takes text that says something else elsewhere for other text, and text that counts where it stands for the same', () => {
		const says = (x: number, words: string): TextMark => ({ ...label('t', x), lines: [words] });
		const shown = (f: Frame) => f.marks.map((mark) => [(mark as TextMark).lines[0], mark.opacity ?? 1]);
		const [a, b] = [frame(says(0, 'Asselborn')), frame(says(9, 'Jean Asselborn'))];
		const between = interpolateFrames(a, b);
		expect(shown(between(0.2))).toEqual([
			['Asselborn', 0.5],
			['Jean Asselborn', 0]
		]);
		expect(shown(between(0.7))).toEqual([['Jean Asselborn', expect.closeTo(0.5, 9)]]);
		// Turned back on the way, each goes on from where it is.
		expect(shown(interpolateFrames(between(0.2), a)(0))).toEqual([
			['Jean Asselborn', 0],
			['Asselborn', 0.5]
		]);
		// Broken elsewhere, it says the same.
		const broken = { ...says(9, 'no'), lines: ['no', 'conviction'] };
		expect(shown(interpolateFrames(frame(says(0, 'no conviction')), frame(broken))(0.2))).toEqual([
			['no', 1]
		]);
		expect(shown(interpolateFrames(frame(says(0, '5,339 km')), frame(says(0, '5,340 km')))(0.2))).toEqual([
			['5,340 km', 1]
		]);
	});

	it('lets text come and go that is there unseen', () => {
		const unseen = frame({ ...label('t', 0), opacity: 0 });
		const opacity = (a: Frame, b: Frame, t: number) => find(interpolateFrames(a, b)(t), 't').opacity;
		expect(opacity(unseen, frame(label('t', 0)), 0.4)).toBe(0);
		expect(opacity(frame(label('t', 0)), unseen, 0.4)).toBe(0);
	});

	it('doesn’t glide from years to places in a row: their labels would come all at once at the end', () => {
		const axis = (from: number, to: number, value: number) => ({
			domain: [from, to] as const,
			range: [0, 100] as const,
			ticks: [{ value, label: String(value) }]
		});
		const y = axis(0, 10, 5);
		const a: Frame = { ...frame(), plot: { x: axis(2000, 2013, 2002), y } };
		const b: Frame = { ...frame(), plot: { x: axis(-0.5, 2.5, 1), y } };
		const half = interpolateFrames(a, b)(0.7);
		expect(half.plot).toBeUndefined();
		expect(find(half, 'axis-x-1').opacity).toBeCloseTo(0.5, 9);
		// The same goes for amounts that have none in common.
		const c: Frame = { ...frame(), plot: { x: axis(2000, 2013, 2002), y: axis(20, 30, 25) } };
		expect(interpolateFrames(a, c)(0.5).plot).toBeUndefined();
	});

	it('leaves a mark that doesn’t move the very same', () => {
		const b = frame(bar('a', 50), label('t', 5));
		const { marks } = interpolateFrames(frame(bar('a', 10), label('t', 5)), b)(0.6);
		expect(marks[1]).toBe(b.marks[1]);
		expect(marks[0]).not.toBe(b.marks[0]);
	});
});
