import { afterEach, expect, it, vi } from 'vitest';
import { loadFonts } from './load-fonts';
import { appearance } from './testing/fakes';

afterEach(() => void vi.unstubAllGlobals());

it('makes all typefaces known, and fetches those that the page uses; what can’t be had is an error', async () => {
	let fails = false;
	vi.stubGlobal(
		'FontFace',
		class {
			constructor(...face: unknown[]) {
				this.face = face;
			}
			face: unknown[];
			load = vi.fn(() => (fails ? Promise.reject(new Error('no font')) : Promise.resolve(this)));
		}
	);
	const known: { face: unknown[]; load: ReturnType<typeof vi.fn> }[] = [];
	const fonts = { add: (face: (typeof known)[number]) => known.push(face) } as unknown as FontFaceSet;
	// Asked for by the worker itself, so that a service worker answers in any browser.
	const ask = vi.fn<typeof fetch>(() => Promise.resolve(new Response('letters')));
	vi.stubGlobal('fetch', ask);
	await loadFonts(fonts, appearance().fonts);
	expect(ask.mock.calls.map(([address]) => address)).toEqual(['http://page/sans.woff2']);
	expect(known.map(({ face }) => face)).toEqual([
		['Sans', 'url(http://page/more.woff2)', { weight: '400 600', unicodeRange: 'U+100' }],
		['Sans', expect.any(ArrayBuffer), { weight: '400 600', unicodeRange: 'U+20-7E' }]
	]);
	expect(known.map(({ load }) => load.mock.calls.length)).toEqual([0, 1]);
	fails = true;
	await expect(loadFonts(fonts, appearance().fonts)).rejects.toThrow('no font');
	ask.mockResolvedValue(new Response('', { status: 404 }));
	await expect(loadFonts(fonts, appearance().fonts)).rejects.toThrow('sans.woff2: 404');
});
