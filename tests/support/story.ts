import type { Page } from '@playwright/test';

/** The three sizes at which everything has to hold. */
export const SIZES = [
	{ name: 'phone', width: 360, height: 740 },
	{ name: 'tablet', width: 768, height: 1024 },
	{ name: 'laptop', width: 1440, height: 900 }
] as const;

export interface StepOnPage {
	id: string;
	state: string;
	chapter: string;
}

/** Opens the story at a step (or its cover) and waits until that step's picture stands still. */
export async function openStory(page: Page, step = ''): Promise<void> {
	await page.goto(step ? `./#${step}` : './');
	await settled(page, step || undefined);
}

/** Waits until the picture of a step, or of whichever step is current, stands still; says where the reader is if it doesn't. */
export async function settled(page: Page, step?: string): Promise<void> {
	try {
		await page.waitForFunction(
			(id) => {
				const { settled, ready } = document.documentElement.dataset;
				return ready !== undefined && (id ? settled === id : settled !== undefined);
			},
			step,
			{ timeout: 30_000, polling: 30 }
		);
	} catch (cause) {
		const seen = await page.evaluate(() => ({
			...document.documentElement.dataset,
			current: document.querySelector('[data-step].is-current')?.id,
			scrollY: Math.round(scrollY),
			window: [innerWidth, innerHeight]
		}));
		throw new Error(`the picture of ${step ?? 'a step'} never stood still: ${JSON.stringify(seen)}`, {
			cause
		});
	}
}

/** The steps of the story, in order, without the cover. */
export async function stepsOf(page: Page): Promise<StepOnPage[]> {
	return page.locator('[data-step]:not(.cover)').evaluateAll((elements) =>
		elements.map((element) => {
			const chapter = element.closest('[data-chapter]')?.id ?? '';
			const state = (element as HTMLElement).dataset.step || element.id.slice(chapter.length + 1);
			return { id: element.id, state, chapter };
		})
	);
}

/** The current step's id, as the page marks it. */
export const currentStep = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => document.querySelector('[data-step].is-current')?.id);

/** The moving picture of a chapter, element by element in drawing order, without what names only this drawing of it. */
export function pictureOf(page: Page, chapter: string): Promise<string[]> {
	return page.locator(`#${chapter} [data-live] svg.picture`).evaluate((svg) =>
		[...svg.querySelectorAll('*')]
			.filter((element) => !element.closest('defs'))
			.map((element) => {
				const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
				const text = element.childElementCount === 0 ? element.textContent : '';
				return `${element.localName} ${attributes.join(' ')} ${text}`.replace(/url\(#[^-]+-/g, 'url(#');
			})
	);
}

/** Scrolls a step's card to where a reader would read it, at once. */
export async function scrollToStep(page: Page, step: string): Promise<void> {
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);
}

/** Waits until the page has taken in what lays it out anew: some frames later its reader is where they were. */
export async function laidOut(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done));
	});
}

/** Gives the window another size, and waits until the page has taken it in. */
export async function turn(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.waitForFunction(([width, height]) => innerWidth === width && innerHeight === height, [
		width,
		height
	] as const);
	await laidOut(page);
}

/** What Playwright says where a test doesn't allow service workers; no browser says it. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Gathers whatever the browser complains of. */
export function complaints(page: Page): string[] {
	const found: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED)
			found.push(message.text());
	});
	page.on('pageerror', (error) => found.push(error.message));
	return found;
}
