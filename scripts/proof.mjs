/**
 * Draws every state of a scene, without the story around it, for whoever works on the scene:
 * `node scripts/proof.mjs aid` writes look/proof/aid-<width>-<scheme>.png. `--state NAME` draws one state only.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { LAUNCH_ARGS, findBrowser } from './browser.mjs';

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

/**
 * Runs in the page: loads the house's own faces by name, since `fonts.ready` is content with a fallback.
 * @throws when a face doesn't load: a proof in the wrong type proves nothing.
 */
async function loadFaces() {
	const faces = [...document.fonts].filter(({ family }) => !family.includes('Fallback'));
	if (faces.length === 0) throw new Error('proof: the styles name no face of their own');
	await Promise.all(faces.map((face) => face.load()));
	await document.fonts.ready;
}

const vite = await createServer({
	server: { middlewareMode: true, hmr: false, ws: false },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { scene, Picture } = await vite.ssrLoadModule(`/src/lib/scenes/${id}/index.ts`);
	const { render } = await vite.ssrLoadModule('svelte/server');
	const css =
		(await readFile('src/lib/styles/tokens.css', 'utf8')) +
		(await readFile('src/lib/styles/charts.css', 'utf8')) +
		(await readFile('src/lib/generated/fonts.css', 'utf8')).replace(
			/url\(['"]?\.\/([^'")]+)['"]?\)/g,
			(_, file) => `url(file://${path.resolve('src/lib/generated', file)})`
		);
	const out = path.resolve('look/proof');
	await mkdir(out, { recursive: true });
	const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGS });
	for (const [width, height, columns] of SIZES)
		for (const colorScheme of ['light', 'dark']) {
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
					const { body, head } = render(Picture, { props });
					return `<figure><figcaption>${state}</figcaption>${head}${body}</figure>`;
				});
			const page = await browser.newPage({
				colorScheme,
				viewport: { width: columns * (width + 24) + 16, height: 600 }
			});
			await page.goto(`file://${path.resolve('scripts')}/`);
			await page.setContent(
				`<style>${css} body{background:var(--paper);margin:8px;display:flex;flex-wrap:wrap;gap:8px;font:13px var(--sans);color:var(--muted)}
				figure{margin:0;padding:8px;outline:1px dashed var(--rule)} figcaption{height:16px}</style>${pictures.join('')}`
			);
			await page.evaluate(loadFaces);
			const file = `${out}/${id}-${width}-${colorScheme}${only ? `-${only}` : ''}.png`;
			await page.screenshot({ path: file, fullPage: true });
			console.log(path.relative('.', file));
			await page.close();
		}
	await browser.close();
} finally {
	await vite.close();
}
