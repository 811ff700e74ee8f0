import { createHash } from 'node:crypto';

/** Where git keeps the hashes, from the project's root. */
export const HASHES_FILE = 'tests/pictures.txt';

const ABOUT = `# What there is to see in every picture that readers have: a line a picture, a few letters a size.
# Not written by hand: \`npm run pictures\` shows what changed, before and after; \`--accept\` writes it here.
`;

/** Hashes by the picture's name, then by its size. */
export type Hashes = Map<string, Map<string, string>>;

/** How pictures differ from those that git knows. */
export interface Change {
	name: string;
	kind: 'changed' | 'new' | 'gone';
	/** The sizes in which it differs. */
	sizes: string[];
	/** Whether that is all its sizes. */
	everywhere: boolean;
}

/** A few letters that stand for what is drawn; another picture has others. */
export const hashOf = (lines: readonly string[]): string =>
	createHash('sha256').update(lines.join('\n')).digest('base64url').slice(0, 6);

/** Pictures of one scene in the same sizes stand below one line of sizes. */
export function writeHashes(hashes: Hashes): string {
	let text = ABOUT;
	let before = '';
	for (const [name, sizes] of hashes) {
		const head = [...sizes.keys()].join(' ');
		const block = `${name.split('/')[0]} ${head}`;
		if (block !== before) text += `\n- ${head}\n`;
		before = block;
		text += `${name} ${[...sizes.values()].join(' ')}\n`;
	}
	return text;
}

/** @throws with the line when it has another number of hashes than of sizes */
export function readHashes(text: string): Hashes {
	const hashes: Hashes = new Map();
	let sizes: readonly string[] = [];
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [name = '', ...cells] = line.split(' ');
		if (name === '-') sizes = cells;
		else if (cells.length !== sizes.length)
			throw new Error(`${HASHES_FILE}: ${name} has ${cells.length} hashes for ${sizes.length} sizes`);
		else hashes.set(name, new Map(sizes.map((size, i) => [size, cells[i] as string])));
	}
	return hashes;
}

/** What is new, gone, or looks otherwise. */
export function changesIn(known: Hashes, now: Hashes): Change[] {
	const names = new Set([...known.keys(), ...now.keys()]);
	return [...names].flatMap((name): Change[] => {
		const [before, after] = [known.get(name), now.get(name)];
		const all = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
		const sizes = all.filter((size) => before?.get(size) !== after?.get(size));
		if (sizes.length === 0) return [];
		const kind = !before ? 'new' : !after ? 'gone' : 'changed';
		return [{ name, kind, sizes, everywhere: sizes.length === all.length }];
	});
}

/** A change in words: `aid/everything at 328×372, 400×440`. */
export function changeInWords({ name, kind, sizes, everywhere }: Change): string {
	if (kind !== 'changed') return `${name} is ${kind}`;
	return everywhere && sizes.length > 1
		? `${name} at all ${sizes.length} sizes`
		: `${name} at ${sizes.join(', ')}`;
}
