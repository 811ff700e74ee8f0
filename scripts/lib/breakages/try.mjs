// Makes faults in a copy of the project, and asks the tests what they say.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../port.mjs';
import { bin, runNode } from '../steps.mjs';

/** @typedef {import('./rows.mjs').Breakage} Breakage */
/** @typedef {{ row: Breakage, red: boolean, why: string }} Result */

/** Escapes a text for a regular expression. */
const literal = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What chooses the tests of a row: by its title; all of the file where each begins where the one before ended.
 */
const choice = (/** @type {string} */ folder, /** @type {Breakage} */ { test, title }) =>
	literal(
		readFileSync(join(folder, test), 'utf8').includes("mode: 'serial'") ? test.replace(/^tests\//, '') : title
	);

/** Makes a fault. @returns {() => void} takes it back */
function breakIt(/** @type {string} */ folder, /** @type {Breakage} */ { file, find, replace }) {
	const path = join(folder, file);
	const whole = readFileSync(path, 'utf8');
	if (whole.split(find).length !== 2) throw new Error(`"${find}" doesn't stand once in ${file}`);
	writeFileSync(
		path,
		whole.replace(find, () => replace)
	);
	return () => writeFileSync(path, whole);
}

const report = (/** @type {string} */ path) =>
	existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;

/** Makes one fault and runs the unit test that has to see it. @returns {Promise<Result>} */
export async function tryUnitRow(/** @type {string} */ folder, /** @type {Breakage} */ row) {
	const file = join(folder, 'unit.json');
	rmSync(file, { force: true });
	const repair = breakIt(folder, row);
	try {
		const { output } = await runNode(
			[bin('vitest'), 'run', row.test, '--reporter=json', `--outputFile=${file}`],
			{ quiet: true, cwd: folder }
		);
		const files = report(file)?.testResults ?? [];
		const failed = files.flatMap(({ assertionResults }) =>
			assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
		);
		// Content that stops the build stops the file that imports it, too.
		const stopped = files.some(
			({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
		);
		const red = stopped || failed.some((/** @type {string} */ name) => name.includes(row.title));
		return { row, red, why: failed.length > 0 ? `red instead: ${failed[0]}` : output.trim().slice(-200) };
	} finally {
		repair();
	}
}

/** Every test of Playwright's report with its full title and whether it failed. */
function* testsIn(/** @type {any} */ suite, path = '') {
	const title = [path, suite.title].filter(Boolean).join(' ');
	for (const spec of suite.specs ?? [])
		yield { file: spec.file, title: `${title} ${spec.title}`, ok: spec.ok };
	for (const inner of suite.suites ?? []) yield* testsIn(inner, title);
}

/**
 * Makes a few faults at once, builds, and runs the tests that have to see them.
 *
 * @param {string} folder the copy
 * @param {Breakage[]} rows in different files
 * @param {string} executablePath the browser
 * @returns {Promise<Result[]>}
 */
export async function tryBrowserRows(folder, rows, executablePath) {
	const file = join(folder, 'browser.json');
	rmSync(file, { force: true });
	const repairs = rows.map((row) => breakIt(folder, row));
	try {
		const build = await runNode([bin('vite'), 'build', '--logLevel', 'warn'], { quiet: true, cwd: folder });
		// A fault that stops the build is seen, by the build.
		if (!build.ok)
			return rows.map((row) => ({
				row,
				red: rows.length === 1,
				why: `no build: ${build.output.slice(-300)}`
			}));
		await runNode(
			[
				bin('@playwright/test', 'playwright'),
				'test',
				...new Set(rows.map(({ test }) => test)),
				'--grep',
				rows.map((row) => choice(folder, row)).join('|'),
				'--reporter=json'
			],
			{
				quiet: true,
				cwd: folder,
				env: {
					CHROME_EXECUTABLE: executablePath,
					PLAYWRIGHT_JSON_OUTPUT_FILE: file,
					TEST_PORT: String(await freePort(4250))
				}
			}
		);
		const seen = (report(file)?.suites ?? []).flatMap((/** @type {any} */ suite) => [...testsIn(suite)]);
		return rows.map((row) => {
			const its = seen.filter(({ file, title }) => row.test.endsWith(file) && title.includes(row.title));
			const why = its.length === 0 ? 'its test did not run' : 'its test passed';
			return { row, red: its.some(({ ok }) => !ok), why };
		});
	} finally {
		repairs.forEach((repair) => repair());
	}
}
