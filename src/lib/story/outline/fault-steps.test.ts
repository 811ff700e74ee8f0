import { expect, it } from 'vitest';
import { FAULT_IDS } from '$lib/facts/faults';
import { disagreements } from '../en/remarks/disagreements';
import { slips } from '../en/remarks/slips';
import { outline } from '.';
import { faultSteps } from './fault-steps';

const steps = new Set(outline.flatMap((chapter) => chapter.steps.map(({ id }) => id as string)));

it.each(FAULT_IDS)('%s is marked on a step that there is', (id) => expect(steps).toContain(faultSteps[id]));

it('every fault is told on the sources page, under the same name', () => {
	const told = new Set([...disagreements, ...slips].map(({ id }) => id));
	expect(FAULT_IDS.filter((id) => !told.has(id))).toEqual([]);
});
