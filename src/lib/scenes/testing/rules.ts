import { describe, expect, it } from 'vitest';
import { calcExtents } from 'layercake';
import { dataOf, drawnMarks, type Datum } from '$lib/charts/axis';
import { frameFaults } from '$lib/charts/bounds';
import type { LinearAxis } from '$lib/charts/frame';
import { facts } from '$lib/facts/known';
import { framesOf, type SizedFrame } from '../sizes';
import type { NamedScene } from '../scene';

export { framesOf, SIZES, type SizedFrame } from '../sizes';

/** How many marks a cheap phone draws and moves without a hitch: in any state, and in the one that comes with the page. */
const MOST_MARKS = 120;
const MOST_IN_POSTER = 60;

/** Where a state that is scrolled through is looked at. */
const ON_THE_WAY = [0, 0.02, 0.1, 0.35, 0.6, 0.85, 0.98];

const known = new Set(facts.map(({ id }) => id));

/**
 * Puts each of many cases to one test, and fails once for all that fail: naming the cases of each fault, under its first
 * failure, whose place in the test is kept.
 */
export function forEachOf<Case extends { name: string }>(
	cases: readonly Case[],
	test: (one: Case) => void
): void {
	expect(cases.length, 'there is something to look at').toBeGreaterThan(0);
	const failed = new Map<string, { names: string[]; error: Error }>();
	for (const one of cases) {
		try {
			test(one);
		} catch (thrown) {
			const error = thrown as Error;
			const known = failed.get(error.message);
			if (known) known.names.push(one.name);
			else failed.set(error.message, { names: [one.name], error });
		}
	}
	const [first] = failed.values();
	if (!first) return;
	first.error.message = [...failed]
		.map(
			([fault, { names }]) => `${names.length === cases.length ? 'each time' : names.join(', ')}: ${fault}`
		)
		.join('\n');
	throw first.error;
}

/**
 * A test for each state of a scene, to which its frames in all rooms are put; a failure names the rooms.
 *
 * @param title what holds: it follows the state's name
 */
export function atEverySize(
	scene: NamedScene,
	title: string,
	test: (at: SizedFrame) => void,
	states: readonly string[] = scene.stateNames
): void {
	it.each(states)(`%s ${title}`, (state) =>
		forEachOf(
			framesOf(scene, [state]).map((at) => ({ ...at, name: `${at.width}×${at.height}` })),
			test
		)
	);
}

/**
 * What every scene owes its readers, as tests: call it once in the scene's `layout.test.ts`.
 *
 * @param heavier states that can't do with as few marks as others, and how many each has at most; say there why
 */
export function checkScene(scene: NamedScene, heavier: Readonly<Record<string, number>> = {}): void {
	describe(`${scene.id}, by the rules of every scene:`, () => {
		atEverySize(scene, 'keeps inside, sets no label on another, and repeats no key', ({ frame }) =>
			expect(frameFaults({ ...frame, marks: drawnMarks(frame) })).toEqual([])
		);

		atEverySize(
			scene,
			'names facts that exist, and is light enough for a cheap phone',
			({ frame, state }) => {
				const named = frame.marks.flatMap(({ fact }) => fact ?? []);
				expect(named.filter((id) => !known.has(id))).toEqual([]);
				expect(frame.marks.length).toBeLessThanOrEqual(
					heavier[state] ?? (state === scene.poster ? MOST_IN_POSTER : MOST_MARKS)
				);
			}
		);

		const charts = scene.stateNames.filter((state) => framesOf(scene, [state])[0]?.frame.plot);
		if (charts.length > 0)
			atEverySize(
				scene,
				'stands on axes that reach as far as its data',
				({ frame }) => {
					const data = dataOf(frame);
					const { x, y } = calcExtents(data, { x: (d: Datum) => d.x, y: (d: Datum) => d.y }) as Record<
						'x' | 'y',
						[number, number]
					>;
					const inside = (axis: LinearAxis | undefined, [least, most]: [number, number]) =>
						axis !== undefined && least >= axis.domain[0] && most <= axis.domain[1];
					expect(data.length).toBeGreaterThan(0);
					expect([inside(frame.plot?.x, x), inside(frame.plot?.y, y)]).toEqual([true, true]);
				},
				charts
			);

		const through = scene.stateNames.filter((state) => scene.scrolled(state) > 0);
		if (through.length > 0)
			atEverySize(
				scene,
				'keeps all that on the way through it, and ends whole',
				({ width, height, state, frame }) => {
					const at = (progress: number) => scene.layout(state, { width, height, locale: 'en', progress });
					for (const progress of ON_THE_WAY) {
						const { marks, ...rest } = at(progress);
						expect(frameFaults({ ...rest, marks: drawnMarks({ ...rest, marks }) }), `at ${progress}`).toEqual(
							[]
						);
						expect(marks.length, `at ${progress}`).toBeLessThanOrEqual(MOST_MARKS);
					}
					expect(at(1)).toEqual(frame);
				},
				through
			);

		it.each(scene.stateNames)('%s is described in words, to the number', (state) => {
			const words = scene.describe(state, 'en');
			expect(words.length).toBeGreaterThan(60);
			expect(words).not.toMatch(/undefined|NaN|[{}]/);
		});

		it.each(scene.stateNames)('%s has a table: as many cells as columns, and facts that exist', (state) => {
			const { caption, columns, rows } = scene.rows(state, 'en');
			expect(caption).not.toBe('');
			expect(rows.length).toBeGreaterThan(0);
			expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
			const named = rows.flat().flatMap(({ fact }) => fact ?? []);
			expect(named.length).toBeGreaterThan(0);
			expect(named.filter((id) => !known.has(id))).toEqual([]);
			expect(rows.flat().filter(({ text }) => /undefined|NaN|[{}]/.test(text))).toEqual([]);
		});
	});
}

/** For a scene with maps: the sea reaches beyond each picture's edges, as a test of each state that has one. */
export function checkSea(scene: NamedScene): void {
	atEverySize(scene, 'shows nothing of where the sea ends', ({ frame, width, height }) => {
		const sea = frame.marks.find(({ key }) => key === 'sea');
		if (sea?.kind !== 'path') return;
		const corners = [
			[-1900, -3900],
			[3100, 1700]
		].map(([x = 0, y = 0]) => [x * sea.k + sea.tx, y * sea.k + sea.ty] as const);
		for (const [i, most] of [width, height].entries()) {
			const ends = corners.map((corner) => corner[i] ?? NaN);
			expect(Math.min(...ends)).toBeLessThanOrEqual(0);
			expect(Math.max(...ends)).toBeGreaterThanOrEqual(most);
		}
	});
}
