// `npm run look`: a screenshot of every step of the story at three sizes, light and dark, and contact sheets of
// them, in look/. `--only <start of an id>`, `--size 360x740` and `--scheme dark` take fewer; `--build <folder>` looks
// at another build.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDeps } from './lib/deps.mjs';
import { contactIndex, contactSheets } from './lib/sheet.mjs';
import { ROOT, bin, detail, giveUp, runNode, step } from './lib/steps.mjs';

const OUT = join(ROOT, 'look');
const SIZES = ['360x740', '1024x768', '1440x900'];
const SCHEMES = ['light', 'dark'];
const PAGES_AT_ONCE = 2;
/** How long a picture may take to stand still, in milliseconds. */
const PATIENCE = 5000;

const { values: flags } = parseArgs({
	options: {
		only: { type: 'string' },
		size: { type: 'string' },
		scheme: { type: 'string' },
		build: { type: 'string' }
	}
});
const BUILD = resolve(ROOT, flags.build ?? 'build');

/** Every combination of size and scheme asked for, each with a name that is also its folder. */
const sets = (flags.size ? [flags.size] : SIZES).flatMap((text) => {
	const [width, height] = text.split('x').map(Number);
	if (!width || !height) giveUp(`--size wants something like 360x740, not ${text}.`);
	return (flags.scheme ? [flags.scheme] : SCHEMES).map((scheme) => ({
		name: `${text}-${scheme}`,
		size: { width, height },
		scheme
	}));
});

async function ensureBuild() {
	if (existsSync(join(BUILD, 'index.html'))) return;
	step('Building the site …');
	const made =
		(await runNode(['scripts/assets.mjs'])).ok &&
		(await runNode([bin('vite'), 'build', '--logLevel', 'warn'])).ok;
	if (!made) giveUp('The site could not be built; see above.');
}

/** The cover and every step, in the order of the page, numbered so that files sort that way. */
async function stepsOf(browser, url) {
	const page = await browser.newPage();
	await page.goto(url);
	const ids = await page.locator('[data-step]').evaluateAll((elements) => elements.map(({ id }) => id));
	await page.close();
	return ['top', ...ids.filter((id) => id && id !== 'top')]
		.map((id, i) => ({ id, file: `${String(i).padStart(2, '0')}-${id}.png` }))
		.filter(({ id }) => id.startsWith(flags.only ?? ''));
}

/** Runs in the page: whether a step's picture stands still, and so does what moves by the clock, like the cover's curves. */
const standsStill = (/** @type {string} */ wanted) =>
	document.documentElement.dataset.settled === wanted &&
	document.getAnimations().every(({ effect, playState, timeline }) => {
		// What moves with the reader's scrolling never ends.
		const forever = timeline !== document.timeline || effect?.getComputedTiming().endTime === Infinity;
		return forever || playState === 'finished';
	});

/** Takes one picture and tells what was wrong with the page, if anything. */
async function shoot(context, url, { id, file }, folder) {
	const page = await context.newPage();
	const problems = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	await page.goto(`${url}#${id}`);
	await page.evaluate(() => document.fonts.ready.then(() => true));
	await page
		.waitForFunction(standsStill, id, { timeout: PATIENCE })
		.catch(() => problems.push(`did not settle within ${PATIENCE / 1000} s`));
	await page.screenshot({ path: join(folder, file) });
	await page.close();
	return problems;
}

/** Takes all pictures of one size and scheme, a few pages at a time. */
async function shootSet(browser, url, { name, size, scheme }, steps) {
	const folder = join(OUT, name);
	if (!flags.only) rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const context = await browser.newContext({ viewport: size, colorScheme: scheme });
	const queue = [...steps];
	async function work() {
		for (let next = queue.shift(); next; next = queue.shift()) {
			for (const problem of await shoot(context, url, next, folder)) detail(`${next.id}: ${problem}`);
		}
	}
	await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
	await context.close();
}

await ensureDeps();
await ensureBuild();
// Only now, when the packages are there for sure.
const { withSite } = await import('./lib/with-site.mjs');
await withSite(BUILD, async (browser, url) => {
	const steps = await stepsOf(browser, url);
	for (const set of sets) {
		step(`${set.name}: ${steps.length} pictures`);
		await shootSet(browser, url, set, steps);
		const sheets = await contactSheets(
			browser,
			OUT,
			set,
			steps.map(({ file }) => file)
		);
		for (const sheet of sheets) detail(`look/${sheet}`);
	}
});
contactIndex(OUT);
console.log('\nAll of them: look/index.html');
