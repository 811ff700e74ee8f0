import { describe, expect, it } from 'vitest';
import { FAULT_IDS } from '$lib/facts/faults';
import { framesOf } from '$lib/scenes/sizes';
import { allScenes } from '$lib/scenes/registry';
import { outline } from '$lib/story/outline';
import { faultSteps } from '$lib/story/outline/fault-steps';

const scenes = await allScenes();
const steps = outline.flatMap((chapter) =>
	chapter.steps.map((step) => ({ ...step, scene: scenes[chapter.id].scene }))
);

/** The faults marked in the pictures of a step, in every room that a phone's screen has or a larger one. */
const marksOf = ({ scene, state }: (typeof steps)[number]) =>
	framesOf(scene, [state])
		.filter(({ width, height }) => width >= 328 && height >= 372)
		.map(({ name, frame }) => ({
			name,
			faults: frame.marks.flatMap(({ key, color }) => (color === 'fault' ? [key.replace('fault-', '')] : []))
		}));

describe('the marks at faults of the paper', () => {
	it.each(FAULT_IDS)('%s is marked on the picture of its step, from a phone’s room on', (id) => {
		const step = steps.find((one) => one.id === faultSteps[id]);
		if (!step) throw new Error(`there is no step ${faultSteps[id]}`);
		const bare = marksOf(step).filter(({ faults }) => !faults.includes(id));
		expect(bare.map(({ name }) => name)).toEqual([]);
	});

	it('no step marks what is another’s to mark', () => {
		const astray = steps
			.filter(({ id }) => id !== 'chronicle-mending')
			.flatMap((step) =>
				[...new Set(marksOf(step).flatMap(({ faults }) => faults))].map((id) => ({ id, at: step.id }))
			)
			.filter(({ id, at }) => faultSteps[id as keyof typeof faultSteps] !== at);
		expect(astray).toEqual([]);
	});
});
