// What differs between two pictures, in words.

/** How much of an attribute and how many differences are listed. */
const LONGEST = 48;
const MOST = 8;

const short = (/** @type {string} */ text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** An element's line taken apart: `rect fill=var(--KZ) x=1` or `text x=1 "words"`. */
function parts(/** @type {string} */ line) {
	const [, tag = '', rest = '', words = ''] = /^(\S+) ?(.*?) ?("(?:[^"\\]|\\.)*")?$/.exec(line) ?? [];
	const attributes = rest.split(/ (?=[\w-]+=)/).map((one) => one.split(/=(.*)/s));
	return { tag, words, attributes: new Map(attributes.map(([name = '', value = '']) => [name, value])) };
}

/** The lines of the one that the other lacks. */
function without(/** @type {readonly string[]} */ lines, /** @type {readonly string[]} */ others) {
	const left = new Map();
	for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
	return lines.filter((line) => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count <= 0;
	});
}

const inWords = (/** @type {string} */ line) => {
	const { tag, words, attributes } = parts(line);
	const looks = [...attributes].map(([name, value]) => `${name} ${short(value)}`).join(', ');
	return `${tag} ${words || looks}`;
};

/** What became of an element, attribute by attribute. */
function change(/** @type {string} */ from, /** @type {string} */ to) {
	const [old, now] = [parts(from), parts(to)];
	const names = [...new Set([...old.attributes.keys(), ...now.attributes.keys()])];
	const changed = names
		.filter((name) => old.attributes.get(name) !== now.attributes.get(name))
		.map((name) => {
			const [a, b] = [old.attributes.get(name) ?? 'none', now.attributes.get(name) ?? 'none'];
			return name === 'd' ? 'another outline' : `${name} ${short(a)} → ${short(b)}`;
		});
	const words = old.words === now.words ? old.words : `${old.words} → ${now.words}`;
	return `${[old.tag, words].filter(Boolean).join(' ')}: ${changed.join(', ') || 'other words'}`;
}

/**
 * What differs between two pictures, a line each, the first few of them.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
export function differences(before, after) {
	const gone = without(before, after);
	const fresh = without(after, before);
	/** @type {string[]} */
	const found = [];
	for (const line of gone) {
		const { tag, words } = parts(line);
		const alike = (/** @type {boolean} */ sameWords) =>
			fresh.findIndex((other) => {
				const found = parts(other);
				return found.tag === tag && (!sameWords || found.words === words);
			});
		const same = alike(true);
		const index = same === -1 ? alike(false) : same;
		if (index === -1) found.push(`gone: ${inWords(line)}`);
		else found.push(change(line, /** @type {string} */ (fresh.splice(index, 1)[0])));
	}
	found.push(...fresh.map((line) => `new: ${inWords(line)}`));
	if (found.length === 0)
		return [
			before.join() === after.join()
				? 'the same marks: only their colours, typefaces or styles can differ'
				: 'the same things in another order'
		];
	return found.length > MOST ? [...found.slice(0, MOST), `and ${found.length - MOST} more`] : found;
}
