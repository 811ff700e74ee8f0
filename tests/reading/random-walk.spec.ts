import { expect, test, type Page } from '@playwright/test';
import { FULL } from '../support/full';
import { complaints, openStory, pictureOf, settled, stepsOf } from '../support/story';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** How many things the reader does, and after how many of them the picture is looked at. */
const [MOVES, LOOK] = FULL ? [500, 25] : [32, 16];
const SEED = Number(process.env.SEED ?? 20261130);
/** Sizes of windows: phones both ways, tablets, laptops, a page enlarged to 400 %, a small phone, a wall. */
const WINDOWS = [
	[390, 844],
	[844, 390],
	[768, 1024],
	[1280, 800],
	[1024, 640],
	[320, 256],
	[320, 480],
	[3840, 2160]
] as const;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const press = (page: Page, ...keys: string[]) =>
	keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const choose = (page: Page, setting: string, value: string) =>
	page.evaluate(
		([setting, value]) =>
			document
				.querySelector<HTMLInputElement>(`input[data-setting="${setting}"][value="${value}"]`)
				?.dispatchEvent(new MouseEvent('click')),
		[setting, value] as const
	);

/** Waits until the page scrolls no more, of itself or as it was told, and the picture stands. @returns the step it is at */
const rests = (page: Page) =>
	page.evaluate(async () => {
		const { dataset } = document.documentElement;
		const now = () => document.querySelector('[data-step].is-current')?.id ?? '';
		let [still, before] = [0, ''];
		for (let frame = 0; frame < 1800 && still < 40; frame++) {
			await new Promise((done) => requestAnimationFrame(done));
			const shows = `${now()} ${scrollY} ${location.hash}`;
			still = shows === before && dataset.settled === now() ? still + 1 : 0;
			before = shows;
		}
		if (still < 40) throw new Error(`the page never came to rest: ${JSON.stringify(dataset)} ${before}`);
		return now();
	});

/** Where nothing is pinned, a picture stands below its words, and is drawn as it comes into sight. */
const showPicture = (page: Page, chapter: string) =>
	page.evaluate(async (id) => {
		const { dataset } = document.documentElement;
		// Until then, and for two frames more, the page brings its reader to the step.
		for (let after = 0; after < 4; after += dataset.ready === '' ? 1 : 0)
			await new Promise((done) => requestAnimationFrame(done));
		document
			.querySelector(`#${CSS.escape(id)} [data-stage]`)
			?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}, chapter);

test('whatever a reader does, in whatever order, the picture is the one of the step they are at', async ({
	page,
	browser,
	baseURL
}) => {
	test.setTimeout(FULL ? 900_000 : 120_000);
	const next = random(SEED);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const said = complaints(page);
	await openStory(page);
	const steps = await stepsOf(page);
	const ids = steps.map(({ id }) => id);
	/** What was done, so that a failure can be told. */
	const done: string[] = [];
	/** How many entries of the window's history are the story's, before the one shown: further back is no page of ours. */
	let back = 0;
	const moves: Record<string, () => Promise<unknown>> = {
		scroll: () =>
			page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), Math.round((next() - 0.4) * 4000)),
		far: () =>
			page.evaluate(
				(share) => scrollTo({ top: share * document.body.scrollHeight, behavior: 'instant' }),
				next()
			),
		jump: async () => {
			const entered = await page.evaluate((id) => {
				const another = location.hash !== `#${id}`;
				location.hash = id;
				return another;
			}, pick(ids));
			if (entered) back += 1;
		},
		key: () => press(page, pick(['j', 'k', 'PageDown', 'PageUp'])),
		back: async () => {
			if (back-- > 0) await page.evaluate(() => history.back());
			else back = 0;
		},
		forward: () => page.evaluate(() => history.forward()),
		window: async () => {
			const [width, height] = pick(WINDOWS);
			await page.setViewportSize({ width, height });
		},
		theme: () => choose(page, 'theme', pick(['light', 'dark', 'auto'])),
		motion: () => choose(page, 'motion', pick(['on', 'off', 'system'])),
		text: () => choose(page, 'text', pick(['full', 'plain'])),
		scheme: () => page.emulateMedia({ colorScheme: pick(['light', 'dark'] as const) })
	};
	/** A page that has gone nowhere but to this step, in a window of the same size. */
	const fresh = await browser.newPage({ baseURL, reducedMotion: 'reduce' });

	for (let move = 1; move <= MOVES; move++) {
		const name = pick(Object.keys(moves));
		done.push(name);
		await moves[name]?.();
		if (move % LOOK) continue;
		const at = await rests(page);
		const chapter = steps.find(({ id }) => id === at)?.chapter;
		if (!chapter) continue;
		const told = `seed ${SEED}, after ${done.length}: ${done.slice(-LOOK).join(', ')}`;
		await fresh.setViewportSize(page.viewportSize() ?? { width: 390, height: 844 });
		await fresh.goto('about:blank');
		await fresh.goto(`./#${at}`);
		await showPicture(fresh, chapter);
		await settled(fresh, at);
		// A picture that is scrolled through is as far on as its reader.
		if (!(await page.locator(`#${at}[data-scrolled]`).count()))
			expect(await pictureOf(page, chapter), told).toEqual(await pictureOf(fresh, chapter));
		const where = await page.locator('[data-where]').textContent();
		expect(where, told).toBe(await page.locator(`#${chapter}`).getAttribute('data-title'));
	}
	expect(said, `seed ${SEED}: ${done.join(', ')}`).toEqual([]);
	await fresh.close();
});
