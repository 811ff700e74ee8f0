import { describe, expect, it } from 'vitest';
import { facts } from './index';
import { PASSAGES } from './passages';

describe('the passages of the paper', () => {
	it('are counted from one in each of its parts', () => {
		expect([...PASSAGES].filter((passage) => /^(intro|table)-/.test(passage))).toEqual([
			'intro-1',
			'intro-2',
			'table-1',
			'table-2'
		]);
		expect(PASSAGES.size).toBe(39);
	});

	it('are all used: no paragraph, note or table was passed over', () => {
		const cited = new Set(
			facts.flatMap(({ cites, status }) =>
				[...cites, ...(status.kind === 'disputed' ? status.versions.flatMap((v) => v.cites) : [])]
					.filter(({ source }) => source === 'paper')
					.map(({ passage }) => passage)
			)
		);
		expect([...PASSAGES].filter((passage) => !cited.has(passage))).toEqual([]);
	});
});
