// `npm test`: every check there is, in order, going on after a failure. The last line tells how many passed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { notRun, playwrightCount, single, vitestCount } from './lib/counts.mjs';
import { ensureDeps } from './lib/deps.mjs';
import { freePort } from './lib/port.mjs';
import { bin, detail, runNode, step } from './lib/steps.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'distant-partners-'));
const total = { passed: 0, failed: 0 };

/** Runs one step, adds its result to the total and says how it went. */
async function check(title, work) {
	step(title);
	const started = Date.now();
	const { passed, failed, notes } = await Promise.resolve()
		.then(work)
		.catch((error) => notRun(error.message));
	total.passed += passed;
	total.failed += failed;
	notes.forEach(detail);
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	detail(`${failed === 0 ? '✓' : '✗'} ${passed} passed, ${failed} failed (${seconds} s)`);
	return failed === 0;
}

/** A command that counts as one test; what it printed matters only when it fails. */
async function quietly(args) {
	const { ok, output } = await runNode(args, { quiet: true });
	if (!ok) console.log(output.trimEnd());
	return single(ok);
}

async function unitTests() {
	const report = join(scratch, 'vitest.json');
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { ok } = await runNode([bin('vitest'), ...args]);
	return vitestCount(report, ok);
}

async function browserTests(built, browser) {
	if (!built) return notRun('no build');
	if (!browser.executablePath) return notRun(browser.problem);
	const report = join(scratch, 'playwright.json');
	const { ok } = await runNode([bin('@playwright/test', 'playwright'), 'test', '--reporter=list,json'], {
		env: {
			CHROME_EXECUTABLE: browser.executablePath,
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			TEST_PORT: String(await freePort(4199)),
			FORCE_COLOR: '0'
		}
	});
	return playwrightCount(report, ok);
}

await ensureDeps();

step('Browser');
const browser = await findBrowser().catch((error) => ({ problem: error.message }));
detail(browser.executablePath ?? browser.problem);

step('Generated sources');
// Not a test of its own: where it fails, what needs these sources fails too and is counted.
await runNode(['scripts/prepare.mjs']);

await check('Format (prettier)', () => quietly([bin('prettier'), '--check', '--log-level', 'warn', '.']));
await check('Lint (eslint)', () => quietly([bin('eslint'), '--max-warnings', '0', '.']));
await check('Types (svelte-check)', () =>
	quietly([bin('svelte-check'), '--fail-on-warnings', '--output', 'human'])
);
await check('Unit tests (vitest)', unitTests);
const built = await check('Build (vite)', () => quietly([bin('vite'), 'build', '--logLevel', 'warn']));
await check('Browser tests (playwright)', () => browserTests(built, browser));

rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
