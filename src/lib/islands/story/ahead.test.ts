import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from '$lib/charts/frame';
import { FrameStore, inTurn, whenIdle } from './ahead';

describe('a store of frames', () => {
	it('lays each state out once, and only when it is asked for', () => {
		const layout = vi.fn((): Frame => ({ width: 1, height: 1, marks: [] }));
		const store = new FrameStore(layout);
		expect(layout).not.toHaveBeenCalled();
		expect(store.get('a')).toBe(store.get('a'));
		expect(store.get('b')).not.toBe(store.get('a'));
		expect(layout.mock.calls).toEqual([['a'], ['b']]);
	});
});

describe('jobs', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	for (const [name, begin] of [
		['in turn', (jobs: (() => void)[]) => inTurn(...jobs)],
		['when idle, without idle callbacks', whenIdle]
	] as const) {
		it(`are done one a task: ${name}`, () => {
			const done: string[] = [];
			begin([() => done.push('a'), () => done.push('b')]);
			expect(done).toEqual([]);
			vi.advanceTimersToNextTimer();
			expect(done).toEqual(['a']);
			vi.advanceTimersToNextTimer();
			expect(done).toEqual(['a', 'b']);
			expect(vi.getTimerCount()).toBe(0);
		});

		it(`are called off from where they are: ${name}`, () => {
			const done: string[] = [];
			const stop = begin([() => done.push('a'), () => done.push('b')]);
			vi.advanceTimersToNextTimer();
			stop();
			vi.runAllTimers();
			expect(done).toEqual(['a']);
		});
	}
});
