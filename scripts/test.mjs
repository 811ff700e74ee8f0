// `npm test`: every check there is, going on after a failure. The build comes first and then the browser tests, which take
// longest and often wait; all other checks run beside them on what they leave of the processors. The last
// line tells how many passed. `--full` (`npm run test:full`) runs the browser tests at every size, scheme and step, in a
// browser as readers have it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** What failed checks printed, for the end: the browser tests' list goes on meanwhile. @type {string[]} */
const outputs = [];

/** Runs one check, says how it went, and adds its result to the total. */
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
	if (failed > 0 && output) outputs.push(`${title}\n${output.trimEnd()}`);
	return failed === 0;
}

/** A command that counts as one test; what it printed matters only when it fails. */
async function quietly(args, options) {
	const { ok, output } = await runNode(args, { quiet: true, ...options });
	return { ...single(ok), output };
}

async function unitTests() {
	const report = join(scratch, 'vitest.json');
	// One thread: the other processor is busy, and each loads all facts, scenes and words anew.
	const args = ['run', '--maxWorkers=1', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const { ok, output } = await runNode([bin('vitest'), ...args], { quiet: true, patient: true });
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

await ensureDeps();

step('Generated sources, and a browser');
// It needs neither.
const format = check('Format (prettier)', () =>
	quietly([bin('prettier'), '--check', '--log-level', 'warn', '.'], { patient: true })
);
// Not tests of their own: where these fail, what needs them fails too and is counted.
const [browser] = await Promise.all([
	findBrowser({ whole: full }).catch((error) => ({ problem: error.message })),
	runNode(['scripts/prepare.mjs'])
]);
detail(browser.executablePath ?? browser.problem);

/** What needs neither build nor browser: the unit tests, and beside them all else, one after the other. */
async function otherChecks() {
	const unit = check('Unit tests (vitest)', unitTests);
	for (const [title, args] of [
		['Lint (eslint)', [bin('eslint'), '--max-warnings', '0', '.']],
		['Types (svelte-check)', [bin('svelte-check'), '--tsgo', '--fail-on-warnings', '--output', 'human']],
		['What nothing uses (knip)', [bin('knip')]]
	]) {
		await check(title, () => quietly(args, { patient: true }));
	}
	await Promise.all([format, unit]);
}

step('Build, then browser tests; beside them unit tests, lint, format and types');
const others = otherChecks();
const built = await check('Build (vite)', () => quietly([bin('vite'), 'build', '--logLevel', 'warn']));
step(`Browser tests (playwright)${full ? ', all crosses' : ''}`);
await Promise.all([check('Browser tests (playwright)', () => browserTests(built, browser)), others]);

rmSync(scratch, { recursive: true, force: true });
outputs.forEach(step);
process.exitCode = total.failed > 0 ? 1 : 0;
step(`Done in ${secondsSince(started)}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
