import { expect, test, type Page } from '@playwright/test';
import { STORY_BUDGET } from '../support/budgets';
import { cases } from '../support/full';
import { stepIds } from '../support/site';
import {
	currentStep,
	openStory,
	pictureOf,
	scrollToStep,
	settled,
	SIZES,
	stepsOf,
	type StepOnPage
} from '../support/story';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Goes to a step. @returns in how many frames its chapter's picture has changed on the way */
async function framesOfChange(
	page: Page,
	{ id, chapter }: Pick<StepOnPage, 'id' | 'chapter'>
): Promise<number> {
	await page.evaluate((of) => {
		const seen = new Set<number>();
		Object.assign(window, { seen });
		new MutationObserver(() => seen.add(document.timeline.currentTime as number)).observe(
			document.querySelector(`#${of} [data-live]`) as Element,
			{ subtree: true, attributes: true, childList: true, characterData: true }
		);
	}, chapter);
	await scrollToStep(page, id);
	await settled(page, id);
	return page.evaluate(() => (window as unknown as { seen: Set<number> }).seen.size);
}

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

test('pictures move from step to step, where the device and the reader allow it', async ({ page }) => {
	const chapter = 'tractebel';
	const go = (step: 'prize' | 'promise') => framesOfChange(page, { id: `tractebel-${step}`, chapter });
	const choose = async (choice: string) => {
		await page.getByRole('button', { name: 'Settings' }).press('Enter');
		await page.getByRole('group', { name: 'Motion' }).getByLabel(choice).check();
		await page.keyboard.press('Escape');
	};
	await openStory(page, 'tractebel-prize');
	expect.soft(await go('promise')).toBeGreaterThan(2);
	await test.step('under reduced motion they cut, and nothing animates', async () => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect.soft(await go('prize')).toBeLessThanOrEqual(2);
		expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	});
	await test.step('the reader’s own switch goes before what the device says: on', async () => {
		await choose('On');
		expect.soft(await go('promise')).toBeGreaterThan(2);
	});
	await test.step('… and off, at once and when they come again', async () => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await choose('Off');
		expect.soft(await go('prize')).toBeLessThanOrEqual(2);
		await expect(page).toHaveURL(/#tractebel-prize$/);
		await page.reload();
		await settled(page, 'tractebel-prize');
		expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		expect.soft(await go('promise')).toBeLessThanOrEqual(2);
	});
});

for (const { name, width, height } of cases([SIZES[0]], SIZES))
	test.describe(`on a ${name}`, () => {
		test.use({ viewport: { width, height } });

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
			expect(await currentStep(page)).toBe(last.id);
			const fresh = await context.newPage();
			await openStory(fresh, last.id);
			expect(await pictureOf(page, last.chapter)).toEqual(await pictureOf(fresh, last.chapter));
		});
	});

test.describe('on a cheap phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	// What a frame costs is counted, not timed: counts are the same on every machine. `story-motion.test.ts` counts what
	// marks cost in every change of the story; here all of the page is counted, axes and bar included.
	test('a picture in motion asks little: few changes in any one frame', async ({ page }) => {
		// From step to step, as one reads: a jump moves the pictures of all chapters that it passes.
		const steps = stepIds().slice(1);
		const [first, ...walked] = cases(steps.slice(40, 50), steps);
		await openStory(page, first);
		const costs = await page.evaluate(async (ids) => {
			let [changed, added] = [0, 0];
			new MutationObserver((records) => {
				for (const { type, addedNodes } of records)
					if (type === 'childList') added += addedNodes.length;
					else changed += 1;
			}).observe(document.body, { subtree: true, childList: true, attributes: true });
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			const costs: { id: string; changed: number; added: number; frames: number }[] = [];
			for (const id of ids) {
				const most = { id, changed: 0, added: 0, frames: 0 };
				document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
				while (document.documentElement.dataset.settled !== id) {
					[changed, added] = [0, 0];
					await frame();
					most.changed = Math.max(most.changed, changed);
					most.added = Math.max(most.added, added);
					if (changed > 0) most.frames += 1;
				}
				costs.push(most);
			}
			return costs;
		}, walked);
		for (const { id, changed, added, frames } of costs) {
			expect(frames, `${id}: frames in which something moved`).toBeGreaterThan(0);
			expect(changed, `${id}: attributes written in one frame`).toBeLessThanOrEqual(
				STORY_BUDGET.changedInFrame
			);
			expect(added, `${id}: nodes added in one frame`).toBeLessThanOrEqual(STORY_BUDGET.addedInFrame);
		}
	});
});
