import { expect, type Page } from '@playwright/test';

/** A page of each kind, where its words and its picture are, and what its reader does there. */
export interface Place {
	path: string;
	/** What has to stay to be read. */
	words: string;
	/** Where a picture has to stay; an article's and a timeline's come below. */
	picture: string;
	/** Does what fetches all that the page fetches later. */
	read: (page: Page) => Promise<void>;
}

/** Does something the page may be too broken for: then the reader goes on without. */
const perhaps = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.click({ timeout: 1000 })
		.catch(() => undefined);

/** Opens the evidence of the first number there is, and closes it; or comes back from it, where the page is too broken to open it. */
async function openNumber(page: Page, number: string): Promise<void> {
	const address = page.url();
	await perhaps(page, number);
	if (page.url().split('#')[0] === address.split('#')[0]) await page.keyboard.press('Escape');
	else await page.goBack({ waitUntil: 'commit' });
}

/** The pages of which any file may be missing. */
export const PLACES: readonly Place[] = [
	{
		path: '#aid-everything',
		words: '#aid-everything h3',
		picture: '#aid .stage',
		read: async (page) => {
			await page.evaluate(() =>
				document.getElementById('aid-kyrgyzstan')?.scrollIntoView({ behavior: 'instant' })
			);
			await openNumber(page, '#aid-kyrgyzstan .card a.fact');
			await perhaps(page, '[popovertarget="settings"]');
			await perhaps(page, '#settings label:has([data-setting="text"][value="plain"])');
			await page.keyboard.press('Escape');
			await page.evaluate(() =>
				document.getElementById('aid-everything')?.scrollIntoView({ behavior: 'instant' })
			);
		}
	},
	{
		path: 'article/#aid-everything',
		words: '#aid-everything h3',
		picture: '#aid-everything',
		read: (page) => openNumber(page, '#aid-everything a.fact')
	},
	{
		path: 'present/aid-everything/',
		words: '[data-headline]',
		picture: '[data-canvas]',
		read: async (page) => {
			await page.mouse.move(10, 10);
			await perhaps(page, '[popovertarget="overview"]');
			await page.keyboard.press('Escape');
		}
	},
	{
		path: 'embed/aid/',
		words: '.step h2, .step h3',
		picture: '.step figure',
		read: (page) => perhaps(page, 'label:has(input[name=step]):nth-of-type(2)')
	},
	{
		path: 'timeline/',
		words: 'h1',
		picture: 'main',
		read: (page) => openNumber(page, '[data-line] a')
	}
];

/** What browsers say by themselves of a file that they can't have; and the page, which goes on without its script. */
const OF_FILES = /^Failed to load resource|dynamically imported module|^The resource .* was preloaded/;

/** Gathers what nobody has caught, and whatever else is complained of but files. */
export function faultsOf(page: Page): string[] {
	const found: string[] = [];
	page.on('pageerror', (error) => found.push(`uncaught: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' && !OF_FILES.test(message.text())) found.push(message.text());
	});
	return found;
}

/** What is lost of a page's words and picture: nothing, where both are there to be seen. */
export async function expectWhole(page: Page, { words, picture }: Place, what: string): Promise<void> {
	await expect(page.locator(words).first(), what).toBeVisible();
	await expect
		.poll(
			() =>
				page.locator(`${picture} :is(svg, img, ol, canvas)`).evaluateAll((all) =>
					all.some((one) => {
						const { width, height } = one.getBoundingClientRect();
						const drawn = !(one instanceof HTMLImageElement) || one.naturalWidth > 0;
						return drawn && width > 80 && height > 80 && one.checkVisibility({ visibilityProperty: true });
					})
				),
			{ message: `${what}: a picture` }
		)
		.toBe(true);
	// A style sheet that nobody has got keeps all of it from being painted.
	const held = page
		.locator('link[rel=stylesheet]')
		.evaluateAll((all) =>
			all.some((one) => !(one as HTMLLinkElement).sheet && (one as HTMLLinkElement).media !== 'print')
		);
	expect(await held, `${what} keeps the page from being painted`).toBe(false);
}
