// `npm run test:mutation`: StrykerJS, which is installed on its first run (tests/mutation/package.json): nothing else needs
// its two hundred packages. What follows `--` is Stryker's: `npm run test:mutation -- --mutate src/lib/embed/wire.ts`.
import { existsSync } from 'node:fs';
import { ensureDeps, installIn } from './lib/deps.mjs';
import { giveUp, runNode, step } from './lib/steps.mjs';

const FOLDER = 'tests/mutation';
const STRYKER = `${FOLDER}/node_modules/@stryker-mutator/core/bin/stryker.js`;

await ensureDeps();
if (!existsSync(STRYKER)) {
	step('Installing StrykerJS …');
	await installIn(FOLDER);
}
const prepared = await runNode(['scripts/prepare.mjs']);
if (!prepared.ok) giveUp('What the sources import could not be made; see above.');
const { ok } = await runNode([STRYKER, 'run', `${FOLDER}/stryker.config.mjs`, ...process.argv.slice(2)]);
process.exitCode = ok ? 0 : 1;
