import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

/** What a page's pictures have said to it, and the workers that draw them; `holdMotion` keeps pictures on their canvases. */
interface Watched {
	heard: string[];
	workers: Worker[];
	held: boolean;
	arrived: number;
}

/**
 * Watches who draws a page's pictures, from its start: what workers say; and, where it is held, that a picture has arrived
 * on its canvas, where it stays until the page is printed.
 */
export const watchMotion = async (page: Page): Promise<void> => {
	await page.addInitScript(() => {
		const watched: Watched = { heard: [], workers: [], held: false, arrived: 0 };
		Object.assign(window, { watched });
		const soon = window.requestIdleCallback.bind(window);
		window.requestIdleCallback = (work, options) => {
			if (!watched.held) return soon(work, options);
			watched.arrived++;
			return 0;
		};
		window.Worker = class extends Worker {
			constructor(...of: ConstructorParameters<typeof Worker>) {
				super(...of);
				watched.workers.push(this);
				this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) =>
					watched.heard.push(data.kind)
				);
			}
		};
	});
};

/** Asks a watched page. */
export const ofMotion = <T>(page: Page, ask: (watched: Watched) => T): Promise<T> =>
	page.evaluate(`(${String(ask)})(window.watched)`);

/** Keeps the pictures that arrive from now on on their canvases, or puts the page's own again. */
export const holdMotion = (page: Page, held: boolean): Promise<void> =>
	page.evaluate((how) => {
		Object.assign((window as unknown as { watched: Watched }).watched, { held: how, arrived: 0 });
	}, held);

/** Waits until so many pictures have arrived on their canvases, and these are painted. */
export const arrived = (page: Page, count = 1): Promise<unknown> =>
	page.waitForFunction(
		(many) =>
			(window as unknown as { watched: Watched }).watched.arrived >= many &&
			new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
		count
	);

/** Has the pictures put in the page, as where it is printed, and waits until the canvas above one is empty. */
export async function putPictures(host: Locator): Promise<void> {
	await host.evaluate(
		(element) =>
			new Promise<void>((done) => {
				dispatchEvent(new Event('beforeprint'));
				const canvas = element.querySelector('canvas');
				const look = () => (!canvas || canvas.width <= 1 ? done() : requestAnimationFrame(look));
				look();
			})
	);
}

/** How far apart two pictures of the same size are: the mean of all color channels' differences, of 255. */
export async function difference(a: Buffer, b: Buffer): Promise<number> {
	const [one, other] = await Promise.all(
		[a, b].map((image) => sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true }))
	);
	if (!one || !other) throw new Error('no pictures');
	if (one.info.width !== other.info.width || one.info.height !== other.info.height)
		throw new Error('pictures of different sizes');
	let sum = 0;
	for (let i = 0; i < one.data.length; i++) sum += Math.abs((one.data[i] ?? 0) - (other.data[i] ?? 0));
	return sum / one.data.length;
}
