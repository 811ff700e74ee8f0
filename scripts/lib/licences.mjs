// Under which licences other people's packages come, as npm's lock file tells.

/** @typedef {{ license?: string, dependencies?: Record<string, string>, optional?: boolean }} Package */
/** @typedef {{ packages: Record<string, Package & { devDependencies?: Record<string, string> }> }} Lock */

/** Packages whose code runs in readers' browsers, typefaces, and the map: other code is only asked at build time. */
const SHIPPED = [
	...['array', 'ease', 'geo', 'sankey', 'scale', 'time'].map((name) => `d3-${name}`),
	...['@inlang/paraglide-js', 'fflate', 'layercake', 'minisearch', 'scrollama', 'svelte'],
	...['workbox-precaching', 'workbox-routing'],
	...['@fontsource-variable/instrument-sans', '@fontsource-variable/newsreader', 'world-atlas']
];
/** Compilers: nothing that they need is in what they write. */
const COMPILERS = new Set(['svelte', '@inlang/paraglide-js']);

const START = '<!-- licences: written by scripts/licences.mjs -->';
const END = '<!-- /licences -->';
const UNNAMED = 'none named in the package';

/** @param {Lock} lock @param {string} name */
const licenceOf = (lock, name) => {
	const { license } = lock.packages[`node_modules/${name}`] ?? {};
	return typeof license === 'string' ? license : UNNAMED;
};

/**
 * What readers get of other people's: packages with all that they need, by name.
 *
 * @param {Lock} lock
 * @returns {Map<string, string>} licences by names
 */
export function shippedLicences(lock) {
	const found = new Map();
	const queue = [...SHIPPED];
	for (const name of queue) {
		if (found.has(name) || name.startsWith('@types/')) continue;
		found.set(name, licenceOf(lock, name));
		if (!COMPILERS.has(name))
			queue.push(...Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}));
	}
	return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {Iterable<[name: string, licence: string]>} packages */
function byLicence(packages) {
	/** @type {Map<string, string[]>} */
	const groups = new Map();
	for (const [name, licence] of packages) groups.set(licence, [...(groups.get(licence) ?? []), name]);
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([licence, names]) => `- ${licence}: ${names.map((name) => `\`${name}\``).join(', ')}`)
		.join('\n');
}

/**
 * The lists, as NOTICE.md has them.
 *
 * @param {Lock} lock
 */
function listsOf(lock) {
	const { dependencies = {}, devDependencies = {} } = lock.packages[''] ?? {};
	const shipped = shippedLicences(lock);
	const tools = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !shipped.has(name));
	const all = Object.keys(lock.packages).filter((at) => at !== '');
	const licences = [...new Set(all.map((at) => licenceOf(lock, at.replace(/^node_modules\//, ''))))].sort();
	return [
		'What readers get of these is in the site, with all that it needs:',
		byLicence(shipped),
		'What only builds, tests and checks it; nothing of it is in the site:',
		byLicence(tools.sort().map((name) => [name, licenceOf(lock, name)])),
		`All that these bring along is under one of: ${licences.join('; ')}.`
	].join('\n\n');
}

/**
 * NOTICE.md with the lists of today.
 *
 * @param {string} text of the file
 * @param {Lock} lock
 * @throws when the file has no place for them
 */
export function withLicences(text, lock) {
	const [before, rest = ''] = text.split(START);
	const [, after] = rest.split(END);
	if (before === undefined || after === undefined) throw new Error(`NOTICE.md needs ${START} and ${END}`);
	return `${before}${START}\n\n${listsOf(lock)}\n\n${END}${after}`;
}
