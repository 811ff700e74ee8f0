import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from '$lib/charts/frame';
import type { Table } from '$lib/markup/table';
import type { Reply, Request, TransitionKind } from './messages';
import { servePictures, type FrameSource, type Port } from './serve';
import { FrameClock, RecordedCanvas, appearance, bar, frameAt, promised } from './testing/fakes';

/** What is asked for is where its bar stands. */
type Ask = number;
type Told = Partial<Reply> & Record<string, unknown>;

let clock: FrameClock;
let told: Told[];
let hear: (data: unknown) => void;
/** Frames that come when the test says so, by what was asked for. */
let coming: Map<Ask, { arrive: (frame: Frame) => void; fail: (why: Error) => void }>;
let source: FrameSource<Ask>;

afterEach(() => void vi.useRealTimers());
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	clock = new FrameClock();
	told = [];
	coming = new Map();
	source = {
		frame: (at) => (at < 0 ? new Promise((arrive, fail) => coming.set(at, { arrive, fail })) : frameAt(at)),
		still: (frame, at, { id, evidence }) => ({ markup: `${id} ${evidence} ${at}`, words: true })
	};
});

function start(load?: Parameters<typeof servePictures>[2]): void {
	const port: Port<Request<Ask>, Reply> = {
		postMessage: (reply) => told.push(reply as Told),
		addEventListener: (_, listener) => (hear = (data) => listener({ data } as MessageEvent<Request<Ask>>))
	};
	servePictures(port, source, load);
}
/** Starts with a picture on a canvas, and says how the page looks. */
async function open(): Promise<RecordedCanvas> {
	const canvas = new RecordedCanvas();
	start();
	hear({ kind: 'appearance', ...appearance() });
	hear({ kind: 'picture', picture: 7, canvas, setting: { id: 'p', evidence: 'e/' } });
	await promised();
	told = [];
	return canvas;
}
async function show(
	ask: Ask,
	request: number,
	transition: TransitionKind = 'move',
	more = {}
): Promise<void> {
	const size = { width: 200, height: 300 };
	hear({ kind: 'show', picture: 7, request, ask, transition, size, ...more });
	await promised();
}
/** Lets what was drawn show: what is told of it comes after. */
const shows = () => vi.advanceTimersByTime(0);
const kinds = () => told.map(({ kind, request }) => `${kind} ${request}`);

describe('a picture that is asked for', () => {
	it('is told at once as it stands in the page, then that it has begun, then that it rests', async () => {
		const canvas = await open();
		await show(10, 1, 'cut');
		expect(told).toEqual([
			{ kind: 'still', picture: 7, request: 1, width: 100, height: 50, markup: 'p e/ 10', words: true },
			{ kind: 'rest', picture: 7, request: 1 }
		]);
		expect(canvas.width).toBe(1);
		told = [];
		await show(90, 2);
		// As large as fits in its room: 200 across for 100. Only what shows is told of.
		expect([canvas.width, canvas.height]).toEqual([200, 100]);
		expect(kinds()).toEqual([]);
		const at = performance.timeOrigin + clock.now;
		shows();
		expect(kinds()).toEqual(['still 2', 'drawn 2']);
		expect(told[1]).toMatchObject({ picture: 7, at });
		clock.next(5000);
		expect(kinds()).toEqual(['still 2', 'drawn 2', 'rest 2']);
	});

	it('comes as it is told to: drawn at once, or out of nothing', async () => {
		const canvas = await open();
		await show(10, 1, 'draw');
		expect(kinds()).toEqual(['drawn 1']);
		expect(canvas.at()).toBe(20);
		await show(30, 2, 'begin');
		expect(canvas.drawn()[0]?.alpha).toBeLessThan(0.01);
	});

	it('is told of before it rests, however soon that is; of one that was given up nothing is', async () => {
		await open();
		await show(10, 1, 'begin');
		clock.next(5000);
		expect(kinds()).toEqual(['still 1', 'drawn 1', 'rest 1']);
		await show(20, 2);
		await show(30, 3);
		shows();
		expect(kinds().slice(3)).toEqual(['still 3', 'drawn 3']);
	});

	it('that can’t be written out has failed, and the next one comes', async () => {
		await open();
		const { still } = source;
		source.still = () => {
			throw new Error('no words');
		};
		for (const [i, transition] of (['cut', 'move'] as const).entries()) {
			await show(10, i, transition);
			shows();
		}
		expect(told.filter(({ kind }) => kind === 'failed').map(({ why }) => why)).toEqual(
			Array(2).fill('Error: no words')
		);
		source.still = still;
		await show(20, 3, 'cut');
		expect(kinds().slice(-2)).toEqual(['still 3', 'rest 3']);
	});

	it('drawn at once again and again, is told as it stands in the page once that has an end', async () => {
		const canvas = await open();
		for (const request of [1, 2, 3]) {
			await show(request * 10, request, 'draw');
			vi.advanceTimersByTime(100);
		}
		expect(kinds()).toEqual(['drawn 1', 'drawn 2', 'drawn 3']);
		expect(canvas.at()).toBe(60);
		vi.advanceTimersByTime(100);
		expect(kinds().slice(3)).toEqual(['still 3', 'rest 3']);
		expect(told[3]).toMatchObject({ markup: 'p e/ 30' });
		// What is asked for in another way has its own answer, and what is taken away has none.
		await show(40, 4, 'draw');
		await show(50, 5, 'cut');
		await show(60, 6, 'draw');
		hear({ kind: 'remove', picture: 7 });
		expect(vi.getTimerCount()).toBe(0);
		expect(kinds().slice(5)).toEqual(['drawn 4', 'still 5', 'rest 5', 'drawn 6']);
	});

	it('is the one asked for last, also where another is still on its way', async () => {
		const canvas = await open();
		await show(0, 1, 'cut');
		await show(-1, 2);
		await show(40, 3, 'draw');
		told = [];
		coming.get(-1)?.arrive(frameAt(5));
		await promised();
		shows();
		clock.next(5000);
		expect(told).toEqual([]);
		expect(canvas.at()).toBe(80);
		// Nor is anybody told of a failure that doesn't matter any more: by its request the page knows.
		await show(-2, 4);
		await show(50, 5, 'cut');
		coming.get(-2)?.fail(new Error('late'));
		await promised();
		expect(kinds().slice(-1)[0]).toBe('failed 4');
	});

	it('stays below its canvas until the page has put it, and no later motion is taken away with it', async () => {
		const canvas = await open();
		await show(0, 1, 'cut');
		await show(10, 2, 'draw');
		hear({ kind: 'clear', picture: 7, request: 1 });
		expect(canvas.width).toBe(200);
		hear({ kind: 'clear', picture: 7, request: 2 });
		expect(canvas.width).toBe(1);
	});

	it('stands still, and says so, without a canvas, or with one that can’t be drawn on', async () => {
		start();
		hear({ kind: 'appearance', ...appearance() });
		hear({ kind: 'picture', picture: 7, setting: { id: 'p' } });
		await show(10, 1);
		hear({ kind: 'picture', picture: 7, canvas: { getContext: () => null }, setting: { id: 'p' } });
		await show(20, 2);
		expect(kinds()).toEqual(['ready undefined', 'still 1', 'rest 1', 'still 2', 'rest 2']);
		expect(clock.waiting).toBe(0);
	});

	it('that can’t be had is told as such, and the next one comes', async () => {
		await open();
		await show(-1, 1);
		coming.get(-1)?.fail(new Error('no scene'));
		await promised();
		expect(told).toEqual([{ kind: 'failed', picture: 7, request: 1, why: 'Error: no scene' }]);
		await show(10, 2, 'cut');
		expect(kinds().slice(1)).toEqual(['still 2', 'rest 2']);
	});

	it('leaves nothing running when it is taken away; one that nobody knows is nobody’s', async () => {
		const canvas = await open();
		await show(0, 1, 'cut');
		await show(90, 2);
		expect(clock.waiting).toBe(1);
		hear({ kind: 'remove', picture: 7 });
		expect([clock.waiting, canvas.width]).toEqual([0, 1]);
		told = [];
		await show(10, 3);
		await show(10, 4, 'move', { picture: 99 });
		hear({ kind: 'clear', picture: 7, request: 2 });
		hear({ kind: 'remove', picture: 99 });
		expect(told).toEqual([]);
	});

	it('is drawn with what belongs to it, such as axes', async () => {
		source.marks = ({ marks }) => [bar(1, { key: 'axis' }), ...marks];
		const canvas = await open();
		await show(10, 1, 'draw');
		expect(canvas.drawn().map(({ matrix }) => matrix[4])).toEqual([2, 20]);
	});
});

describe('the page’s appearance', () => {
	it('changes what is on the canvas', async () => {
		const canvas = await open();
		await show(10, 1, 'draw');
		canvas.drawn();
		hear({ kind: 'appearance', ...appearance(' dark') });
		expect(canvas.drawn().map(({ paint }) => paint)).toEqual(['KZ dark']);
		await promised();
		// Ready is said once.
		expect(kinds()).not.toContain('ready undefined');
	});

	it('names typefaces: a worker is ready once it has them, and nothing moves without', async () => {
		const load = vi.fn(() => Promise.resolve());
		const ready = async () => {
			told = [];
			start(load);
			expect(told).toEqual([]);
			hear({ kind: 'appearance', ...appearance() });
			await promised();
			return told;
		};
		expect(await ready()).toEqual([{ kind: 'ready', moves: true }]);
		expect(load).toHaveBeenLastCalledWith(appearance().fonts);
		load.mockRejectedValueOnce(new Error('no font'));
		expect(await ready()).toEqual([{ kind: 'ready', moves: false }]);
	});

	it('is all that a page that draws for itself says: it has its typefaces, if it can move at all', async () => {
		await open();
		start();
		hear({ kind: 'appearance', ...appearance() });
		await promised();
		expect(told).toEqual([{ kind: 'ready', moves: true }]);
		told = [];
		for (const missing of ['requestAnimationFrame', 'Path2D']) {
			const before = (globalThis as Record<string, unknown>)[missing];
			vi.stubGlobal(missing, undefined);
			start();
			hear({ kind: 'appearance', ...appearance() });
			vi.stubGlobal(missing, before);
		}
		await promised();
		expect(told).toEqual([
			{ kind: 'ready', moves: false },
			{ kind: 'ready', moves: false }
		]);
	});
});

describe('beside pictures', () => {
	it('the rows behind one can be had, or it is said that they can’t', async () => {
		const table = { caption: 'Rows' } as unknown as Table;
		await open();
		const ask = async (request: number) => {
			hear({ kind: 'table', request, ask: 3 });
			await promised();
		};
		await ask(1);
		source.table = (at) => (at === 3 ? table : expect.unreachable());
		await ask(2);
		source.table = () => Promise.reject(new Error('no rows'));
		await ask(3);
		source.table = () => {
			throw new Error('no scene');
		};
		await ask(4);
		expect(told).toEqual([
			{ kind: 'no-table', request: 1, why: 'Error: there are no rows' },
			{ kind: 'table', request: 2, table },
			{ kind: 'no-table', request: 3, why: 'Error: no rows' },
			{ kind: 'no-table', request: 4, why: 'Error: no scene' }
		]);
	});

	it('what may be asked for soon is laid out, and shown to nobody; it may fail', async () => {
		await open();
		hear({ kind: 'ahead', ask: -1 });
		expect([...coming.keys()]).toEqual([-1]);
		coming.get(-1)?.fail(new Error('no scene'));
		source.frame = () => {
			throw new Error('no state');
		};
		hear({ kind: 'ahead', ask: 5 });
		await promised();
		expect(told).toEqual([]);
	});

	it('what is none of its messages changes nothing', async () => {
		const canvas = await open();
		await show(0, 1, 'cut');
		await show(90, 2);
		shows();
		told = [];
		for (const nonsense of [{}, { kind: 'nonsense', picture: 7 }, { kind: 'clear' }, 'text']) hear(nonsense);
		expect(told).toEqual([]);
		expect(clock.waiting).toBe(1);
		clock.next(5000);
		expect(canvas.at()).toBe(180);
		expect(kinds()).toEqual(['rest 2']);
	});
});
