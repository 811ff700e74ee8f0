import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PAGE_BUDGETS } from '../support/budgets';
import { kB, watchLoads } from '../support/loads';
import { openOwn, readBytes, words } from '../support/site';

/** What is in a page's text and no word of it. */
const NO_WORDS = 'script, style, template, noscript';

for (const [address, budget] of Object.entries(PAGE_BUDGETS))
	test.describe(`${address || 'the story'} keeps its budget`, () => {
		test('of HTML, and holds its words without a script', () => {
			const html = gzipSync(readBytes(address)).length / 1000;
			const { body } = openOwn(address);
			for (const element of body.querySelectorAll(NO_WORDS)) element.remove();
			const count = words(body).split(' ').length;
			test.info().annotations.push({ type: 'HTML', description: `${html.toFixed(1)} kB, ${count} words` });
			expect(html).toBeLessThanOrEqual(budget.html);
			expect(count).toBeGreaterThanOrEqual(budget.words);
		});

		test('of requests and bytes on first load', async ({ page }) => {
			const loads = await watchLoads(page);
			await page.goto(`./${address}`);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			await page.waitForLoadState('networkidle');
			const first = loads.filter(({ type }) => type !== 'Other');
			const all = kB(first);
			test.info().annotations.push({ type: 'load', description: `${all.toFixed(1)} kB, ${first.length}` });
			const asked = first.map(({ url, bytes }) => `${url}: ${bytes}`).join('\n');
			expect(first.length, asked).toBeLessThanOrEqual(budget.requests);
			expect(all, asked).toBeLessThanOrEqual(budget.all);
		});
	});
