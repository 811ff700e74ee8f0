import type { Page } from '@playwright/test';

/**
 * What of a page is beside the window where there is little room: at 320 px (WCAG 1.4.10), and with text twice as large
 * (1.4.4).
 *
 * @returns a line for each window that is too narrow for it; nothing when all is well
 */
export async function tooWide(page: Page): Promise<string[]> {
	const found: string[] = [];
	const measure = async (where: string) => {
		const beside = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		if (beside !== 0) found.push(`${page.url()}: ${beside} px are beside the window ${where}`);
	};
	await page.setViewportSize({ width: 320, height: 640 });
	await measure('at 320 px');
	const larger = await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
	await page.setViewportSize({ width: 412, height: 823 });
	await measure('at 412 px, with text twice as large');
	await page.setViewportSize({ width: 1280, height: 800 });
	await measure('with text twice as large');
	await larger.evaluate((style) => (style as Element).remove());
	return found;
}
