import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../support/story';

const rows = (page: Page) => page.locator('[data-table] tbody tr:visible');
const marks = (page: Page) => page.locator('[data-line] a:visible');
const count = (page: Page) => page.locator('[data-count]');
const fact = (page: Page, of: string) => page.locator(`[data-line] [data-fact="${of}"]`);
const kinds = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.dataset.kind));

test('every dated fact has a mark and a row, and both lead to its evidence', async ({ page }) => {
	const found = complaints(page);
	await page.goto('./timeline/');
	const facts = (of: string) =>
		page.locator(`${of} [data-fact]`).evaluateAll((all) => all.map((a) => a.getAttribute('data-fact')));
	const [line, table] = [await facts('[data-line]'), await facts('[data-table]')];
	expect(line.length).toBeGreaterThan(600);
	expect([...line].sort()).toEqual([...table].sort());
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

test('a type filters too, with kinds and countries', async ({ page }) => {
	await page.goto('./timeline/?kind=security&type=happening');
	const happened = await rows(page).count();
	await expect(page.getByRole('checkbox', { name: 'What happened' })).toBeChecked();
	await expect(fact(page, 'security-airport-handed')).toBeVisible();
	await expect(fact(page, 'security-troops')).toBeHidden();
	await page.getByRole('checkbox', { name: 'Figures' }).focus();
	await page.keyboard.press('Space');
	await expect(fact(page, 'security-troops')).toBeVisible();
	expect(await rows(page).count()).toBeGreaterThan(happened);
	await expect(page).toHaveURL(/\?kind=security&type=happening,figure$/);
	await page.getByRole('checkbox', { name: 'Tajikistan' }).check();
	await expect(page).toHaveURL(/\?kind=security&country=TJ&type=happening,figure$/);
	const types = await rows(page).evaluateAll((all) => all.map((row) => row.dataset.type));
	expect(new Set(types)).toEqual(new Set(['happening', 'figure']));
	await expect(marks(page)).toHaveCount(types.length);
});

for (const query of [
	'?kind=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
	'?kind=__proto__,toString&country=kz',
	'?country=%00,%F0%9F,XX&kind[]=visit',
	'?type=__proto__,Happening,%3Cb%3E&type[]=said',
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
	await page.goto('./timeline/?kind=visit,<b>&country=XX&type=happening,nothing');
	await expect(page.locator('[data-filters] input:checked')).toHaveCount(2);
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
	await expect(page.locator('[data-readout] b')).toHaveText(/\d{4}/);
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

test('by keyboard: up and down go from year to year, to the first mark that is shown', async ({ page }) => {
	await page.goto('./timeline/?kind=trade&country=KG');
	const years = await marks(page).evaluateAll((all) =>
		all.map((mark) => mark.closest('[data-line] > li')?.querySelector('.year')?.textContent?.trim())
	);
	const first = (year: string) => marks(page).nth(years.indexOf(year));
	await marks(page).first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(first('1993')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await expect(first('1994')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(first('1993')).toBeFocused();
	await expect(page.locator('[data-readout]')).toContainText('$4 million');
	// A mark is known by when and what and how much, as its row says it.
	await expect(first('1993')).toHaveAccessibleName(/^1993 .*exports to Kyrgyzstan.*\$4 million$/);
});

test('amounts sort unit by unit, and what has none comes last', async ({ page }) => {
	await page.goto('./timeline/?kind=aid');
	await page.getByRole('columnheader', { name: 'Amount' }).getByRole('button').click();
	const sizes = await rows(page).evaluateAll((all) =>
		all.map((row) => row.querySelector<HTMLElement>('[data-size]')?.dataset.size ?? '')
	);
	const withAmount = sizes.filter(Boolean);
	expect(sizes.slice(0, withAmount.length)).toEqual(withAmount);
	const units = withAmount.map((size) => size.split(' ')[0] ?? '');
	expect(units).toEqual([...units].sort((a, b) => a.localeCompare(b, 'en')));
	const euros = withAmount.filter((size) => size.startsWith('EUR')).map((size) => Number(size.split(' ')[1]));
	expect(euros.length).toBeGreaterThan(5);
	expect(euros).toEqual([...euros].sort((a, b) => a - b));
});

test('what happened is larger than the rest, and first in its year', async ({ page }) => {
	await page.goto('./timeline/');
	const years = await page.locator('[data-line] > li').evaluateAll((all) =>
		all.map((year) =>
			[...year.querySelectorAll('a')].map((mark) => ({
				type: document.getElementById(mark.getAttribute('aria-labelledby') ?? '')?.dataset.type,
				size: mark.getBoundingClientRect().width
			}))
		)
	);
	for (const year of years) {
		const loud = year.filter(({ type }) => type === 'happening');
		expect(year.slice(0, loud.length)).toEqual(loud);
	}
	const sizes = (happened: boolean) =>
		years.flat().flatMap(({ type, size }) => ((type === 'happening') === happened ? [size] : []));
	expect(Math.min(...sizes(true))).toBeGreaterThan(Math.max(...sizes(false)));
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
	test('a tap on a mark opens its evidence; marks are large enough and apart; nothing sticks out', async ({
		page
	}) => {
		await page.goto('./timeline/');
		const wide = () =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await wide()).toBe(0);
		const boxes = await marks(page).evaluateAll((all) =>
			all.map((mark) => {
				const { left, right, top, bottom } = mark.getBoundingClientRect();
				return { left, right, top, bottom };
			})
		);
		for (const { left, right, top, bottom } of boxes) {
			expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(320);
		}
		// Marks come in rows: each is right of the one before, or below it.
		boxes.slice(1).forEach((box, i) => {
			const before = boxes[i] ?? box;
			expect(box.left >= before.right || box.top >= before.bottom).toBe(true);
		});
		await page.getByRole('checkbox', { name: 'Yearly readings' }).tap();
		expect(await wide()).toBe(0);
		await marks(page).last().tap();
		await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence')).toBeVisible();
	});
});

for (const [width, height] of [
	[320, 640],
	[768, 1024],
	[1280, 800]
] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing at ${width} pixels, ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto('./timeline/');
			// Rows are all made alike; going through each takes a minute.
			const { violations } = await new AxeBuilder({ page })
				.exclude('[data-table] tbody tr:nth-child(n + 12)')
				.analyze();
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
	expect(pages).toBeLessThan(30);
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
