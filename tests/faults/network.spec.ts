import { expect, test } from '@playwright/test';
import { faultsOf } from '../support/faults';
import { openSlide, wakeSlide } from '../support/present';
import { openStory, scrollToStep, settled } from '../support/story';

test('the network goes in mid-story: the chapter goes on, evidence says so; when it is back, pictures come', async ({
	page,
	context
}) => {
	const found = faultsOf(page);
	await openStory(page, 'aid-everything');
	await context.setOffline(true);
	await scrollToStep(page, 'aid-kyrgyzstan');
	await settled(page, 'aid-kyrgyzstan');
	await page.locator('#aid-kyrgyzstan .card a.fact').first().click();
	await expect(page.locator('#evidence')).toContainText('It didn’t load');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/#aid-kyrgyzstan$/);
	// Far from all that was fetched ahead.
	await scrollToStep(page, 'silence-gap');
	const stage = page.locator('#silence .stage');
	await expect(stage).toHaveClass(/is-still/);
	await expect(stage.getByText('This one stands still')).toBeVisible();
	await expect(page.locator('#silence-gap h3')).toBeInViewport();
	await context.setOffline(false);
	await settled(page, 'silence-gap');
	await expect(stage).not.toHaveClass(/is-still/);
	expect(found).toEqual([]);
});

test('the network goes in mid-lesson: the slide that shows stays, and says so', async ({ page, context }) => {
	const found = faultsOf(page);
	await openSlide(page, 'aid-everything');
	await wakeSlide(page);
	const headline = await page.locator('h1[data-headline]').textContent();
	await context.setOffline(true);
	await page.keyboard.press('End');
	await expect(page.locator('[data-toast]')).toContainText('can’t be fetched');
	await settled(page, 'aid-everything');
	await expect(page.locator('h1[data-headline]')).toHaveText(headline ?? '');
	await expect(page.locator('[data-live] svg.picture')).toHaveAttribute('data-state', 'everything');
	await context.setOffline(false);
	await page.keyboard.press('ArrowRight');
	await settled(page, 'aid-kyrgyzstan');
	expect(found).toEqual([]);
});

test.describe('a page of another build', () => {
	// Its policy lets only scripts run that it was written with; the one of this test is changed on its way.
	test.use({ bypassCSP: true });

	test('a page from before the site was renewed is opened anew, once, at the same place', async ({
		page
	}) => {
		const found = faultsOf(page);
		let opened = 0;
		/** What the host hands out until the page asks once more, past the browser's own copy. */
		let renewed = false;
		await page.route(/\/(#.*)?$/, async (route) => {
			if (route.request().resourceType() !== 'document') {
				renewed = true;
				// A page that isn't laid out yet is often elsewhere, and browsers take it back there: once they have noted it, as here.
				await page.evaluate(() => {
					scrollTo(0, document.body.scrollHeight / 4);
					history.replaceState(history.state, '');
				});
			} else opened += 1;
			const answer = await route.fetch();
			const html = await answer.text();
			await route.fulfill({
				response: answer,
				body: renewed ? html : html.replaceAll(/boot\.[\w-]{8}\.js/g, 'boot.OLDBUILD.js')
			});
		});
		await openStory(page, 'aid-everything');
		expect(opened).toBe(2);
		await expect(page).toHaveURL(/#aid-everything$/);
		await expect(page.locator('#aid-everything h3')).toBeInViewport();
		expect(found).toEqual([]);
	});
});

test('scripts that are gone for good leave the page as it is written, and nothing is opened twice', async ({
	page
}) => {
	const found = faultsOf(page);
	let opened = 0;
	page.on('framenavigated', () => opened++);
	await page.route('**/boot.*.js', (route) => route.fulfill({ status: 404 }));
	const asked = page.waitForRequest((request) => request.resourceType() === 'fetch');
	await page.goto('./#aid-everything');
	await (await (await asked).response())?.finished();
	await expect(page.locator('#aid-everything h3')).toBeInViewport();
	expect(opened).toBe(1);
	expect(found).toEqual([]);
});

test('a scene’s code that throws, and a worker that does, leave a picture; nothing goes uncaught', async ({
	page
}) => {
	const found = faultsOf(page);
	// A worker's errors are the page's where nobody takes care of them; Playwright tells only of the page's own.
	await page.exposeFunction('tell', (message: string) => void found.push(message));
	await page.addInitScript(() =>
		addEventListener('error', ({ message }) =>
			(window as unknown as { tell: (text: string) => void }).tell(message)
		)
	);
	await page.route('**/scenes-worker*.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("the worker");' })
	);
	await page.goto('./#aid-everything');
	const stage = page.locator('#aid .stage');
	await expect(stage).toHaveClass(/is-still/);
	await expect(stage.locator('figure.still .picture')).toBeVisible();
	await page.unrouteAll();

	await page.route('**/scenes-worker*.js', async (route) => {
		const answer = await route.fetch();
		// In the middle of what it does, once it has begun.
		const body = `${await answer.text()};addEventListener('message', ({ data }) => { if (data.kind === 'show') throw new Error('a scene'); });`;
		await route.fulfill({ response: answer, body });
	});
	await page.goto('about:blank');
	await page.goto('./#aid-everything');
	await settled(page, 'aid-everything');
	await expect(stage.locator('[data-live] svg.picture')).toBeVisible();
	expect(found).toEqual([]);
});
