// Reads what Vitest and Playwright report, and turns it into numbers passed and failed.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, notes: string[] }} Count */

/** A check that either holds or doesn't. */
export const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes: [] });

/** A suite that could not run at all. */
export const notRun = (why) => ({ passed: 0, failed: 1, notes: [`not run: ${why}`] });

const skippedNote = (skipped) =>
	skipped > 0 ? [`${skipped} skipped, counted as failed: a skipped test shows nothing`] : [];

/** A run that went wrong without a failing test to show for it must not look green. */
function settle(count, ok, why) {
	if (ok || count.failed > 0) return count;
	return { ...count, failed: 1, notes: [...count.notes, why] };
}

/**
 * Counts of Vitest's JSON report.
 * @param {string} file
 * @param {boolean} ok whether Vitest ended well
 * @returns {Count}
 */
export function vitestCount(file, ok) {
	if (!existsSync(file)) return notRun('Vitest left no report');
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const skipped = report.numPendingTests + report.numTodoTests;
	// A file that fails to load has no tests to count, but is a failure.
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	).length;
	const count = {
		passed: report.numPassedTests,
		failed: report.numFailedTests + skipped + broken,
		notes: skippedNote(skipped)
	};
	return settle(count, ok && report.numTotalTests > 0, 'Vitest ended with an error, or found no tests');
}

/** The titles of the flaky tests in a suite of Playwright's report, however deeply nested. */
function flakyTitles({ specs = [], suites = [] }) {
	const here = specs.filter((spec) => spec.tests.some(({ status }) => status === 'flaky'));
	return [...here.map((spec) => spec.title), ...suites.flatMap(flakyTitles)];
}

/**
 * Counts of Playwright's JSON report.
 * @param {string} file
 * @param {boolean} ok whether Playwright ended well
 * @returns {Count}
 */
export function playwrightCount(file, ok) {
	if (!existsSync(file)) return notRun('Playwright left no report');
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const { expected, skipped, unexpected, flaky } = report.stats;
	const count = {
		passed: expected + flaky,
		failed: unexpected + skipped,
		notes: [...flakyTitles(report).map((title) => `flaky: ${title}`), ...skippedNote(skipped)]
	};
	const found = expected + skipped + unexpected + flaky > 0;
	return settle(count, ok && found, 'Playwright ended with an error, or found no tests');
}
