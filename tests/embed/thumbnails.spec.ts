import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { cases } from '../support/full';
import { leavesNothing } from '../support/leaks';
import { difference } from '../support/motion';
import { complaints } from '../support/story';
import { outline } from '../../src/lib/story/outline';

/** How long a reader rests at a card before it plays, and longer than a step or a motion takes; in milliseconds. */
const REST = 250;
const LONG = 2500;

/** A card of the gallery, by its scene. */
const cardOf = (page: Page, scene: string) =>
	page.locator('.card').filter({ has: page.locator(`a[href="${scene}/"]`) });
const moving = (card: Locator) => card.locator('canvas.motion');
/** What a picture draws: its texts. */
const drawn = (picture: Locator) => picture.locator('text').allTextContents();
/** Takes the pointer away from all cards. */
const leave = (page: Page) => page.mouse.move(2, 2);

/** Opens the gallery with a clock of its own, which goes as ever and can be put forward: nobody has to wait. */
async function openGallery(page: Page): Promise<void> {
	await page.clock.install();
	await page.goto('./scenes/');
}

/** Puts the clock forward by the time that a reader has to rest at a card. */
const rest = (page: Page) => page.clock.fastForward(REST);

/** What is fetched for pictures to move, as it happens. */
function fetched(page: Page): string[] {
	const found: string[] = [];
	page.on('request', (request) => {
		const [, path] = /\/scenes\/(.*(?:play\.js|moves\.json))$/.exec(request.url()) ?? [];
		if (path) found.push(path);
	});
	return found;
}

/** Where everything on the gallery's page is: what plays may push nothing aside. */
const places = (page: Page) =>
	page.locator('main, .card, .thumb, .below, .card h2, .card > p').evaluateAll((all) =>
		all.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return [x, y + scrollY, width, height];
		})
	);

/**
 * Writes down what a card's picture goes through: each state with the number of its step, and when the pointer leaves.
 *
 * @returns what has been written down so far
 */
async function watch(card: Locator): Promise<() => Promise<string[]>> {
	await card.evaluate((node) => {
		const seen: string[] = [];
		const look = () => {
			const state = (node as HTMLElement).dataset.shown;
			const [number] = (node.querySelector('.caption')?.textContent ?? '').split(' ·');
			const now = `${state} ${number}`;
			if (state && now !== seen.at(-1)) seen.push(now);
		};
		new MutationObserver(look).observe(node, {
			attributeFilter: ['data-shown']
		});
		// Before the page itself takes it in.
		node.addEventListener('pointerleave', ({ target }) => target === node && seen.push('left'), {
			capture: true
		});
		Object.assign(node, { seen });
	});
	return () => card.evaluate((node) => [...(node as unknown as { seen: string[] }).seen]);
}

/** Waits until a card shows its still picture alone, as it was. */
async function expectRest(card: Locator): Promise<void> {
	await expect(moving(card)).toHaveCount(0);
	await expect(card).not.toHaveAttribute('data-playing');
	await expect(card.locator('[data-play]')).toHaveAttribute('aria-pressed', 'false');
}

test.describe('a thumbnail', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('plays through its steps while the pointer rests on it, and is left as it was', async ({ page }) => {
		const said = complaints(page);
		const asked = fetched(page);
		await page.goto('./scenes/');
		const card = cardOf(page, 'aid');
		await card.scrollIntoViewIfNeeded();
		const still = card.locator('svg.picture').first();
		const name = await still.getAttribute('aria-label');
		const before = { places: await places(page), texts: await drawn(still) };
		const seen = await watch(card);
		const thumb = card.locator('.thumb');
		const poster = await thumb.screenshot();
		expect(asked).toEqual([]);
		await card.hover();
		// The poster is the first step's picture, so the second comes first.
		await expect
			.poll(async () => (await seen()).slice(0, 3), { intervals: [50] })
			.toEqual(['everything ', 'kyrgyzstan 2/5', 'bankers 3/5']);
		expect(await difference(await thumb.screenshot(), poster)).toBeGreaterThan(1);
		expect(await places(page)).toEqual(before.places);
		// Those who listen hear nothing of it.
		await expect(moving(card)).toHaveAttribute('aria-hidden', 'true');
		await expect(card.getByRole('img')).toHaveCount(1);
		await expect(card.getByRole('img')).toHaveAttribute('aria-label', name ?? '');
		await leave(page);
		await expectRest(card);
		// Once left, it goes nowhere but back.
		const all = await seen();
		expect(all.slice(all.indexOf('left'))).toEqual(['left', 'everything ']);
		expect(await places(page)).toEqual(before.places);
		expect(await drawn(still)).toEqual(before.texts);
		expect(await difference(await thumb.screenshot(), poster)).toBe(0);
		expect(asked).toEqual(['play.js', 'aid/moves.json']);
		// Once more from the start, and nothing is fetched again.
		await card.hover();
		await expect
			.poll(async () => (await seen()).slice(all.length)[0], { intervals: [50] })
			.toBe('kyrgyzstan 2/5');
		expect(asked).toHaveLength(2);
		expect(said).toEqual([]);
	});

	test('of every scene plays once, through all steps in the story’s order', async ({ page }) => {
		const said = complaints(page);
		await openGallery(page);
		const cards = await page.locator('.card').all();
		expect(cards.length).toBe(outline.length);
		for (const card of cases(cards.slice(0, 1), cards)) {
			const seen = await watch(card);
			const steps = Number(/(\d+) steps/.exec((await card.locator('.kicker').textContent()) ?? '')?.[1]);
			await card.hover();
			await rest(page);
			await expect(moving(card)).toHaveCount(1);
			await expect
				.poll(
					async () => {
						await page.clock.fastForward(LONG);
						return moving(card).count();
					},
					{ intervals: [10] }
				)
				.toBe(0);
			await expectRest(card);
			const [poster, ...numbers] = (await seen()).map((words) => words.split(' ')[1]);
			expect(poster).toBe('');
			expect(numbers.slice(-2)).toEqual([`${steps}/${steps}`, '']);
			// All in the story's order; the first may be the poster, which is there already.
			const all = Array.from({ length: steps }, (_, i) => `${i + 1}/${steps}`);
			expect(numbers.length).toBeGreaterThanOrEqual(steps);
			expect(all.slice(-numbers.length + 1)).toEqual(numbers.slice(0, -1));
			await leave(page);
		}
		expect(said).toEqual([]);
	});

	test('plays with the keyboard’s focus in it, one at a time, and stops when told', async ({ page }) => {
		await openGallery(page);
		const [first, second] = [page.locator('.card').nth(0), page.locator('.card').nth(1)];
		/** Presses a key and waits as long as a reader would have to. */
		const press = async (key: string) => {
			await page.keyboard.press(key);
			await rest(page);
		};
		await page.getByRole('link', { name: /^How to put a scene/ }).focus();
		await press('Tab');
		// The button that plays and stops comes first in a card; focus there is focus in the card.
		await expect(first.getByRole('button')).toBeFocused();
		await expect(moving(first)).toHaveCount(1);
		await expect(first.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
		await press('Tab');
		await expect(first.getByRole('link')).toBeFocused();
		await expect(moving(first)).toHaveCount(1);
		await press('Tab');
		await expect(moving(second)).toHaveCount(1);
		await expectRest(first);
		// The button stops, and starts.
		await expect(second.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
		await press('Enter');
		await expectRest(second);
		await press('Enter');
		await expect(moving(second)).toHaveCount(1);
		await press('Escape');
		await expectRest(second);
	});

	test('doesn’t move where motion isn’t wanted; the reader’s own word goes before the system’s, at once', async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const asked = fetched(page);
		await openGallery(page);
		const card = cardOf(page, 'aid');
		await card.hover();
		await page.clock.runFor(5000);
		await card.getByRole('link').focus();
		await page.clock.runFor(5000);
		await expectRest(card);
		await expect(page.locator('[data-play]:visible')).toHaveCount(0);
		expect(asked).toEqual([]);

		const set = (value: string) =>
			page
				.locator(`[data-setting=motion][value=${value}]`)
				.evaluate((input) => (input as HTMLInputElement).click());
		await leave(page);
		await set('on');
		await expect(page.locator('[data-play]:visible')).toHaveCount(outline.length);
		await card.hover();
		await rest(page);
		await expect(moving(card)).toHaveCount(1);
		await set('off');
		await expectRest(card);
		await expect(page.locator('[data-play]:visible')).toHaveCount(0);
	});

	test('stays still without its script or its data, and the next try goes better', async ({ page }) => {
		const said = complaints(page);
		await openGallery(page);
		const card = cardOf(page, 'aid');
		for (const pattern of ['**/scenes/play.js', '**/moves.json']) {
			await page.route(pattern, (route) => route.abort());
			const failed = page.waitForEvent('requestfailed');
			await card.hover();
			await rest(page);
			await failed;
			await expectRest(card);
			await expect(card.locator('svg.picture')).toBeVisible();
			await page.unroute(pattern);
			await leave(page);
		}
		await card.hover();
		await rest(page);
		await expect(moving(card)).toHaveCount(1);
		expect(said.filter((text) => !/^Failed to load resource/.test(text))).toEqual([]);
	});

	// The page as a whole, with all that it has at rest.
	test('has no accessibility faults while it plays, nor has the gallery', async ({ page }) => {
		await page.goto('./scenes/');
		const card = cardOf(page, 'aid');
		await card.hover();
		await expect(moving(card)).toHaveCount(1);
		expect(await axeFaults(page)).toEqual([]);
		await expect(moving(card)).toHaveCount(1);
	});

	test('leaves no listeners or nodes behind', async ({ page }) => {
		await openGallery(page);
		const card = cardOf(page, 'aid');
		await leavesNothing(page, async () => {
			await card.hover();
			await rest(page);
			await expect(moving(card)).toHaveCount(1);
			await leave(page);
			await page.clock.fastForward(LONG);
			await expectRest(card);
		});
	});
});

test.describe('a thumbnail under a finger', () => {
	test.use({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		contextOptions: { reducedMotion: 'no-preference' }
	});

	test('plays in the middle of the screen, and no other does', async ({ page }) => {
		await openGallery(page);
		const middle = async (scene: string) => {
			await cardOf(page, scene).evaluate((node) =>
				node.scrollIntoView({ block: 'center', behavior: 'instant' })
			);
			await expect
				.poll(
					async () => {
						await rest(page);
						return moving(cardOf(page, scene)).count();
					},
					{ intervals: [50] }
				)
				.toBe(1);
		};
		await middle('aid');
		await expect(page.locator('[data-playing]')).toHaveCount(1);
		await middle('security');
		await expectRest(cardOf(page, 'aid'));
		await cardOf(page, 'security').getByRole('button').tap();
		await expectRest(cardOf(page, 'security'));
		await expect(page).toHaveURL(/\/scenes\/$/);
	});
});
