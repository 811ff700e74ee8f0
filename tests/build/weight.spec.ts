import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { SCALE, SCHEMES, dataName, pngName, svgName } from '../../src/lib/embed/files';
import { codeOf } from '../../src/lib/slides/code';
import { COVER } from '../../src/lib/slides/cover';
import { outline } from '../../src/lib/story/outline';
import { FORMER_STEPS } from '../../src/lib/story/former-steps';
import { fileFolder } from '../../src/lib/story/former-ids';
import { lessons } from '../../src/lib/story/teaching/lessons';
import { files, read } from '../support/built';

/** The most that the site may weigh and hold: what a small host takes, and what is uploaded in a minute. */
const MOST_BYTES = 45_000_000;
/** What may be taken along in other forms may add so much to that, itself and once more in the zip. */
const MOST_BYTES_TO_TAKE_ALONG = 12_000_000;
/** Documents for other programs, both countries' series in one file, each exercise by itself, pages that make or list a deck, the search, the quiz. */
const TO_TAKE_ALONG =
	/\.(xlsx|pptx|epub|pdf|gift\.txt)$|^data\/(series\/trade-usd|units)\.|^(teach\/sources|present\/lesson)\/[^/]+\/index\.html$|^present\/deck\/index\.html$|^(?:_app\/immutable\/offline\/)?search[/.]|^teach\/quiz\//;
/** What tells hosts how to serve the rest; nobody asks for it. */
const FOR_HOSTS = /^(_headers|_redirects|\.nojekyll)$/;
const MOST_FILES = 1600;
/** The most that one picture may weigh, and all of them on average: they are to be mailed and pasted. */
const PNG_BYTES = 130_000;
const MEAN_PNG_BYTES = 60_000;

/** Scenes, the folders of their files, and their steps. */
const scenes = outline.map(({ id: scene, steps }) => ({ scene, folder: fileFolder(scene), steps }));
const steps = scenes.flatMap(({ steps, ...scene }) => steps.map(({ id }) => ({ ...scene, id })));

/** What readers, teachers, newsrooms and machines were promised, made from the sources. */
const PROMISED: readonly string[] = [
	...[
		'index.html',
		'404.html',
		'offline.html',
		'favicon.png',
		'robots.txt',
		'sitemap.xml',
		'corrections.xml'
	],
	...[
		'service-worker.js',
		'offline.json',
		'plain.html',
		'notes.html',
		'embed.js',
		'picture-menu.js',
		'scenes/play.js'
	],
	...['article', 'article/plain', 'glossary', 'sources', 'timeline', 'data', 'scenes', 'scenes/hosts'].map(
		page
	),
	...['embed/hosts', 'present', 'present/notes', 'teach', 'teach/sources', 'teach/key'].map(page),
	...['facts', 'events', 'sources'].flatMap((table) => [
		`data/${table}.csv`,
		`data/${table}.csv-metadata.json`,
		`data/${table}.json`
	]),
	...['datapackage.json', 'citation.txt', 'citation.bib', 'citation.csl.json'].map((name) => `data/${name}`),
	page('present/deck'),
	...lessons.flatMap(({ id }) => [
		page(`present/lesson/${id}`),
		page(`teach/lessons/${id}`),
		document(`lesson-${id}-minutes`)
	]),
	...['guide', 'source-criticism', 'answer-key'].map(document),
	...outline.flatMap(({ id }, i) => [
		page(`teach/${id}`),
		page(`teach/${id}/worksheet`),
		document(`worksheet-${String(i + 1).padStart(2, '0')}-${id}`)
	]),
	...['story', ...scenes.map(({ folder }) => folder)].map((name) => `share/${name}.png`),
	...scenes.flatMap(({ scene, folder }) => [
		page(`scenes/${scene}`),
		`scenes/${folder}/moves.json`,
		`scenes/${folder}/${dataName(folder, 'csv')}`,
		`scenes/${folder}/${dataName(folder, 'json')}`,
		page(`embed/${scene}`),
		`embed/${scene}/oembed.json`
	]),
	...[COVER, ...steps.map(({ id }) => id)].flatMap((id) => [
		page(`s/${codeOf(id)}`),
		`present/codes/${id}.svg`
	]),
	...steps.flatMap(({ scene, folder, id }) => [
		...SCHEMES.flatMap((scheme) => [svgName(id, scheme), pngName(id, scheme)]).map(
			(name) => `scenes/${folder}/${name}`
		),
		`scenes/${folder}/${dataName(id, 'csv')}`,
		`scenes/${folder}/${dataName(id, 'json')}`,
		page(`present/${id}`),
		page(`embed/${scene}/${id}`),
		`embed/${scene}/${id}/oembed.json`,
		`embed/${folder}/${id}/picture.svg`
	])
];

function page(path: string): string {
	return `${path}/index.html`;
}

function document(name: string): string {
	return `teach/files/distant-partners-${name}.docx`;
}

test('the site is light: in bytes, and in files', () => {
	const all = files();
	const bytes = all.reduce((sum, path) => sum + read(path).length, 0);
	test.info().annotations.push({ type: 'MB', description: (bytes / 1e6).toFixed(1) });
	const along = all.filter((path) => TO_TAKE_ALONG.test(path));
	expect(along.length).toBeGreaterThan(10);
	// In the zip they are as small as they can be made; pages are so once more in what is read offline.
	const copies = (path: string) => (path.endsWith('.html') ? 2 : 1);
	const added = along.reduce(
		(sum, path) => sum + read(path).length + copies(path) * deflateSync(read(path)).length,
		0
	);
	expect(added).toBeLessThanOrEqual(MOST_BYTES_TO_TAKE_ALONG);
	expect(bytes - added).toBeLessThanOrEqual(MOST_BYTES);
	expect(all.filter((path) => !along.includes(path) && !FOR_HOSTS.test(path)).length).toBeLessThanOrEqual(
		MOST_FILES
	);
});

test('what storing the site costs a reader is what the docs reckon with', () => {
	const docs = readFileSync('docs/deploying.md', 'utf8');
	const [, bytes = '', requests = ''] =
		/stored for offline reading\s*\|\s*([\d,]+)\s*\|\s*(\d+)/.exec(docs) ?? [];
	const summary = JSON.parse(String(read('offline.json'))) as { download: number; requests: number };
	const told = Number(bytes.replaceAll(',', '')) / summary.download;
	expect(Math.abs(told - 1), `${summary.download} bytes, and the docs say ${bytes}`).toBeLessThan(0.05);
	expect(Math.abs(Number(requests) - summary.requests)).toBeLessThanOrEqual(3);
});

test('compressed copies are there for all of it, or for nothing', () => {
	const all = files();
	const copies = all.filter((path) => /\.(gz|br)$/.test(path));
	const pages = all.filter((path) => path.endsWith('.html'));
	const wanted = process.env.PRECOMPRESS === '1' ? pages.map((path) => `${path}.gz`) : [];
	expect(copies.filter((path) => path.endsWith('.html.gz'))).toEqual(wanted);
	if (wanted.length === 0) expect(copies).toEqual([]);
});

test('everything that was promised is there, and holds something', () => {
	const there = new Set(files());
	expect(new Set(PROMISED).size).toBe(PROMISED.length);
	expect(PROMISED.length).toBeGreaterThan(1000);
	expect(PROMISED.filter((path) => !there.has(path))).toEqual([]);
	expect(PROMISED.filter((path) => there.has(path) && read(path).length === 0)).toEqual([]);
});

test('the pack is there under its version, with the checksum of what it is', async () => {
	const { createHash } = await import('node:crypto');
	const zips = files().filter((path) => path.endsWith('.zip'));
	expect(zips).toHaveLength(1);
	const [zip = ''] = zips;
	expect(zip).toMatch(/^pack\/distant-partners-\d+\.\d+\.\d+\.zip$/);
	const [sum] = read(`${zip}.sha256`).toString().split(' ');
	expect(sum).toBe(createHash('sha256').update(read(zip)).digest('hex'));
});

test('pictures to take along have a palette, and the size and colours they had', async () => {
	test.setTimeout(60_000);
	const pictures = files().filter((path) => /^(scenes|share)\/.*\.png$/.test(path));
	const drawn = steps.length + FORMER_STEPS.length;
	expect(pictures).toHaveLength(drawn * SCHEMES.length + outline.length + 1);
	const bytes = pictures.map((path) => read(path).length);
	expect(Math.max(...bytes)).toBeLessThanOrEqual(PNG_BYTES);
	expect(bytes.reduce((sum, one) => sum + one, 0) / bytes.length).toBeLessThanOrEqual(MEAN_PNG_BYTES);
	for (const path of pictures) {
		const { width, height, format, isPalette } = await sharp(read(path)).metadata();
		expect(format, path).toBe('png');
		expect(isPalette, path).toBe(true);
		const svg = /^(.*)-2x\.png$/.exec(path)?.[1];
		if (!svg) expect([width, height], path).toEqual([1200, 630]);
		else {
			const [, wide, high] = /width="(\d+)" height="(\d+)"/.exec(read(`${svg}.svg`).toString()) ?? [];
			expect([width, height], path).toEqual([Number(wide) * SCALE, Number(high) * SCALE]);
		}
	}
});
