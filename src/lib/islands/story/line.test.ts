import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BESIDE, LOW } from './line';

const conditions = (path: string) =>
	[...readFileSync(`src/lib/styles/${path}`, 'utf8').matchAll(/@media ([^{]+)\{/g)].map(([, query = '']) =>
		query.replace(/\s+/g, ' ').trim()
	);

it('steps count by the same conditions by which the page is laid out', () => {
	expect(conditions('story/shapes.css')).toContain(BESIDE);
	expect(conditions('story/low.css')).toEqual([LOW]);
	expect(conditions('step-view.css')).toEqual([LOW, BESIDE]);
});
