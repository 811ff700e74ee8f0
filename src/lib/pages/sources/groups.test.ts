import { describe, expect, it } from 'vitest';
import { facts } from '$lib/facts/known';
import { allScenes } from '$lib/scenes/registry';
import { groupOf } from '$lib/islands/page/evidence-group';
import { evidenceFragment } from './fragment';
import { factGroups, groupIndex } from './groups';
import { usesOfFacts } from './uses';

const groups = factGroups('en');

describe('the groups of facts', () => {
	it('hold every fact, each once', () => {
		const grouped = groups.flatMap((group) => group.facts);
		expect(grouped.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
	});
	it('are named by chapters, and the story', () => {
		expect(groups.map(({ chapter }) => chapter)).toContain('story');
		for (const { chapter, title, facts } of groups) {
			expect(chapter).toMatch(/^[a-z]+$/);
			expect(title).not.toBe('');
			expect(facts.length).toBeGreaterThan(0);
		}
	});
});

describe('the index', () => {
	const index = groupIndex(groups);
	it('leads every fact to its own group', () => {
		const lost = groups.flatMap(({ chapter, facts }) =>
			facts.filter((id) => groupOf(id, index) !== chapter).map((id) => `${id}: ${groupOf(id, index)}`)
		);
		expect(lost).toEqual([]);
	});
	it('is small: every page carries it', () => expect(index.length).toBeLessThan(500));
	it('tells an id from one that begins with it', () => {
		const two = groupIndex([
			{ chapter: 'a', facts: ['gas'] },
			{ chapter: 'b', facts: ['gas-price', 'grain'] }
		]);
		expect(two).toBe('a:gas;b:gas-,gr');
		expect(groupOf('gas', two)).toBe('a');
		expect(groupOf('gas-price', two)).toBe('b');
		expect(groupOf('oil', two)).toBeUndefined();
	});
});

describe('the evidence of a group, as it is fetched', () => {
	it('has each fact as an element of its own, with its status and where it is used', async () => {
		const uses = usesOfFacts(await allScenes(), 'en');
		for (const { chapter, facts } of groups) {
			const html = evidenceFragment(facts, 'en', uses);
			const ids = [...html.matchAll(/<article class="evidence[^>]* id="([^"]+)"/g)].map(([, id]) => id);
			expect(ids, chapter).toEqual(facts);
			expect(html.match(/class="status/g), chapter).toHaveLength(facts.length);
			expect(html, chapter).not.toContain('<!--');
			for (const id of facts)
				for (const use of uses.get(id) ?? []) expect(html, id).toContain(`href="../#${use.id}"`);
		}
	});
});
