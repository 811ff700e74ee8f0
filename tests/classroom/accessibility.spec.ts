import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { cases, FULL } from '../support/full';
import { settled } from '../support/story';
import { tooWide } from '../support/widths';

const DESK = { width: 1024, height: 768 };
const PHONE = { width: 360, height: 740 };
const PANELS = ['Overview', 'Code', 'Settings', 'Keys', 'Use this picture'];
/** One page of each kind, and what opens on it. */
const SLIDES: readonly (readonly [path: string, step: string, panels: readonly string[]])[] = [
	['present/', 'top', []],
	['present/exports-guess/', 'exports-guess', PANELS],
	['present/notes/', 'top', []]
];
/** Another of the same kind. */
const MORE_SLIDES: typeof SLIDES = [['present/aid-everything/', 'aid-everything', []]];
const TEACHING = [
	'teach/',
	'teach/exports/worksheet/',
	'teach/lessons/50/',
	'present/lesson/20/',
	'present/deck/#steps=exports-peak,aid-bankers',
	'teach/key/',
	'teach/quiz/'
];
/** Made of the parts of those. */
const MORE_TEACHING = ['teach/tractebel/', 'teach/sources/', 'teach/quiz/cards/'];

/**
 * In `npm test` in the page's usual colours: every colour on every ground, in all themes, is
 * `src/lib/styles/contrast.test.ts`'s.
 */
const THEMES = cases(['light'], ['light', 'dark', 'projector']);

/** What of a panel is looked at on a phone: how large its targets are, where it has any beside what closes it. */
const OF_PANELS = ['target-size', 'button-name', 'aria-dialog-name', 'color-contrast'];

/** What a panel is looked at in: the page around it has been judged. */
const OPEN = 'dialog[open], [popover]:popover-open';

const choose = (page: Page, theme: string) =>
	page.addInitScript((value) => localStorage.setItem('distant-partners:theme', value), theme);

/** What is made by one component many times on a page, but for the first few, which stand for the rest. */
const REPEATED = 'main section:nth-of-type(n + 4), main li:nth-child(n + 5)';

/** All rules at a desk, and on a phone how large targets are; the page, and what opens on it. */
async function judge(page: Page, panels: readonly string[] = []): Promise<string[]> {
	const found: string[] = [];
	for (const [size, rules] of [
		[DESK, undefined],
		[PHONE, FULL ? undefined : ['target-size']]
	] as const) {
		await page.setViewportSize(size);
		found.push(...(await axeFaults(page, { rules })));
		for (const name of panels) {
			await page.getByRole('button', { name }).click();
			await expect(page.locator(OPEN)).toBeVisible();
			found.push(...(await axeFaults(page, { inside: OPEN, rules: rules && OF_PANELS })));
			await page.keyboard.press('Escape');
			await expect(page.locator(OPEN)).toHaveCount(0);
		}
	}
	return found;
}

for (const theme of THEMES) {
	test(`axe finds nothing on slides: ${theme}`, async ({ page }) => {
		await choose(page, theme);
		for (const [path, step, panels] of cases(SLIDES, [...SLIDES, ...MORE_SLIDES])) {
			await page.setViewportSize(DESK);
			await page.goto(`./${path}`);
			await settled(page, step);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			expect(await judge(page, panels), path).toEqual([]);
		}
	});

	test(`axe finds nothing on teachers’ pages, and all fits: ${theme}`, async ({ page }) => {
		await choose(page, theme);
		for (const path of cases(TEACHING, [...TEACHING, ...MORE_TEACHING])) {
			await page.goto(`./${path}`);
			expect(await tooWide(page)).toEqual([]);
			if (!FULL)
				await page.locator(REPEATED).evaluateAll((repeated) => repeated.forEach((one) => one.remove()));
			expect(await judge(page), path).toEqual([]);
		}
	});
}
