import type { Page } from '@playwright/test';
import { laidOut } from './story';

/** As much room as a reader may give to letters, words, lines and paragraphs (WCAG 1.4.12), the way that bookmarklets do it. */
export const SPACED_OUT = `* {
	line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

/** What is cut off where it can't be scrolled to, but for what is there for screen readers alone; runs in the page. */
function cutOff(): string[] {
	const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
	// What takes longest to find out is asked last, of the few that are left.
	return (
		[...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((one) => one instanceof HTMLElement)
			.filter((one) => {
				const { overflowX, overflowY } = getComputedStyle(one);
				const wide = clips(overflowX) && one.scrollWidth > one.clientWidth + 1;
				return wide || (clips(overflowY) && one.scrollHeight > one.clientHeight + 1);
			})
			// What shows all of itself when it is pressed loses nothing.
			.filter((one) => !one.matches('.sr-only, button[aria-expanded="false"]'))
			.filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
			.filter((one) => one.innerText)
			.map((one) => `${one.localName}.${one.className}: ${one.innerText.slice(0, 60)}`)
	);
}

/** Words in pictures whose letters or words are further apart than they were laid out; runs in the page. */
const spacedInPictures = () =>
	[...document.querySelectorAll('svg.picture :is(text, tspan)')]
		.filter((text) => {
			const { letterSpacing, wordSpacing } = getComputedStyle(text);
			return [letterSpacing, wordSpacing].some(
				(spacing) => spacing !== 'normal' && parseFloat(spacing) !== 0
			);
		})
		.map((text) => text.textContent);

/**
 * What of a page is beside the window where there is little room: at 320 px (WCAG 1.4.10), with text twice as large
 * (1.4.4), and with text spaced out (1.4.12), which must cut nothing off, and leave the words in pictures where they are.
 *
 * @returns a line for each window that is too narrow for it, and for all that is cut off; nothing when all is well
 */
export async function tooWide(page: Page): Promise<string[]> {
	const found: string[] = [];
	const measure = async (where: string) => {
		const beside = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		if (beside !== 0) found.push(`${page.url()}: ${beside} px are beside the window ${where}`);
	};
	const spacedOut = async (where: string) => {
		const cut = await page.evaluate(cutOff);
		const spaced = await page.addStyleTag({ content: SPACED_OUT });
		await measure(`${where}, with text spaced out`);
		const more = (await page.evaluate(cutOff)).filter((one) => !cut.includes(one));
		found.push(...more.map((one) => `${page.url()}: cut off ${where}, with text spaced out: ${one}`));
		const moved = await page.evaluate(spacedInPictures);
		found.push(...moved.map((one) => `${page.url()}: spaced out in a picture: ${one}`));
		await spaced.evaluate((style) => (style as Element).remove());
		await laidOut(page);
	};
	await page.setViewportSize({ width: 320, height: 640 });
	await measure('at 320 px');
	await spacedOut('at 320 px');
	const larger = await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
	await page.setViewportSize({ width: 412, height: 823 });
	await measure('at 412 px, with text twice as large');
	await page.setViewportSize({ width: 1280, height: 800 });
	await measure('with text twice as large');
	await larger.evaluate((style) => (style as Element).remove());
	await spacedOut('at 1280 px');
	return found;
}
