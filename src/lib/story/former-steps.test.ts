import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOf } from '$lib/slides/code';
import { FORMER_STEPS, formerStep, stepIdsOf } from './former-steps';
import { outline } from './outline';

/** The steps of the first edition, by the addresses of its slides. */
const FIRST = readFileSync('tests/build/fixtures/first-edition.txt', 'utf8')
	.split('\n')
	.flatMap((address) => /^present\/codes\/([a-z-]+)\.svg$/.exec(address)?.[1] ?? [])
	.filter((id) => id !== 'top');

describe('the steps of the first edition', () => {
	const today: readonly string[] = outline.flatMap(({ steps }) => steps.map(({ id }) => id));

	it('are still there, or each led to one that took it over', () => {
		expect(FIRST).toHaveLength(99);
		for (const id of FIRST) {
			const now = formerStep(id)?.now.id;
			expect(now === undefined, id).toBe(today.includes(id));
			expect(today, id).toContain(now ?? id);
		}
	});

	it('that were taken over are all of that edition, and named once', () => {
		const ids = FORMER_STEPS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(FIRST).toContain(id);
		expect(ids.filter((id) => today.includes(id))).toEqual([]);
	});

	it('have short addresses of their own', () => {
		const ids = outline.flatMap(({ id }) => stepIdsOf(id));
		expect(ids).toHaveLength(today.length + FORMER_STEPS.length);
		expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
	});

	it('are no others', () => expect(formerStep('nowhere')).toBeUndefined());
});
