import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameFaults } from '../src/lib/charts/bounds';
import { EXAMPLES, frameOf } from '../src/lib/charts/testing/examples';
import { svgFile } from '../src/lib/export/embed/standalone';

// `npx vitest run tests/charts.test.ts -u` draws the pictures of docs/charts.md again.
describe('the pictures of docs/charts.md', () => {
	it.each(EXAMPLES)('show $name as it is drawn', async (example) => {
		const svg = svgFile(frameOf(example), example.description);
		await expect(svg).toMatchFileSnapshot(`../docs/charts/${example.name}.svg`);
	});

	it.each(EXAMPLES)('set no label of $name on another, nor beyond the edge', (example) =>
		expect(frameFaults(frameOf(example))).toEqual([])
	);

	it('all stand in the page', () => {
		const page = readFileSync('docs/charts.md', 'utf8');
		const shown = [...page.matchAll(/\]\(charts\/([\w-]+)\.svg\)/g)].map(([, name]) => name);
		expect(shown.sort()).toEqual(EXAMPLES.map(({ name }) => name).sort());
	});
});
