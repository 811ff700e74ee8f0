import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { ROOT, run } from '../steps.mjs';
import { missing } from './packages.mjs';

const MINUTE = 60_000;
/** Every how many pictures one is tried: all of them take ten times as long. */
const EVERY = 9;
/** How many pixels a side is of what is compared: as large as a short word, which may stand a little elsewhere. */
const CELL = 24;
/** What is darker than this, of 255, is ink; it is lost where the darkest that a program draws is so much lighter. */
const INK = 150;
const LIGHTER = 70;
/** Which share of the ink may be lost on average, to other letters and textures. Halos over their labels take much more. */
const MOST_LOST = 0.04;
/** How much a pixel of the outermost column may differ from the paper, of 255. */
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

/** The downloaded pictures that stand for all: SVG, and the PNG that was made of it with our typefaces. */
function pictures() {
	const scenes = join(ROOT, 'build/scenes');
	return readdirSync(scenes, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) =>
			readdirSync(join(scenes, name))
				.filter((file) => file.endsWith('-light.svg'))
				.map((file) => join(scenes, name, file))
		)
		.filter((_, i) => i % EVERY === 0);
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
 * A program's picture beside ours: which share of the ink is lost, and whether it is cut off.
 *
 * @param {string} svg
 * @param {string} drawn
 */
async function compared(svg, drawn) {
	if (!existsSync(drawn)) return { lost: 1, cut: false };
	const ours = svg.replace(/\.svg$/, '-2x.png');
	const { width = 0, height = 0 } = await sharp(ours).metadata();
	const size = { width: width / 2, height: height / 2 };
	const [own, theirs] = await Promise.all([greyOf(ours, size), greyOf(drawn, size)]);
	const [a, b] = [cellsOf(own, size), cellsOf(theirs, size)];
	const inked = a.filter((value) => value < INK).length;
	const lost = a.filter((value, i) => value < INK && (b[i] ?? 0) - value > LIGHTER).length / inked;
	const paper = theirs[0] ?? 0;
	const edge = Array.from({ length: size.height }, (_, y) => theirs[y * size.width + size.width - 2] ?? 0);
	return { lost, cut: edge.some((value) => Math.abs(value - paper) > PAPER) };
}

/** Downloaded pictures in vector programs, with whatever typefaces this machine has. @param {import('./types').Setting} setting */
export async function tryPrograms({ scratch, report }) {
	const all = pictures();
	for (const { name, file, packages, draw } of PROGRAMS) {
		const lacking = await missing(packages, existsSync(file));
		if (lacking) {
			report.skip(name, lacking);
			continue;
		}
		const to = join(scratch, packages[0] ?? name);
		mkdirSync(to);
		const copies = all.map((svg) => {
			const copy = join(to, basename(svg));
			copyFileSync(svg, copy);
			return copy;
		});
		await draw(copies, to, scratch);
		const found = await Promise.all(
			all.map((svg) => compared(svg, join(to, `${basename(svg, '.svg')}.png`)))
		);
		const lost = found.reduce((sum, one) => sum + one.lost, 0) / found.length;
		report.check(`${name}: ${all.length} pictures`, [
			lost > MOST_LOST && `${Math.round(100 * lost)} % of their ink is lost`,
			...all.map((svg, i) => found[i]?.cut && `${basename(svg)} is cut off at its right edge`)
		]);
	}
}
