// `npm run test:browsers`: what readers do, in Firefox and WebKitGTK as Debian has them, and in Chromium beside them. As
// root on Debian it installs the first two; elsewhere it says what to install. What follows `--` is Playwright's, but for
// the names of browsers: `npm run test:browsers -- firefox -g evidence`.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, getDebians, onPath } from './browser.mjs';
import { notRun, playwrightCount } from './lib/counts.mjs';
import { ensureDeps, installIn } from './lib/deps.mjs';
import { bin, detail, giveUp, runNode, step } from './lib/steps.mjs';

const FOLDER = 'tests/browsers';

/** A program of this system: the one that a variable names, or the first there is of these. */
const program = (variable, names) =>
	[process.env[variable], ...onPath(names)].find((path) => path && existsSync(path));

/** WebKitGTK's own small browser lies beside its library. */
function miniBrowser() {
	if (process.env.WEBKIT_BROWSER) return process.env.WEBKIT_BROWSER;
	for (const folder of ['/usr/lib', '/usr/libexec'].filter(existsSync))
		for (const name of ['', ...readdirSync(folder)])
			for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
				const path = join(folder, name, version, 'MiniBrowser');
				if (existsSync(path)) return path;
			}
	return undefined;
}

/**
 * What each browser needs: variables by what is tried for them, Debian's packages, and what to do elsewhere.
 */
const BROWSERS = {
	chromium: {
		needs: async () => ({ CHROME_EXECUTABLE: (await findBrowser()).executablePath }),
		packages: [],
		otherwise: 'Install Chromium or Google Chrome, or set CHROME_PATH to the program.'
	},
	firefox: {
		needs: () => ({ FIREFOX_PATH: program('FIREFOX_PATH', ['firefox-esr', 'firefox']) }),
		packages: ['firefox-esr'],
		otherwise: 'Install Firefox, or set FIREFOX_PATH to the program.'
	},
	webkitgtk: {
		needs: () => ({
			WEBKIT_DRIVER: program('WEBKIT_DRIVER', ['WebKitWebDriver']),
			WEBKIT_BROWSER: miniBrowser(),
			SCREEN: program('XVFB_PATH', ['Xvfb'])
		}),
		packages: ['webkit2gtk-driver', 'xvfb'],
		otherwise:
			'Install the driver of WebKitGTK and Xvfb (Debian: webkit2gtk-driver, xvfb), or set WEBKIT_DRIVER, WEBKIT_BROWSER\n' +
			'  and XVFB_PATH to WebKitWebDriver, MiniBrowser and Xvfb.'
	}
};

/** The programs that a browser needs, after installing what may be installed; or what to do. */
async function prepared(name) {
	const { needs, packages, otherwise } = BROWSERS[name];
	const complete = (found) => Object.values(found).every(Boolean) && found;
	try {
		const found = complete(await needs());
		if (found) return { env: found };
		for (const wanted of packages) await getDebians(wanted);
		const after = complete(await needs());
		if (after) return { env: after };
	} catch (error) {
		return { problem: error.message };
	}
	return { problem: `${name} isn’t here. ${otherwise}` };
}

const asked = process.argv.slice(2).filter((one) => one in BROWSERS);
const rest = process.argv.slice(2).filter((one) => !(one in BROWSERS));
const started = Date.now();

await ensureDeps();
if (
	!existsSync(`${FOLDER}/node_modules/puppeteer-core`) ||
	!existsSync(`${FOLDER}/node_modules/selenium-webdriver`)
) {
	step('Installing what drives browsers …');
	await installIn(FOLDER);
}
step('Browsers');
const total = { passed: 0, failed: 0 };
const env = {};
const ready = [];
for (const name of asked.length > 0 ? asked : Object.keys(BROWSERS)) {
	const { env: found, problem } = await prepared(name);
	if (found) {
		Object.assign(env, found);
		ready.push(name);
		detail(`${name}: ${Object.values(found).join(', ')}`);
	} else {
		// A browser that nothing was tried in shows nothing.
		total.failed += notRun(problem).failed;
		detail(problem);
	}
}
if (!existsSync('build/index.html')) {
	step('There is no build yet. Building the site …');
	await runNode(['scripts/assets.mjs']);
	const build = await runNode([bin('vite'), 'build', '--logLevel', 'warn'], { quiet: true });
	if (!build.ok) giveUp(`The site could not be built:\n\n${build.output}`);
}
if (ready.length > 0) {
	step(`The same tests in ${ready.join(', ')}`);
	const scratch = mkdtempSync(join(tmpdir(), 'distant-partners-'));
	const report = join(scratch, 'playwright.json');
	const config = `--config=${FOLDER}/playwright.config.ts`;
	const { ok } = await runNode(
		[bin('@playwright/test', 'playwright'), 'test', config, '--reporter=list,json', ...rest],
		{
			env: { ...env, BROWSERS: ready.join(' '), PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' }
		}
	);
	const count = playwrightCount(report, ok);
	count.notes.forEach(detail);
	total.passed += count.passed;
	total.failed += count.failed;
	rmSync(scratch, { recursive: true, force: true });
}
step(`Done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
