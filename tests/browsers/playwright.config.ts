import { defineConfig } from '@playwright/test';

/** `npm run test:browsers` says which browsers there are. */
const names = (process.env.BROWSERS ?? 'chromium firefox webkitgtk').split(' ');

export default defineConfig({
	testDir: '.',
	testMatch: '*.browser.ts',
	outputDir: '../../test-results/browsers',
	workers: Number(process.env.BROWSER_WORKERS ?? 2),
	forbidOnly: true,
	retries: 0,
	timeout: 300_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	projects: names.map((name) => ({ name }))
});
