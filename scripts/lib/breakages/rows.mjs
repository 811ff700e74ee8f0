// The list of breakages, checked, and the table that people read.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/**
 * A fault to make on purpose.
 *
 * @typedef {object} Breakage
 * @property {string} area what of the product it hurts
 * @property {string} what in words: what is broken, for whom
 * @property {string} file path below the root
 * @property {string} find text that stands in the file once
 * @property {string} replace what it becomes
 * @property {string} test the file of the test that has to go red; `.spec.ts` needs a build
 * @property {string} title a part of that test's title
 */

const SOURCE = 'tests/breakages.json';
const TABLE = 'tests/breakages.md';

const read = (/** @type {string} */ file) => readFileSync(join(ROOT, file), 'utf8');

/** @type {Breakage[]} */
export const breakages = JSON.parse(read(SOURCE));

/** What is wrong with the list itself: text that isn't there (once), tests that don't exist. @returns {string[]} */
export const faultsOfList = () =>
	breakages.flatMap(({ what, file, find, replace, test }) => {
		const times = existsSync(join(ROOT, file)) ? read(file).split(find).length - 1 : 0;
		return [
			...(times === 1 ? [] : [`${what}: "${find}" stands ${times} times in ${file}`]),
			...(find === replace ? [`${what}: changes nothing`] : []),
			...(existsSync(join(ROOT, test)) ? [] : [`${what}: there is no ${test}`])
		];
	});

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** The list as Markdown. */
const table = () =>
	[
		'# Deliberate breakages',
		'',
		`Each of these ${breakages.length} faults was made on purpose, and the test beside it went red. \`npm run test:breakages\` makes them all`,
		`again, in a copy of the last commit. This table is written from \`${SOURCE}\`, which holds the exact change: \`node scripts/breakages.mjs --table\`.`,
		'',
		'| area | what is broken | in | goes red |',
		'| --- | --- | --- | --- |',
		...breakages.map(
			({ area, what, file, test, title }) =>
				`| ${area} | ${cell(what)} | \`${file}\` | \`${test}\`: ${cell(title)} |`
		),
		''
	].join('\n');

/** Whether the written table says what the list says. */
export const tableIsWritten = () => read(TABLE) === table();
export const writeTable = () => writeFileSync(join(ROOT, TABLE), table());
