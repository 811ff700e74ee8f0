import { expect, test, type Page } from '@playwright/test';
import { STORY_BUDGET } from '../support/budgets';
import { cases } from '../support/full';
import { arrived, difference, holdMotion, putPictures, watchMotion } from '../support/motion';
import { openSlide, wakeSlide } from '../support/present';
import { stepIds } from '../support/site';
import {
	complaints,
	currentStep,
	openStory,
	pictureOf,
	scrollToStep,
	settled,
	SIZES,
	stepsOf,
	turn,
	type StepOnPage
} from '../support/story';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Goes to a step. @returns whether its chapter's picture has moved on the way */
async function moves(page: Page, { id, chapter }: Pick<StepOnPage, 'id' | 'chapter'>): Promise<boolean> {
	await page.evaluate((of) => {
		const stage = document.querySelector<HTMLElement>(`#${of} [data-stage]`) as HTMLElement;
		const seen = { moved: false };
		Object.assign(window, { seen });
		new MutationObserver(() => (seen.moved ||= stage.dataset.moving !== undefined)).observe(stage, {
			attributeFilter: ['data-moving']
		});
	}, chapter);
	await scrollToStep(page, id);
	await settled(page, id);
	return page.evaluate(() => (window as unknown as { seen: { moved: boolean } }).seen.moved);
}

test('pictures move from step to step, where the device and the reader allow it', async ({ page }) => {
	const chapter = 'tractebel';
	const go = (step: 'prize' | 'promise') => moves(page, { id: `tractebel-${step}`, chapter });
	const choose = async (choice: string) => {
		await page.getByRole('button', { name: 'Settings' }).press('Enter');
		await page.getByRole('group', { name: 'Motion' }).getByLabel(choice).check();
		await page.keyboard.press('Escape');
	};
	await openStory(page, 'tractebel-prize');
	expect.soft(await go('promise')).toBe(true);
	await test.step('under reduced motion they cut, and nothing animates', async () => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect.soft(await go('prize')).toBe(false);
		expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	});
	await test.step('the reader’s own switch goes before what the device says: on', async () => {
		await choose('On');
		expect.soft(await go('promise')).toBe(true);
	});
	await test.step('… and off, at once and when they come again', async () => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await choose('Off');
		expect.soft(await go('prize')).toBe(false);
		await expect(page).toHaveURL(/#tractebel-prize$/);
		await page.reload();
		await settled(page, 'tractebel-prize');
		expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		expect.soft(await go('promise')).toBe(false);
	});
});

for (const { name, width, height } of SIZES)
	test.describe(`on a ${name}`, () => {
		test.use({ viewport: { width, height } });

		// In `npm test` `random-walk.spec.ts` wanders for it.
		test(
			'after any wandering the picture is the one that its step shows to whoever comes straight to it',
			{ tag: '@full' },
			async ({ page, context }) => {
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
			}
		);
	});

test.describe('on a cheap phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	// What motion costs the page is counted, not timed: counts are the same on every machine.
	test('a picture in motion asks nothing of the page until it is put there', async ({ page }) => {
		// From step to step, as one reads: a jump moves the pictures of all chapters that it passes.
		const steps = stepIds().slice(1);
		const [first, ...walked] = cases(steps.slice(40, 50), steps);
		await openStory(page, first);
		const costs = await page.evaluate(async (ids) => {
			const costs: { id: string; begins: boolean; moved: boolean; changed: number; added: number }[] = [];
			let cost: (typeof costs)[number] | undefined;
			new MutationObserver((records) => {
				for (const { type, addedNodes, target, attributeName } of records) {
					if (!cost || !(target instanceof Element)) continue;
					// A canvas has the size of what is drawn on it: nobody lays out anything for it.
					const live = target.localName !== 'canvas' && target.closest('[data-live]');
					if (type === 'childList' && live) cost.added += addedNodes.length;
					else if (live) cost.changed += 1;
					else if (attributeName === 'data-moving') cost.moved = true;
				}
			}).observe(document.body, { subtree: true, childList: true, attributes: true });
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			for (const id of ids) {
				const step = document.getElementById(id);
				const begins = step?.closest('[data-chapter]')?.querySelector('[data-step]') === step;
				costs.push((cost = { id, begins, moved: false, changed: 0, added: 0 }));
				step?.scrollIntoView({ behavior: 'instant' });
				while (document.documentElement.dataset.settled !== id) await frame();
			}
			return costs;
		}, walked);
		expect(costs.length).toBeGreaterThan(5);
		// A chapter that is jumped to may show its first picture at once.
		expect(costs.filter(({ moved, begins }) => !moved && !begins)).toEqual([]);
		// The picture itself, put in its place: one thing. Where the next chapter nears, its stage comes, too.
		expect(
			costs.filter(
				({ changed, added }) => changed > STORY_BUDGET.changedInMotion || added > STORY_BUDGET.addedInMotion
			)
		).toEqual([]);
		expect(costs.filter(({ changed, added }) => changed === 0 && added === 1).length).toBeGreaterThan(
			costs.length / 2
		);
	});
});

test.describe('on a canvas', () => {
	test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });

	/** How far apart they may be on the mean, of 255: edges of strands are smoothed a little differently. */
	const MOST_DIFFERENT = 1.5;
	/** From a step to another of its chapter, by way of all there is in the first four: textures, maps, axes, ribbons, outlines and struck labels. */
	const WAYS = [
		['distance-pipe', 'distance-republics'],
		['tractebel-bill', 'tractebel-empty'],
		['exports-goods', 'exports-versions'],
		['aid-everything', 'aid-kyrgyzstan'],
		['tractebel-prize', 'tractebel-promise'],
		['luxembourg-shrinking', 'luxembourg-books'],
		['trade-both', 'trade-oil'],
		['brussels-universities', 'brussels-coal']
	] as const;

	test('a picture arrives as the very picture that is put in its place, in any colors, however it came', async ({
		page
	}) => {
		const said = complaints(page);
		await watchMotion(page);
		await openStory(page);
		for (const [i, [from, to]] of cases(WAYS.slice(0, 4), WAYS).entries()) {
			await scrollToStep(page, from);
			await settled(page, from);
			await expect(page.locator('[data-moving]')).toHaveCount(0);
			await holdMotion(page, true);
			await scrollToStep(page, to);
			const chapter = page.locator('[data-chapter]', { has: page.locator(`#${to}`) });
			await expect(chapter.locator('[data-stage]')).toHaveAttribute('data-moving');
			// Every other one is caught by another theme on its way.
			if (i % 2 === 1) await page.emulateMedia({ colorScheme: i % 4 === 1 ? 'dark' : 'light' });
			await arrived(page);
			const room = chapter.locator('.room');
			const moved = await room.screenshot();
			await holdMotion(page, false);
			await putPictures(room);
			const still = await room.screenshot();
			await expect(chapter.locator('[data-stage]')).not.toHaveAttribute('data-moving');
			expect.soft(await difference(moved, still), to).toBeLessThan(MOST_DIFFERENT);
		}
		expect(said).toEqual([]);
	});

	for (const { where, go, host, most } of [
		{
			where: 'a slide',
			// It is as large as fits, to a fraction of a pixel, which its many strands show.
			most: 2,
			host: '.drawing',
			go: async (page: Page) => {
				await openSlide(page, 'tractebel-bill');
				await wakeSlide(page);
				await holdMotion(page, true);
				await page.keyboard.press('ArrowRight');
			}
		},
		{
			where: 'an embed',
			// Its letters are of a typeface that the system has: some are smoothed more than ours.
			most: 2,
			host: '.live',
			go: async (page: Page) => {
				await page.goto('./embed/aid/');
				await expect(page.locator('html')).toHaveAttribute('data-settled', '');
				await holdMotion(page, true);
				await page.locator('#aid-everything').getByText('Next').click();
			}
		}
	])
		test(`… and so does that of ${where}`, async ({ page }) => {
			const said = complaints(page);
			await watchMotion(page);
			await go(page);
			const picture = page.locator(host);
			await expect(picture).toHaveAttribute('data-moving');
			await page.emulateMedia({ colorScheme: 'dark' });
			await arrived(page);
			const moved = await picture.screenshot();
			await putPictures(picture);
			const still = await picture.screenshot();
			expect(await difference(moved, still)).toBeLessThan(most);
			await expect(picture).not.toHaveAttribute('data-moving');
			expect(said).toEqual([]);
		});
});
