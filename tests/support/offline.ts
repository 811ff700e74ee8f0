import { expect, type Page } from '@playwright/test';
import { REST } from '../../src/lib/islands/page/rest';

/** How long storing the whole site may take on a slow machine. */
const STORED = 60_000;

/** What the settings say about storing; opens them if need be. */
export async function expectStored(page: Page, state: string): Promise<void> {
	const settings = page.locator('#settings');
	if (!(await settings.isVisible())) await page.locator('[popovertarget="settings"]').click();
	await expect(settings.locator('[data-stored]')).toHaveAttribute('data-stored', state, { timeout: STORED });
}

/** Waits until a page has come to rest: now it has the site stored, unless it mustn't. */
export const rested = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset.rested !== undefined);

/** Opens a page, and lets it come to rest without waiting for it: its time is in the test's hands from then on. */
export async function openAtRest(page: Page, path: string): Promise<void> {
	await page.clock.install();
	await page.goto(path);
	await page.clock.runFor(2 * REST);
	await rested(page);
}

/** Registrations and caches there are. */
export const keptBy = (page: Page): Promise<{ registrations: number; caches: number }> =>
	page.evaluate(async () => ({
		registrations: (await navigator.serviceWorker.getRegistrations()).length,
		caches: (await caches.keys()).length
	}));
