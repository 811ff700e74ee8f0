import { expect, type Page } from '@playwright/test';

/** How long storing the whole site may take on a slow machine. */
const STORED = 100_000;

/** What the settings say about storing; opens them if need be. */
export async function expectStored(page: Page, state: string): Promise<void> {
	const settings = page.locator('#settings');
	if (!(await settings.isVisible())) await page.locator('[popovertarget="settings"]').click();
	await expect(settings.locator('[data-stored]')).toHaveAttribute('data-stored', state, { timeout: STORED });
}

/** Registrations and caches there are. */
export const keptBy = (page: Page): Promise<{ registrations: number; caches: number }> =>
	page.evaluate(async () => ({
		registrations: (await navigator.serviceWorker.getRegistrations()).length,
		caches: (await caches.keys()).length
	}));
