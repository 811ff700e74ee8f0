import { expect, test, type Page } from '@playwright/test';
import { outline } from '../../src/lib/story/outline';
import { lessons } from '../../src/lib/story/teaching/lessons';
import { lessonDeck } from '../../src/lib/slides/deck-name';
import { lessonSteps } from '../../src/lib/slides/deck-steps';
import { slideAddress, slideAt, slideIds } from '../support/present';
import { all, attribute, hrefOf, one, open, target, words } from '../support/site';
import { complaints, settled } from '../support/story';

/** The step after one, in the story. */
const STORY = outline.flatMap(({ steps }) => steps.map(({ id }) => id));
const after = (step: string) => STORY[STORY.indexOf(step) + 1];

const MIDDLE = lessons[1]?.id ?? '';
const STEPS = lessonSteps(MIDDLE) ?? [];
/** The first whose next slide isn't the story's next. */
const GAP = STEPS.findIndex((step, i) => after(step) !== STEPS[i + 1]);
const count = (page: Page) => page.locator('[data-count]');

test('a lesson’s page has its slides as links, by their numbers, and so have its plan and each guide', () => {
	for (const { id, minutes } of lessons) {
		const steps = lessonSteps(id) ?? [];
		const from = `present/lesson/${id}/`;
		const page = open(from);
		const slides = all(page, '.thumbs a');
		expect(slides.map((link) => target(from, hrefOf(link)))).toEqual(
			lessons
				.find((one) => one.id === id)
				?.blocks.flatMap((block) => block.steps)
				.map((step) => ({ path: slideAt(step), hash: lessonDeck(id) }))
		);
		for (const link of slides) {
			const step = /present\/([^/]+)/.exec(target(from, hrefOf(link))?.path ?? '')?.[1] ?? '';
			expect(words(one(link, 'b')), from).toBe(String(steps.indexOf(step) + 1));
		}
		expect(words(one(page, '.kicker'))).toContain(String(minutes));
		expect(target(from, attribute(page, '.doors a', 'href'))).toEqual({
			path: slideAt(steps[0] ?? ''),
			hash: lessonDeck(id)
		});
		const plan = `teach/lessons/${id}/`;
		for (const link of all(open(plan), '.plan a[href*="/present/"]')) {
			const to = target(plan, hrefOf(link));
			expect(to?.hash, plan).toBe(lessonDeck(id));
			const number = steps.findIndex((step) => slideAt(step) === to?.path) + 1;
			expect(words(link), plan).toMatch(new RegExp(`^Slide ${number}: \\S`));
		}
	}
});

test('both windows keep a lesson’s deck, over reload and back, and one link leaves it', async ({
	context
}) => {
	const page = await context.newPage();
	const found = complaints(page);
	await page.goto(`./present/lesson/${MIDDLE}/`);
	await page.getByRole('link', { name: 'Show the slides' }).click();
	await settled(page, STEPS[0]);
	await expect(count(page)).toHaveText(`1 / ${STEPS.length}`);
	await page.keyboard.press('End');
	await settled(page, STEPS.at(-1));
	await page.keyboard.type(String(GAP + 1));
	await page.keyboard.press('Enter');
	await settled(page, STEPS[GAP]);
	await expect(page).toHaveURL(new RegExp(`/${STEPS[GAP]}/#${lessonDeck(MIDDLE)}$`));
	// The next one in the story is another.
	await page.keyboard.press('PageDown');
	await settled(page, STEPS[GAP + 1]);
	await page.reload();
	await settled(page, STEPS[GAP + 1]);
	await expect(count(page)).toHaveText(`${GAP + 2} / ${STEPS.length}`);
	await page.goBack();
	await settled(page, STEPS[GAP]);
	await page.keyboard.press('o');
	await expect(page.locator('#overview li')).toHaveCount(STEPS.length);
	await page.locator('#overview li a').nth(6).click();
	await settled(page, STEPS[6]);

	const opened = context.waitForEvent('page');
	await page.locator('[data-notes]').click();
	const notes = await opened;
	await settled(notes, STEPS[6]);
	await expect(count(notes)).toHaveText(`7 / ${STEPS.length}`);
	// What the part takes and asks for.
	const part = notes.locator('.part:visible');
	await expect(part).toHaveCount(1);
	await expect(part.locator('.clock')).toContainText('12–27');
	await expect(part).toContainText('Hand out');
	await notes.keyboard.press('PageDown');
	await settled(page, STEPS[7]);
	const next = words(one(open(slideAt(STEPS[8] ?? '')), 'h1'));
	await expect(notes.locator('[data-next-headline]')).toHaveText(next);

	await page.getByRole('link', { name: 'All slides' }).click();
	await settled(page, STEPS[7]);
	await expect(page).toHaveURL(slideAddress(STEPS[7] ?? ''));
	await expect(count(page)).toHaveText(`${slideIds().indexOf(STEPS[7] ?? '')} / ${slideIds().length - 1}`);
	// The notes stay in the lesson, and say when its slides are left.
	await page.keyboard.press('Home');
	await expect(notes.locator('[data-toast]')).toContainText('not among these');
	await notes.getByRole('link', { name: 'All slides' }).click();
	await settled(notes, 'top');
	await expect(notes.locator('.part:visible')).toHaveCount(0);
	expect(found).toEqual([]);
});

test('slides that are ticked are in the address alone, in their order; what is no slide is dropped, and said', async ({
	page
}) => {
	const found = complaints(page);
	await page.goto('./present/deck/#steps=no-such-step,aid-bankers,%3Cb%3E');
	await expect(page.locator('[data-dropped]')).toContainText('2');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.locator('input[value=exports-peak]').check();
	await page.locator('input[value=exports-guess]').check();
	await expect(page).toHaveURL(/#steps=exports-guess,exports-peak,aid-bankers$/);
	await expect(page.locator('[data-dropped]')).toBeHidden();
	await page.locator('[data-list] li').last().getByRole('button', { name: 'Earlier' }).click();
	await expect(page).toHaveURL(/#steps=exports-guess,aid-bankers,exports-peak$/);
	await expect(page.locator('[data-list] li').nth(1).getByRole('button', { name: 'Earlier' })).toBeFocused();
	await page.locator('[data-list] li').first().getByRole('button', { name: 'Leave out' }).click();
	await expect(page.getByRole('status').first()).toHaveText('Slides: 2');
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await page.getByRole('link', { name: 'Show them' }).click();
	await settled(page, 'aid-bankers');
	await expect(count(page)).toHaveText('1 / 2');
	await page.keyboard.press('PageDown');
	await settled(page, 'exports-peak');
	await expect(page).toHaveURL(/\/exports-peak\/#steps=aid-bankers,exports-peak$/);
	// An address that somebody wrote by hand, of a slide that isn't among those it names.
	await page.goto('./present/#steps=desks-asymmetry,no-such-step');
	await settled(page, 'desks-asymmetry');
	await expect(page.locator('[data-toast]')).toContainText('no such slides: 1');
	await expect(page).toHaveURL(/\/desks-asymmetry\/#steps=desks-asymmetry$/);
	await page.goto('./present/aid-bankers/?#steps=');
	await settled(page, 'aid-bankers');
	await expect(page.locator('[data-toast]')).toContainText('names no slide');
	await expect(count(page)).toHaveText(/ \/ 7\d$/);
	expect(found).toEqual([]);
});
