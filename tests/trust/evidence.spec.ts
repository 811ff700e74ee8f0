import { expect, test, type Page } from '@playwright/test';
import { judgeMenu, linkOf, menuOf, pictured } from '../support/picture-menu';
import { all, open, words } from '../support/site';
import { openStory, settled } from '../support/story';

test('numbers in text, picture and table open their evidence in place, by pointer and by keyboard', async ({
	page
}) => {
	await openStory(page, 'tractebel-bill');
	const dialog = page.getByRole('dialog', { name: 'Evidence' });

	await test.step('a chapter’s evidence is fetched as a pointer rests on a number, once for all its numbers', async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const numbers = page.locator('#tractebel-bill .card a.fact, #tractebel-promise .card a.fact');
		const file = /\/sources\/tractebel\.html$/;
		const fetched = page.waitForResponse((response) => file.test(response.url()));
		await numbers.first().hover();
		await fetched;
		for (const number of [numbers.first(), numbers.last()]) {
			await number.press('Enter');
			await expect(dialog.locator('.evidence')).toHaveCount(1);
			// Whoever listens hears what it is about, and goes on from there.
			const heading = dialog.getByRole('heading', { level: 3 });
			await expect(heading).toBeFocused();
			const label = await heading.locator('.label').innerText();
			await expect(dialog).toHaveAccessibleName(`Evidence: ${label}`);
			await expect(dialog).toMatchAriaSnapshot(`
				- dialog:
				  - link "On the sources page"
				  - button "Close"
				  - article:
				    - heading [level=3]
				    - paragraph: /Stated|Our arithmetic|Sources disagree/
			`);
			const { hash } = new URL((await number.getAttribute('href')) ?? '', page.url());
			await expect(dialog.getByRole('link', { name: /sources page/ })).toHaveAttribute(
				'href',
				new RegExp(`sources/${hash}$`)
			);
			await page.keyboard.press('Escape');
		}
		expect(asked.filter((path) => path.includes('/sources/'))).toEqual([expect.stringMatching(file)]);
		await page.evaluate(() => (location.hash = 'tractebel-bill'));
		await settled(page, 'tractebel-bill');
	});

	await test.step('in the text; it gives the focus back', async () => {
		const number = page.locator('#tractebel-bill .card a.fact').first();
		const fact = await number.evaluate((link) => (link as HTMLAnchorElement).hash);
		await number.click();
		await expect(dialog.locator('.status')).toBeVisible();
		await expect(dialog.locator('.evidence')).toHaveCount(1);
		await expect(dialog.getByRole('link', { name: /sources page/ })).toHaveAttribute(
			'href',
			new RegExp(`sources/${fact}$`)
		);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(number).toBeFocused();
		await expect(page).toHaveURL(/#tractebel-bill$/);
	});

	await test.step('in the picture, which is called by its step, and each number by what it counts', async () => {
		await expect(page.locator('#tractebel [data-live]')).toMatchAriaSnapshot(`
			- figure:
			  - group /Picture of “.+”/:
			    - 'link "$37m: Paid to the Kazakh state, three purchases together"'
			  - button /Sources/
			  - button "As a table"
		`);
		await page.locator('#tractebel [data-live] svg a.number').first().click();
		await expect(dialog.locator('.evidence')).toBeVisible();
		await page.keyboard.press('Escape');
	});

	await test.step('by keyboard, and from one fact to the facts behind it', async () => {
		await page.evaluate(() => (location.hash = 'exports-goods'));
		await settled(page, 'exports-goods');
		await page.locator('#exports-goods .card a.fact[href$="#goods-2009"]').first().press('Enter');
		await expect(dialog.locator('.arithmetic')).toContainText('÷');
		await dialog.locator('.arithmetic a').first().press('Enter');
		await expect(dialog.locator('.evidence')).toHaveCount(1);
		await expect(dialog.locator('.arithmetic')).toHaveCount(0);
		await expect(dialog.getByRole('heading', { level: 3 })).toBeFocused();
		await page.keyboard.press('Escape');
	});

	await test.step('in the picture as a table', async () => {
		await page.evaluate(() => (location.hash = 'aid-everything'));
		await settled(page, 'aid-everything');
		await page.locator('#aid').getByRole('button', { name: 'As a table' }).click();
		const table = page.getByRole('dialog', { name: 'The picture as a table' });
		await expect(table.getByRole('row').nth(3)).toBeVisible();
		await expect(table.getByRole('caption')).toBeFocused();
		await expect(table).toHaveAccessibleName(
			`The picture as a table: ${await table.getByRole('caption').innerText()}`
		);
		await table.locator('a.fact').first().click();
		await expect(dialog.locator('.evidence')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(table).toBeVisible();
		await page.keyboard.press('Escape');
	});

	await test.step('what can be done with a picture is a menu at its foot, fetched when it is asked for', async () => {
		const scripts: string[] = [];
		page.on(
			'request',
			(request) => request.url().endsWith('/picture-menu.js') && scripts.push(request.url())
		);
		const step = 'aid-everything';
		const root = new URL('./', page.url()).href;
		const link = linkOf(page.locator('#aid'), step);
		const menu = menuOf(page, step);
		await judgeMenu(page, link, { step, root, without: 'story' });
		expect(scripts).toHaveLength(1);

		await page
			.context()
			.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(root).origin });
		await link.press(' ');
		for (const [name, said, text] of [
			['Copy link', 'Link copied.', `${root}#${step}`],
			['Copy embed code', 'Embed code copied.', `<iframe src="`],
			['Copy citation', 'Citation copied.', `. ${pictured(step).headline} (Version `]
		] as const) {
			await menu.getByRole('button', { name }).click();
			await expect(menu.getByRole('status')).toHaveText(said);
			expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(text);
		}
		// What the device shares with is there where it has something: it gets the step, may be called off, and may fail.
		await expect(menu.getByRole('button', { name: 'Share' })).toHaveCount(0);
		await page.evaluate(() => {
			const answers = [
				undefined,
				new DOMException('no', 'AbortError'),
				new DOMException('no', 'NotAllowedError')
			];
			const write = navigator.clipboard.writeText.bind(navigator.clipboard);
			let copies = 0;
			navigator.clipboard.writeText = (text) => {
				document.body.dataset.copies = String(++copies);
				return write(text);
			};
			Object.assign(navigator, {
				share(data: ShareData) {
					document.body.dataset.shared = JSON.stringify(data);
					const answer = answers.shift();
					return answer ? Promise.reject(answer) : Promise.resolve();
				}
			});
		});
		await page.keyboard.press('Escape');
		await link.press('Enter');
		for (const said of ['', '', 'Link copied.']) {
			await menu.getByRole('button', { name: 'Share' }).click();
			await expect(menu.getByRole('status')).toHaveText(said);
			const shared = await page.evaluate(() => {
				const { shared = '' } = document.body.dataset;
				delete document.body.dataset.shared;
				return shared;
			});
			expect(JSON.parse(shared)).toEqual({ title: pictured(step).headline, url: `${root}#${step}` });
		}
		// Where sharing failed; not where it was called off.
		await expect(page.locator('body')).toHaveAttribute('data-copies', '1');
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
		});
		await menu.getByRole('button', { name: 'Copy link' }).click();
		await expect(menu.getByRole('status')).toContainText('by hand');
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${root}#${step}`);
		// Pressed again, the link closes what it opened.
		await link.click();
		await expect(menu).toBeHidden();
		// What a reader is about to press is about the picture that stands there.
		await link.click();
		await expect(menu).toBeVisible();
		await page.evaluate(() => (location.hash = 'aid-kyrgyzstan'));
		await settled(page, 'aid-kyrgyzstan');
		await expect(menu).toBeHidden();
		const next = 'aid-kyrgyzstan';
		await judgeMenu(page, linkOf(page.locator('#aid'), next), { step: next, root, without: 'story' });
		await page.evaluate(() => (location.hash = 'aid-everything'));
		await settled(page, step);
	});

	await test.step('a step named in the evidence is where the link leads, on this very page', async () => {
		await page.locator('#aid-everything .card a.fact').first().click();
		const step = dialog.locator('.used a').first();
		const id = await step.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
		await step.click();
		await expect(dialog).toBeHidden();
		await settled(page, id);
	});

	await test.step('where it cannot be fetched, the page stays, says so, and links there; the next try may go better', async () => {
		await page.evaluate(() => (location.hash = 'desks-astana'));
		await settled(page, 'desks-astana');
		await page.route('**/sources/*.html', (route) => route.abort());
		const number = page.locator('#desks-astana .card a.fact').first();
		const fact = await number.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
		await number.click();
		await expect(dialog.getByText('It didn’t load')).toBeFocused();
		await expect(dialog.locator('[data-page]')).toHaveAttribute('href', new RegExp(`/sources/#${fact}$`));
		await page.unrouteAll();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/#desks-astana$/);
		await number.click();
		await expect(dialog.locator('.evidence')).toBeVisible();
	});
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
	test('a tap opens it, a tap beside it closes it', async ({ page }) => {
		await openStory(page, 'aid-kyrgyzstan');
		await page.locator('#aid-kyrgyzstan .card a.fact').first().tap();
		const dialog = page.getByRole('dialog', { name: 'Evidence' });
		await expect(dialog.locator('.evidence')).toBeVisible();
		await page.touchscreen.tap(180, 60);
		await expect(dialog).toBeHidden();
	});
});

test('disputed facts show the other version and the choice; derived ones their arithmetic; all others a source', () => {
	const facts = all(open('sources/'), '.evidence');
	const status = (name: string) => facts.filter((fact) => fact.getAttribute('data-status') === name);
	expect(status('disputed').length).toBeGreaterThanOrEqual(5);
	for (const fact of status('disputed')) {
		expect(words(fact), fact.id).toContain('What others say');
		expect(words(fact), fact.id).toContain('What we chose, and why');
	}
	const without = (name: string, selector: string) =>
		status(name).flatMap((fact) => (fact.querySelector(selector) ? [] : [fact.id]));
	expect(status('derived').length).toBeGreaterThan(50);
	expect(without('derived', '.arithmetic a')).toEqual([]);
	expect(status('stated').length).toBeGreaterThan(300);
	expect(without('stated', 'a[href^=http], cite')).toEqual([]);
});

test('the filters of the sources page work from the address, write themselves into it, and hide no fact that is asked for', async ({
	page
}) => {
	const shown = (on: Page) => on.locator('.evidence:not([hidden])');
	const count = page.locator('[data-count]');
	await page.goto('./sources/?chapter=tractebel&standing=disputed');
	const all = await page.locator('.evidence').count();
	const some = await shown(page).count();
	expect(some).toBeGreaterThan(2);
	expect(some).toBeLessThan(all / 10);
	await expect(count).toContainText(`${some} of ${all}`);
	await expect(page.locator('section[data-chapter]:visible')).toHaveCount(1);

	await page.locator('[data-filters] [type=reset]').click();
	await expect(shown(page)).toHaveCount(all);
	expect(new URL(page.url()).search).toBe('');
	await page.getByRole('checkbox', { name: 'Kyrgyzstan', exact: true }).check();
	await page.getByRole('checkbox', { name: 'Aid', exact: true }).check();
	await expect(page).toHaveURL(/\/sources\/\?country=KG&kind=aid$/);
	const left = await shown(page).evaluateAll((found) =>
		found.map((one) => ({ ...(one as HTMLElement).dataset }))
	);
	expect(left.length).toBeGreaterThan(2);
	for (const { kind, about } of left) {
		expect(kind).toBe('aid');
		expect(about?.split(' ')).toContain('KG');
	}

	await test.step('a link to a fact they hide', async () => {
		await page.evaluate(() => (location.hash = 'gas-price'));
		await expect(page.locator('#gas-price')).toBeInViewport();
		await expect(page.getByRole('checkbox', { name: 'Aid', exact: true })).not.toBeChecked();
		await page.goto('about:blank');
		await page.goto('./sources/?chapter=%3Cscript%3E&kind=visit,__proto__#gas-price');
		await expect(page.locator('#gas-price')).toBeInViewport();
	});
});
