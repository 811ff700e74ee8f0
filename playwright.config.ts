import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGS, installedBrowser } from './scripts/browser.mjs';
import { FULL } from './tests/support/full';

/** `npm test` passes a free port and the browser it found; `npm run test:e2e` alone makes do with these. */
const port = Number(process.env.TEST_PORT ?? 4199);
const executablePath = process.env.CHROME_EXECUTABLE ?? installedBrowser({ whole: FULL });
const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');
const baseURL = `http://localhost:${port}${base}/`;

/**
 * What draws windows is no process of its own (a twentieth less to do), and none is kept ready for the next page (a thirtieth
 * less). The latter takes the place of Playwright's own list of such features, so that list is in it, but for what is of
 * Windows and Edge alone.
 */
const LESS_TO_DO = [
	'--in-process-gpu',
	`--disable-features=${[
		'SpareRendererForSitePerProcess',
		'AvoidUnnecessaryBeforeUnloadCheckSync',
		'DestroyProfileOnBrowserClose',
		'HttpsUpgrades',
		'HttpsFirstBalancedModeAutoEnable',
		'LensOverlay',
		'MediaRouter',
		'PaintHolding',
		'ThirdPartyStoragePartitioning',
		'AvoidCorsURLLoaderRestartOnRedirect',
		'OptimizationHints',
		'NetworkTimeServiceQuerying',
		'AimEnabled',
		'PreconnectToSearch'
	]}`
];

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	// While some wait for their pages, others have the processors.
	workers: Math.min(2 * availableParallelism() + 1, 8),
	fullyParallel: true,
	forbidOnly: true,
	// Tests that only repeat at more sizes what others show run in `npm run test:full`.
	grepInvert: FULL ? undefined : /@full/,
	retries: 0,
	// Two cores, no graphics card, and pages with hundreds of facts: patience, so that only a fault fails.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		baseURL,
		viewport: { width: 1280, height: 800 },
		deviceScaleFactor: 1,
		// Nothing waits for motion unless motion is what it tests; such tests say 'no-preference'.
		contextOptions: { reducedMotion: 'reduce' },
		// Storing the whole site takes its time; the tests of that allow it.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath,
			args: FULL ? LAUNCH_ARGS : [...LAUNCH_ARGS, ...LESS_TO_DO]
		}
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		url: baseURL,
		env: { PORT: String(port) },
		// A server that is there already may serve another build.
		reuseExistingServer: false
	}
});
