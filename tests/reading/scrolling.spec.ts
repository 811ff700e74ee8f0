import { expect, test, type Page } from '@playwright/test';
import {
	complaints,
	currentStep,
	openStory,
	pictureOf,
	scrollToStep,
	settled,
	SIZES,
	stepsOf
} from '../support/story';

/** Gives the window another size, and waits until the page has taken it in. */
async function turn(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.evaluate(
		(wanted) =>
			new Promise<void>((done) => {
				const look = () =>
					innerWidth === wanted ? requestAnimationFrame(() => done()) : requestAnimationFrame(look);
				look();
			}),
		width
	);
}

for (const { name, width, height } of SIZES)
	test.describe(`scrolling on a ${name}`, () => {
		test.use({ viewport: { width, height } });
		// Whole walks through the story, at the pace of its motion.
		test.setTimeout(600_000);

		test('each step shows the picture it declares, down and up again', async ({ page }) => {
			const said = complaints(page);
			await openStory(page);
			const steps = await stepsOf(page);
			expect(steps.length).toBeGreaterThan(30);
			for (const { id, state, chapter } of [...steps, ...steps.toReversed()]) {
				await scrollToStep(page, id);
				await settled(page, id);
				await expect(page.locator(`#${chapter} [data-live] svg.picture`)).toHaveAttribute(
					'data-state',
					state
				);
			}
			expect(said).toEqual([]);
		});

		test('after any wandering the picture is the one that its step shows to whoever comes straight to it', async ({
			page,
			context
		}) => {
			await openStory(page);
			const steps = await stepsOf(page);
			// The same wandering in each run: jumps, small moves, back and forth, and in between the window changes.
			const order = [3, 30, 4, 5, 31, 0, 17, 16, 15, 22, 9, 10, 34, 12].map((i) => steps[i % steps.length]);
			for (const [i, step] of order.entries()) {
				if (!step) continue;
				if (i === 4) await turn(page, height, width);
				if (i === 7) await turn(page, width + 64, height);
				if (i === 9) await turn(page, width, height);
				await scrollToStep(page, step.id);
				// Not waiting each time: the next move interrupts the last.
				if (i % 3 === 2) await settled(page, step.id);
			}
			const last = order.at(-1);
			if (!last) throw new Error('no steps');
			await settled(page, last.id);
			const fresh = await context.newPage();
			await openStory(fresh, last.id);
			expect(await pictureOf(page, last.chapter)).toEqual(await pictureOf(fresh, last.chapter));
		});

		test('a wheel spun from end to end and back leaves the right step', async ({ page }) => {
			await openStory(page);
			await page.mouse.move(width / 2, height / 2);
			const down = () => page.mouse.wheel(0, 20_000);
			for (let i = 0; i < 6; i++) await down();
			await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
			const steps = await stepsOf(page);
			await settled(page, steps.at(-1)?.id);
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await settled(page, 'top');
			expect(await currentStep(page)).toBe('top');
		});

		test('nothing is wider than the window, and nothing shifts', async ({ page }) => {
			await page.addInitScript(() => {
				const shifts: string[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
				}).observe({ type: 'layout-shift', buffered: true });
			});
			// The faces are there from the start: when they come late depends on the machine, and is the stand-ins' business.
			await page.goto('./');
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			await openStory(page);
			for (const { id } of await stepsOf(page)) {
				await scrollToStep(page, id);
				await settled(page, id);
			}
			const { overflow, shifts } = await page.evaluate(() => ({
				overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				shifts: (window as unknown as { shifts: string[] }).shifts
			}));
			expect(overflow).toBe(0);
			expect(shifts).toEqual([]);
		});

		test('the card of a step is in view, clear of its picture', async ({ page }) => {
			await openStory(page);
			for (const { id, chapter } of await stepsOf(page)) {
				await scrollToStep(page, id);
				await settled(page, id);
				const card = await page.locator(`#${id} h3`).boundingBox();
				const picture = await page.locator(`#${chapter} [data-live] .canvas`).boundingBox();
				if (!card || !picture) throw new Error(`${id}: nothing to see`);
				expect(card.y + card.height, `${id}: the headline is on the screen`).toBeLessThanOrEqual(height);
				const beside = card.x + card.width <= picture.x + 1;
				const below = card.y >= picture.y + picture.height - 1;
				expect(beside || below, `${id}: the card covers the picture`).toBe(true);
			}
		});
	});
