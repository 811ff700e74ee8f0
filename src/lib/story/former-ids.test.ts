import { describe, expect, it } from 'vitest';
import { FORMER_IDS, currentId, fileFolder, isFormer } from './former-ids';
import { outline } from './outline';

describe('the ids of the first edition', () => {
	const ids: readonly string[] = outline.map(({ id }) => id);

	it('are of scenes that there are, and none is a scene’s today', () => {
		expect(FORMER_IDS).toHaveLength(5);
		for (const former of FORMER_IDS) {
			expect(ids).toContain(currentId(former));
			expect(ids).not.toContain(former);
			expect(fileFolder(currentId(former))).toBe(former);
			expect(isFormer(former)).toBe(true);
		}
	});

	it('are no others: what has always had its id has it everywhere, and so does what is unknown', () => {
		for (const id of [...ids.filter((one) => fileFolder(one) === one), 'nowhere', 'constructor', ''])
			expect([currentId(id), fileFolder(id), isFormer(id)]).toEqual([id, id, false]);
		expect(ids.filter((id) => fileFolder(id) === id)).toHaveLength(ids.length - FORMER_IDS.length);
	});
});
