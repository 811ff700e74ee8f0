import { expect, test, type Page } from '@playwright/test';
import { expectWhole, faultsOf, PLACES, type Place } from '../support/faults';
import { FULL } from '../support/full';

/** Longer than any part of a page waits for another, in milliseconds. */
const LONG = 60_000;
/** A file's name without what tells versions apart. */
const kindOf = (url: string) =>
	new URL(url).pathname.replace(/.*\/(?=[^/]+$)/, '').replace(/\.[\w-]{8}\./, '.');

/** How a file can be missing. */
const HOWS = {
	missing: (page: Page, url: string) =>
		page.route(url, (route) => route.fulfill({ status: 404, body: 'Not here.' })),
	// Nobody ever answers.
	slow: (page: Page, url: string) => page.route(url, () => undefined)
};

/** Opens a page and reads it. */
async function visit(page: Page, place: Place): Promise<void> {
	await page.goto('about:blank');
	// A file that never comes would keep the page from being loaded.
	await page.goto(`./${place.path}`, { waitUntil: 'commit' });
	await page.locator(place.words).first().waitFor();
	await place.read(page);
}

/** All that a page asks for as it is read, but itself: the build says what that is. */
async function filesOf(page: Page, place: Place): Promise<string[]> {
	const asked = new Set<string>();
	const note = (request: { url: () => string }) => asked.add(request.url());
	page.on('request', note);
	await visit(page, place);
	await page.waitForLoadState('networkidle');
	page.off('request', note);
	const own = page.url().replace(/[?#].*/, '');
	return [...asked].filter((url) => /^http/.test(url) && url.replace(/[?#].*/, '') !== own);
}

/** Those that stand for the others in `npm test`: one of each kind, missing or slow. */
const FEW: Readonly<Record<string, Readonly<Record<keyof typeof HOWS, readonly string[]>>>> = {
	'#aid-everything': { missing: ['boot.js', 'newsreader-text.woff2'], slow: ['scenes-worker.js'] },
	'present/aid-everything/': { missing: ['boot-slides.js'], slow: ['pages.css'] }
};

for (const place of PLACES) {
	const few = FEW[place.path];
	if (!few && !FULL) continue;
	test(`${place.path}: whichever file is missing or slow, words and a picture stay, and nothing goes uncaught`, async ({
		page
	}) => {
		if (FULL) test.setTimeout(1_200_000);
		await page.clock.install();
		const files = await filesOf(page, place);
		const found = faultsOf(page);
		for (const [how, take] of Object.entries(HOWS) as [keyof typeof HOWS, (typeof HOWS)['missing']][]) {
			const taken = files.filter((url) => FULL || few?.[how].includes(kindOf(url)));
			expect(taken.length, how).toBeGreaterThanOrEqual(few?.[how].length ?? 1);
			for (const url of taken) {
				found.length = 0;
				await take(page, url);
				await visit(page, place);
				await page.clock.fastForward(LONG);
				await expectWhole(page, place, `${url} is ${how}`);
				expect(found, `${url} is ${how}`).toEqual([]);
				await page.unrouteAll({ behavior: 'ignoreErrors' });
			}
		}
	});
}
