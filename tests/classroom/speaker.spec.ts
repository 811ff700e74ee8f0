import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { attribute, one, open, target, words } from '../support/site';
import { openSlide, slideAt, slideIds } from '../support/present';
import { complaints, settled } from '../support/story';

// One browser's windows for all of these, as at a teacher's desk; what they keep is theirs alone.
test.describe.configure({ mode: 'default' });
let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
	context = await browser.newContext();
});
test.beforeEach(async () => {
	page = await context.newPage();
});
test.afterEach(async () => {
	await Promise.all(context.pages().map((one) => one.close()));
});
test.afterAll(() => context.close());

/** Opens the speaker's view by its link, as a teacher does. */
async function openNotes(slides: Page): Promise<Page> {
	const opened = context.waitForEvent('page');
	await slides.locator('[data-notes]').click();
	const notes = await opened;
	await settled(notes);
	return notes;
}

const together = (notes: Page) => expect(notes.locator('[data-together]')).toBeVisible();

test('both windows keep in step, through jumps, reloads and a closed window', async () => {
	await openSlide(page, 'aid-everything');
	const ids = slideIds();
	const notes = await openNotes(page);
	await together(notes);
	await settled(notes, 'aid-everything');
	// Slides lead, notes follow.
	await page.keyboard.press('PageDown');
	await settled(notes, 'aid-kyrgyzstan');
	await expect(notes.locator('#aid-kyrgyzstan')).toBeVisible();
	await expect(notes.locator('article.sheet:visible')).toHaveCount(1);
	// Notes lead, slides follow, with their address.
	await notes.keyboard.type('7');
	await notes.keyboard.press('Enter');
	await settled(page, ids[7]);
	await expect(page).toHaveURL(new RegExp(`/${ids[7]}/$`));
	await notes.getByRole('button', { name: 'Next' }).click();
	await settled(page, ids[8]);
	await notes.keyboard.press('b');
	await expect(page.locator('[data-blank]')).toBeVisible();
	await page.keyboard.press('b');
	await expect(notes.locator('[data-blanked]')).toBeHidden();
	// Reloads, one after the other.
	await page.reload();
	await settled(page, ids[8]);
	await notes.keyboard.press('End');
	await settled(page, ids.at(-1));
	await notes.reload();
	await settled(notes, ids.at(-1));
	await together(notes);
	await page.keyboard.press('PageUp');
	await settled(notes, ids.at(-2));
	// The slides are closed; the notes go on alone, and new slides catch up with them.
	await page.close();
	await expect(notes.locator('[data-alone]')).toBeVisible();
	await notes.keyboard.type('20');
	await notes.keyboard.press('Enter');
	await settled(notes, ids[20]);
	const opened = context.waitForEvent('page');
	await notes.getByRole('link', { name: 'Open the slides' }).click();
	const again = await opened;
	await settled(again, ids[20]);
	await together(notes);
	await again.keyboard.press('PageDown');
	await settled(notes, ids[21]);
	// A late window of notes catches up, too.
	await notes.close();
	await again.bringToFront();
	await again.keyboard.press('PageDown');
	await settled(again, ids[22]);
	await settled(await openNotes(again), ids[22]);
});

test('two presentations don’t cross', async () => {
	await openSlide(page, 'aid-everything');
	const notes = await openNotes(page);
	const other = await context.newPage();
	await openSlide(other, 'exports-guess');
	const otherNotes = await openNotes(other);
	await settled(otherNotes, 'exports-guess');
	await page.keyboard.press('PageDown');
	await settled(notes, 'aid-kyrgyzstan');
	await otherNotes.keyboard.press('PageDown');
	await settled(other, 'exports-services');
	await expect(page).toHaveURL(/\/aid-kyrgyzstan\/$/);
	await expect(notes.locator('#aid-kyrgyzstan')).toBeVisible();
	await expect(otherNotes.locator('#exports-services')).toBeVisible();
});

test('alone it steps by itself, and says so', async () => {
	await page.goto('./present/notes/');
	await settled(page, 'top');
	await expect(page.locator('[data-alone]')).toBeVisible();
	await page.keyboard.press('PageDown');
	await settled(page, 'distance-pipe');
	// What comes next, in words and as a picture.
	const next = slideIds()[2] ?? '';
	await expect(page.locator('[data-next-headline]')).toHaveText(words(one(open(slideAt(next)), 'h1')));
	await expect
		.poll(() => page.locator('[data-next] img').evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	const drawn = target('present/notes/', attribute(open('present/notes/'), `[id="${next}"] > img`, 'src'));
	await expect(page.locator('[data-next] img')).toHaveAttribute('src', new RegExp(`/${drawn?.path}$`));
	await page.keyboard.press('End');
	await expect(page.locator('[data-end]')).toBeVisible();
	await expect(page.locator('[data-next]')).toBeHidden();
	await page.keyboard.type('999');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-toast]')).toContainText('999');
	await expect(page.locator(`[id="${slideIds().at(-1)}"]`)).toBeVisible();
});

test('messages that make no sense are ignored', async () => {
	const found = complaints(page);
	await openSlide(page, 'aid-everything');
	const notes = await openNotes(page);
	await together(notes);
	await notes.evaluate(() => {
		const session = new URLSearchParams(location.hash.slice(1)).get('session');
		const channel = new BroadcastChannel('distant-partners:present');
		const place = { step: 'aid-bankers', layer: 1, blank: '', moved: Date.now() + 1e6 };
		for (const message of [
			null,
			42,
			'next',
			{},
			{ session, from: 'notes', kind: 'at' },
			{ session, from: 'notes', kind: 'at', place: { ...place, step: 'no-such-step' } },
			{ session, from: 'notes', kind: 'at', place: { ...place, layer: 'all' } },
			{ session: 'another-session', from: 'notes', kind: 'at', place }
		])
			channel.postMessage(message);
	});
	await notes.keyboard.press('PageDown');
	await settled(page, 'aid-kyrgyzstan');
	expect(found).toEqual([]);
});

test('the clock tells the time; the lesson’s time runs when asked to, and pauses', async () => {
	await page.clock.install({ time: new Date('2026-01-05T09:00:00') });
	await page.goto('./present/notes/');
	await settled(page, 'top');
	const elapsed = page.locator('[data-elapsed]');
	await expect(page.locator('[data-clock]')).toContainText('9:00');
	await page.clock.runFor(5000);
	await expect(elapsed).toHaveText('0:00');
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await page.clock.runFor(65_000);
	await expect(elapsed).toHaveText(/^1:0[4-6]$/);
	await page.getByRole('button', { name: 'Pause' }).click();
	const stood = await elapsed.textContent();
	await page.clock.runFor(30_000);
	await expect(elapsed).toHaveText(stood ?? '');
	await page.reload();
	await settled(page, 'top');
	await expect(elapsed).toHaveText(stood ?? '');
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'Back to zero' }).click();
	await expect(elapsed).toHaveText('0:00');
});
