/**
 * Draws every state of a scene, without the story around it, for whoever works on the scene:
 * `node scripts/proof.mjs aid` writes look/proof/aid-<width>-<scheme>.png. `--state NAME` draws one state only.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { LAUNCH_ARGS, findBrowser } from './browser.mjs';
import { pictureCss, picturePage } from './lib/pictures/page.mjs';

/** The room the stage gives a picture on a phone, a tablet and a laptop, and the fixed size used on paper. */
const SIZES = [
	[328, 372, 4],
	[400, 440, 4],
	[620, 640, 3],
	[860, 780, 2]
];

const [id, ...flags] = process.argv.slice(2);
if (!id) {
	console.error('Which scene? For example: node scripts/proof.mjs aid');
	process.exit(2);
}
const only = flags[0] === '--state' ? flags[1] : undefined;

const vite = await createServer({
	server: { middlewareMode: true, hmr: false, ws: false },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { scene } = await vite.ssrLoadModule(`/src/lib/scenes/${id}/index.ts`);
	const { default: Chart } = await vite.ssrLoadModule('/src/lib/charts/Chart.svelte');
	const { render } = await vite.ssrLoadModule('svelte/server');
	const css = await pictureCss(process.cwd());
	const out = path.resolve('look/proof');
	await mkdir(out, { recursive: true });
	const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGS });
	for (const [width, height, columns] of SIZES)
		for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
			const pictures = scene.stateNames
				.filter((state) => !only || state === only)
				.map((state) => {
					const props = {
						frame: scene.layout(state, { width, height, locale: 'en' }),
						description: scene.describe(state, 'en'),
						state,
						fixed: true,
						evidence: (fact) => `#${fact}`
					};
					const { body, head } = render(Chart, { props });
					return `<figure><figcaption>${state}</figcaption>${head}${body}</figure>`;
				});
			const page = await picturePage(browser, {
				css: `${css} body{display:flex;flex-wrap:wrap;gap:8px}
				figure{margin:0;padding:8px;outline:1px dashed var(--rule)} figcaption{height:16px}`,
				html: pictures.join(''),
				colorScheme,
				width: columns * (width + 24) + 16
			});
			const file = `${out}/${id}-${width}-${colorScheme}${only ? `-${only}` : ''}.png`;
			await page.screenshot({ path: file, fullPage: true });
			console.log(path.relative('.', file));
			await page.close();
		}
	await browser.close();
} finally {
	await vite.close();
}
