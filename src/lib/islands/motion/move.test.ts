import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DotMark, Frame } from '$lib/charts/frame';
import { Move } from './move';

const dot = (x: number): Frame => ({
	width: 100,
	height: 100,
	marks: [{ kind: 'dot', key: 'dot', color: 'ink', x, y: 0, r: 2, fill: 'solid' }]
});
const at = (frame: Frame) => (frame.marks[0] as DotMark).x;

/** The frames that the browser owes, and what time it is. */
let owed: Map<number, (now: number) => void>;
let now: number;

/** Lets time pass, in frames that come so many milliseconds apart. */
function pass(ms: number, apart = 16): void {
	for (const end = now + ms; now < end; now += apart) {
		const due = [...owed.values()];
		owed.clear();
		for (const step of due) step(now);
		// What measures a frame runs after it; here each takes no time at all.
		vi.runAllTimers();
	}
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
	owed = new Map();
	now = 1000;
	let last = 0;
	vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => owed.set(++last, step) && last);
	vi.stubGlobal('cancelAnimationFrame', (request: number) => owed.delete(request));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A move that begins at a frame, and all that it has shown. */
function watched(first: Frame) {
	const shown: { x: number; still: boolean }[] = [];
	return { shown, move: new Move(first, (frame, still) => shown.push({ x: at(frame), still })) };
}

it('moves to a frame, says so on the way, and leaves nothing running', () => {
	const { move, shown } = watched(dot(0));
	move.to(dot(10));
	pass(1000);
	expect(shown[0]).toEqual({ x: 0, still: false });
	expect(shown.at(-1)).toEqual({ x: 10, still: true });
	expect(shown.filter(({ still }) => still)).toHaveLength(1);
	const places = shown.map(({ x }) => x);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(new Set(places).size).toBeGreaterThan(10);
	expect(owed.size).toBe(0);
});

it('has new axes before it moves its first mark', () => {
	const axis = { ticks: [], domain: [0, 1], range: [0, 100] } as const;
	const plot = { x: axis, y: axis };
	const shown: Frame[] = [];
	const move = new Move(dot(0), (frame) => shown.push(frame));
	move.to({ ...dot(10), plot });
	expect(shown).toHaveLength(1);
	expect(shown[0]?.plot).toBe(plot);
	expect(at(shown[0] as Frame)).toBe(0);
	move.stop();
});

it('takes seven tenths of a second, slowly at first and at last', () => {
	const { move, shown } = watched(dot(0));
	move.to(dot(100));
	pass(16);
	const start = shown.length;
	pass(336);
	// Half of the time is half of the way.
	expect(shown.at(-1)?.x).toBeGreaterThan(40);
	expect(shown.at(-1)?.x).toBeLessThan(60);
	const steps = shown.slice(start).map(({ x }, i, all) => x - (all[i - 1]?.x ?? 0));
	expect(steps[1]).toBeLessThan(steps.at(-1) as number);
	pass(320);
	expect(shown.at(-1)?.still).toBe(false);
	pass(48);
	expect(shown.at(-1)).toEqual({ x: 100, still: true });
});

it('stays where it is when it is told to go there', () => {
	const home = dot(0);
	const { move, shown } = watched(home);
	move.to(home);
	expect(shown).toEqual([]);
	const there = dot(10);
	move.to(there);
	move.to(there);
	expect(shown).toHaveLength(1);
	expect(owed.size).toBe(1);
	move.stop();
});

it('turns round where it is', () => {
	const home = dot(0);
	const { move, shown } = watched(home);
	move.to(dot(10));
	pass(350);
	const turned = shown.length;
	const { x: there = 0 } = shown.at(-1) ?? {};
	expect(there).toBeGreaterThan(1);
	move.to(home);
	pass(1000);
	expect(Math.max(...shown.slice(turned).map(({ x }) => x))).toBe(there);
	expect(shown.at(-1)).toEqual({ x: 0, still: true });
	expect(owed.size).toBe(0);
});

it('cuts where no motion is wanted, also on its way', () => {
	const { move, shown } = watched(dot(0));
	move.to(dot(10));
	pass(200);
	move.to(dot(20), true);
	expect(shown.at(-1)).toEqual({ x: 20, still: true });
	expect(owed.size).toBe(0);
});

it('is there already when it is sent back before it has set out', () => {
	const home = dot(0);
	const { move, shown } = watched(home);
	move.to(dot(10));
	move.to(home);
	expect(shown.at(-1)).toEqual({ x: 0, still: true });
	expect(owed.size).toBe(0);
});

it('stops where it is', () => {
	const { move, shown } = watched(dot(0));
	move.to(dot(10));
	pass(200);
	move.stop();
	const count = shown.length;
	pass(1000);
	expect(shown).toHaveLength(count);
});

it('shares what a frame can take with other pictures on their way, until they are there or stopped', () => {
	const crowd = (x: number): Frame => ({
		...dot(x),
		marks: Array.from({ length: 1000 }, (_, i) => ({ ...(dot(x).marks[0] as DotMark), key: `dot-${i}` }))
	});
	/** How many marks a frame moves, of a picture that has just set out. */
	const movedIn = (move: Move) => {
		const before = drawn.marks;
		pass(16);
		const count = drawn.marks.filter((mark, i) => mark !== before[i]).length;
		move.stop();
		return count;
	};
	let drawn = crowd(0);
	const setOut = () => {
		drawn = crowd(0);
		const move = new Move(drawn, (frame) => (drawn = frame));
		move.to(crowd(10));
		pass(160);
		return move;
	};
	const alone = movedIn(setOut());
	const other = new Move(dot(0), () => undefined);
	other.to(dot(10));
	const beside = movedIn(setOut());
	expect(beside).toBeLessThan(alone);
	expect(beside).toBe(Math.max(3, Math.floor(alone / 2)));
	pass(1000);
	expect(movedIn(setOut())).toBe(alone);
	const stopped = new Move(dot(0), () => undefined);
	stopped.to(dot(10));
	stopped.stop();
	expect(movedIn(setOut())).toBe(alone);
});

it('goes to its end where a device can’t move it smoothly', () => {
	const crowd = (x: number): Frame => ({
		...dot(x),
		marks: Array.from({ length: 2000 }, (_, i) => ({ ...(dot(x).marks[0] as DotMark), key: `dot-${i}` }))
	});
	const shown: Frame[] = [];
	const target = crowd(10);
	const move = new Move(crowd(0), (frame) => shown.push(frame));
	const places = () => shown.at(-1)?.marks.map((mark) => (mark as DotMark).x) ?? [];
	move.to(target);
	pass(100, 100);
	expect(Math.max(...places())).toBe(0);
	// The frames come late: half way through its time, what moves goes all of the way at once.
	pass(300, 100);
	expect(Math.max(...places())).toBe(10);
	pass(3000);
	expect(shown.at(-1)).toBe(target);
	expect(owed.size).toBe(0);
});
