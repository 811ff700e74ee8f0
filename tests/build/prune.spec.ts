import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesIn } from '../../scripts/lib/files.mjs';
import { prune } from '../../scripts/lib/prune.mjs';

const APP = '_app/immutable';
const MANIFEST = {
	'boot.ts': { file: `${APP}/boot.js`, isEntry: true, imports: ['part'], dynamicImports: ['scene'] },
	part: { file: `${APP}/part.js`, css: [`${APP}/part.css`] },
	scene: { file: `${APP}/scene.js`, isDynamicEntry: true, imports: ['part'], assets: [`${APP}/scene.png`] },
	other: { file: `${APP}/other.js`, imports: ['part'] }
};
const LOADED = ['boot.js', 'part.js', 'scene.js', 'scene.png', 'words.woff2'];
const IDLE = ['other.js', 'page.css', 'part.css'];

test('what entries may load stays, with fonts and pages; the rest of the scripts and styles goes', ({}, testInfo) => {
	const dir = testInfo.outputPath('site');
	const write = (path: string, content = '') => {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), content);
	};
	for (const name of [...LOADED, ...IDLE]) write(`${APP}/${name}`);
	for (const path of ['index.html', 'embed.js', 'data/__data.json', 'data/facts.json']) write(path);
	const manifest = testInfo.outputPath('manifest.json');
	writeFileSync(manifest, JSON.stringify(MANIFEST));

	const gone = prune(dir, manifest);
	expect(gone.sort()).toEqual([...IDLE.map((name) => `${APP}/${name}`), 'data/__data.json'].sort());
	expect(filesIn(dir)).toEqual(
		[...LOADED.map((name) => `${APP}/${name}`), 'data/facts.json', 'embed.js', 'index.html'].sort()
	);
});
