import { expect, it } from 'vitest';
import { PARENTS } from '../../../../scripts/lib/hosts/parents.mjs';
import { TRIED } from './tried';

it('says of each parent library the versions that are run, the oldest and the newest', () => {
	const run = new Map<string, string[]>();
	for (const { name, called = name, version } of PARENTS)
		run.set(called, [...(run.get(called) ?? []), version]);
	const ends = [...run].map(([name, versions]) => ({
		name,
		versions: [...new Set([versions[0], versions.at(-1)])]
	}));
	expect(TRIED.filter(({ name }) => name !== 'WordPress')).toEqual(ends);
});
