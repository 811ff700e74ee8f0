import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageAtRest, REST, watchReader } from './rest';

let dataset: Record<string, string>;
let listeners: { name: string; listen: () => void }[];

/** The reader does something. */
const stir = (name = 'keydown') => {
	for (const listener of listeners) if (listener.name === name) listener.listen();
};

/** @param moves whether it is a page whose pictures move */
function openPage({ moves = false, fonts = Promise.resolve() } = {}) {
	dataset = {};
	listeners = [];
	vi.stubGlobal('addEventListener', (name: string, listen: () => void) => listeners.push({ name, listen }));
	vi.stubGlobal('document', {
		fonts: { ready: fonts },
		documentElement: { dataset },
		querySelector: () => (moves ? {} : null)
	});
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a page comes to rest', () => {
	it('once its reader has done nothing with it for a while', async () => {
		openPage();
		void pageAtRest();
		await vi.advanceTimersByTimeAsync(REST - 1);
		expect(dataset.rested).toBeUndefined();
		await vi.advanceTimersByTimeAsync(1);
		expect(dataset.rested).toBe('');
	});
	it.each(['scroll', 'keydown', 'pointerdown'])('later after a %s', async (name) => {
		openPage();
		void pageAtRest();
		await vi.advanceTimersByTimeAsync(REST - 1000);
		stir(name);
		await vi.advanceTimersByTimeAsync(REST - 1);
		expect(dataset.rested).toBeUndefined();
		await vi.advanceTimersByTimeAsync(1);
		expect(dataset.rested).toBe('');
	});
	it('not before its typefaces are there', async () => {
		let come = () => {};
		openPage({ fonts: new Promise((done) => (come = done)) });
		void pageAtRest();
		await vi.advanceTimersByTimeAsync(10 * REST);
		expect(dataset.rested).toBeUndefined();
		come();
		await vi.advanceTimersByTimeAsync(REST);
		expect(dataset.rested).toBe('');
	});
	it('not while its picture moves', async () => {
		openPage({ moves: true });
		void pageAtRest();
		await vi.advanceTimersByTimeAsync(3 * REST);
		expect(dataset.rested).toBeUndefined();
		dataset.settled = 'aid-everything';
		await vi.advanceTimersByTimeAsync(2 * REST);
		expect(dataset.rested).toBe('');
	});
});

describe('a reader who keeps at it', () => {
	it('is noticed a few times a second, not at each event', () => {
		openPage();
		const busy = vi.fn();
		watchReader(busy);
		for (let i = 0; i < 100; i++) {
			stir('scroll');
			vi.advanceTimersByTime(10);
		}
		expect(busy).toHaveBeenCalledTimes(4);
	});
});
