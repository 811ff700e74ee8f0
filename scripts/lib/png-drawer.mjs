// Draws SVG files as PNGs in a process of its own: beside the pages, behind them where there are too few processors, and out
// of the memory that is tidied up while they are written. `src/lib/export/images/png.ts` starts it.
import { availableParallelism } from 'node:os';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { Kept } from './kept.mjs';

/** @typedef {{ fontFiles: string[], png: import('sharp').PngOptions, folder: string }} Settings what holds for every picture, and where they are kept */
/** @typedef {{ name: string, svg: string, scale: number, urgent: boolean }} Order its name says all that the picture is made from */
/** @typedef {{ name: string, png: Uint8Array<ArrayBuffer> } | { name: string, problem: string }} Answer */

const { fontFiles, png, folder } = /** @type {Settings} */ (JSON.parse(process.argv[2] ?? '{}'));
const kept = new Kept(folder);

// Pictures are drawn beside each other: each keeps to one processor, and none comes twice.
sharp.concurrency(1);
sharp.cache(false);

/** @param {Order} order @returns {Promise<Uint8Array>} */
async function draw({ svg, scale }) {
	const { pixels, width, height } = await renderAsync(svg, {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
		fitTo: { mode: 'zoom', value: scale }
	});
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.png(png)
		.toBuffer();
}

/** @type {Order[]} kept here, so that a process that is busy writing pages needs not hand them over one by one */
const orders = [];
/** As many pictures at a time as there are processors: each takes eight megabytes on its way from drawing to packing. */
let free = availableParallelism();

async function next() {
	const order = free > 0 ? orders.shift() : undefined;
	if (!order) return;
	free -= 1;
	await fulfil(order);
	free += 1;
	await next();
}

/** @param {Order} order */
async function fulfil(order) {
	try {
		const made = await kept.get(order.name, () => draw(order));
		process.send?.(/** @type {Answer} */ ({ name: order.name, png: made }));
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		process.send?.(/** @type {Answer} */ ({ name: order.name, problem }));
	}
}

process.on('message', (/** @type {Order} */ order) => {
	if (order.urgent) orders.unshift(order);
	else orders.push(order);
	void next();
});
