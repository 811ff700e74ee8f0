import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/files.mjs';
import { SHARED_FILE, shareScripts, shareStyles } from '../../../scripts/lib/shared-files.mjs';

const site = mkdtempSync(join(tmpdir(), 'shared-styles-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const FONT = '_app/immutable/assets/serif.abc.woff2';
const css = (root: string) =>
	`@font-face{src:url(${root}${FONT})}h1{background:url("data:image/png;base64,AA")}svg{fill:url(#dots)}`;
const write = (path: string, style: string) => {
	mkdirSync(join(site, dirname(path)), { recursive: true });
	writeFileSync(join(site, path), `<!doctype html><head><style>${style}</style></head><h1>$&</h1>`);
};
const read = (path: string) => readFileSync(join(site, path), 'utf8');

let changed = 0;
beforeAll(() => {
	write('present/index.html', css('../'));
	for (let i = 0; i < 50; i++) {
		write(`present/step-${i}/index.html`, css('../../'));
		write(`embed/scene/step-${i}/index.html`, css('../../../'));
	}
	write('article/index.html', 'p{margin:0}');
	changed = shareStyles(site);
});

describe('styles that many pages share', () => {
	it('are one file, whatever folder a page is in', () => {
		expect(changed).toBe(51);
		const [file = '', ...more] = filesIn(site).filter((path) => path.endsWith('.css'));
		expect(more).toEqual([]);
		expect(file).toMatch(SHARED_FILE);
		const link = (root: string) => `<link rel="stylesheet" href="${root}${file}"></head><h1>$&</h1>`;
		expect(read('present/index.html')).toContain(link('../'));
		expect(read('present/step-7/index.html')).toContain(link('../../'));
		expect(read(file)).toContain('url(serif.abc.woff2)');
		expect(read(file)).toContain('url("data:image/png;base64,AA")');
		expect(read(file)).toContain('url(#dots)');
	});
	it('stay in pages that few share them with, and in embeds', () => {
		expect(read('article/index.html')).toContain('<style>p{margin:0}</style>');
		expect(read('embed/scene/step-7/index.html')).toContain(`<style>${css('../../../')}</style>`);
	});
	it('are left alone the second time', () => expect(shareStyles(site)).toBe(0));
});

describe('scripts that many pages share', () => {
	const code = `(function () { ${'work(); '.repeat(300)}})();`;
	const page = (script: string) =>
		`<!doctype html><head><script>first();</script></head><body><h1></h1><script>\n\t${script}\n</script></body>`;
	const folder = mkdtempSync(join(tmpdir(), 'shared-scripts-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const put = (path: string, html: string) => {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), html);
	};
	const got = (path: string) => readFileSync(join(folder, path), 'utf8');

	it('are one file that runs where each stood; what runs before the first paint, short ones and embeds keep theirs', () => {
		for (let i = 0; i < 10; i++) {
			put(`present/step-${i}/index.html`, page(code));
			put(`embed/scene/step-${i}/index.html`, page(code));
			put(`s/${i}/index.html`, page('go();'));
		}
		expect(shareScripts(folder)).toBe(10);
		const [file = '', ...more] = filesIn(folder).filter((path) => path.endsWith('.js'));
		expect(more).toEqual([]);
		expect(file).toMatch(SHARED_FILE);
		expect(got(file)).toBe(code);
		expect(got('present/step-3/index.html')).toBe(
			`<!doctype html><head><script>first();</script></head><body><h1></h1><script src="../../${file}"></script></body>`
		);
		expect(got('embed/scene/step-3/index.html')).toContain(code);
		expect(got('s/3/index.html')).toContain('go();');
	});
});
