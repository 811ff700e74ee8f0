import { readFileSync, readdirSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { allScenes, type SceneModule } from '$lib/scenes/registry';
import { flatten, resolved } from './flatten';
import { pngOf, svgOf, type ImageOptions } from '.';
import { token } from './tokens';

const OPTIONS: ImageOptions = {
	scheme: 'light',
	width: 400,
	height: 440,
	locale: 'en',
	title: 'A heading & more',
	credit: 'Somebody'
};

/** Width and height as the PNG's own header gives them. */
const sizeOf = (png: Uint8Array) => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

let modules: SceneModule[];
beforeAll(async () => {
	modules = Object.values(await allScenes());
}, 60_000);

describe('tokens', () => {
	it('are read from the styles, in both schemes', () => {
		expect(token('paper', 'light')).toMatch(/^#[0-9a-f]{6}$/);
		expect(token('paper', 'dark')).not.toBe(token('paper', 'light'));
		expect(token('BE', 'dark')).toBe(token('ink', 'dark'));
		expect(token('sans', 'light')).toContain('sans-serif');
	});
	it('refuse what the styles don’t declare', () =>
		expect(() => token('nothing', 'light')).toThrow('--nothing'));
});

describe('flatten', () => {
	it('mixes colours as the browser does', () => {
		const mix = (percent: number) =>
			resolved(`color-mix(in oklab, var(--ink) ${percent}%, var(--paper))`, 'light');
		expect(mix(100)).toBe(token('ink', 'light'));
		expect(mix(0)).toBe(token('paper', 'light'));
		expect(mix(50)).toMatch(/^#[0-9a-f]{6}$/);
		expect([mix(100), mix(0)]).not.toContain(mix(50));
	});
	it('scales strokes back that a page keeps from scaling', () => {
		const line = { transform: 'translate(1 2) scale(4)', fill: 'none', 'stroke-width': 2 };
		const flat = (more: object) =>
			flatten({ tag: 'path', attributes: { ...line, ...more } }, 'light').attributes;
		expect(flat({ 'vector-effect': 'non-scaling-stroke' })).toEqual({ ...line, 'stroke-width': 0.5 });
		const turned = { transform: 'translate(1 2) scale(-4)' };
		expect(flat({ ...turned, 'vector-effect': 'non-scaling-stroke' })).toMatchObject({ 'stroke-width': 0.5 });
		expect(flat({})).toEqual(line);
	});
	it('reaches whatever is inside', () => {
		const inner = { tag: 'path', attributes: { fill: 'var(--ink)' } };
		const style = { tag: 'style', attributes: {}, inside: '.halo{stroke:var(--paper)}' };
		expect(flatten({ tag: 'g', attributes: {}, inside: [inner, style] }, 'dark').inside).toMatchObject([
			{ attributes: { fill: token('ink', 'dark') } },
			{ inside: `.halo{stroke:${token('paper', 'dark')}}` }
		]);
	});
});

it('every state of every scene becomes a file that needs nothing from outside', () => {
	for (const module of modules)
		for (const state of module.scene.stateNames) {
			const svg = svgOf(module, state, OPTIONS);
			const name = `${module.scene.id} ${state}`;
			expect(svg, name).toContain('A heading &amp; more</text>');
			expect(svg, name).toContain('Somebody</text>');
			expect(svg, name).toContain('Distant Partners');
			expect(svg, name).not.toMatch(
				/var\(|color-mix|light-dark|vector-effect|undefined|NaN|<!--|<div|href=|aria-/
			);
			for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg, name).toContain(`id="${id}"`);
		}
}, 120_000);

it('is the same each time, and differs in light and dark', () => {
	const [module] = modules as [SceneModule];
	const state = module.scene.poster;
	expect(svgOf(module, state, OPTIONS)).toBe(svgOf(module, state, { ...OPTIONS }));
	expect(svgOf(module, state, { ...OPTIONS, scheme: 'dark' })).not.toBe(svgOf(module, state, OPTIONS));
}, 60_000);

it('what is no SVG is told to whoever asks for it, and the next picture is drawn', async () => {
	await expect(pngOf('<p>Astana</p>', 1)).rejects.toThrow();
	expect(sizeOf(await pngOf('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="7"/>', 1))).toEqual([
		9, 7
	]);
});

it('draws PNGs of the size asked for, with words in them', async () => {
	const svg = (words: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text y="40" font-size="40" font-family="${token('sans', 'light')}">${words}</text></svg>`;
	expect(sizeOf(await pngOf(svg('Astana'), 1))).toEqual([200, 50]);
	expect(sizeOf(await pngOf(svg('Astana'), 2))).toEqual([400, 100]);
	expect(Buffer.from(await pngOf(svg('Astana'), 1))).not.toEqual(Buffer.from(await pngOf(svg(''), 1)));
});

it.each([
	['chronicle', 'after'],
	['distance', 'relations']
])('keeps the margin clear of what runs off the edges: %s, %s', async (id, state) => {
	const module = modules.find(({ scene }) => scene.id === id);
	const { data, info } = await sharp(await pngOf(svgOf(module!, state, OPTIONS), 1))
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const columns = [1, 20, info.width - 20, info.width - 2];
	const rows = Array.from({ length: info.height }, (_, y) => y * info.width);
	expect(new Set(rows.flatMap((row) => columns.map((x) => data[row + x])))).toEqual(new Set([data[0]]));
});

it('has a letter for everything that pictures say', () => {
	const faces = readdirSync('src/lib/generated')
		.filter((file) => file.endsWith('.ttf'))
		.map((file) => create(readFileSync(`src/lib/generated/${file}`)) as Font);
	expect(faces.length).toBeGreaterThan(4);
	const words = modules.flatMap(({ scene }) =>
		scene.stateNames.flatMap((state) =>
			scene.layout(state, OPTIONS).marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []))
		)
	);
	const missing = [...new Set(words.join(''))].filter(
		(letter) =>
			!/\s/.test(letter) && !faces.some((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
	);
	expect(missing).toEqual([]);
}, 60_000);
