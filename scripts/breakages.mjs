// `npm run test:breakages`: breaks the project on purpose, one row of tests/breakages.json after the other, and tells
// which test went red. A row that leaves its test green is a hole in the suite. `--only TEXT` takes rows whose area, file
// or words hold the text; `--unit` leaves out those that need a build, `--alone` gives each of
// these a build of its own.
// Works in a copy of the last commit: nothing in this folder is touched.
import { parseArgs } from 'node:util';
import { breakages, writeTable } from './lib/breakages/rows.mjs';
import { copyOfHead } from './lib/breakages/copy.mjs';
import { tryBrowserRows, tryUnitRow } from './lib/breakages/try.mjs';
import { findBrowser } from './browser.mjs';
import { ensureDeps } from './lib/deps.mjs';
import { detail, step } from './lib/steps.mjs';

/** How many breakages share a build: few, so that one rarely hides what another does. */
const SHARING_A_BUILD = 6;

const { values: flags } = parseArgs({
	options: {
		only: { type: 'string', default: '' },
		alone: { type: 'boolean', default: false },
		unit: { type: 'boolean', default: false },
		table: { type: 'boolean', default: false }
	}
});

/** Groups rows that touch different files and are seen by different tests. @param {import('./lib/breakages/rows.mjs').Breakage[]} rows */
function batches(rows) {
	const most = flags.alone ? 1 : SHARING_A_BUILD;
	/** @type {(typeof rows)[]} */
	const groups = [];
	for (const row of rows) {
		const fits = (group) =>
			group.length < most &&
			group.every(
				(other) => other.file !== row.file && `${other.test} ${other.title}` !== `${row.test} ${row.title}`
			);
		const group = groups.find(fits);
		if (group) group.push(row);
		else groups.push([row]);
	}
	return groups;
}

if (flags.table) {
	writeTable();
	process.exit(0);
}
await ensureDeps();
const needsBuild = (/** @type {{ test: string }} */ { test }) => test.endsWith('.spec.ts');
const rows = breakages
	.filter((row) => JSON.stringify(row).includes(flags.only))
	.filter((row) => !flags.unit || !needsBuild(row));
const browserRows = rows.filter(needsBuild);
const unitRows = rows.filter((row) => !browserRows.includes(row));

step(`${unitRows.length} breakages for unit tests, ${browserRows.length} for tests of a build`);
const { folder, remove } = await copyOfHead();
/** @type {{ row: import('./lib/breakages/rows.mjs').Breakage, red: boolean, why: string }[]} */
const results = [];
const tell = (result) => {
	results.push(result);
	const { row, red, why } = result;
	detail(
		`${red ? '✓ red  ' : '✗ GREEN'} ${results.length}/${rows.length} ${row.area}: ${row.what}${red ? '' : ` (${why})`}`
	);
};
try {
	for (const row of unitRows) tell(await tryUnitRow(folder, row));
	if (browserRows.length > 0) {
		const { executablePath } = await findBrowser();
		for (const group of batches(browserRows))
			for (const result of await tryBrowserRows(folder, group, executablePath)) {
				// One may have stopped the build of all, or the test of another.
				const [alone] =
					result.red || group.length === 1
						? [result]
						: await tryBrowserRows(folder, [result.row], executablePath);
				tell(alone);
			}
	}
} finally {
	await remove();
}
const green = results.filter(({ red }) => !red);
process.exitCode = green.length > 0 ? 1 : 0;
console.log(`\n${results.length - green.length} seen red, ${green.length} stayed green`);
