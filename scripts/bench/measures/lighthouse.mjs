// Lighthouse on a simulated phone: how soon a page shows what matters, how long it blocks, and its four scores.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LAUNCH_ARGS } from '../../browser.mjs';
import { installIn } from '../../lib/deps.mjs';
import { ROOT, detail } from '../../lib/steps.mjs';

/** Its own packages, which nothing else needs: 200 of them, 186 MB. */
const FOLDER = 'scripts/bench/lighthouse';
const PACKAGES = join(ROOT, FOLDER, 'node_modules');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** How long a page may take to load, in milliseconds. */
const PATIENCE = 60_000;

/** @typedef {{ id: string, weight: number }} Audit as a category counts it */

/** Installs Lighthouse, in the version that the lock file beside it names, where it isn't yet. */
export async function ensureLighthouse() {
	if (existsSync(join(PACKAGES, 'lighthouse/package.json'))) return;
	detail('Installing Lighthouse, once');
	await installIn(FOLDER);
}

/** @param {string} path of a module below the packages */
const load = (path) => import(pathToFileURL(join(PACKAGES, path)).href);

/**
 * Looks at a page once.
 *
 * @type {import('../run.mjs').Take}
 */
export async function takeLighthouse({ executablePath, url }) {
	const { default: lighthouse } = await load('lighthouse/core/index.js');
	const { launch } = await load('chrome-launcher/dist/index.js');
	const chrome = await launch({
		chromePath: executablePath,
		chromeFlags: LAUNCH_ARGS,
		logLevel: 'silent'
	});
	try {
		const { lhr } = await lighthouse(url, {
			port: chrome.port,
			logLevel: 'silent',
			onlyCategories: CATEGORIES,
			disableFullPageScreenshot: true,
			maxWaitForLoad: PATIENCE
		});
		if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
		const score = (/** @type {string} */ category) => Math.round(lhr.categories[category].score * 100);
		const audit = (/** @type {string} */ name) => lhr.audits[name].numericValue;
		const failed = CATEGORIES.slice(1).flatMap((category) =>
			lhr.categories[category].auditRefs
				.filter((/** @type {Audit} */ { id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
				.map((/** @type {Audit} */ { id }) => `${category}: ${id}`)
		);
		return {
			values: {
				lcp: audit('largest-contentful-paint'),
				tbt: audit('total-blocking-time'),
				shift: audit('cumulative-layout-shift'),
				performance: score('performance'),
				accessibility: score('accessibility'),
				practices: score('best-practices'),
				search: score('seo')
			},
			notes: failed
		};
	} finally {
		await chrome.kill();
	}
}
