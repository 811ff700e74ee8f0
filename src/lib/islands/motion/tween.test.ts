// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DotMark, Frame } from '$lib/charts/frame';
import { apply } from '$lib/islands/page/preferences';
import { motionAllowed } from './allowed.svelte';
import { FrameTween } from './tween.svelte';

const dot = (x: number): Frame => ({
	width: 100,
	height: 100,
	marks: [{ kind: 'dot', key: 'dot', color: 'ink', x, y: 0, r: 2, fill: 'solid' }]
});
const at = ({ current }: FrameTween) => (current.marks[0] as DotMark).x;

let owed: Map<number, (now: number) => void>;
beforeEach(() => {
	owed = new Map();
	let last = 0;
	vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => owed.set(++last, step) && last);
	vi.stubGlobal('cancelAnimationFrame', (request: number) => owed.delete(request));
});
afterEach(() => {
	vi.unstubAllGlobals();
	delete document.documentElement.dataset.motion;
});
function step(now: number): void {
	const due = [...owed.values()];
	owed.clear();
	for (const next of due) next(now);
}

describe('whether anything may move', () => {
	it('is what the reader says', () => {
		apply('motion', 'off');
		expect(motionAllowed.current).toBe(false);
		apply('motion', 'on');
		expect(motionAllowed.current).toBe(true);
	});
});

describe('a picture that is held', () => {
	it('moves to a frame where motion is wanted, and says when it stands still', () => {
		apply('motion', 'on');
		const tween = new FrameTween(dot(0));
		expect(at(tween)).toBe(0);
		expect(tween.settled).toBe(true);
		tween.to(dot(10));
		expect(tween.settled).toBe(false);
		expect(at(tween)).toBe(0);
		for (let now = 0; now < 1000; now += 16) step(now);
		expect(at(tween)).toBe(10);
		expect(tween.settled).toBe(true);
	});

	it('is there at once where none is wanted, or where it is told to', () => {
		apply('motion', 'off');
		const tween = new FrameTween(dot(0));
		tween.to(dot(10));
		expect([at(tween), tween.settled, owed.size]).toEqual([10, true, 0]);
		apply('motion', 'on');
		tween.to(dot(20), true);
		expect([at(tween), tween.settled, owed.size]).toEqual([20, true, 0]);
	});

	it('leaves nothing running behind', () => {
		apply('motion', 'on');
		const tween = new FrameTween(dot(0));
		tween.to(dot(10));
		expect(owed.size).toBe(1);
		tween.destroy();
		expect(owed.size).toBe(0);
	});
});
