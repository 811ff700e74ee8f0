import { expect, it } from 'vitest';
import { changeInWords, changesIn, readHashes, writeHashes, type Hashes } from './hashes';

const hashes = (pictures: Record<string, Record<string, string>>): Hashes =>
	new Map(Object.entries(pictures).map(([name, sizes]) => [name, new Map(Object.entries(sizes))]));

const known = hashes({
	'aid/all': { '1×1': 'aaa', '2×2': 'bbb', tall: 'ccc' },
	'aid/one': { '1×1': 'ddd', '2×2': 'eee', tall: 'fff' },
	cover: { '9×3': 'ggg' }
});

it('are read as they were written', () => expect(readHashes(writeHashes(known))).toEqual(known));

it('refuse a line that is cut off', () =>
	expect(() => readHashes('- 1×1 2×2\naid/all aaa\n')).toThrow('aid/all has 1 hashes for 2 sizes'));

it('tell what changed, where, and what came or went', () => {
	const now = hashes({
		'aid/all': { '1×1': 'aaa', '2×2': 'xxx', tall: 'xxx' },
		'aid/one': { '1×1': 'xxx', '2×2': 'xxx', tall: 'xxx' },
		'aid/two': { '1×1': 'hhh' }
	});
	expect(changesIn(known, now).map(changeInWords)).toEqual([
		'aid/all at 2×2, tall',
		'aid/one at all 3 sizes',
		'cover is gone',
		'aid/two is new'
	]);
	expect(changesIn(known, known)).toEqual([]);
});
