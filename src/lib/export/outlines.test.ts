import svgpath from 'svgpath';
import { expect, it } from 'vitest';
import { allScenes } from '$lib/scenes/registry';
import { withRelativeOutlines, withSharedOutlines } from '../../../scripts/lib/outlines.mjs';
import { svgOf, type ImageOptions } from './images';

const land = `M0 0${'l1 1'.repeat(200)}`;
const other = `M5 5${'l2 1'.repeat(200)}`;
const OPTIONS: ImageOptions = {
	scheme: 'light',
	width: 400,
	height: 440,
	locale: 'en',
	title: 'A heading',
	credit: 'A source'
};
const page = (inside: string) => `<!doctype html><html><body>${inside}</body></html>`;

it('an outline that stands several times is written once and used as it was drawn', () => {
	const html = withSharedOutlines(
		page(
			`<svg><path opacity="0.5" d="${land}" transform="translate(1 2)" fill="red"/><path d="${other}" fill="blue"/><path d="M0 0" fill="none"/></svg>` +
				`<svg><path d="${land}" fill="none" stroke="red" vector-effect="non-scaling-stroke"/></svg>`
		)
	);
	expect(html).toBe(
		page(
			`<svg><use href="#outline-0" opacity="0.5" transform="translate(1 2)" fill="red"/><path d="${other}" fill="blue"/><path d="M0 0" fill="none"/></svg>` +
				`<svg><use href="#outline-0" fill="none" stroke="red"/></svg>` +
				`<div hidden><svg><path id="outline-0" d="${land}" vector-effect="non-scaling-stroke"/></svg></div>`
		)
	);
	expect(withSharedOutlines(html)).toBe(html);
});

it('a line that grows with its picture still does where it is written once', () => {
	const line = `<path d="${land}" stroke="red" fill="none"/>`;
	const border = `<path d="${land}" stroke="red" vector-effect="non-scaling-stroke"/>`;
	const html = withSharedOutlines(page(`<svg>${line}${border}</svg><svg>${line}${border}</svg>`));
	expect(html).toContain(
		`<path id="outline-0" d="${land}"/><path id="outline-1" d="${land}" vector-effect="non-scaling-stroke"/>`
	);
	expect(html.match(/<use href="#outline-0"/g)).toHaveLength(2);
});

it('a page without one is left alone', () => {
	const html = page(`<svg><path d="${land}" fill="red"/><path d="M0 0"/><path d="M0 0"/></svg>`);
	expect(withSharedOutlines(html)).toBe(html);
});

it('outlines told from point to point are the same ones, in every scene', async () => {
	const drawn = (html: string) => [...html.matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => d);
	const withoutOutlines = (html: string) => html.replace(/ d="[^"]+"/g, '');
	/** Every point, from the picture's corner. */
	const points = (d: string) => {
		const found: number[] = [];
		svgpath(d)
			.abs()
			.unarc()
			.iterate((segment) => void found.push(...segment.slice(1).map(Number)));
		return found;
	};
	let saved = 0;
	for (const module of Object.values(await allScenes())) {
		const page = svgOf(module, module.scene.poster, OPTIONS);
		const light = withRelativeOutlines(page);
		saved += page.length - light.length;
		expect(withoutOutlines(light) === withoutOutlines(page), module.scene.id).toBe(true);
		for (const [i, d] of drawn(page).entries()) {
			const now = points(drawn(light)[i] ?? '');
			const before = points(d);
			expect(now.length).toBe(before.length);
			expect(Math.max(...now.map((value, j) => Math.abs(value - (before[j] ?? NaN))))).toBeLessThan(0.02);
		}
	}
	expect(saved).toBeGreaterThan(1000);
});

it('an outline that is none stops the build', () => {
	expect(() => withRelativeOutlines('<path d="M0 0L5 NaN"/>')).toThrow('M0 0L5 NaN');
});
