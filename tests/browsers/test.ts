import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { unpack } from '../support/pack';
import type { Browser, Tab } from './tab';

/** The programs, by the name of their project: `npm run test:browsers` has looked for them. */
export type Program = 'chromium' | 'firefox' | 'webkitgtk';

interface Worker {
	/** The browser, started once for all tests of a worker. */
	program: Browser;
	/** The site's address, with a slash at its end. */
	site: string;
	/** The address of the zip as it was unpacked, with a slash at its end. */
	pack: string;
}

const started = async (name: string): Promise<Browser> => {
	const path = (variable: string) => process.env[variable] ?? '';
	// What is only installed by `npm run test:browsers` is loaded once it is there.
	if (name === 'webkitgtk') {
		const { startWebKit } = await import('./with-selenium');
		return startWebKit({ driver: path('WEBKIT_DRIVER'), binary: path('WEBKIT_BROWSER') });
	}
	const { startWithPuppeteer } = await import('./with-puppeteer');
	if (name === 'firefox') return startWithPuppeteer('firefox', path('FIREFOX_PATH'));
	return startWithPuppeteer('chrome', path('CHROME_EXECUTABLE'), { args: ['--no-sandbox', '--disable-gpu'] });
};

export const test = base.extend<{ tab: Tab }, Worker>({
	program: [
		async ({}, use, { project }) => {
			const program = await started(project.name);
			await use(program);
			await program.close();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	site: [
		async ({}, use) => {
			const server = await serve({ port: 0 });
			await use(server.url.replace(/\/?$/, '/'));
			await server.close();
		},
		{ scope: 'worker' }
	],
	pack: [
		async ({}, use) => {
			const { root } = unpack();
			await use(root);
			rmSync(dirname(fileURLToPath(root)), { recursive: true, force: true });
		},
		{ scope: 'worker' }
	],
	/** A page as wide as a laptop's, of which nothing was asked yet; when the test is over, nothing may have been complained of. */
	tab: async ({ program }, use) => {
		const tab = await program.open();
		await tab.resize(1280, 800);
		program.complaints();
		await use(tab);
		expect(program.complaints(), 'the console').toEqual([]);
		await tab.close();
	}
});

export { expect };
