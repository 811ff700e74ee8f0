// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANGED } from '$lib/islands/page/preferences';
import type { Table } from '$lib/markup/table';
import { pageDrawer, workerDrawer } from './drawers';
import { DrawingService, type Drawer } from './drawing-service';
import type { Reply, Request } from './messages';
import { promised } from './testing/fakes';

/** A drawer whose answers the test gives. */
class FakeDrawer implements Drawer<string> {
	posted: Request<string>[] = [];
	closed = 0;
	reply!: (reply: Reply) => void;
	lost!: () => void;
	constructor(readonly moves = true) {}
	post = (message: Request<string>) => void this.posted.push(message);
	hear = (reply: (reply: Reply) => void, lost: () => void) => Object.assign(this, { reply, lost });
	close = () => void this.closed++;
	ready(moves = true): Promise<void> {
		this.reply({ kind: 'ready', moves });
		return promised();
	}
	kinds = () => this.posted.map(({ kind }) => kind);
}

let services: DrawingService<string>[];
beforeEach(() => {
	services = [];
	vi.useFakeTimers();
	vi.stubGlobal('matchMedia', () => new EventTarget());
});
afterEach(() => {
	for (const one of services) one.stop();
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});
async function service(...drawers: (FakeDrawer | Error)[]): Promise<DrawingService<string>> {
	const made = new DrawingService<string>(
		drawers.map(
			(drawer) => () => (drawer instanceof Error ? Promise.reject(drawer) : Promise.resolve(drawer))
		)
	);
	services.push(made);
	await promised();
	return made;
}
/** What a picture hears, in words. */
function listen(to: DrawingService<string>, picture: number): string[] {
	const heard: string[] = [];
	to.add(picture, {
		opened: (moves) => heard.push(moves ? 'open' : 'open, still'),
		heard: ({ kind, request }) => heard.push(`${kind} ${request}`),
		failed: () => heard.push('failed')
	});
	return heard;
}
const show = (picture: number, request: number): Request<string> => ({
	kind: 'show',
	picture,
	request,
	ask: 'a',
	transition: 'move',
	size: { width: 1, height: 1 }
});
const rest = (picture: number, request: number): Reply => ({ kind: 'rest', picture, request });
const LONG = 20_000;

describe('whoever draws', () => {
	it('is told how the page looks, and has pictures once it has answered', async () => {
		const drawer = new FakeDrawer();
		const all = await service(drawer);
		const before = listen(all, 1);
		all.post(show(1, 9));
		expect(drawer.kinds()).toEqual(['appearance']);
		expect(before).toEqual([]);
		await drawer.ready();
		const after = listen(all, 2);
		drawer.reply(rest(1, 9));
		drawer.reply(rest(3, 9));
		expect([before, after]).toEqual([['open', 'rest 9'], ['open']]);
		all.remove(1);
		drawer.reply(rest(1, 9));
		expect(before).toHaveLength(2);
		expect(drawer.posted.at(-1)).toEqual({ kind: 'remove', picture: 1 });
		all.prepare('aid');
		expect(drawer.posted.at(-1)).toEqual({ kind: 'ahead', ask: 'aid' });
		expect(new Set([all.number(), all.number(), all.number()]).size).toBe(3);
	});

	it('has to be able to move, and to want to', async () => {
		for (const [wants, can, heard] of [
			[true, true, 'open'],
			[true, false, 'open, still'],
			[false, true, 'open, still']
		] as const) {
			const drawer = new FakeDrawer(wants);
			const all = await service(drawer);
			await drawer.ready(can);
			expect(listen(all, 1)).toEqual([heard]);
		}
	});

	it('hears of other colors: of another theme, the page’s or the system’s, and of none once it is stopped', async () => {
		const dark = new EventTarget();
		vi.stubGlobal('matchMedia', () => dark);
		const drawer = new FakeDrawer();
		const all = await service(drawer);
		await drawer.ready();
		document.dispatchEvent(new Event(CHANGED));
		dark.dispatchEvent(new Event('change'));
		expect(drawer.kinds()).toEqual(['appearance', 'appearance', 'appearance']);
		all.stop();
		document.dispatchEvent(new Event(CHANGED));
		dark.dispatchEvent(new Event('change'));
		expect(drawer.posted).toHaveLength(3);
		expect(drawer.closed).toBe(1);
	});
});

describe('the next one takes over', () => {
	it('where the first can’t be made, is lost before it has answered, or never answers', async () => {
		const [silent, lost, last] = [new FakeDrawer(), new FakeDrawer(), new FakeDrawer(false)];
		const all = await service(new Error('no canvas'), lost, silent, last);
		const heard = listen(all, 1);
		lost.lost();
		await promised();
		expect([lost.closed, silent.kinds()]).toEqual([1, ['appearance']]);
		await vi.advanceTimersByTimeAsync(LONG - 1);
		expect(last.posted).toEqual([]);
		await vi.advanceTimersByTimeAsync(1);
		expect([silent.closed, last.kinds()]).toEqual([1, ['appearance']]);
		expect(heard).toEqual([]);
		await last.ready();
		expect(heard).toEqual(['open, still']);
	});

	it('where it is lost later, and every picture is told, to ask again', async () => {
		const [first, next] = [new FakeDrawer(), new FakeDrawer(false)];
		const all = await service(first, next);
		const heard = [listen(all, 1), listen(all, 2)];
		await first.ready();
		first.lost();
		await promised();
		expect(first.closed).toBe(1);
		// What is said in between is for nobody.
		all.post(show(1, 3));
		await next.ready();
		expect(heard).toEqual([
			['open', 'open, still'],
			['open', 'open, still']
		]);
		expect(next.kinds()).toEqual(['appearance']);
		// Whatever more happens to the first is of no interest.
		first.lost();
		await vi.advanceTimersByTimeAsync(2 * LONG);
		expect(next.closed).toBe(0);
	});

	it('where an answer doesn’t come in twenty seconds, but not while there is one', async () => {
		const [first, next] = [new FakeDrawer(), new FakeDrawer()];
		const all = await service(first, next);
		listen(all, 1);
		await first.ready();
		all.post(show(1, 3));
		first.reply(rest(1, 3));
		await vi.advanceTimersByTimeAsync(LONG);
		expect(first.closed).toBe(0);
		all.post(show(1, 4));
		await vi.advanceTimersByTimeAsync(LONG);
		expect([first.closed, next.kinds()]).toEqual([1, ['appearance']]);
	});

	it('but not where a picture was asked for something else meanwhile, or taken away', async () => {
		const [first, next] = [new FakeDrawer(), new FakeDrawer()];
		const all = await service(first, next);
		listen(all, 1);
		await first.ready();
		all.post(show(1, 3));
		all.post(show(1, 4));
		// The answer to a former question is none to this one.
		first.reply(rest(1, 3));
		expect(vi.getTimerCount()).toBe(1);
		first.reply(rest(1, 4));
		all.post(show(1, 5));
		all.remove(1);
		await vi.advanceTimersByTimeAsync(2 * LONG);
		expect(first.closed).toBe(0);
	});

	it('until there is nobody left: then pictures fail, also those that come later', async () => {
		const only = new FakeDrawer();
		const all = await service(only);
		const heard = listen(all, 1);
		await only.ready();
		only.lost();
		await promised();
		expect(heard).toEqual(['open', 'failed']);
		expect(listen(all, 2)).toEqual(['failed']);
		expect(await all.table('a')).toBeUndefined();
		expect(vi.getTimerCount()).toBe(0);
	});
});

describe('rows', () => {
	const table = { caption: 'Rows' } as unknown as Table;

	it('come from whoever draws, or not at all', async () => {
		const drawer = new FakeDrawer();
		const all = await service(drawer);
		await drawer.ready();
		const [had, none] = [all.table('a'), all.table('b')];
		const [first, second] = drawer.posted.slice(1) as { request: number; ask: string }[];
		expect([first?.ask, second?.ask]).toEqual(['a', 'b']);
		drawer.reply({ kind: 'no-table', request: second?.request ?? 0, why: 'no' });
		drawer.reply({ kind: 'table', request: first?.request ?? 0, table });
		expect(await Promise.all([had, none])).toEqual([table, undefined]);
	});

	it('are asked for again, of whoever comes next, and given up when it is over', async () => {
		const [first, next] = [new FakeDrawer(), new FakeDrawer()];
		const all = await service(first, next);
		const asked = all.table('a');
		expect(first.kinds()).toEqual(['appearance']);
		await first.ready();
		expect(first.kinds()).toEqual(['appearance', 'table']);
		first.lost();
		await promised();
		await next.ready();
		expect(next.kinds()).toEqual(['appearance', 'table']);
		all.stop();
		expect(await asked).toBeUndefined();
		expect(await all.table('a')).toBeUndefined();
	});
});

it('what is stopped while somebody is about to answer, or still being made, never begins', async () => {
	for (const made of [true, false]) {
		const drawer = new FakeDrawer();
		let make = () => {};
		const all = new DrawingService<string>([
			() => new Promise((done) => (make = () => done(drawer))),
			() => expect.unreachable()
		]);
		services.push(all);
		const heard = listen(all, 1);
		if (made) make();
		await promised();
		all.stop();
		if (!made) make();
		await promised();
		expect([heard, drawer.closed, vi.getTimerCount()]).toEqual([[], 1, 0]);
	}
});

describe('a worker', () => {
	class FakeWorker extends EventTarget {
		postMessage = vi.fn();
		terminate = vi.fn();
	}
	const canvases = (can: boolean) => {
		const { prototype } = HTMLCanvasElement;
		if (can)
			Object.defineProperty(prototype, 'transferControlToOffscreen', {
				value: () => ({}),
				configurable: true
			});
		else Reflect.deleteProperty(prototype, 'transferControlToOffscreen');
	};
	afterEach(() => canvases(false));

	it('says what it has to say, whether it is lost, and is ended', async () => {
		canvases(true);
		const worker = new FakeWorker();
		const drawer = await workerDrawer<string>(() => worker as unknown as Worker);
		expect(drawer.moves).toBe(true);
		const [replies, lost] = [vi.fn(), vi.fn()];
		drawer.hear(replies, lost);
		worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready', moves: true } }));
		expect(replies.mock.calls).toEqual([[{ kind: 'ready', moves: true }]]);
		worker.dispatchEvent(new Event('error'));
		worker.dispatchEvent(new Event('messageerror'));
		expect(lost).toHaveBeenCalledTimes(2);
		drawer.post({ kind: 'ahead', ask: 'aid' }, []);
		expect(worker.postMessage.mock.calls).toEqual([[{ kind: 'ahead', ask: 'aid' }, []]]);
		drawer.close();
		expect(worker.terminate).toHaveBeenCalledOnce();
	});

	it('isn’t even made where canvases can’t be drawn on beside the page', async () => {
		canvases(false);
		await expect(workerDrawer(() => expect.unreachable())).rejects.toThrow('no canvas');
	});

	it('has the page in its stead, which moves pictures only where it is to and can', async () => {
		vi.useRealTimers();
		for (const [can, wants] of [
			[true, true],
			[true, false],
			[false, true]
		] as const) {
			canvases(can);
			const drawer = await pageDrawer<string>((port) => {
				port.addEventListener('message', ({ data }) =>
					port.postMessage({ kind: 'failed', picture: 1, request: 2, why: data.kind })
				);
			}, wants);
			expect(drawer.moves).toBe(can && wants);
			const answer = new Promise((done) => drawer.hear(done, () => expect.unreachable()));
			drawer.post({ kind: 'ahead', ask: 'aid' }, []);
			expect(await answer).toMatchObject({ why: 'ahead' });
			drawer.close();
		}
		vi.useFakeTimers();
	});
});
