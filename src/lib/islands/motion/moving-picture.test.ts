// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawingService, PictureListener } from './drawing-service';
import type { Request, TransitionKind } from './messages';
import { MovingPicture } from './moving-picture';
import { FrameClock } from './testing/fakes';

let clock: FrameClock;
let host: HTMLElement;
let posted: Request<string>[];
let service: PictureListener;
/** What the page is told, in order. */
let told: string[];
let picture: MovingPicture<string>;
let idle: (() => void)[];
let removed: number[];

const canvasIn = () => host.querySelector('canvas');
const shown = () =>
	posted.filter(({ kind }) => kind === 'show') as Extract<Request<string>, { kind: 'show' }>[];
const last = () => shown().at(-1)?.request ?? 0;
const show = (ask: string, transition: TransitionKind = 'move') =>
	picture.show({ ask, transition, size: { width: 20, height: 10 } });
/** Says something of the picture asked for last, or of another. */
const hear = (kind: 'still' | 'drawn' | 'rest' | 'failed', request = last()) =>
	service.heard({
		kind,
		picture: 1,
		request,
		at: 77,
		why: '',
		markup: `svg ${request}`,
		width: 2,
		height: 1,
		words: true
	});
/** Puts the picture that was asked for last in the page, by way of its canvas. */
const arrive = () => {
	hear('still');
	hear('drawn');
	hear('rest');
	idle.pop()?.();
};

function make(put = true): void {
	let number = 0;
	posted = [];
	told = [];
	picture = new MovingPicture<string>(
		{
			number: () => ++number,
			add: (_: number, listener: PictureListener) => (service = listener),
			post: (message: Request<string>) => posted.push(message),
			remove: (id: number) => removed.push(id)
		} as unknown as DrawingService<string>,
		{
			setting: { id: 'p' },
			host,
			put: put ? ({ markup }) => told.push(`put ${markup}`) : undefined,
			known: ({ markup }) => told.push(`known ${markup}`),
			moving: (since) => told.push(`moving ${since}`),
			settled: (still) => told.push(`settled ${still}`),
			failed: () => told.push('failed')
		}
	);
}

beforeEach(() => {
	clock = new FrameClock();
	idle = [];
	removed = [];
	vi.stubGlobal('requestIdleCallback', (work: () => void, { timeout }: IdleRequestOptions) => {
		expect(timeout).toBe(500);
		return idle.push(work);
	});
	vi.stubGlobal('cancelIdleCallback', () => (idle = []));
	Object.defineProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen', {
		value: () => 'offscreen',
		configurable: true
	});
	document.body.innerHTML = '<div></div>';
	host = document.body.firstElementChild as HTMLElement;
	make();
});
afterEach(() => {
	picture.remove();
	Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
});

describe('a picture of the page', () => {
	it('is asked for once there is somebody to draw it, who gets its canvas', () => {
		show('a');
		expect(told).toEqual(['settled false']);
		expect(posted).toEqual([]);
		service.opened(true);
		expect(canvasIn()).toMatchObject({ className: 'motion', ariaHidden: 'true' });
		expect(posted).toEqual([
			{ kind: 'picture', picture: 1, setting: { id: 'p' }, canvas: 'offscreen' },
			{ kind: 'show', picture: 1, request: 2, ask: 'a', transition: 'move', size: { width: 20, height: 10 } }
		]);
		show('b', 'begin');
		expect(shown().at(-1)).toMatchObject({ request: 3, ask: 'b', transition: 'begin' });
	});

	it('isn’t asked for before anything is to be shown', () => {
		service.opened(true);
		expect(posted.map(({ kind }) => kind)).toEqual(['picture']);
	});

	it('cuts, without a canvas, where it can’t move', () => {
		service.opened(false);
		show('a');
		expect(canvasIn()).toBeNull();
		expect(posted[0]).toMatchObject({ kind: 'picture', canvas: undefined });
		expect(shown()[0]?.transition).toBe('cut');
		hear('still');
		hear('rest');
		expect(told).toEqual(['settled false', 'known svg 2', 'put svg 2', 'moving undefined', 'settled true']);
		clock.next();
		clock.next();
		expect(posted.map(({ kind }) => kind)).toEqual(['picture', 'show']);
	});

	it('gets a new canvas from whoever draws it next, and is asked for again', () => {
		service.opened(true);
		show('a');
		const first = canvasIn();
		service.opened(true);
		expect(host.querySelectorAll('canvas')).toHaveLength(1);
		expect(canvasIn()).not.toBe(first);
		expect(shown().map(({ ask, request }) => `${ask} ${request}`)).toEqual(['a 2', 'a 2']);
		service.opened(false);
		expect(canvasIn()).toBeNull();
		expect(shown().at(-1)?.transition).toBe('cut');
	});
});

describe('a picture in motion', () => {
	beforeEach(() => {
		service.opened(true);
		show('a');
		told = [];
	});

	it('is told as such, and put in the page when the browser has time; its canvas goes once it has been painted', () => {
		hear('still');
		hear('drawn');
		expect(told).toEqual(['known svg 2', 'moving 77']);
		hear('rest');
		expect(told).toHaveLength(2);
		expect(idle).toHaveLength(1);
		idle[0]?.();
		expect(told.slice(2)).toEqual(['put svg 2', 'moving undefined', 'settled true']);
		expect(posted.at(-1)?.kind).toBe('show');
		clock.next();
		expect(posted.at(-1)?.kind).toBe('show');
		clock.next();
		expect(posted.at(-1)).toEqual({ kind: 'clear', picture: 1, request: 2 });
		expect(canvasIn()).not.toBeNull();
	});

	it('is put once the reader doesn’t scroll, or has scrolled for so long that it is far away', () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		/** Time passes, while the reader scrolls or doesn't; whenever the browser has time it is asked. */
		const pass = (ms: number, scrolls: boolean) => {
			for (let gone = 0; gone < ms; gone += 20) {
				if (scrolls) dispatchEvent(new Event('scroll'));
				clock.now += 20;
				vi.advanceTimersByTime(20);
				for (const work of idle.splice(0)) work();
			}
		};
		const moveTo = (ask: string) => {
			show(ask);
			hear('still');
			hear('drawn');
			hear('rest');
		};
		const put = () => told.filter((what) => what.startsWith('put'));
		moveTo('b');
		pass(1000, true);
		expect(put()).toEqual([]);
		pass(200, false);
		expect(put()).toEqual(['put svg 3']);
		// What is gone on from is never put.
		moveTo('c');
		pass(1000, true);
		moveTo('d');
		pass(200, false);
		expect(put().slice(1)).toEqual(['put svg 5']);
		moveTo('e');
		pass(3100, true);
		expect(put().slice(2)).toEqual(['put svg 6']);
		expect(vi.getTimerCount()).toBe(0);
		// Long ago, for the tests to come.
		clock.now = 0;
		dispatchEvent(new Event('scroll'));
		vi.useRealTimers();
	});

	it('is put at once where it is at rest without having moved', () => {
		hear('still');
		hear('rest');
		expect(told).toEqual(['known svg 2', 'put svg 2', 'moving undefined', 'settled true']);
	});

	it('is put soon where browsers don’t say when they have time', () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		vi.stubGlobal('requestIdleCallback', undefined);
		vi.stubGlobal('cancelIdleCallback', undefined);
		hear('still');
		hear('drawn');
		hear('rest');
		expect(told).not.toContain('put svg 2');
		vi.advanceTimersByTime(50);
		expect(told).toContain('put svg 2');
		show('b');
		hear('still');
		hear('drawn');
		hear('rest');
		show('c');
		expect(vi.getTimerCount()).toBe(0);
		vi.useRealTimers();
	});

	it('is put before the page is printed, once, and its canvas goes', () => {
		hear('still');
		hear('drawn');
		dispatchEvent(new Event('beforeprint'));
		expect(told.slice(2)).toEqual(['put svg 2', 'moving undefined', 'settled true']);
		clock.next();
		clock.next();
		expect(posted.at(-1)?.kind).toBe('clear');
		hear('rest');
		dispatchEvent(new Event('beforeprint'));
		expect(told.filter((what) => what.startsWith('put'))).toEqual(['put svg 2']);
		expect(idle).toEqual([]);
	});

	it('is the one asked for last: what is said of others, or would have been put, is forgotten', () => {
		hear('still');
		hear('drawn');
		hear('rest');
		show('b');
		expect(told.at(-1)).toBe('settled false');
		expect(idle).toEqual([]);
		told = [];
		for (const kind of ['still', 'drawn', 'rest', 'failed'] as const) hear(kind, 2);
		dispatchEvent(new Event('beforeprint'));
		expect(told).toEqual([]);
		arrive();
		expect(told).toEqual(['known svg 3', 'moving 77', 'put svg 3', 'moving undefined', 'settled true']);
	});

	it('clears the canvas of what has been put, not of what is asked for meanwhile', () => {
		arrive();
		show('b');
		clock.next();
		clock.next();
		expect(posted.at(-1)).toEqual({ kind: 'clear', picture: 1, request: 2 });
	});

	it('that can’t be had any more neither moves nor comes to rest', () => {
		hear('still');
		hear('drawn');
		told = [];
		hear('failed');
		expect(told).toEqual(['moving undefined', 'failed']);
		service.failed();
		expect(told.slice(2)).toEqual(['moving undefined', 'failed']);
	});

	it('leaves nothing behind when it is taken away', () => {
		hear('still');
		hear('drawn');
		hear('rest');
		told = [];
		picture.remove();
		dispatchEvent(new Event('beforeprint'));
		expect([told, idle, canvasIn(), removed]).toEqual([[], [], null, [1]]);
	});
});

it('a picture that has no place in the page stays on its canvas', () => {
	picture.remove();
	make(false);
	service.opened(true);
	show('a');
	arrive();
	dispatchEvent(new Event('beforeprint'));
	expect(told).toEqual(['settled false', 'known svg 2', 'moving 77', 'settled true']);
	clock.next();
	clock.next();
	expect(posted.at(-1)?.kind).toBe('show');
});
