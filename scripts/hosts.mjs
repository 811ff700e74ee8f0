// `npm run test:hosts`: the build in what really shows it. The parent libraries of newsrooms, in every version that has been
// asked for, WordPress with its last three themes, and the programs that open downloaded pictures. What a machine lacks is
// installed where that asks nobody (Debian, as root), and said where it can't be. Outside `npm test`: none of it is ours, and
// all of it takes minutes. `npm run test:hosts -- parents` runs one part: parents, wordpress or programs. What there was to
// see, posts and pictures, stays in `look/hosts/`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { LAUNCH_ARGS, findBrowser } from './browser.mjs';
import { tryParents } from './lib/hosts/parents.mjs';
import { tryPrograms } from './lib/hosts/programs.mjs';
import { serveAsPublished } from './lib/hosts/site.mjs';
import { tryWordPress } from './lib/hosts/wordpress.mjs';
import { ROOT, detail, giveUp, step } from './lib/steps.mjs';

const PARTS = { parents: tryParents, wordpress: tryWordPress, programs: tryPrograms };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown) giveUp(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}.`);
if (!existsSync(join(ROOT, 'build/index.html'))) giveUp('There is no build yet: run `npm run build` first.');

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {import('./lib/hosts/types').Report} */
const report = {
	check(name, faults) {
		const found = [faults].flat().filter((fault) => typeof fault === 'string');
		total[found.length === 0 ? 'passed' : 'failed'] += 1;
		detail(found.length === 0 ? `✓ ${name}` : `✗ ${name}: ${found.join('; ')}`);
	},
	skip(name, why) {
		total.skipped += 1;
		detail(`– ${name}: not tried, ${why}`);
	}
};

const look = join(ROOT, 'look/hosts');
const scratch = mkdtempSync(join(tmpdir(), 'distant-partners-hosts-'));
const site = await serveAsPublished(join(ROOT, 'build'));
const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGS });
try {
	for (const [name, attempt] of Object.entries(PARTS)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		step(name);
		const before = total.passed + total.failed;
		await attempt({ browser, site, scratch, look, report }).catch((error) =>
			report.check(name, String(error))
		);
		// What is missing here is told, but a part of which nothing was tried has shown nothing.
		if (total.passed + total.failed === before) report.check(name, 'nothing of it could be tried');
	}
} finally {
	await browser.close();
	await site.close();
	rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} not tried`);
