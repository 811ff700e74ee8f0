import { describe, expect, it } from 'vitest';
import { FAULT_IDS } from '$lib/facts/faults';
import { framesOf } from '$lib/scenes/sizes';
import { allScenes } from '$lib/scenes/registry';
import { outline } from '$lib/story/outline';
import { mends } from '$lib/story/outline/mends';

const scenes = await allScenes();
const steps = outline.flatMap((chapter) =>
	chapter.steps.map((step) => ({ ...step, scene: scenes[chapter.id].scene }))
);

/** The darns in the pictures of a step, in every room that a phone's screen has or a larger one. */
const darnsOf = ({ scene, state }: (typeof steps)[number]) =>
	framesOf(scene, [state])
		.filter(({ width, height }) => width >= 328 && height >= 372)
		.map(({ name, frame }) => ({
			name,
			darns: frame.marks.flatMap(({ key, color }) => (color === 'darn' ? [key.replace('darn-', '')] : []))
		}));

describe('visible mending', () => {
	it.each(FAULT_IDS)('%s is mended on the picture of its step, from a phone’s room on', (id) => {
		const step = steps.find((one) => one.id === mends[id]);
		if (!step) throw new Error(`there is no step ${mends[id]}`);
		const bare = darnsOf(step).filter(({ darns }) => !darns.includes(id));
		expect(bare.map(({ name }) => name)).toEqual([]);
	});

	it('no step mends what is another’s to mend', () => {
		const astray = steps
			.filter(({ id }) => id !== 'chronicle-mending')
			.flatMap((step) =>
				[...new Set(darnsOf(step).flatMap(({ darns }) => darns))].map((id) => ({ id, at: step.id }))
			)
			.filter(({ id, at }) => mends[id as keyof typeof mends] !== at);
		expect(astray).toEqual([]);
	});
});
