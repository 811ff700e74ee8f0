import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, type Look } from '../support/axe';
import { cases } from '../support/full';
import { settled } from '../support/story';

const DESK = { width: 1024, height: 768 };
const PHONE = { width: 360, height: 740 };
const PANELS = ['Overview', 'Code', 'Settings', 'Keys'];
/** One page of each kind, and what opens on it. */
const SLIDES = [
	['present/', 'top', []],
	['present/exports-guess/', 'exports-guess', PANELS],
	['present/aid-everything/', 'aid-everything', []],
	['present/notes/', 'top', []]
] as const;
const TEACHING = [
	'teach/',
	'teach/tractebel/',
	'teach/exports/worksheet/',
	'teach/lessons/50/',
	'teach/sources/',
	'teach/key/'
];

/**
 * Everything is judged in the page's usual colours, and on a phone how large targets are. Every colour on every ground, in
 * all themes, is `src/lib/styles/contrast.test.ts`'s.
 */
const FEW = [
	{ theme: 'light', size: DESK, look: 'everything' },
	{ theme: 'light', size: PHONE, look: 'targets' }
] as const;
const ALL = ['light', 'dark', 'projector'].flatMap((theme) =>
	[DESK, PHONE].map((size) => ({ theme, size, look: 'everything' as Look }))
);

async function choose(page: Page, theme: string): Promise<void> {
	await page.addInitScript((value) => localStorage.setItem('distant-partners:theme', value), theme);
}

for (const { theme, size, look } of cases<{ theme: string; size: typeof DESK; look: Look }>(FEW, ALL))
	test(`axe finds nothing on slides: ${theme}, ${size.width} px, ${look}`, async ({ page }) => {
		await page.setViewportSize(size);
		await choose(page, theme);
		for (const [path, step, panels] of SLIDES) {
			await page.goto(`./${path}`);
			await settled(page, step);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			await expectAccessible(page, path, look);
			for (const name of panels) {
				await page.getByRole('button', { name }).click();
				await expectAccessible(page, `${path} ${name}`, look);
				await page.keyboard.press('Escape');
			}
		}
	});

for (const { theme, size, look } of cases<{ theme: string; size: typeof DESK; look: Look }>(
	FEW,
	ALL.filter((one) => one.theme !== 'projector')
))
	test(`axe finds nothing on teachers’ pages: ${theme}, ${size.width} px, ${look}`, async ({ page }) => {
		await page.setViewportSize(size);
		await choose(page, theme);
		for (const path of TEACHING) {
			await page.goto(`./${path}`);
			await expectAccessible(page, path, look);
		}
	});

test('nothing runs off a teacher’s page at 320 px, or with text twice as large', async ({ page }) => {
	const wide = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	for (const path of TEACHING) {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`./${path}`);
		expect(await wide(), path).toBe(0);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		expect(await wide(), `${path} at 200 %`).toBe(0);
	}
});
