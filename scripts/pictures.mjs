// `npm run pictures`: draws before and after of every picture that looks otherwise than git knows it, in look/pictures/.
// `npm run pictures -- aid` takes those whose name begins so; `--accept` writes the new hashes, `--dark` draws in the
// dark colours, `--all` every size instead of three a picture.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDeps } from './lib/deps.mjs';
import { ROOT, detail, giveUp, runNode, step } from './lib/steps.mjs';

const OUT = join(ROOT, 'look/pictures');

const { values: flags, positionals } = parseArgs({
	allowPositionals: true,
	options: { accept: { type: 'boolean' }, dark: { type: 'boolean' }, all: { type: 'boolean' } }
});
const isMeant = (/** @type {string} */ name) =>
	positionals.length === 0 || positionals.some((start) => name.startsWith(start));

process.chdir(ROOT);
await ensureDeps();
const { ok, output } = await runNode(['scripts/assets.mjs'], { quiet: true });
if (!ok) giveUp(`Could not make fonts and map:\n\n${output}`);
// Only now, when the packages and what they make are there for sure.
const { drawn, keyOf, withPictures } = await import('./lib/pictures/draw.mjs');

/** Three rooms tell how a picture changed: the smallest, one between, and the largest; slides only where nothing else did. */
function chosen(/** @type {readonly string[]} */ sizes) {
	const rooms = sizes.filter((size) => size.includes('×'));
	if (flags.all || rooms.length === 0) return sizes;
	return [...new Set([0, Math.floor(rooms.length / 2), rooms.length - 1].map((i) => rooms[i] ?? ''))];
}

step('Drawing every picture there is …');
const result = await withPictures(async (pictures) => {
	const file = join(ROOT, pictures.HASHES_FILE);
	const known = existsSync(file) ? pictures.readHashes(readFileSync(file, 'utf8')) : new Map();
	const now = pictures.hashesOf(await pictures.allPictures());
	now.set('styles', pictures.hashesOfStyles());
	const changes = pictures.changesIn(known, now).filter(({ name }) => isMeant(name));
	for (const change of changes) detail(pictures.changeInWords(change));
	if (flags.accept && changes.length > 0) {
		const names = new Set(changes.map(({ name }) => name));
		const accepted = new Map(
			[...now]
				.map(([name, sizes]) => /** @type {const} */ ([name, names.has(name) ? sizes : known.get(name)]))
				.filter(([, sizes]) => sizes !== undefined)
		);
		// What is gone but wasn't meant stays until somebody means it.
		for (const [name, sizes] of known) if (!now.has(name) && !names.has(name)) accepted.set(name, sizes);
		writeFileSync(file, pictures.writeHashes(accepted));
	}
	const wanted = new Set(
		changes.flatMap(({ name, sizes }) => chosen(sizes).map((size) => keyOf({ name, size })))
	);
	// A style sheet is no picture, but there is something to see.
	if (changes.some(({ name }) => name === 'styles'))
		for (const sample of await pictures.samples()) wanted.add(keyOf(sample));
	return {
		changes,
		wanted,
		known,
		file: pictures.HASHES_FILE,
		pictures: flags.accept ? [] : await drawn(pictures, wanted)
	};
});

const { changes, wanted, known, file } = result;
if (changes.length === 0) {
	console.log(`\nNo picture changed${positionals.length > 0 ? ` in ${positionals.join(', ')}` : ''}.`);
	process.exit(0);
}
if (flags.accept) {
	console.log(
		`\nTaken as they are now: ${changes.length} lines of ${file}. Commit it with what changed them.`
	);
	process.exit(0);
}

const { commitBefore, withBefore } = await import('./lib/pictures/before.mjs');
const { pictureCss } = await import('./lib/pictures/page.mjs');
const { writeSheet } = await import('./lib/pictures/sheet.mjs');
const { LAUNCH_ARGS, findBrowser } = await import('./browser.mjs');
const { chromium } = await import('@playwright/test');

async function look(/** @type {{ css: string, drawn: import('./lib/pictures/draw.mjs').Drawn[] }} */ before) {
	step('Laying them out …');
	const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGS });
	const after = { css: await pictureCss(ROOT), drawn: result.pictures };
	const names = await writeSheet(browser, OUT, before, after, flags.dark ? 'dark' : 'light');
	await browser.close();
	for (const name of names) detail(relative(ROOT, join(OUT, name)));
}

const found = commitBefore(file);
if ('why' in found) {
	step(`There is no before to show: ${found.why}.`);
	await look({ css: '', drawn: [] });
} else {
	step(`Drawing them as they were at ${found.commit.slice(0, 9)} …`);
	await withBefore(found.commit, [...wanted], async (before) => {
		const others = before.drawn.filter(({ name, size, hash }) => known.get(name)?.get(size) !== hash);
		if (others.length > 0)
			detail(
				`${others.length} of them were other pictures even then: ${file} was written by hand, or elsewhere.`
			);
		await look(before);
	});
}
console.log(
	`\n${changes.length} pictures differ from what ${file} knows.\nAs they should be? npm run pictures -- ${[...positionals, '--accept'].join(' ')}`
);
