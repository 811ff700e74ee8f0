import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaints, SIZES } from '../support/story';

const rows = (page: Page) => page.locator('[data-table] tbody tr:visible');
const marks = (page: Page) => page.locator('[data-line] a:visible');
const count = (page: Page) => page.locator('[data-count]');
const kinds = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.dataset.kind));

test('every dated fact has a mark and a row, and both lead to its evidence', async ({ page }) => {
	const found = complaints(page);
	await page.goto('./timeline/');
	const facts = (of: string) =>
		page.locator(`${of} [data-fact]`).evaluateAll((all) => all.map((a) => a.getAttribute('data-fact')));
	const [line, table] = [await facts('[data-line]'), await facts('[data-table]')];
	expect(line.length).toBeGreaterThan(80);
	expect(line).toEqual(table);
	await page.goto('./sources/');
	const known = new Set(await page.locator('.evidence').evaluateAll((all) => all.map(({ id }) => id)));
	expect(line.filter((fact) => !known.has(fact ?? ''))).toEqual([]);
	expect(found).toEqual([]);
});

test('a choice filters the line and the table, is counted aloud, and stays in the address', async ({
	page
}) => {
	await page.goto('./timeline/');
	const all = await rows(page).count();
	await expect(count(page)).toHaveText(`${all} of ${all} dated facts`);
	await expect(count(page)).toHaveAttribute('role', 'status');
	await page.getByRole('checkbox', { name: 'Visits' }).check();
	expect(new Set(await kinds(page))).toEqual(new Set(['visit']));
	await page.getByRole('checkbox', { name: 'Kazakhstan' }).check();
	const shown = await rows(page).count();
	expect(shown).toBeGreaterThan(0);
	await expect(marks(page)).toHaveCount(shown);
	await expect(count(page)).toHaveText(`${shown} of ${all} dated facts`);
	await expect(page).toHaveURL(/\/timeline\/\?kind=visit&country=KZ$/);
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'Visits' })).toBeChecked();
	await expect(rows(page)).toHaveCount(shown);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(rows(page)).toHaveCount(all);
	await expect(page).toHaveURL(/\/timeline\/$/);
});

for (const query of [
	'?kind=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
	'?kind=__proto__,toString&country=kz',
	'?country=%00,%F0%9F,XX&kind[]=visit',
	'?view=article&nonsense'
])
	test(`nonsense in the address shows everything: ${query}`, async ({ page }) => {
		const found = complaints(page);
		await page.goto(`./timeline/${query}`);
		await expect(page.locator('[data-filters] input:checked')).toHaveCount(0);
		await expect(rows(page)).toHaveCount(await page.locator('[data-table] tbody tr').count());
		expect(found).toEqual([]);
	});

test('what is sensible in an address is kept, the rest is ignored', async ({ page }) => {
	await page.goto('./timeline/?kind=visit,<b>&country=XX');
	await expect(page.locator('[data-filters] input:checked')).toHaveCount(1);
	expect(new Set(await kinds(page))).toEqual(new Set(['visit']));
});

test('where nothing fits, it says so, and there is a way back', async ({ page }) => {
	await page.goto('./timeline/');
	const pairs = await page.locator('[data-filters]').evaluate((form) => {
		const values = (name: string) =>
			[...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].map(({ value }) => value);
		const all = [...document.querySelectorAll<HTMLElement>('[data-table] tbody tr')];
		return values('kind').flatMap((kind) =>
			values('country')
				.filter(
					(country) =>
						!all.some(({ dataset }) => dataset.kind === kind && dataset.about?.split(' ').includes(country))
				)
				.map((country) => `kind=${kind}&country=${country}`)
		);
	});
	expect(pairs.length).toBeGreaterThan(0);
	await page.goto(`./timeline/?${pairs[0]}`);
	await expect(page.locator('[data-empty]')).toBeVisible();
	await expect(page.getByRole('table')).toBeHidden();
	await expect(count(page)).toHaveText(/^0 of/);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(page.locator('[data-empty]')).toBeHidden();
	await expect(page.getByRole('table')).toBeVisible();
});

test('by keyboard: one stop, arrows along the line, Enter opens the evidence', async ({ page }) => {
	await page.goto('./timeline/?kind=visit');
	await page.getByRole('link', { name: 'Skip to the table' }).focus();
	await page.keyboard.press('Tab');
	await expect(marks(page).first()).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(marks(page).nth(1)).toBeFocused();
	await expect(page.locator('[data-readout]')).not.toBeEmpty();
	await page.keyboard.press('End');
	await expect(marks(page).last()).toBeFocused();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Evidence' });
	await expect(dialog.locator('.standing')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(marks(page).last()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'When' })).toBeFocused();
});

test('the table sorts by any column, and says how', async ({ page }) => {
	await page.goto('./timeline/');
	const inTime = await rows(page).allInnerTexts();
	const heading = page.getByRole('columnheader', { name: 'What' });
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.locator('[aria-sort]')).toHaveCount(1);
	const words = await page.locator('[data-table] tbody th').allInnerTexts();
	expect(words).toEqual([...words].sort(new Intl.Collator('en', { numeric: true }).compare));
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await page.getByRole('columnheader', { name: 'When' }).getByRole('button').click();
	expect(await rows(page).allInnerTexts()).toEqual(inTime);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
	test('a tap on a mark opens its evidence; marks are large enough; nothing sticks out', async ({ page }) => {
		await page.goto('./timeline/');
		const wide = () =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await wide()).toBe(0);
		const sizes = await marks(page).evaluateAll((all) =>
			all.map((mark) => {
				const { width, height } = mark.getBoundingClientRect();
				return Math.min(width, height);
			})
		);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
		await marks(page).first().tap();
		await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence')).toBeVisible();
	});
});

for (const { name, width, height } of SIZES)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing on a ${name}, ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto('./timeline/?country=KZ,LU');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});

test('on paper: no filters, all marks, the whole table', async ({ page }) => {
	await page.goto('./timeline/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('checkbox', { name: 'Visits' })).toBeHidden();
	await expect(marks(page)).toHaveCount(await page.locator('[data-line] a').count());
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(2);
	expect(pages).toBeLessThan(20);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('it is complete: line, table, links, and no dead controls', async ({ page }) => {
		await page.goto('./timeline/');
		await expect(marks(page)).toHaveCount(await rows(page).count());
		await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
		await expect(page.locator('script[src], link[rel=modulepreload]')).toHaveCount(0);
		const mark = marks(page).first();
		const fact = await mark.getAttribute('data-fact');
		await mark.click();
		await expect(page).toHaveURL(new RegExp(`/sources/#${fact}$`));
	});
});

test('the story leads there', async ({ page }) => {
	await page.goto('./');
	const link = page.getByRole('contentinfo').getByRole('link', { name: 'Every date on one timeline' });
	await expect(link).toHaveAttribute('href', /timeline\/$/);
});
