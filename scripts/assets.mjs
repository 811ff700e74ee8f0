// Makes what the sources import from src/lib/generated: cut fonts, their widths, the map, and where words break.
// Where words may be broken is found out each time: that is quick, and messages change often.
// `npm run assets` does nothing else when neither these scripts nor the packages they read have changed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { PARTS } from './lib/characters.mjs';
import { FACES, advances, cutFace } from './lib/fonts.mjs';
import { fontCss } from './lib/fontcss.mjs';
import { hyphens } from './lib/hyphens.mjs';
import { landDrawing } from './lib/land-drawing.mjs';
import { listMessages } from './lib/messages.mjs';
import { PICTURE_FACES, pictureFace } from './lib/picture-fonts.mjs';

listMessages();

const OUT = new URL('../src/lib/generated/', import.meta.url);
const STAMP = new URL('.stamp', OUT);

const SCRIPTS = [
	'assets.mjs',
	'lib/fonts.mjs',
	'lib/fontcss.mjs',
	'lib/picture-fonts.mjs',
	'lib/land-drawing.mjs',
	'lib/land.mjs',
	'../src/lib/charts/projection.json'
];
const PACKAGES = [
	'@capsizecss/core',
	'@capsizecss/unpack',
	'@fontsource-variable/instrument-sans',
	'@fontsource-variable/newsreader',
	'd3-geo',
	'fontkit',
	'simplify-js',
	'subset-font',
	'topojson-client',
	'topojson-server',
	'topojson-simplify',
	'world-atlas'
];

/** What each output is made from; the order is the order of printing. */
const OUTPUTS = {
	...Object.fromEntries(
		FACES.flatMap((face) => PARTS.map((part) => [`${face.name}${part.end}`, () => cutFace(face, part)]))
	),
	...Object.fromEntries(PICTURE_FACES.map((face) => [face.file, () => pictureFace(face)])),
	'fonts.css': fontCss,
	'advance.json': async () => JSON.stringify(await advances()),
	'land.json': async () => JSON.stringify(await landDrawing())
};

/** Changes whenever the outputs could. */
async function fingerprint() {
	const hash = createHash('sha256');
	for (const script of SCRIPTS) hash.update(await readFile(new URL(script, import.meta.url)));
	const lock = JSON.parse(await readFile(new URL('../node_modules/.package-lock.json', import.meta.url)));
	for (const name of PACKAGES) hash.update(`${name}@${lock.packages[`node_modules/${name}`]?.version}\n`);
	return hash.digest('hex');
}

async function upToDate(print) {
	if (!Object.keys(OUTPUTS).every((name) => existsSync(new URL(name, OUT)))) return false;
	return existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === print;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** One line about an output: its size, and what is left of it on the wire when it is text. */
function describe(name, content) {
	const bytes = Buffer.from(content);
	const packed = name.endsWith('.woff2') ? '' : ` (${kilobytes(gzipSync(bytes).length)} gzipped)`;
	return `  ${name.padEnd(26)}${kilobytes(bytes.length)}${packed}`;
}

const print = await fingerprint();
if (await upToDate(print)) {
	console.log('Assets: unchanged.');
} else {
	console.log('Assets: cutting fonts and map …');
	await mkdir(OUT, { recursive: true });
	for (const [name, make] of Object.entries(OUTPUTS)) {
		const content = await make();
		await writeFile(new URL(name, OUT), content);
		console.log(describe(name, content));
	}
	await writeFile(STAMP, print);
}

await writeFile(new URL('hyphens.json', OUT), JSON.stringify(hyphens()));
