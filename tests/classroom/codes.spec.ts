import { expect, test } from '@playwright/test';
import { openSlide, slideIds } from '../support/present';
import { readQr } from '../support/qr';
import { settled } from '../support/story';

test('the QR code of each slide says its short address, which leads to its step', async ({
	page,
	request
}) => {
	await page.goto('./');
	const home = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
	await page.goto('./present/notes/');
	const sheets = await page.locator('article.sheet:has(.short)').evaluateAll((all) =>
		all.map((sheet) => {
			const link = sheet.querySelector<HTMLAnchorElement>('.short a');
			const image = sheet.querySelector<HTMLImageElement>('.short img');
			return { id: sheet.id, words: link?.textContent, href: link?.href ?? '', image: image?.src ?? '' };
		})
	);
	expect(sheets.length).toBeGreaterThan(90);
	for (const { id, words, href, image } of sheets) {
		const code = /\/(s\/[a-z0-9]{4}\/)$/.exec(href)?.[1] ?? '';
		expect(readQr(await (await request.get(image)).text()), id).toBe(home + code);
		expect(`https://${words}`, id).toBe((home + code).replace(/^http:/, 'https:'));
		expect(await (await request.get(href)).text(), id).toContain(`../../#${id}`);
	}
});

test('in the slides, the panel shows the code and the short address of the slide that shows', async ({
	page,
	request
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSlide(page);
	const ids = await slideIds(page);
	const shown = new Set<string>();
	for (const id of [ids[0] ?? '', ids[1] ?? '', ids.at(-1) ?? '']) {
		if (id !== ids[0]) await page.keyboard.press(id === ids[1] ? 'PageDown' : 'End');
		await settled(page, id);
		await page.keyboard.press('q');
		const panel = page.locator('#code');
		await expect(panel.locator('img')).toHaveAttribute('src', new RegExp(`/present/codes/${id}\\.svg$`));
		await expect
			.poll(() => panel.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
		const href = (await panel.getByRole('link').getAttribute('href')) ?? '';
		await expect(panel.getByRole('link')).toHaveText(href.replace(/^https?:\/\//, ''));
		const src = (await panel.locator('img').getAttribute('src')) ?? '';
		const said = readQr(await (await request.get(src)).text());
		expect(new URL(said).pathname, id).toContain(new URL(href).pathname.slice(-8));
		shown.add(href);
		await page.keyboard.press('Escape');
	}
	expect(shown.size).toBe(3);
});
