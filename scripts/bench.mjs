// `npm run bench`: measures this edition beside the first one and beside a bare page of the same stack, in one run, and
// writes docs/performance.md. Nothing fails here: timing differs from machine to machine.
// `--only scroll,heap` takes the measures whose names begin so, `--rounds N` takes each N times, `--quick` tries the bench
// out on short stretches; these write the page only with `--write`. `--build <folder>` and `--first <folder>` take ready
// builds of this edition and of the first.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { ensureDeps } from './lib/deps.mjs';
import { ROOT, detail, giveUp, step } from './lib/steps.mjs';

const { values: flags } = parseArgs({
	options: {
		only: { type: 'string' },
		rounds: { type: 'string' },
		quick: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
		build: { type: 'string' },
		first: { type: 'string' }
	}
});
const rounds = flags.rounds === undefined ? undefined : Number(flags.rounds);
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
	giveUp(`--rounds wants a number of rounds, not ${flags.rounds}.`);

process.chdir(ROOT);
// Folders for the time being are removed as this process exits, which it doesn't do by itself when it is interrupted.
process.once('SIGINT', () => process.exit(130));
await ensureDeps();
// Only now, when the packages are there for sure.
const { buildBare, buildFirst, buildOwn, isBuild } = await import('./bench/builds.mjs');
const { ensureLighthouse } = await import('./bench/measures/lighthouse.mjs');
const { MEASURES, chosenMeasures, run } = await import('./bench/run.mjs');
const { PAGE, REPORT, circumstances, machine, notesOf, readResults, tableOf, writePage, writeReport } =
	await import('./bench/report.mjs');
const { serve } = await import('./serve.mjs');

const measures = flags.only ? chosenMeasures(flags.only.split(',')) : MEASURES;
if (measures.length === 0)
	giveUp(`Nothing is called ${flags.only}. There are ${MEASURES.map(({ id }) => id).join(', ')}.`);

/** @param {string | undefined} folder a ready build @param {() => Promise<string>} build makes one */
async function ready(folder, build) {
	if (folder === undefined) return build();
	const path = resolve(folder);
	if (!isBuild(path)) giveUp(`${folder} is no build: it has no index.html.`);
	return path;
}

/** What a program answers. @param {string} program @param {string[]} args */
const asked = (program, ...args) =>
	execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

step('Three builds, and a browser');
const { executablePath } = await findBrowser({ whole: true });
const browser = asked(executablePath, '--version');
// Before an hour's work, not in the middle of it.
if (measures.some(({ id }) => id.startsWith('lighthouse'))) await ensureLighthouse();
const own = await ready(flags.build, buildOwn);
const first = await ready(flags.first, buildFirst);
const bare = await buildBare();
// All compressed in the same way, whatever lies beside their files.
const servers = await Promise.all([own, first, bare].map((dir) => serve({ port: 0, dir, copies: false })));
const [ownUrl, firstUrl, bareUrl] = servers.map(({ url }) => url);
const commit = asked('git', 'rev-parse', '--short', 'HEAD');
const report = { machine: machine(browser), results: readResults() };
try {
	const urls = { bare: bareUrl, first: firstUrl, own: ownUrl, again: firstUrl };
	await run(measures, { executablePath, urls, commit, quick: flags.quick, rounds }, (id, result) => {
		report.results[id] = result;
		writeReport(report);
	});
} finally {
	await Promise.all(servers.map(({ close }) => close()));
}

const taken = Object.fromEntries(measures.map(({ id }) => [id, report.results[id]]));
step(circumstances({ ...report, results: taken }));
console.log(`\n${tableOf(taken)}`);
step('What to look at');
const notes = notesOf(taken);
for (const note of notes.length > 0 ? notes : ['nothing']) detail(note);
step(`All of it: ${REPORT}`);
if (flags.write || (measures === MEASURES && !flags.quick)) {
	await writePage(report);
	detail(`The table: ${PAGE}`);
}
