import { describe, expect, it } from 'vitest';
import { threadTimes } from '../scripts/bench/cpu.mjs';
import { sizesOf } from '../scripts/bench/heap-snapshot.mjs';
import { circumstances, notesOf, tableOf } from '../scripts/bench/report.mjs';
import { ROWS, figuresOf } from '../scripts/bench/rows.mjs';
import { MEASURES, chosenMeasures, type Result } from '../scripts/bench/run.mjs';
import { compare, median } from '../scripts/bench/statistics.mjs';

/** A result of one value, by side. */
const resultOf = (value: string, samples: Record<string, number[]>): Result => ({
	date: '2026-11-29T12:00:00.000Z',
	commit: 'abc1234',
	rounds: 3,
	quick: false,
	load: 0,
	samples: Object.fromEntries(
		Object.entries(samples).map(([side, values]) => [
			side,
			values.map((one) => ({ values: { [value]: one } }))
		])
	)
});

const rowOf = (measure: string, value: string) => {
	const row = ROWS.find((row) => row.measure === measure && row.values[0] === value);
	if (!row) throw new Error(`no row for ${measure}.${value}`);
	return row;
};

describe('a median', () => {
	it('is the middle one, or halfway between two, of those there are', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
		expect(median([Number.NaN, 7])).toBe(7);
		expect(median([])).toBeNaN();
	});
});

describe('a comparison', () => {
	it('is of rounds with themselves: a machine that slows down changes nothing', () => {
		expect(compare([10, 20, 40, 80], [20, 40, 80, 160])).toEqual({ ratio: 0.5, low: 0.5, high: 0.5 });
	});

	it('has an interval around its median, and the same each time', () => {
		const found = compare([8, 9, 10, 11, 12], [10, 10, 10, 10, 10]);
		expect(found?.ratio).toBe(1);
		expect(found?.low).toBeLessThan(1);
		expect(found?.high).toBeGreaterThan(1);
		expect(compare([8, 9, 10, 11, 12], [10, 10, 10, 10, 10])).toEqual(found);
	});

	it('leaves out rounds that one side has nothing in', () => {
		expect(compare([1, Number.NaN, 3], [1, 1, 3])?.ratio).toBe(1);
		expect(compare([0], [0])).toBeUndefined();
	});
});

describe('what a heap snapshot lists', () => {
	it('is what scripts hold and what the engine made of them; not the document, nor what makes it complete', () => {
		const fields = ['type', 'name', 'id', 'self_size', 'edge_count'];
		const types = ['hidden', 'object', 'code', 'native', 'synthetic', 'object shape'];
		const nodes = [
			1, 0, 1, 10, 0, 2, 0, 3, 200, 0, 3, 0, 5, 3000, 0, 4, 0, 7, 40_000, 0, 5, 0, 9, 500, 0, 0, 0, 11, 7, 0
		];
		const meta = { node_fields: fields, node_types: [types] as [string[]] };
		expect(sizesOf({ snapshot: { meta }, nodes })).toEqual({ objects: 17, code: 700 });
	});
});

describe('processor time', () => {
	const task = { name: 'ThreadControllerImpl::RunTask', pid: 1 };
	const thread = (pid: number, tid: number, name: string) => ({
		name: 'thread_name',
		pid,
		tid,
		args: { name }
	});
	const threads = [
		thread(1, 1, 'CrRendererMain'),
		thread(1, 2, 'DedicatedWorker thread'),
		thread(1, 3, 'ServiceWorker thread'),
		thread(2, 1, 'CrRendererMain')
	];

	it('is that of the page’s own main thread and its workers', () => {
		const events = [
			{ ...task, tid: 1, tdur: 2000 },
			{ ...task, tid: 1, tdur: 500 },
			{ ...task, tid: 2, tdur: 4000 },
			{ ...task, tid: 3, tdur: 8000 },
			{ ...task, pid: 2, tid: 1, tdur: 16_000 },
			{ name: 'bench', pid: 1, tid: 1 },
			...threads
		];
		expect(threadTimes(events, 'bench')).toEqual({ main: 2.5, workers: 4 });
	});

	it('is not taken for nothing where the trace says something else', () => {
		expect(() => threadTimes([{ name: 'bench', pid: 1, tid: 1 }, ...threads], 'bench')).toThrow('no task');
	});
});

describe('the table', () => {
	it('has a row only for what is measured', () => {
		const measured = new Set(MEASURES.map(({ id }) => id));
		expect(ROWS.map(({ measure }) => measure).filter((measure) => !measured.has(measure))).toEqual([]);
		expect([...measured].filter((id) => !ROWS.some(({ measure }) => measure === id))).toEqual([]);
		expect(chosenMeasures(['heap', 'lighthouse-s']).map(({ id }) => id)).toEqual([
			'heap',
			'lighthouse-scene',
			'lighthouse-slide',
			'lighthouse-sources'
		]);
	});

	it('tells whether a share of the first edition is kept', () => {
		const figures = (own: number[]) =>
			figuresOf(rowOf('scroll', 'task'), resultOf('task', { first: [1000, 2000, 1000], own }));
		expect(figures([400, 800, 400])).toMatchObject({ own: '400 ms', first: '1,000 ms', kept: true });
		expect(figures([400, 800, 400]).ratio).toBe('0.40 (0.40–0.40)');
		expect(figures([500, 1000, 500]).kept).toBe(false);
	});

	it('lets a page be as late as the bare one', () => {
		const late = (own: number, bare: number) =>
			figuresOf(rowOf('scroll', 'late'), resultOf('late', { first: [20], own: [own], bare: [bare] })).kept;
		expect([late(5, 1), late(6, 1), late(6, 8), late(9, 8)]).toEqual([true, false, true, false]);
	});

	it('wants each of the scores, and none where nothing was measured', () => {
		const row = rowOf('lighthouse', 'performance');
		const scores = { performance: 100, accessibility: 100, practices: 100, search: 100 };
		const of = (values: Record<string, number>) =>
			figuresOf(row, { ...resultOf('', {}), samples: { own: [{ values }] } });
		expect(of(scores)).toMatchObject({ own: '100 / 100 / 100 / 100', kept: true });
		expect(of({ ...scores, search: 99 }).kept).toBe(false);
		expect(of({}).kept).toBeUndefined();
	});

	it('is Markdown, with a mark where a limit is kept', () => {
		const results = { heap: resultOf('growth', { first: [397], own: [-3] }) };
		const [head = '', , row = ''] = tableOf(results).split('\n');
		const cells = (line: string) => line.split('|').map((cell) => cell.trim());
		expect(cells(head)).toHaveLength(cells(row).length);
		expect(cells(row).slice(1, -1)).toEqual([
			'Heap growth, five times down and up',
			'',
			'397 kB',
			'-3 kB',
			'',
			'',
			'100 kB',
			'✓'
		]);
	});

	it('says when and of what it was measured, and warns of what was only tried', () => {
		const one = resultOf('task', {});
		const said = (...results: Result[]) =>
			circumstances({ machine: 'm', results: Object.fromEntries(Object.entries(results)) });
		expect(said(one)).toBe('Measured on 2026-11-29 of abc1234 (m; load before a measure at most 0.0).');
		expect(said(one, { ...one, commit: 'def5678', load: 2 })).toContain(
			'of abc1234 and def5678 (m; load before a measure at most 2.0)'
		);
		expect(said(one, { ...one, quick: true })).toContain('no figures to quote');
	});

	it('says where this edition’s long tasks were, and of every page what failed', () => {
		const result = resultOf('task', {});
		const failed = { values: {}, notes: ['failed: the page stands still'] };
		const slow = { values: { task: 1 }, notes: ['60 ms at aid-bankers'] };
		expect(notesOf({ scroll: { ...result, samples: { first: [slow, failed], own: [slow] } } })).toEqual([
			'scroll, first, round 2: failed: the page stands still',
			'scroll, own, round 1: 60 ms at aid-bankers'
		]);
	});
});
