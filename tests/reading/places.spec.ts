import { expect, test, type Page } from '@playwright/test';
import { cases } from '../support/full';
import { complaints, currentStep, openStory, pictureOf, scrollToStep, settled, turn } from '../support/story';
import { walk } from '../support/walk';
import { SPACED_OUT } from '../support/widths';

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

/** The size of the smallest text in a step's picture, and how many pixels of the window are left for words beside pinned pictures. */
const legibility = (page: Page, step: string) =>
	page.evaluate((id) => {
		const chapter = document.getElementById(id)?.closest('[data-chapter]');
		const stage = chapter?.querySelector('[data-stage]');
		const picture = stage?.querySelector<SVGElement>('[data-live] svg.picture');
		if (!stage || !picture) throw new Error(`${id} has no picture`);
		const scale = picture.getBoundingClientRect().height / Number(picture.getAttribute('height'));
		const sizes = [...picture.querySelectorAll('text')].map((text) =>
			parseFloat(getComputedStyle(text).fontSize)
		);
		const card = document.querySelector(`#${CSS.escape(id)} .card`)?.getBoundingClientRect();
		const [place, bar] = [stage.getBoundingClientRect(), document.querySelector('.bar')];
		const below = getComputedStyle(stage).position === 'sticky' && card && card.right > place.left + 1;
		return {
			text: scale * Math.min(...sizes),
			words: innerHeight - (bar?.clientHeight ?? 0) - (below ? place.height : 0)
		};
	}, step);

test('a window of another size, a turned phone, an enlarged page: the reader stays at their step', async ({
	page
}) => {
	const [width, height] = [1280, 1024];
	await page.setViewportSize({ width, height });
	await openStory(page, 'aid-bankers');
	const at = async (width: number, height: number) => {
		await page.setViewportSize({ width, height });
		await settled(page, 'aid-bankers');
		expect(await currentStep(page), `${width} × ${height}`).toBe('aid-bankers');
		await expect(page).toHaveURL(/#aid-bankers$/);
		const beside = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(beside, `pixels beside the window of ${width} × ${height}`).toBe(0);
	};
	for (const [width, height] of [
		[700, 800],
		[390, 844],
		[844, 390],
		[320, 480],
		[3840, 2160]
	] as const)
		await at(width, height);

	let before = 0;
	for (const zoom of [1, 1.25, 1.5, 2, 2.5, 3, 4]) {
		await at(Math.round(width / zoom), Math.round(height / zoom));
		const { text, words } = await legibility(page, 'aid-bankers');
		// Type comes in steps: a tenth less is as large.
		expect(text * zoom, `text in the picture, at ${zoom * 100} %`).toBeGreaterThan(0.9 * before);
		expect(words, `room for words, at ${zoom * 100} %`).toBeGreaterThan(150);
		before = text * zoom;
	}
	await at(1280, 800);
	await expect(page.locator('#aid-bankers h3')).toBeInViewport();
	// A bar of the browser's that comes takes less of a window than a phone that is turned.
	await at(1280, 740);
	await expect(page.locator('#aid-bankers h3')).toBeInViewport();
	await at(320, 640);
	/** How far through their step the reader is, at the line at which steps count below a picture. */
	const through = () =>
		page.locator('#aid-bankers').evaluate((step) => {
			const { top, height } = step.getBoundingClientRect();
			return Math.round((100 * (0.86 * innerHeight - top)) / height);
		});
	const read = await through();
	const spaced = await page.addStyleTag({ content: SPACED_OUT });
	await expect.poll(through, 'how far through the step its reader is, with text spaced out').toBe(read);
	await at(320, 640);
	await spaced.evaluate((style) => (style as Element).remove());
	await expect.poll(through, 'and with text as it was').toBe(read);
	await at(320, 640);
});

test.describe('who is taken to a step that is scrolled through', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('sees all of it, and scrolls through it from there; who scrolls to it sees it begin', async ({
		page
	}) => {
		const step = 'distance-distances';
		const marks = () => pictureOf(page, 'distance');
		const whole = async () => {
			await settled(page, step);
			return marks();
		};
		const scrollOn = (by: number) => page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
		await openStory(page, step);
		const first = await marks();
		const length = Number(await page.locator(`#${step}`).getAttribute('data-scrolled'));

		// To the middle of it, and back to where it begins.
		await page.locator(`#${step} .card`).evaluate((card, through) => {
			const line = innerHeight * 0.62;
			const { bottom } = (card.closest('.step') as HTMLElement).getBoundingClientRect();
			scrollBy({ top: bottom - line + through, behavior: 'instant' });
		}, length / 2);
		await expect.poll(marks).not.toEqual(first);
		await scrollOn(-length / 2);
		await settled(page, step);
		const begun = await marks();
		expect(begun).not.toEqual(first);

		// Taken there by a key from the step below it, the picture is whole again.
		await scrollToStep(page, 'distance-moved');
		await settled(page, 'distance-moved');
		await page.keyboard.press('k');
		await expect.poll(whole).toEqual(first);
	});
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

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true });

	test('what holds at the usual sizes holds on a low phone, on one held sideways, and where nothing is pinned', async ({
		page
	}) => {
		await openStory(page, 'silence-callers');
		for (const [width, height] of [
			[320, 568],
			[740, 360],
			[320, 480],
			[320, 256]
		] as const) {
			await turn(page, width, height);
			expect(
				await walk(page, ['silence-callers', 'exports-goods', 'aid-everything']),
				`${width} × ${height}`
			).toEqual([]);
		}
	});
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
