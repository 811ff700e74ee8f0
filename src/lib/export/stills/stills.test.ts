import * as fontkit from 'fontkit';
import { expect, it } from 'vitest';
import { allScenes } from '$lib/scenes/registry';
import { stillSvg } from './still';

const FACE =
	/@font-face\{font-family:'?([^;']+)'?;font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)\}/g;

it('a still is a file of its own: its typefaces are in it, with every letter of its labels, and no links', async () => {
	const { scene } = (await allScenes()).trade;
	const svg = await stillSvg(scene, scene.poster, 'en');
	const faces = [...svg.matchAll(FACE)];
	expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toContain('Instrument Sans 400');
	const letters = new Set(
		faces.flatMap(([, , , data = '']) => {
			const font = fontkit.create(Buffer.from(data, 'base64'));
			return 'characterSet' in font ? font.characterSet : [];
		})
	);
	const drawn = svg.slice(svg.indexOf('</style>'));
	const texts = [...drawn.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text]) => text).join('');
	expect(texts.length).toBeGreaterThan(20);
	expect([...texts].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([]);
	expect(svg).not.toContain('<a ');
	expect(svg).not.toContain('textLength');
	expect(svg).toContain(`<title id="alt">`);
});

it('on a dark page it brings its paper along, on a light one it has none', async () => {
	const { scene } = (await allScenes()).trade;
	expect(await stillSvg(scene, scene.poster, 'en')).toMatch(
		/<rect width="400" height="440" fill="light-dark\(transparent, #171410\)"\/>/
	);
});
