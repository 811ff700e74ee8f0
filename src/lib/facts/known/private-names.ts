/**
 * Names of private persons that our sources spell and we don't: none may stand in anything we publish, the address of a
 * source included. They are kept as hashes, so that this list doesn't spell them either: by how many letters a name has,
 * in small letters without accents. `hashOf` makes a new one. The
 * longest is nobody’s, for tests: nemonominatus.
 */
const HASHES: Readonly<Record<number, readonly string[]>> = {
	4: ['16kr0kb17qlham'],
	5: ['065qdtm1ut5vod'],
	6: ['06goc9g0a126il', '0rsxqrm17ustjj', '14yv6771hrc3iq', '1r31m5s0lw3c45', '1s5r6w91m8lp3w'],
	7: [
		'09n9u0m1ky09k5',
		'0j201km040hqn5',
		'0zm3m501khq3xf',
		'18qwde710hqglk',
		'1gcblzg0rdcyof',
		'1l615gf14mdxjs'
	],
	8: ['01f0ukd0du1h9w', '1ompjps1vng32h', '1w38tnt0vxcacw'],
	9: ['0lompn21aqgghl', '0ugpq7b056xyvc', '1gwdpl712envkw'],
	10: ['0h2ff0u05sw4x7', '16tpcce04b8kd7', '1g7azmp060s784'],
	11: ['08a3l2w04z5ghj', '1mxrf540b5erqf'],
	12: ['0cggx1s08udg11', '0vjjihf0ku43im'],
	13: ['07klx3g1f1tk8n']
};

/** How long a name has to be to be found inside a longer word; a shorter one may be part of any word. */
const LONG = 6;

/** FNV-1a of the letters, in two halves with different beginnings. */
export function hashOf(name: string): string {
	const half = (start: number) => {
		let hash = start;
		for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0;
		return hash.toString(36).padStart(7, '0');
	};
	return half(0x811c9dc5) + half(0x9747b28c);
}

/** Words of a text or an address, in small letters without accents. */
function wordsOf(text: string): string[] {
	const plain = text.replace(/(?:%[\da-f]{2})+/gi, (coded) => {
		try {
			return decodeURIComponent(coded);
		} catch {
			return ' ';
		}
	});
	return plain
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/\P{L}+/u);
}

const byLength = (hashes: typeof HASHES) =>
	Object.entries(hashes).map(([length, of]) => [Number(length), new Set(of)] as const);
const OURS = byLength(HASHES);

/** Whether a text or an address spells the name of a private person whom we don't name. @param hashes by length, ours unless told otherwise */
export function namesPrivatePerson(text: string, hashes = HASHES): boolean {
	const lengths = hashes === HASHES ? OURS : byLength(hashes);
	// A long text has most of its words many times.
	return [...new Set(wordsOf(text))].some((word) =>
		lengths.some(([length, of]) => {
			if (length === word.length) return of.has(hashOf(word));
			if (length > word.length || length < LONG) return false;
			for (let at = 0; at + length <= word.length; at++)
				if (of.has(hashOf(word.slice(at, at + length)))) return true;
			return false;
		})
	);
}
