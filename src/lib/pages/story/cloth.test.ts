import { expect, it } from 'vitest';
import { events } from '$lib/facts/events';
import { REPUBLICS } from '$lib/facts/types';
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

it('what is woven stands in its year, on its republic’s thread', () => {
	const woven = clothOf(whole, scenes, 'en');
	const lines = woven.flatMap(({ stitches }) =>
		stitches.flatMap(({ republic, d }) =>
			[...d.matchAll(/M(\d+) (\d+)v(\d+)/g)].map(([, x, y, high]) => ({
				republic,
				x: Number(x),
				y: Number(y),
				high: Number(high)
			}))
		)
	);
	expect(lines.length).toBeGreaterThan(100);
	for (const { republic, x, y, high } of lines) {
		expect(x).toBe(5 + 10 * REPUBLICS.indexOf(republic));
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(CLOTH.height);
		expect(high).toBeGreaterThanOrEqual(14);
	}
	const won = events.find(({ fact }) => fact === 'concession-won');
	const place = `M5 ${Math.round(((won?.from ?? 0) - 1992) * 100)}v`;
	const stitches = woven.flatMap((step) => step.stitches).filter(({ d }) => d.includes(place));
	expect(stitches.map(({ republic }) => republic)).toContain('KZ');
	const at = woven.map((step) => step.at);
	expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
});
