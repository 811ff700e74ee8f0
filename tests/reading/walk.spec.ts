import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { STORY_BUDGET } from '../support/budgets';
import { cases } from '../support/full';
import { lostInReaderView, STORY_WORDS } from '../support/reader-view';
import { complaints, currentStep, openStory, settled, SIZES, stepsOf } from '../support/story';
import { askedElsewhere, walk, watchShifts } from '../support/walk';

/** Where the story is read up again, too: what is new on the way back is the same in windows of any width. */
const BOTH_WAYS = cases(['phone'], ['phone', 'tablet', 'laptop']);

/** A tablet has a phone's layout or a laptop's. */
const ON = cases(
	SIZES.filter(({ name }) => name !== 'tablet'),
	SIZES
);

for (const { name, width, height } of ON)
	test.describe(`on a ${name}`, () => {
		test.use({ viewport: { width, height } });

		test('the whole story, down and up again: each step is what it should be', async ({ page, baseURL }) => {
			const said = complaints(page);
			const elsewhere = askedElsewhere(page, baseURL);
			const shifts = await watchShifts(page);
			const asked = new Set<string>();
			page.on('request', (request) => /^http/.test(request.url()) && asked.add(request.url()));
			// The faces are there from the start: when they come late depends on the machine, and is the stand-ins' business.
			await page.goto('./');
			await page.locator('style[data-faces]:not([media])').waitFor({ state: 'attached' });
			await openStory(page);
			const ids = (await stepsOf(page)).map(({ id }) => id);
			expect(ids.length).toBeGreaterThan(30);

			expect(await walk(page, ids)).toEqual([]);
			expect(asked.size, [...asked].join('\n')).toBeLessThanOrEqual(STORY_BUDGET.files);
			// With another file of a typeface, all that has been laid out would be laid out again.
			expect([...asked].filter((url) => url.includes('-seldom'))).toEqual([]);
			expect(await shifts()).toEqual([]);
			if (BOTH_WAYS.includes(name)) expect(await walk(page, ids.toReversed())).toEqual([]);

			await test.step('a wheel turned from end to end and back leaves the right step', async () => {
				await page.mouse.move(width / 2, height / 2);
				for (let i = 0; i < 6; i++) await page.mouse.wheel(0, 20_000);
				await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
				await settled(page, ids.at(-1));
				await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
				await settled(page, 'top');
				expect(await currentStep(page)).toBe('top');
			});
			if (name === 'phone') {
				await test.step('no browser looks in every frame any more whether what has been read is near', async () => {
					const watched = (cards: Element[]) =>
						cards.filter((one) => getComputedStyle(one).contentVisibility === 'auto').length;
					expect(await page.locator('.card').evaluateAll(watched)).toBe(0);
				});
				await test.step('a reader view has every word, after all that scripts have done', async () => {
					const { document } = parseHTML(await page.content());
					expect(lostInReaderView(document, STORY_WORDS)).toEqual([]);
				});
			}
			// What the page's own policy forbids, the browser says, too.
			expect(said).toEqual([]);
			expect(elsewhere).toEqual([]);
			expect(await page.context().cookies()).toEqual([]);
		});
	});
