// `npm test`: every check there is, as many side by side as there are processors, going on after a failure. The last
// line tells how many passed. `--full` (`npm run test:full`) runs the browser tests at every size, scheme and step, in a
// browser as readers have it.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { notRun, playwrightCount, single, vitestCount } from './lib/counts.mjs';
import { ensureDeps } from './lib/deps.mjs';
import { freePort } from './lib/port.mjs';
import { bin, detail, runNode, step } from './lib/steps.mjs';

const full = process.argv.includes('--full');
const scratch = mkdtempSync(join(tmpdir(), 'distant-partners-'));
const total = { passed: 0, failed: 0 };
const started = Date.now();
const secondsSince = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/**
 * Runs one check and adds its result to the total. What it printed is shown when it is over, so that checks side by
 * side don't talk across each other.
 */
async function check(title, work) {
	const from = Date.now();
	const {
		passed,
		failed,
		notes,
		output = ''
	} = await Promise.resolve()
		.then(work)
		.catch((error) => notRun(error.message));
	total.passed += passed;
	total.failed += failed;
	step(`${title}: ${failed === 0 ? '✓' : '✗'} ${passed} passed, ${failed} failed (${secondsSince(from)})`);
	notes.forEach(detail);
	if (failed > 0 && output) console.log(output.trimEnd());
	return failed === 0;
}

/** A command that counts as one test; what it printed matters only when it fails. */
async function quietly(args) {
	const { ok, output } = await runNode(args, { quiet: true });
	return { ...single(ok), output };
}

async function unitTests() {
	const report = join(scratch, 'vitest.json');
	// One thread: the other processor is busy, and each loads all facts, scenes and words anew.
	const args = ['run', '--maxWorkers=1', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const { ok, output } = await runNode([bin('vitest'), ...args], { quiet: true });
	return { ...vitestCount(report, ok), output };
}

/** Its tests are listed while they run: this is the check that takes longest. */
async function browserTests(built, { executablePath, problem }) {
	if (!built) return notRun('no build');
	if (!executablePath) return notRun(problem);
	const report = join(scratch, 'playwright.json');
	const { ok } = await runNode([bin('@playwright/test', 'playwright'), 'test', '--reporter=list,json'], {
		env: {
			CHROME_EXECUTABLE: executablePath,
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			TEST_PORT: String(await freePort(4199)),
			FORCE_COLOR: '0',
			...(full ? { FULL: '1' } : {})
		}
	});
	return playwrightCount(report, ok);
}

/** Runs jobs in their order, a few at a time. @param {(() => Promise<unknown>)[]} jobs */
async function inLanes(jobs, lanes) {
	const queue = [...jobs];
	const lane = async () => {
		for (let job = queue.shift(); job; job = queue.shift()) await job();
	};
	await Promise.all(Array.from({ length: lanes }, lane));
}

await ensureDeps();

step('Generated sources, and a browser');
// Not tests of their own: where these fail, what needs them fails too and is counted.
const [browser] = await Promise.all([
	findBrowser({ whole: full }).catch((error) => ({ problem: error.message })),
	runNode(['scripts/prepare.mjs'])
]);
detail(browser.executablePath ?? browser.problem);

step('Build, unit tests, lint, format and types side by side; what takes longest begins first');
let built = false;
await inLanes(
	[
		async () => {
			built = await check('Build (vite)', () => quietly([bin('vite'), 'build', '--logLevel', 'warn']));
		},
		() => check('Unit tests (vitest)', unitTests),
		() => check('Lint (eslint)', () => quietly([bin('eslint'), '--max-warnings', '0', '.'])),
		() => check('Format (prettier)', () => quietly([bin('prettier'), '--check', '--log-level', 'warn', '.'])),
		() =>
			check('Types (svelte-check)', () =>
				quietly([bin('svelte-check'), '--tsgo', '--fail-on-warnings', '--output', 'human'])
			),
		() => check('What nothing uses (knip)', () => quietly([bin('knip')]))
	],
	Math.max(2, availableParallelism())
);

step(`Browser tests (playwright)${full ? ', all crosses' : ''}`);
await check('Browser tests (playwright)', () => browserTests(built, browser));

rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
step(`Done in ${secondsSince(started)}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
