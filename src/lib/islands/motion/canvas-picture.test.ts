import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from '$lib/charts/frame';
import { CanvasPicture } from './canvas-picture';
import { FrameClock, RecordedCanvas, appearance, bar, frameAt } from './testing/fakes';

let clock: FrameClock;
let canvas: RecordedCanvas;
let theme: string;
/** What the picture has told, in order. */
let told: string[];
let picture: CanvasPicture;

beforeEach(() => {
	clock = new FrameClock();
	canvas = new RecordedCanvas();
	theme = '';
	told = [];
	picture = new CanvasPicture(canvas.canvas, {
		style: () => appearance(theme),
		marks: ({ marks }) => marks,
		drawn: () => told.push(`drawn ${clock.now}`),
		rest: () => told.push(`rest ${clock.now}`)
	});
});
/** Lets a motion go on for a while. @returns where the bar is then */
const after = (time: number) => {
	clock.next(time);
	return canvas.at();
};
const size = () => [canvas.width, canvas.height];

it('takes no memory until something is drawn, and can’t be made where nothing can', () => {
	expect(size()).toEqual([1, 1]);
	expect(told).toEqual([]);
	expect(clock.waiting).toBe(0);
	const none = { getContext: () => null } as unknown as OffscreenCanvas;
	expect(
		() => new CanvasPicture(none, { style: appearance, marks: () => [], drawn: fail, rest: fail })
	).toThrow('no canvas');
});
const fail = () => expect.unreachable();

describe('a motion', () => {
	beforeEach(() => picture.put(frameAt(0)));

	it('has begun in the very frame in which it is asked for, and is told of then', () => {
		// A motion sets out slowly: of a shorter one nothing would be to be seen yet.
		picture.move(frameAt(4000), 2);
		expect(canvas.at()).toBeGreaterThan(0);
		expect(told).toEqual(['drawn 1000']);
		expect(size()).toEqual([200, 100]);
	});

	it('goes on from frame to frame, slow at first and at last, and arrives exactly, once', () => {
		picture.move(frameAt(80), 1);
		const places = [canvas.at(), ...Array.from({ length: 60 }, () => after(16))].filter(
			(x) => x !== undefined
		);
		expect(places).toHaveLength(44);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places[21]).toBeCloseTo(40, -1);
		expect(places[1]).toBeLessThan(1);
		expect(places.at(-2)).toBeGreaterThan(79);
		expect(places.at(-1)).toBe(80);
		expect(told).toEqual(['drawn 1000', 'rest 1688']);
		expect(clock.waiting).toBe(0);
	});

	it('ends on the frame itself, whatever was on its way', () => {
		const marks = [bar(80), bar(3, { key: 'new', y: 20 })];
		picture.move({ ...frameAt(80), marks }, 1);
		clock.next(5000);
		canvas.drawn();
		const leaving = bar(9, { key: 'old', enter: { width: 0 } });
		picture.put({ ...frameAt(1), marks: [bar(1), leaving] });
		picture.move({ ...frameAt(80), marks }, 1);
		canvas.drawn();
		clock.next(5000);
		expect(canvas.drawn().map(({ matrix }) => matrix.slice(4))).toEqual([
			[80, 0],
			[3, 20]
		]);
	});

	it('is interrupted where it is, and reversed from there', () => {
		picture.move(frameAt(80), 1);
		const middle = after(350) ?? 0;
		expect(middle).toBeGreaterThan(20);
		picture.move(frameAt(0), 1);
		const back = canvas.at() ?? 0;
		expect(back).toBeLessThan(middle + 0.1);
		expect(back).toBeGreaterThan(middle - 1);
		expect(clock.waiting).toBe(1);
		clock.next(690);
		expect(told).toEqual(['drawn 1000', 'drawn 1350', 'rest 2040']);
		expect(canvas.at()).toBe(0);
	});

	it('begins where the page shows a picture without it, and out of nothing where it is told to', () => {
		picture.put(frameAt(40));
		expect(canvas.drawn()).toEqual([]);
		picture.move(frameAt(41), 1);
		expect(canvas.at()).toBeGreaterThanOrEqual(40);
		picture.begin(frameAt(70), 1);
		const [first] = canvas.drawn();
		expect(first?.matrix[4]).toBe(70);
		expect(first?.alpha).toBeLessThan(0.01);
		clock.next(5000);
		expect(canvas.drawn()).toMatchObject([{ alpha: 1 }]);
	});

	it('gives the first picture of all no motion, nor one of another size', () => {
		const fresh = new RecordedCanvas();
		const other = new CanvasPicture(fresh.canvas, {
			style: appearance,
			marks: ({ marks }) => marks,
			drawn: () => told.push('drawn'),
			rest: () => told.push('rest')
		});
		other.move(frameAt(30), 1);
		expect(fresh.at()).toBe(30);
		for (const bigger of [{ width: 120 }, { height: 60 }] satisfies Partial<Frame>[]) {
			picture.move(frameAt(50, bigger), 1);
			expect(canvas.at()).toBe(50);
			picture.put(frameAt(0));
		}
		expect(told).toEqual(['drawn', 'rest', 'drawn 1000', 'rest 1000', 'drawn 1000', 'rest 1000']);
		expect(clock.waiting).toBe(0);
	});

	it('is taken over by what is drawn at once, as a guess under the finger', () => {
		picture.move(frameAt(80), 1);
		picture.draw(frameAt(10), 3);
		expect(canvas.drawn().at(-1)?.matrix).toEqual([3, 0, 0, 3, 30, 0]);
		expect(size()).toEqual([300, 150]);
		expect(told).toEqual(['drawn 1000', 'drawn 1000']);
		expect(clock.waiting).toBe(0);
	});

	it('stops where the page shows what it was going to, and the next begins there', () => {
		picture.move(frameAt(80), 1);
		clock.next(100);
		picture.clear();
		expect(size()).toEqual([1, 1]);
		expect(clock.waiting).toBe(0);
		canvas.drawn();
		picture.move(frameAt(90), 1);
		expect(canvas.at()).toBeGreaterThanOrEqual(80);
	});

	it('leaves nothing running, and no memory, when it is taken away', () => {
		picture.move(frameAt(80), 1);
		picture.remove();
		expect(clock.waiting).toBe(0);
		expect(size()).toEqual([1, 1]);
	});
});

describe('what is drawn', () => {
	const paints = () => canvas.recorded.drawn.splice(0).map(({ how, what, paint }) => [how, what, paint]);

	it('stands on paper as large as the canvas, in whole device pixels', () => {
		picture.draw(frameAt(10), 1.333);
		expect(size()).toEqual([133, 67]);
		const [paper, drawn] = canvas.recorded.drawn;
		expect(paper).toMatchObject({ how: 'fillRect', what: [0, 0, 100, 50], paint: 'paper', alpha: 1 });
		expect(drawn?.matrix).toEqual([1.33, 0, 0, 67 / 50, 13.3, 0]);
	});

	it('keeps its canvas as it is from frame to frame: another size would clear it', () => {
		let times = 0;
		Object.defineProperty(canvas, 'width', { get: () => 100, set: () => times++ });
		picture.put(frameAt(0));
		picture.move(frameAt(80), 1);
		for (let i = 0; i < 10; i++) clock.next();
		expect(times).toBe(1);
	});

	it('has other colors as soon as the page has, in motion and at rest', () => {
		picture.put(frameAt(0));
		picture.move(frameAt(80), 1);
		paints();
		theme = ' dark';
		picture.repaint();
		// The next frame is on its way anyway.
		expect(paints()).toEqual([]);
		clock.next();
		const [paper, mark] = paints();
		expect([paper?.[2], mark?.[2]]).toEqual(['paper dark', 'KZ dark']);
		clock.next(5000);
		paints();
		theme = ' light';
		picture.repaint();
		expect(paints().map(([, , paint]) => paint)).toEqual(['paper light', 'KZ light']);
		expect(canvas.at()).toBeUndefined();
		// Under a picture that the page shows itself there is nothing to paint.
		picture.clear();
		picture.repaint();
		expect(paints()).toEqual([]);
	});
});
