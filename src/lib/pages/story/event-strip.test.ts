import { expect, it } from 'vitest';
import { events } from '$lib/facts/events';
import { REPUBLICS } from '$lib/facts/types';
import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';
import { STRIP, eventStrip, eventsByStep } from './event-strip';

const whole = story('en');
const scenes = await allScenes();
const steps = whole.chapters.flatMap((chapter) => chapter.steps);

it('each event is added once, by the first step that tells it, and the last chapter has them all', () => {
	const byStep = eventsByStep(whole, scenes, 'en');
	const added = steps.flatMap(({ id }) => (byStep.get(id) ?? []).map(({ fact }) => fact));
	expect(new Set(added).size).toBe(added.length);
	expect(new Set(added)).toEqual(new Set(events.map(({ fact }) => fact)));
	const [first] = steps.filter(({ id }) => byStep.get(id)?.some(({ fact }) => fact === 'affair-public'));
	expect(first?.id.startsWith('tractebel-')).toBe(true);
});

it('an event stands in its year, in its republic’s lane', () => {
	const strip = eventStrip(whole, scenes, 'en');
	const drawn = strip.flatMap(({ lines }) =>
		lines.flatMap(({ republic, d }) =>
			[...d.matchAll(/M(\d+) (\d+)v(\d+)/g)].map(([, x, y, high]) => ({
				republic,
				x: Number(x),
				y: Number(y),
				high: Number(high)
			}))
		)
	);
	expect(drawn.length).toBeGreaterThan(100);
	for (const { republic, x, y, high } of drawn) {
		expect(x).toBe(5 + 10 * REPUBLICS.indexOf(republic));
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(STRIP.height);
		expect(high).toBeGreaterThanOrEqual(14);
	}
	const won = events.find(({ fact }) => fact === 'concession-won');
	const place = `M5 ${Math.round(((won?.from ?? 0) - 1992) * 100)}v`;
	const there = strip.flatMap((step) => step.lines).filter(({ d }) => d.includes(place));
	expect(there.map(({ republic }) => republic)).toContain('KZ');
	const at = strip.map((step) => step.at);
	expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
});
