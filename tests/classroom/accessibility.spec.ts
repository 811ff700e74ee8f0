import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { settled } from '../support/story';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PLACES = [
	['present/', 'top'],
	['present/exports-guess/', 'exports-guess'],
	['present/aid-everything/', 'aid-everything'],
	['present/notes/', 'top']
] as const;

for (const theme of ['light', 'dark', 'projector'])
	for (const [width, height] of [
		[1024, 768],
		[360, 740]
	] as const)
		test(`axe finds nothing: ${theme}, ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.addInitScript((value) => localStorage.setItem('distant-partners:theme', value), theme);
			for (const [path, step] of PLACES) {
				await page.goto(`./${path}`);
				await settled(page, step);
				const judge = async (where: string) => {
					const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
					expect(
						violations.map((v) => `${where}: ${v.id}: ${v.nodes[0]?.html}`),
						path
					).toEqual([]);
				};
				await judge('closed');
				if (step !== 'exports-guess') continue;
				for (const name of ['Overview', 'Code', 'Settings', 'Keys']) {
					await page.getByRole('button', { name }).click();
					await judge(name);
					await page.keyboard.press('Escape');
				}
			}
		});
