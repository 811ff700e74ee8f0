import { describe, expect, it } from 'vitest';
import { frameFaults } from '$lib/charts/bounds';
import type { Frame } from '$lib/charts/frame';
import { fact } from '$lib/facts';
import { LOWEST_ROOM, WIDEST_LOW_ROOM, type NamedScene } from './scene';

/**
 * The rooms, in CSS pixels, that every state of every scene must fit: small and common phones upright and sideways, the
 * fixed size of paper and embeds, tablets, laptops, a projector, a large screen. Measured where the story gives them.
 */
export const ROOMS = [
	[280, LOWEST_ROOM],
	[302, LOWEST_ROOM],
	[326, 338],
	[328, 372],
	[344, LOWEST_ROOM],
	[400, 440],
	[WIDEST_LOW_ROOM, LOWEST_ROOM],
	[566, 425],
	[620, 640],
	[734, 492],
	[768, 700],
	[803, 595],
	[860, 780],
	[1280, 900],
	[1641, 1294]
] as const;

export interface RoomFrame {
	name: string;
	state: string;
	width: number;
	height: number;
	frame: Frame;
}

/** A frame for each state in each room. */
export const framesOf = (scene: NamedScene, states = scene.stateNames): RoomFrame[] =>
	states.flatMap((state) =>
		ROOMS.map(([width, height]) => ({
			name: `${state} at ${width}×${height}`,
			state,
			width,
			height,
			frame: scene.layout(state, { width, height, locale: 'en' })
		}))
	);

/** What every scene owes its readers, as tests: call it once in the scene's `layout.test.ts`. */
export function keepsTheRules(scene: NamedScene): void {
	describe.each(framesOf(scene))(`${scene.id}: $name`, ({ frame }) => {
		it('keeps inside, sets no label on another, and repeats no key', () =>
			expect(frameFaults(frame)).toEqual([]));
		it('names facts that exist', () => {
			for (const mark of frame.marks) if (mark.fact) expect(fact(mark.fact).id).toBe(mark.fact);
		});
	});

	describe.each(scene.stateNames)(`${scene.id}: %s`, (state) => {
		it('is described in words, to the number', () => {
			const words = scene.describe(state, 'en');
			expect(words.length).toBeGreaterThan(60);
			expect(words).not.toMatch(/undefined|NaN|[{}]/);
		});
		it('has a table: as many cells as columns, and facts that exist', () => {
			const { caption, columns, rows } = scene.rows(state, 'en');
			expect(caption).not.toBe('');
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				expect(row).toHaveLength(columns.length);
				for (const cell of row) if (cell.fact) expect(fact(cell.fact).id).toBe(cell.fact);
			}
			expect(rows.flat().some((cell) => cell.fact)).toBe(true);
		});
	});
}
