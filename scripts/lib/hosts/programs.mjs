import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { ROOT, run } from '../steps.mjs';
import { missing } from './packages.mjs';

const MINUTE = 60_000;
/** How many pixels a side is of what is compared: as large as a short word, which may stand a little elsewhere. */
const CELL = 24;
/** What is darker than this, of 255, is ink; it is lost where the darkest that a program draws is so much lighter. */
const INK = 150;
const LIGHTER = 70;
/** Which share of the ink may be lost on average, to other letters and textures. Halos over their labels take much more. */
const MOST_LOST = 0.04;
/** The same of one picture, which may be mostly textures: LibreOffice draws them paler. */
const MOST_LOST_OF_ONE = 0.25;
/** Which share of a picture's paper may be inked, by letters that are wider and stand a little elsewhere. */
const MOST_BLOTTED = 0.2;
/** How much a pixel of the outermost columns may differ from the paper, of 255. */
const PAPER = 24;

/** @type {readonly { name: string, file: string, packages: string[], draw: (files: string[], to: string, scratch: string) => Promise<unknown> }[]} */
const PROGRAMS = [
	{
		name: 'rsvg-convert',
		file: '/usr/bin/rsvg-convert',
		packages: ['librsvg2-bin'],
		draw: async (files, to) => {
			for (const file of files)
				await run('rsvg-convert', [file, '-o', join(to, basename(file, '.svg') + '.png')], { limit: MINUTE });
		}
	},
	{
		name: 'Inkscape',
		file: '/usr/bin/inkscape',
		packages: ['inkscape'],
		draw: async (files, to) => {
			for (const file of files)
				await run('inkscape', [file, '-o', join(to, basename(file, '.svg') + '.png')], {
					quiet: true,
					limit: MINUTE
				});
		}
	},
	{
		name: 'LibreOffice Draw',
		file: '/usr/lib/libreoffice/program/libsdlo.so',
		packages: ['libreoffice-draw'],
		draw: (files, to, scratch) =>
			run(
				'soffice',
				[
					`-env:UserInstallation=file://${scratch}/office`,
					'--headless',
					'--convert-to',
					'png',
					'--outdir',
					to,
					...files
				],
				{ quiet: true, limit: 5 * MINUTE }
			)
	}
];

/**
 * A picture as a file, and as it should look.
 *
 * @typedef {{ svg: string, png: string, margin: boolean }} Picture `margin`: whether nothing is drawn at its edges
 */

/** The downloaded pictures in light colours: beside each is the PNG that was made of it with our typefaces. @returns {Picture[]} */
function downloads() {
	const scenes = join(ROOT, 'build/scenes');
	return readdirSync(scenes, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) =>
			readdirSync(join(scenes, name))
				.filter((file) => file.endsWith('-light.svg'))
				.map((file) => join(scenes, name, file))
		)
		.map((svg) => ({ svg, png: svg.replace(/\.svg$/, '-2x.png'), margin: true }));
}

/** What stands in for a scene's first embed, and how a browser draws it on a light page. @param {import('./types').Setting} setting @returns {Promise<Picture[]>} */
async function standIns({ browser, site, scratch }) {
	const embeds = join(ROOT, 'build/embed');
	const page = await browser.newPage({ colorScheme: 'light', deviceScaleFactor: 2 });
	const found = [];
	for (const scene of readdirSync(embeds)) {
		if (!existsSync(join(embeds, scene)) || !statSync(join(embeds, scene)).isDirectory()) continue;
		const step = readdirSync(join(embeds, scene)).find((name) =>
			existsSync(join(embeds, scene, name, 'picture.svg'))
		);
		if (!step) continue;
		const svg = join(scratch, `${step}-picture.svg`);
		const png = svg.replace(/\.svg$/, '.png');
		copyFileSync(join(embeds, scene, step, 'picture.svg'), svg);
		await page.goto(`${site.url}embed/${scene}/${step}/picture.svg`);
		await page.locator('svg').first().screenshot({ path: png });
		found.push({ svg, png, margin: false });
	}
	await page.close();
	return found;
}

/** A picture's pixels in grey, at a size that is the same for all. @param {string} file @param {{ width: number, height: number }} size */
const greyOf = (file, size) =>
	sharp(file)
		.flatten({ background: '#fff' })
		.resize({ ...size, fit: 'fill' })
		.greyscale()
		.raw()
		.toBuffer();

/** The darkest pixel of each cell of a picture. @param {Buffer} grey @param {{ width: number, height: number }} size */
function cellsOf(grey, { width, height }) {
	const cells = [];
	for (let y = 0; y + CELL <= height; y += CELL)
		for (let x = 0; x + CELL <= width; x += CELL) {
			let darkest = 255;
			for (let dy = 0; dy < CELL; dy += 1) {
				const row = (y + dy) * width + x;
				darkest = Math.min(darkest, ...grey.subarray(row, row + CELL));
			}
			cells.push(darkest);
		}
	return cells;
}

/**
 * A program's picture beside ours: which share of the ink is lost, which share of the paper is inked, and whether it is cut off.
 *
 * @param {Picture} picture
 * @param {string} drawn
 */
async function compared({ png, margin }, drawn) {
	if (!existsSync(drawn)) return { lost: 1, blotted: 0, cut: false };
	const { width = 0, height = 0 } = await sharp(png).metadata();
	const size = { width: Math.round(width / 2), height: Math.round(height / 2) };
	const [own, theirs] = await Promise.all([greyOf(png, size), greyOf(drawn, size)]);
	const darkest = cellsOf(theirs, size);
	const cells = cellsOf(own, size).map((ours, i) => ({ ours, theirs: darkest[i] ?? 0 }));
	const inked = cells.filter(({ ours }) => ours < INK);
	const bare = cells.filter(({ ours }) => ours >= INK);
	const paper = theirs[0] ?? 0;
	const edges = Array.from({ length: size.height }, (_, y) => y * size.width).flatMap((start) => [
		theirs[start + 1] ?? 0,
		theirs[start + size.width - 2] ?? 0
	]);
	return {
		lost: inked.filter((cell) => cell.theirs - cell.ours > LIGHTER).length / inked.length,
		blotted: bare.filter((cell) => cell.ours - cell.theirs > LIGHTER).length / bare.length,
		cut: margin && edges.some((value) => Math.abs(value - paper) > PAPER)
	};
}

/** Pictures in vector programs, with whatever typefaces this machine has. @param {import('./types').Setting} setting */
export async function tryPrograms(setting) {
	const { scratch, look, report } = setting;
	const all = [...downloads(), ...(await standIns(setting))];
	for (const { name, file, packages, draw } of PROGRAMS) {
		const lacking = await missing(packages, existsSync(file));
		if (lacking) {
			report.skip(name, lacking);
			continue;
		}
		const to = join(look, packages[0] ?? name);
		mkdirSync(to, { recursive: true });
		const files = all.map(({ svg }) => svg);
		await draw(files, to, scratch);
		const found = await Promise.all(
			all.map(async (picture) => ({
				...(await compared(picture, join(to, `${basename(picture.svg, '.svg')}.png`))),
				called: basename(picture.svg)
			}))
		);
		const percent = (/** @type {number} */ share) => `${Math.round(100 * share)} %`;
		const mean = found.reduce((sum, { lost }) => sum + lost, 0) / found.length;
		report.check(`${name}: ${all.length} pictures`, [
			all.length === 0 && 'there are none',
			mean > MOST_LOST && `${percent(mean)} of their ink is lost`,
			...found.flatMap(({ called, lost, blotted, cut }) => [
				lost > MOST_LOST_OF_ONE && `${called} loses ${percent(lost)} of its ink`,
				blotted > MOST_BLOTTED && `${percent(blotted)} of the paper of ${called} is inked`,
				cut && `${called} is cut off at an edge`
			])
		]);
	}
}
