import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEWSROOMS, READ_ON, SYSTEMS, USUAL, WIDTHS, ownerOf, sourceUrl, widthGroups } from './widths';

const SOURCED = [...NEWSROOMS, ...SYSTEMS];

describe('widths to choose from', () => {
	it('are each there once, so that an address can name them', () => {
		expect(new Set(WIDTHS).size).toBe(WIDTHS.length);
		expect(WIDTHS).toContain(USUAL);
		for (const width of WIDTHS) expect(width).toMatch(/^[1-9]\d{2}$/);
	});

	it('are all in the groups that the builder shows', () => {
		const offered = widthGroups('en').flatMap(({ widths }) => widths.map(({ width }) => width));
		expect(offered).toEqual([...WIDTHS]);
	});

	it('are those of real newsrooms and systems', () => {
		expect(new Set(NEWSROOMS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(5);
		expect(new Set(SYSTEMS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(3);
	});
});

describe('the source of a width', () => {
	it.each(SOURCED)('of $name is a file in one commit', ({ sources }) => {
		for (const source of sources) {
			expect(source.repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
			expect(source.commit).toMatch(/^[0-9a-f]{40}$/);
			expect(new URL(sourceUrl(source)).hostname).toBe('github.com');
		}
	});

	it('is told in the documentation, in the same words, and no other is', () => {
		const docs = readFileSync('docs/embedding.md', 'utf8');
		const rows = docs
			.split('\n')
			.filter((line) => line.includes('https://github.com/'))
			.map((line) =>
				line
					.split('|')
					.slice(1, -1)
					.map((cell) => cell.trim())
			);
		expect(rows).toEqual(
			SOURCED.map((one) => [
				ownerOf(one, 'en'),
				one.width,
				one.sources.map((source) => `[${source.repository}: ${source.path}](${sourceUrl(source)})`).join(', ')
			])
		);
		expect(docs).toContain(READ_ON);
	});
});
