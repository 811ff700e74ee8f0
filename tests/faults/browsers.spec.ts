import { expect, test, type Page } from '@playwright/test';
import { expectWhole, faultsOf, PLACES } from '../support/faults';
import { cases } from '../support/full';
import { openSlide, wakeSlide } from '../support/present';
import { settled } from '../support/story';

/** What a browser may lack or refuse, and how a script takes it away. */
const refuse = (name: string) => `window.${name} = class { constructor() { throw new Error('${name}'); } };`;
const remove = (name: string) => `delete window.${name};`;
const refuseTo = (of: string, name: string) =>
	`Object.defineProperty(${of}, '${name}', { configurable: true, get() { throw new DOMException('${name}', 'SecurityError'); } });`;

/** Without these the page does all it does, some of it in another way. */
const WITH_ANOTHER_WAY: Readonly<Record<string, string>> = {
	localStorage: refuseTo('window', 'localStorage'),
	sessionStorage: refuseTo('window', 'sessionStorage'),
	BroadcastChannel: refuse('BroadcastChannel'),
	'no BroadcastChannel': remove('BroadcastChannel'),
	'service workers': refuseTo('Navigator.prototype', 'serviceWorker'),
	clipboard: refuseTo('Navigator.prototype', 'clipboard'),
	OffscreenCanvas: refuse('OffscreenCanvas'),
	'canvases that can be given away':
		"HTMLCanvasElement.prototype.transferControlToOffscreen = () => { throw new Error('canvas'); };",
	Worker: refuse('Worker'),
	'no Worker': remove('Worker'),
	requestIdleCallback: "window.requestIdleCallback = () => { throw new Error('idle'); };",
	'no requestIdleCallback': remove('requestIdleCallback'),
	'document.fonts': refuseTo('Document.prototype', 'fonts'),
	'no document.fonts': "Object.defineProperty(Document.prototype, 'fonts', { get: () => undefined });",
	PerformanceObserver: remove('PerformanceObserver'),
	'another address': "history.replaceState = () => { throw new DOMException('often', 'SecurityError'); };",
	'time limits': 'delete AbortSignal.timeout;'
};
/** Without these it stays as it is written. */
const WITHOUT_ANOTHER_WAY: Readonly<Record<string, string>> = {
	IntersectionObserver: refuse('IntersectionObserver'),
	'no IntersectionObserver': remove('IntersectionObserver'),
	ResizeObserver: refuse('ResizeObserver'),
	'no ResizeObserver': remove('ResizeObserver'),
	matchMedia: "window.matchMedia = () => { throw new Error('media'); };",
	'no matchMedia': remove('matchMedia')
};

const story = PLACES[0] as (typeof PLACES)[0];
const slides = PLACES[2] as (typeof PLACES)[0];

/** Opens a page of a browser that lacks something; nobody there complains. */
async function lacking(page: Page, faults: string): Promise<string[]> {
	const found = faultsOf(page);
	await page.addInitScript(faults);
	await page.goto('about:blank');
	return found;
}

/** Whatever is refused, but what excludes each other. */
const all = (of: Readonly<Record<string, string>>) =>
	Object.entries(of)
		.filter(([name]) => !name.startsWith('no '))
		.map(([, fault]) => fault)
		.join('\n');

test('in a browser that refuses all that there is another way for, story and slides go on', async ({
	page
}) => {
	const found = await lacking(page, all(WITH_ANOTHER_WAY));
	await page.goto(`./${story.path}`);
	await settled(page, 'aid-everything');
	await story.read(page);
	await settled(page, 'aid-everything');
	await expectWhole(page, story, 'story');
	await openSlide(page, 'aid-everything');
	await wakeSlide(page);
	await page.keyboard.press('ArrowRight');
	await settled(page, 'aid-kyrgyzstan');
	expect(found).toEqual([]);
});

test('in a browser that can’t say where the reader is, pages stay as they are written', async ({ page }) => {
	const { matchMedia = '', ...observers } = WITHOUT_ANOTHER_WAY;
	const found = await lacking(page, all(observers));
	await page.goto(`./${story.path}`);
	await story.read(page);
	await expectWhole(page, story, 'story');
	// By now its scripts have run: nothing follows a reader whom nobody sees.
	await expect(page.locator('html[data-settled], .is-current')).toHaveCount(0);
	await lacking(page, matchMedia);
	// The story and the slides have most to lose.
	for (const place of cases([story, slides], PLACES)) {
		await page.goto(`./${place.path}`);
		await place.read(page);
		await expectWhole(page, place, place.path);
	}
	expect(found).toEqual([]);
});

for (const [name, fault] of Object.entries({ ...WITH_ANOTHER_WAY, ...WITHOUT_ANOTHER_WAY }))
	test(`without ${name}: words and a picture on every page`, { tag: '@full' }, async ({ page }) => {
		const found = await lacking(page, fault);
		for (const place of PLACES) {
			await page.goto(`./${place.path}`);
			await place.read(page);
			await expectWhole(page, place, place.path);
			if (place === story && name in WITH_ANOTHER_WAY) await settled(page, 'aid-everything');
		}
		expect(found).toEqual([]);
	});

/** Names that objects have by themselves, and texts that mean something to some program, or far too much. */
const STRANGE = [
	'__proto__',
	'constructor',
	'toString',
	'%E0%A4%A',
	'%00',
	'\'"><img src=x onerror=alert(1)>',
	'$&$`',
	// As long as a host takes an address.
	'a'.repeat(5000)
];

test('strangers’ links change nothing: whatever they name, the story begins, and says so in a line', async ({
	page
}) => {
	const found = faultsOf(page);
	for (const strange of STRANGE) {
		await page.goto('about:blank');
		await page.goto(`./?view=${strange}&text=${strange}&theme=${strange}#${strange}`);
		await settled(page);
		await expect(page.locator('h1')).toBeInViewport();
		const toast = page.locator('[data-toast]');
		await expect(toast).toContainText('There is no step called');
		expect(((await toast.textContent()) ?? '').length).toBeLessThan(150);
		expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('scroll');
	}
	expect(found).toEqual([]);
});

test('strangers’ messages and memories change nothing', async ({ page }) => {
	const found = faultsOf(page);
	await page.addInitScript((strange) => {
		// A frame that is kept apart has nothing to remember with.
		if (origin === 'null') return;
		for (const name of ['view', 'text', 'theme', 'motion', 'slide', 'offline'])
			localStorage.setItem(`distant-partners:${name}`, strange);
		for (const name of ['slides', 'notes', 'step', 'stopwatch'])
			sessionStorage.setItem(`distant-partners:session:${name}`, strange);
	}, '__proto__');
	/** Says all kinds of things to a page, and to its channel. */
	const say = () =>
		page.evaluate((texts) => {
			const ours = [
				{ 'distant-partners': 1, type: 'height', height: 1e9 },
				{ 'distant-partners': NaN, type: 'ask' },
				{ session: '__proto__', from: 'slides', kind: 'at', place: { step: '__proto__', layer: -1 } },
				{ session: 'aaaaaaaa', from: 'notes', kind: 'at', place: null },
				{ kind: 'distant-partners:refused', refused: 3 }
			];
			const cyclic: { self?: unknown } = {};
			cyclic.self = cyclic;
			const plain = [null, undefined, 0, NaN, 10n, [], new Map([[1, 2]]), new ArrayBuffer(8), cyclic];
			const said = [...plain, ...ours, ...texts, ...texts.map((text) => `[iFrameSizer]${text}:`)];
			const channel = new BroadcastChannel('distant-partners:present');
			for (const one of said) {
				postMessage(one, '*');
				channel.postMessage(one);
				for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(one, '*');
			}
			channel.close();
		}, STRANGE);
	for (const path of ['#aid-everything', 'present/aid-everything/', 'present/notes/']) {
		await page.goto(`./${path}`);
		await settled(page);
		await say();
		await settled(page);
		await expect(page.locator('h1, h2, h3').first()).toBeAttached();
	}
	for (const path of ['scenes/aid/', 'embed/hosts/', 'embed/aid/']) {
		await page.goto(`./${path}`);
		await say();
	}
	// Messages come in order: once one more has come, all have.
	await page.evaluate(
		() =>
			new Promise((done) => {
				addEventListener('message', ({ data }) => data === 'last' && done(undefined));
				postMessage('last', '*');
			})
	);
	expect(found).toEqual([]);
});
