import { expect } from '@playwright/test';
import type { Tab } from './tab';

/** When a question is asked again, in milliseconds. */
const OFTEN = { intervals: [50, 100] };

/** A page that is on its way to another has no answer. */
export const onItsWay = () => undefined;

/** Waits until the picture of a step, or of whichever is current, stands still. */
export const settled = (tab: Tab, step = ''): Promise<void> =>
	expect
		.poll(() => tab.evaluate(() => ({ ...document.documentElement.dataset })).catch(onItsWay), {
			...OFTEN,
			timeout: 30_000,
			message: `the picture of ${step || 'a step'} stands still`
		})
		.toMatchObject({ ready: '', settled: step || (expect.stringMatching('.') as unknown as string) });

/** Opens the story at a step, and waits for its picture. */
export async function openStory(tab: Tab, site: string, step: string, query = ''): Promise<void> {
	await tab.goto('about:blank');
	await tab.goto(`${site}${query}#${step}`);
	await settled(tab, step);
}

/** Where the page says the reader is: its step, its address, and whether that step's headline is in the window. */
export const placeOf = (tab: Tab): Promise<{ step: string | undefined; hash: string; headline: boolean }> =>
	tab.evaluate(() => {
		const step = document.querySelector('[data-step].is-current');
		const { top, bottom } = (step?.querySelector('h1, h2, h3') ?? document.body).getBoundingClientRect();
		return { step: step?.id, hash: location.hash, headline: top >= 0 && bottom <= innerHeight };
	});

export const expectPlace = (tab: Tab, step: string, what = step): Promise<void> =>
	expect
		.poll(() => placeOf(tab), { ...OFTEN, message: what })
		.toEqual({ step, hash: `#${step}`, headline: true });

/** The words of the first that a selector finds, or nothing. */
export const textOf = (tab: Tab, selector: string): Promise<string | undefined> =>
	tab.evaluate(
		(selector) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim(),
		selector
	);

/** How many that a selector finds are to be seen. */
export const visible = (tab: Tab, selector: string): Promise<number> =>
	tab.evaluate(
		(selector) =>
			[...document.querySelectorAll(selector)].filter((one) =>
				one.checkVisibility({ visibilityProperty: true })
			).length,
		selector
	);

export const expectVisible = (tab: Tab, selector: string, count = 1): Promise<void> =>
	expect.poll(() => visible(tab, selector).catch(onItsWay), { ...OFTEN, message: selector }).toBe(count);

/** Waits for a page to say something. */
export const expectSaid = <T>(tab: Tab, ask: () => T, answer: unknown): Promise<void> =>
	expect.poll(() => tab.evaluate(ask).catch(onItsWay), OFTEN).toEqual(answer);

/** Remembers a setting for pages that are opened from now on. */
export const remember = (tab: Tab, setting: string, value: string): Promise<void> =>
	tab.evaluate(
		([key, value]) => localStorage.setItem(`distant-partners:${key}`, value as string),
		[setting, value]
	);

/** Slides and the speaker's view keep in step, whoever leads. */
export async function keepInStep(slides: Tab): Promise<void> {
	await settled(slides, 'aid-everything');
	const notes = await slides.opened(() => slides.click('[data-notes]'));
	await expectVisible(notes, '[data-together]');
	await settled(notes, 'aid-everything');
	await slides.press('PageDown');
	await settled(notes, 'aid-kyrgyzstan');
	await expectVisible(notes, 'article.sheet');
	await notes.press('PageUp');
	await slides.front();
	await settled(slides, 'aid-everything');
	await notes.press('b');
	await expectVisible(slides, '[data-blank]');
	await slides.press('b');
	await expectVisible(slides, '[data-blank]', 0);
	await notes.close();
}
