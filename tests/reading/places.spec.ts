import { expect, test } from '@playwright/test';
import { cases } from '../support/full';
import { complaints, currentStep, openStory, scrollToStep, settled } from '../support/story';
import { walk } from '../support/walk';

test('the address follows the reader, and who comes back is where they were', async ({ page }) => {
	await openStory(page);
	await scrollToStep(page, 'desks-astana');
	await expect(page).toHaveURL(/#desks-astana$/);
	const entries = await page.evaluate(() => history.length);
	await scrollToStep(page, 'desks-from-afar');
	await expect(page).toHaveURL(/#desks-from-afar$/);
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await expect(page).not.toHaveURL(/#/);

	await scrollToStep(page, 'aid-bankers');
	await expect(page).toHaveURL(/#aid-bankers$/);
	await test.step('from another page', async () => {
		await page.goto('./sources/');
		await page.goBack();
		await settled(page, 'aid-bankers');
		await expect(page.locator('#aid-bankers h3')).toBeInViewport();
	});
	await test.step('and after a reload', async () => {
		await page.reload();
		await settled(page, 'aid-bankers');
		await expect(page.locator('#aid-bankers h3')).toBeInViewport();
	});
});

test('a link to a step lands on it; one to a chapter opens that chapter; so does the menu', async ({
	page
}) => {
	await page.goto('./#exports');
	await expect(page.locator('#exports h2')).toBeInViewport();
	await page.keyboard.press('j');
	await expect(page.locator('[data-toast]')).toBeEmpty();

	for (const step of cases(['aid-everything'], ['tractebel-court', 'exports-peak', 'aid-everything'])) {
		await page.goto('about:blank');
		await openStory(page, step);
		expect(await currentStep(page)).toBe(step);
		await expect(page.locator(`#${step} h3`)).toBeInViewport();
	}

	await page.getByRole('button', { name: 'Where the aid went' }).click();
	const menu = page.getByRole('navigation', { name: 'Chapters' });
	await expect(menu.getByRole('link', { name: 'Where the aid went' })).toHaveAttribute(
		'aria-current',
		'step'
	);
	await menu.getByRole('link', { name: 'Who has a desk where' }).click();
	await expect(page.locator('#desks h2')).toBeInViewport();
	// Its name and its address are there, though its first card is still to come.
	await expect(page.locator('[data-where]')).toHaveText('Who has a desk where');
	await expect(page).toHaveURL(/#desks-tashkent$/);
});

test('a window of another size, a turned phone, an enlarged page: the reader stays at their step', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openStory(page, 'aid-bankers');
	for (const [width, height] of [
		[700, 800],
		[1024, 640],
		[390, 844],
		[844, 390],
		[320, 256],
		[1280, 800]
	] as const) {
		await page.setViewportSize({ width, height });
		await settled(page, 'aid-bankers');
		expect(await currentStep(page), `${width} × ${height}`).toBe('aid-bankers');
		await expect(page).toHaveURL(/#aid-bankers$/);
	}
	await expect(page.locator('#aid-bankers h3')).toBeInViewport();
});

test('a link to a step that isn’t there says so and starts at the beginning', async ({ page }) => {
	const said = complaints(page);
	const unknown = ['%3Cimg%20src=x%20onerror=alert(1)%3E', '%E0%A4%A', 'nowhere', 'constructor'];
	for (const hash of cases(unknown.slice(0, 2), unknown)) {
		await page.goto('about:blank');
		await page.goto(`./#${hash}`);
		await settled(page, 'top');
		await expect(page.locator('[data-toast]'), hash).toContainText('no step called');
		await expect(page.locator('[data-toast] *')).toHaveCount(0);
	}
	expect(said).toEqual([]);
});

test('what holds at the usual sizes holds on a low phone, and on one held sideways', async ({ page }) => {
	await openStory(page, 'silence-callers');
	for (const [width, height] of [
		[320, 568],
		[740, 360]
	] as const) {
		await page.setViewportSize({ width, height });
		expect(await walk(page, ['silence-callers', 'exports-goods', 'aid-everything']), `${width} px`).toEqual(
			[]
		);
	}
});

test('while the reader scrolls, without a pause, the step at the line counts: down, and up again', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openStory(page, 'silence-callers');
	const { visited, behind } = await page.evaluate(async () => {
		const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
		const line = innerHeight * 0.86;
		/** A chapter's first step begins with the chapter's title. */
		const entry = (step: HTMLElement) =>
			(step.matches(':first-child') && step.closest('[data-chapter]')?.querySelector('[data-entry]')) || step;
		const atLine = () =>
			steps.filter((step) => entry(step).getBoundingClientRect().top <= line).at(-1)?.id ??
			steps[0]?.id ??
			'';
		const visited = new Set<string>();
		let [behind, late] = [0, 0];
		for (const by of [60, -60])
			for (let i = 0; i < 120; i++) {
				scrollBy({ top: by, behavior: 'instant' });
				await new Promise((done) => requestAnimationFrame(done));
				const now = document.querySelector('[data-step].is-current')?.id ?? '';
				visited.add(now);
				late = now === atLine() ? 0 : late + 1;
				behind = Math.max(behind, late);
			}
		return { visited: visited.size, behind };
	});
	expect(visited).toBeGreaterThan(5);
	// In frames: a browser tells of what has come in with the next, and a change of step is a task of its own.
	expect(behind).toBeLessThanOrEqual(4);
});
