import type { Page } from '@playwright/test';
import { settled } from './story';

/** Opens a slide (or the cover) and waits until its picture stands still. */
export async function openSlide(page: Page, step = ''): Promise<void> {
	await page.goto(step ? `./present/${step}/` : './present/');
	await settled(page, step || 'top');
}

/** The ids of all slides in their order, the cover first. */
export const slideIds = (page: Page): Promise<string[]> =>
	page.locator('#overview [data-step]').evaluateAll((all) => all.map(({ id }) => id));
