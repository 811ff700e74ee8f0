import { expect, test } from '@playwright/test';
import { elements, files, read, target } from '../support/built';

/** The pages of the menu, by where they lead, and whose pages they are above. */
const PAGES = ['search', '', 'scenes', 'timeline', 'sources', 'data', 'teach', 'present', 'glossary'];

test('every page with a bar has the site’s menu, which marks the page it is on and leads to pages that are there', () => {
	const there = new Set(files());
	const pages = files().filter((path) => path.endsWith('.html') && !/^(embed\/[^h]|notes|plain)/.test(path));
	const seen: Record<string, number> = {};
	for (const path of pages) {
		const all = elements(read(path).toString());
		if (!all.some(({ attributes }) => attributes.class?.split(' ').includes('bar'))) continue;
		const menu = all.findIndex(({ tag, attributes }) => tag === 'nav' && attributes.class?.includes('site'));
		expect(menu, path).toBeGreaterThan(0);
		const links = all
			.slice(menu)
			.filter(({ tag }) => tag === 'a')
			.slice(0, PAGES.length);
		const targets = links.map(({ attributes }) => target(attributes.href ?? '', path) ?? '');
		expect(targets, path).toEqual(PAGES.map((page) => (page ? `${page}/index.html` : 'index.html')));
		expect(
			targets.filter((file) => !there.has(file)),
			path
		).toEqual([]);
		const current = links.flatMap(({ attributes }, i) =>
			attributes['aria-current'] ? [PAGES[i] ?? ''] : []
		);
		const [folder = ''] = path.split('/');
		const expected = PAGES.includes(folder) ? [folder] : path === 'index.html' ? [''] : [];
		expect(current, path).toEqual(expected);
		for (const page of current) seen[page] = (seen[page] ?? 0) + 1;
	}
	// Slides have a bar of their own; pages that list some have this one.
	expect(Object.keys(seen).sort()).toEqual([...PAGES].sort());
});

test('the speaker’s view, which has no bar, ends with the site’s menu', () => {
	const path = 'present/notes/index.html';
	const all = elements(read(path).toString());
	const links = all
		.slice(all.findLastIndex(({ tag }) => tag === 'nav'))
		.filter(({ tag }) => tag === 'a')
		.map(({ attributes }) => [target(attributes.href ?? '', path), attributes['aria-current']]);
	expect(links).toEqual(
		PAGES.map((page) => [page ? `${page}/index.html` : 'index.html', page === 'present' ? 'page' : undefined])
	);
});
