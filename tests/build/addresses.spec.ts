import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FORMER_IDS } from '../../src/lib/story/former-ids';
import { FORMER_STEPS, formerStep } from '../../src/lib/story/former-steps';
import { elements, files, read, target } from '../support/built';

/** Every address of the first edition but for what its own pages load by name, and the zip, which is named by its version. */
const FIRST_EDITION = readFileSync('tests/build/fixtures/first-edition.txt', 'utf8').trimEnd().split('\n');
const fileOf = (address: string) =>
	address === '' || address.endsWith('/') ? `${address}index.html` : address;

/** The step that the address of an embed or a slide names, where another has taken it over. */
const takenOver = (address: string) =>
	formerStep(/^(?:present|embed\/[a-z]+)\/([a-z-]+)\/$/.exec(address)?.[1] ?? '');
/** The pages that lead on from a former address. */
const FORWARDS = FIRST_EDITION.filter(
	(address) =>
		new RegExp(`^(embed|scenes)/(${FORMER_IDS.join('|')})/(.*/)?$`).test(address) || takenOver(address)
).map(fileOf);

test('every address of the first edition answers', () => {
	const there = new Set(files());
	expect(FIRST_EDITION.length).toBeGreaterThan(1300);
	expect(FIRST_EDITION.filter((address) => !there.has(fileOf(address)))).toEqual([]);
	expect(FIRST_EDITION.filter((address) => read(fileOf(address)).length === 0)).toEqual([]);
});

test('a former step is found on its chapter’s pages, or they say which chapter tells it now', () => {
	expect(FORMER_STEPS.length).toBeGreaterThan(30);
	const lost = FORMER_STEPS.flatMap(({ id, chapter, now }) =>
		['scenes', 'teach'].flatMap((pages) => {
			const page = `${pages}/${chapter}/index.html`;
			const html = read(page).toString();
			const leads = html.includes(`href="../${now.chapter}/#${now.id}"`);
			return html.includes(`id="${id}"`) && (now.chapter === chapter || leads) ? [] : [`${page}#${id}`];
		})
	);
	expect(lost).toEqual([]);
	expect(FORMER_STEPS.some(({ chapter, now }) => now.chapter !== chapter)).toBe(true);
});

test('a former address leads on, by script, without one and by a link, to what is there now', () => {
	expect(FORWARDS.length).toBeGreaterThan(50);
	const reached = FORWARDS.map((path) => {
		const html = read(path).toString();
		const all = elements(html);
		const one = (tag: string, name: string, value: string) =>
			all.filter(({ tag: is, attributes }) => is === tag && attributes[name] === value);
		const script = all.find(({ tag }) => tag === 'script')?.text ?? '';
		const [, href = ''] = /location\.replace\('([^']+)'\+/.exec(script) ?? [];
		expect(script, path).toContain('location.search');
		expect(script, path).toMatch(/\+location\.hash\)$/);
		const [policy] = one('meta', 'http-equiv', 'Content-Security-Policy');
		expect(policy?.attributes.content, path).toContain(
			`'sha256-${createHash('sha256').update(script).digest('base64')}'`
		);
		expect(html, path).toContain(`<noscript><meta http-equiv="refresh" content="0;url=${href}"></noscript>`);
		expect(one('a', 'href', href), path).toHaveLength(1);
		expect(one('meta', 'name', 'robots')[0]?.attributes.content, path).toBe('noindex');
		const to = target(href, path) ?? '';
		expect(files(), path).toContain(to);
		expect(FORWARDS, path).not.toContain(to);
		// What stands in where a frame may run no script.
		const [, picture] = /<noscript><img src="([^"]+)" alt="[^"]{30,}"/.exec(html) ?? [];
		if (path.startsWith('embed/')) expect(files(), path).toContain(target(picture ?? '', path));
		const [canonical] = one('link', 'rel', 'canonical');
		const [known] = elements(read(to).toString()).filter(
			({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical'
		);
		expect(canonical?.attributes.href, path).toBe(known?.attributes.href);
		const oembed = (page: readonly { attributes: Record<string, string> }[]) =>
			page.find(({ attributes }) => attributes.type === 'application/json+oembed')?.attributes.href;
		if (path.startsWith('embed/')) expect(oembed(all), path).toBe(oembed(elements(read(to).toString())));
		return to;
	});
	for (const [i, path] of FORWARDS.entries()) {
		const step = takenOver(path.replace('index.html', ''));
		if (step) expect(reached[i], path).toContain(`/${step.now.id}/`);
	}
	const others = reached.filter((_, i) => !takenOver((FORWARDS[i] ?? '').replace('index.html', '')));
	expect(new Set(others).size, 'each leads somewhere else').toBe(others.length);
});

test('who asks for oEmbed at a former address is handed the embed of today', () => {
	const former = FIRST_EDITION.filter((address) =>
		new RegExp(`^embed/(${FORMER_IDS.join('|')})/.*oembed\\.json$`).test(address)
	);
	expect(former.length).toBeGreaterThan(45);
	for (const path of former) {
		const { html } = JSON.parse(read(path).toString()) as { html: string };
		const [, frame = ''] = /<iframe src="[^"]*\/(embed\/[^"]*)"/.exec(html) ?? [];
		expect(files(), path).toContain(`${frame}index.html`);
		expect(FORWARDS, path).not.toContain(`${frame}index.html`);
	}
});
