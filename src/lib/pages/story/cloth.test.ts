import { expect, it } from 'vitest';
import { events } from '$lib/facts/events';
import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';
import { CLOTH, clothOf, eventsByStep } from './cloth';

const whole = story('en');
const scenes = await allScenes();
const steps = whole.chapters.flatMap((chapter) => chapter.steps);

it('each event is woven once, by the first step that tells it, and the last chapter has them all', () => {
	const byStep = eventsByStep(whole, scenes, 'en');
	const woven = steps.flatMap(({ id }) => (byStep.get(id) ?? []).map(({ fact }) => fact));
	expect(new Set(woven).size).toBe(woven.length);
	expect(new Set(woven)).toEqual(new Set(events.map(({ fact }) => fact)));
	const [first] = steps.filter(({ id }) => byStep.get(id)?.some(({ fact }) => fact === 'affair-public'));
	expect(first?.id.startsWith('tractebel-')).toBe(true);
});

it('what is woven stands in its year, on its republic’s thread, thinner where the date is vaguer', () => {
	const woven = clothOf(whole, scenes, 'en');
	const boxes = woven.flatMap(({ stitches }) =>
		stitches.flatMap(({ exactness, outline }) =>
			[...outline.matchAll(/M([\d.]+) (\d+)h(\d+)v(\d+)h-\3z/g)].map(([, x, y, across, high]) => ({
				exactness,
				x: Number(x),
				y: Number(y),
				across: Number(across),
				high: Number(high)
			}))
		)
	);
	const widths = (which: string) =>
		new Set(boxes.filter(({ exactness }) => exactness === which).map((b) => b.across));
	expect([...widths('day')]).toEqual([9]);
	expect([...widths('month')]).toEqual([7]);
	expect([...widths('vague')]).toEqual([2]);
	for (const { x, y, across } of boxes) {
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + across).toBeLessThanOrEqual(CLOTH.width);
		expect(Math.floor(x / 10)).toBe(Math.floor((x + across) / 10));
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(CLOTH.height);
	}
	const at = woven.map((step) => step.at);
	expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
});
