import type { Page } from '@playwright/test';
import { stepIds } from './site';
import { settled } from './story';

/** Opens a slide (or the cover) and waits until its picture stands still. */
export async function openSlide(page: Page, step = ''): Promise<void> {
	await page.goto(step ? `./present/${step}/` : './present/');
	await settled(page, step || 'top');
}

/** Shows that somebody is there, and waits for the moving picture, which comes then. */
export async function wakeSlide(page: Page): Promise<void> {
	await page.mouse.move(10, 10);
	await page.locator('[data-live] svg.picture').waitFor();
}

/** The ids of all slides in their order, the cover first: the story's steps. */
export const slideIds = stepIds;

/** The address of a slide below the site's root. */
export const slideAt = (id: string): string => (id === 'top' ? 'present/' : `present/${id}/`);

/** What the whole address of a slide ends with. */
export const slideAddress = (id: string): RegExp => new RegExp(`/${slideAt(id)}$`);
