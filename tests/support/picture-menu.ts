import { expect, type Locator, type Page } from '@playwright/test';
import { placesOf } from '../../src/lib/embed/picture-menu';
import { all, one, open, words } from './site';

/** The least size of what a finger has to hit, in CSS pixels (WCAG 2.5.8). */
const LEAST_TARGET = 24;

/** What the story says of a step, and which scene shows it. */
export function pictured(step: string): { scene: string; headline: string } {
	const story = open('');
	const chapter = all(story, '[data-chapter]').find((one) => one.querySelector(`[id="${step}"]`));
	return { scene: chapter?.id ?? '', headline: words(one(story, `[id="${step}"] h3`)) };
}

/** The menu of a step's picture, open or not. */
export const menuOf = (page: Page, step: string): Locator =>
	page.getByRole('dialog', { name: `Use this picture: ${pictured(step).headline}`, exact: true });

/** The link beside a step's picture that opens its menu. */
export const linkOf = (within: Page | Locator, step: string): Locator =>
	within.getByRole('button', { name: `Use this picture: ${pictured(step).headline}`, exact: true });

/**
 * Opens a picture's menu by keyboard, and looks at it: it is named by its picture, has the focus and shows each place that the
 * step has; Esc closes it and gives the focus back.
 *
 * @param root full address of the site's root
 * @param without places that aren't offered here
 */
export async function judgeMenu(
	page: Page,
	link: Locator,
	{ step, root, without }: { step: string; root: string; without: 'story' | 'slide' | undefined }
): Promise<void> {
	await expect(link).toHaveAttribute('aria-expanded', 'false');
	await link.press('Enter');
	const menu = menuOf(page, step);
	await expect(menu).toBeVisible();
	await expect(link).toHaveAttribute('aria-expanded', 'true');
	await expect(menu.getByRole('button').first()).toBeFocused();
	const places = placesOf({ locale: 'en', scene: pictured(step).scene, step }, root);
	const hidden = ['page', 'oembed', without];
	const shown = Object.entries(places).flatMap(([name, address]) => (hidden.includes(name) ? [] : [address]));
	const found = await menu.locator('a, button').evaluateAll((things, least) => {
		const boxes = things.map((thing) => thing.getBoundingClientRect());
		return {
			addresses: things.flatMap((thing) => (thing instanceof HTMLAnchorElement ? [thing.href] : [])),
			small: boxes.filter(({ width, height }) => Math.min(width, height) < least).length,
			outside: boxes.filter(
				({ left, right, top, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight
			).length
		};
	}, LEAST_TARGET);
	expect(found).toEqual({ addresses: expect.any(Array), small: 0, outside: 0 });
	expect(found.addresses.toSorted()).toEqual(shown.toSorted());
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(link).toBeFocused();
	await expect(link).toHaveAttribute('aria-expanded', 'false');
}
