import { expect, test, type Page } from '@playwright/test';
import { all, hrefOf, open } from '../support/site';
import { complaints } from '../support/story';

const rows = (page: Page) => page.locator('[data-table] tbody tr:visible');
const marks = (page: Page) => page.locator('[data-line] a:visible');
const count = (page: Page) => page.locator('[data-count]');
const fact = (page: Page, of: string) => page.locator(`[data-line] [data-fact="${of}"]`);
const kinds = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.dataset.kind));
const checkbox = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

test('as written, every dated fact has a mark and a row, and both lead to its evidence', () => {
	const page = open('timeline/');
	const factsIn = (part: string) => {
		const links = all(page, `${part} [data-fact]`);
		const facts = links.map((link) => link.getAttribute('data-fact') ?? '');
		expect(links.map(hrefOf)).toEqual(facts.map((fact) => `../sources/#${fact}`));
		return facts;
	};
	const [line, table] = [factsIn('[data-line]'), factsIn('[data-table]')];
	expect(line.length).toBeGreaterThan(600);
	expect([...line].sort()).toEqual([...table].sort());
	const known = new Set(all(open('sources/'), '.evidence').map(({ id }) => id));
	expect(line.filter((fact) => !known.has(fact))).toEqual([]);
	// Nothing waits for a script.
	expect(all(page, '[data-line] [hidden], [data-table] [hidden]')).toEqual([]);
	expect(all(page, 'script[src], link[rel=modulepreload]')).toEqual([]);
	// What happened comes first in its year.
	const types = new Map(all(page, 'tr[data-type]').map((row) => [row.id, row.getAttribute('data-type')]));
	for (const year of all(page, '[data-line] > li')) {
		const happened = all(year, 'a').map(
			(mark) => types.get(mark.getAttribute('aria-labelledby') ?? '') === 'happening'
		);
		expect(happened).toEqual([...happened].sort((a, b) => Number(b) - Number(a)));
	}
});

test('a choice filters the line and the table, is counted aloud, and stays in the address', async ({
	page
}) => {
	const said = complaints(page);
	await page.goto('./timeline/');
	const total = await rows(page).count();
	await expect(count(page)).toHaveText(`${total} of ${total} dated facts`);
	await expect(count(page)).toHaveAttribute('role', 'status');
	await test.step('what happened is larger than the rest', async () => {
		const sizes = await page.locator('[data-line] a').evaluateAll((all) =>
			all.map((mark) => ({
				happened:
					document.getElementById(mark.getAttribute('aria-labelledby') ?? '')?.dataset.type === 'happening',
				size: mark.getBoundingClientRect().width
			}))
		);
		const of = (wanted: boolean) =>
			sizes.flatMap(({ happened, size }) => (happened === wanted ? [size] : []));
		expect(Math.min(...of(true))).toBeGreaterThan(Math.max(...of(false)));
	});
	await checkbox(page, 'Visits').check();
	expect(new Set(await kinds(page))).toEqual(new Set(['visit']));
	await checkbox(page, 'Kazakhstan').check();
	const shown = await rows(page).count();
	expect(shown).toBeGreaterThan(0);
	await expect(marks(page)).toHaveCount(shown);
	await expect(count(page)).toHaveText(`${shown} of ${total} dated facts`);
	await expect(page).toHaveURL(/\/timeline\/\?kind=visit&country=KZ$/);
	await page.reload();
	await expect(checkbox(page, 'Visits')).toBeChecked();
	await expect(rows(page)).toHaveCount(shown);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(rows(page)).toHaveCount(total);
	await expect(page).toHaveURL(/\/timeline\/$/);

	await test.step('a type filters too, with kinds and countries', async () => {
		await checkbox(page, 'Security').check();
		await checkbox(page, 'What happened').check();
		const happened = await rows(page).count();
		await expect(fact(page, 'security-airport-handed')).toBeVisible();
		await expect(fact(page, 'security-troops')).toBeHidden();
		await checkbox(page, 'Figures').focus();
		await page.keyboard.press('Space');
		await expect(fact(page, 'security-troops')).toBeVisible();
		expect(await rows(page).count()).toBeGreaterThan(happened);
		await expect(page).toHaveURL(/\?kind=security&type=happening,figure$/);
		await checkbox(page, 'Tajikistan').check();
		await expect(page).toHaveURL(/\?kind=security&country=TJ&type=happening,figure$/);
		const types = await rows(page).evaluateAll((all) => all.map((row) => row.dataset.type));
		expect(new Set(types)).toEqual(new Set(['happening', 'figure']));
		await expect(marks(page)).toHaveCount(types.length);
	});

	// What is nonsense is for `chosen.test.ts` to say.
	await test.step('what is sensible in an address is kept, the rest is ignored', async () => {
		await page.goto('./timeline/?kind=visit,<script>alert(1)</script>&country=XX&type=happening,__proto__');
		await expect(page.locator('[data-filters] input:checked')).toHaveCount(2);
		expect(new Set(await kinds(page))).toEqual(new Set(['visit']));
	});

	await test.step('where nothing fits, it says so, and there is a way back', async () => {
		const pair = await page.locator('[data-filters]').evaluate((form) => {
			const values = (name: string) =>
				[...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].map(({ value }) => value);
			const all = [...document.querySelectorAll<HTMLElement>('[data-table] tbody tr')];
			const fits = (kind: string, country: string) =>
				all.some(({ dataset }) => dataset.kind === kind && dataset.about?.split(' ').includes(country));
			return values('kind')
				.flatMap((kind) => values('country').map((country) => [kind, country] as const))
				.find(([kind, country]) => !fits(kind, country));
		});
		if (!pair) throw new Error('there is something of every kind about every country');
		await page.getByRole('button', { name: 'Show everything' }).click();
		for (const value of pair) await page.locator(`[data-filters] [value="${value}"]`).check();
		await expect(page.locator('[data-empty]')).toBeVisible();
		await expect(page.getByRole('table')).toBeHidden();
		await expect(count(page)).toHaveText(/^0 of/);
		await page.getByRole('button', { name: 'Show everything' }).click();
		await expect(page.locator('[data-empty]')).toBeHidden();
		await expect(page.getByRole('table')).toBeVisible();
	});
	expect(said).toEqual([]);
});

test('by keyboard: one stop, arrows along the line and from year to year, Enter opens the evidence', async ({
	page
}) => {
	await page.goto('./timeline/?kind=trade&country=KG');
	await page.getByRole('link', { name: 'Skip to the table' }).focus();
	await page.keyboard.press('Tab');
	await expect(marks(page).first()).toBeFocused();
	const years = await marks(page).evaluateAll((all) =>
		all.map((mark) => mark.closest('[data-line] > li')?.querySelector('.year')?.textContent?.trim())
	);
	const first = (year: string) => marks(page).nth(years.indexOf(year));
	await page.keyboard.press('ArrowDown');
	await expect(first('1993')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(marks(page).nth(years.indexOf('1993') + 1)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(first('1994')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(first('1993')).toBeFocused();
	await expect(page.locator('[data-readout] b')).toHaveText('1993');
	await expect(page.locator('[data-readout]')).toContainText('$4 million');
	// A mark is known by when and what and how much, as its row says it.
	await expect(first('1993')).toHaveAccessibleName(/^1993 .*exports to Kyrgyzstan.*\$4 million$/);
	await page.keyboard.press('End');
	await expect(marks(page).last()).toBeFocused();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Evidence' });
	await expect(dialog.locator('.status')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(marks(page).last()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'When' })).toBeFocused();
});

test('the table sorts by any column, and says how; amounts unit by unit, and what has none comes last', async ({
	page
}) => {
	await page.goto('./timeline/');
	const texts = () => rows(page).evaluateAll((all) => all.map((row) => row.textContent));
	const sort = (name: string) => page.getByRole('columnheader', { name }).getByRole('button').click();
	const inTime = await texts();
	const heading = page.getByRole('columnheader', { name: 'What' });
	await sort('What');
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.locator('[aria-sort]')).toHaveCount(1);
	const told = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
	await told('Sorted by “What”, ascending');
	const names = await page
		.locator('[data-table] tbody th')
		.evaluateAll((all) => all.map((cell) => cell.textContent?.trim() ?? ''));
	expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
	await sort('What');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await told('Sorted by “What”, descending');
	await sort('When');
	expect(await texts()).toEqual(inTime);

	await sort('Amount');
	const sizes = await rows(page).evaluateAll((all) =>
		all.map((row) => row.querySelector<HTMLElement>('[data-size]')?.dataset.size ?? '')
	);
	const withAmount = sizes.filter(Boolean);
	expect(withAmount.length).toBeLessThan(sizes.length);
	expect(sizes.slice(0, withAmount.length)).toEqual(withAmount);
	const units = withAmount.map((size) => size.split(' ')[0] ?? '');
	expect(units).toEqual([...units].sort((a, b) => a.localeCompare(b, 'en')));
	const euros = withAmount.filter((size) => size.startsWith('EUR')).map((size) => Number(size.split(' ')[1]));
	expect(euros.length).toBeGreaterThan(5);
	expect(euros).toEqual([...euros].sort((a, b) => a - b));
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
		const small = boxes.filter(
			({ left, right, top, bottom }) => Math.min(right - left, bottom - top) < 24 || left < 0 || right > 320
		);
		expect(small).toEqual([]);
		// Marks come in rows: each is right of the one before, or below it.
		const crowded = boxes.slice(1).filter((box, i) => {
			const before = boxes[i] ?? box;
			return box.left < before.right && box.top < before.bottom;
		});
		expect(crowded).toEqual([]);
		await page.getByRole('checkbox', { name: 'Yearly readings' }).tap();
		expect(await wide()).toBe(0);
		await marks(page).last().tap();
		await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence')).toBeVisible();
	});
});
