import { LAUNCH_ARGS, findBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';

/**
 * Serves a build and opens a browser, for as long as somebody has use for them.
 * @param {string} dir the build
 * @param {(browser: import('@playwright/test').Browser, url: string) => Promise<void>} use
 */
export async function withSite(dir, use) {
	const { chromium } = await import('@playwright/test');
	const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGS });
	const server = await serve({ port: 0, dir, base: process.env.BASE_PATH });
	try {
		await use(browser, server.url);
	} finally {
		await browser.close();
		await server.close();
	}
}
