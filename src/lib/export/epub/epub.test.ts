import { strFromU8, unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { outline } from '$lib/story';
import { bookOf } from './book';

let body: Uint8Array<ArrayBuffer>;
let files: Record<string, Uint8Array>;
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const names = () => Object.keys(files);
beforeAll(async () => {
	body = await bookOf('en');
	files = unzipSync(body);
}, 120_000);

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
	for (const child of 'childNodes' in node ? node.childNodes : []) {
		if (tree.isElementNode(child)) yield child;
		yield* elementsOf(child);
	}
}
const attribute = (element: DefaultTreeAdapterTypes.Element, name: string) =>
	element.attrs.find((one) => one.name === name)?.value;
/** The elements of a page; what closes itself in XML is closed for a parser of HTML. */
const elements = (name: string) => [
	...elementsOf(parse(text(name).replace(/<(\w+)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')))
];
const STEPS = outline.flatMap(({ steps }) => steps.map(({ id }) => id));

describe('the book', () => {
	it('says first what it is, as it stands, and lists every file it holds, and no other', () => {
		expect(names()[0]).toBe('mimetype');
		// The name is 8 letters long and begins at byte 30; what follows it isn't compressed.
		expect(strFromU8(body.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
		const listed = [...text('OEBPS/package.opf').matchAll(/<item id="[^"]+" href="([^"]+)"/g)].map(
			([, href]) => `OEBPS/${href}`
		);
		expect([...listed].sort()).toEqual(
			names()
				.filter((name) => name.startsWith('OEBPS/') && !name.endsWith('.opf'))
				.sort()
		);
	});

	it('is well-formed in every page and picture', () => {
		const wrong = names()
			.filter((name) => /\.(xhtml|svg|opf|xml)$/.test(name))
			.flatMap((name) => (XMLValidator.validate(text(name)) === true ? [] : [name]));
		expect(wrong).toEqual([]);
	});

	it('has a picture a step, each with real text, and words for whoever can’t see it', () => {
		for (const step of STEPS) {
			const svg = text(`OEBPS/pictures/${step}.svg`);
			expect(svg, step).toMatch(/<title>.+<\/title><desc>.+<\/desc>/);
			expect(svg, step).toContain('<text');
			expect(svg, step).toContain('prefers-color-scheme:dark');
			expect(svg, step).not.toMatch(/var\(|color-mix|light-dark| paint-order=|<a[ >]/);
		}
		const images = names()
			.filter((name) => name.endsWith('.xhtml'))
			.flatMap((name) => elements(name).filter(({ tagName }) => tagName === 'img'));
		expect(images).toHaveLength(STEPS.length + 1);
		expect(images.filter((image) => (attribute(image, 'alt') ?? '').length < 20)).toEqual([]);
	});

	it('leads nowhere in vain: inside to what is there, outside by full addresses', () => {
		const pages = names().filter((name) => name.endsWith('.xhtml'));
		const ids = new Map(pages.map((name) => [name, elements(name).map((one) => attribute(one, 'id'))]));
		for (const [name, found] of ids) {
			const known = found.filter((id) => id !== undefined);
			expect(new Set(known).size, name).toBe(known.length);
		}
		let inside = 0;
		const lost = pages.flatMap((name) =>
			elements(name).flatMap((one) => {
				const href = attribute(one, 'href') ?? attribute(one, 'src');
				if (href === undefined || /^https?:\/\//.test(href)) return [];
				inside++;
				const [file, id] = href.split('#');
				const there = files[`OEBPS/${file}`] !== undefined && (!id || ids.get(`OEBPS/${file}`)?.includes(id));
				return there ? [] : [`${name}: ${href}`];
			})
		);
		expect(lost).toEqual([]);
		expect(inside).toBeGreaterThan(700);
	});

	it('is read in the story’s order, and has a page for each step', () => {
		const spine = [...text('OEBPS/package.opf').matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
		expect(spine).toEqual([
			'cover',
			'title',
			'nav',
			...outline.map(({ id }) => id),
			'notes',
			'glossary',
			'sources'
		]);
		const [, list = ''] = /page-list"[^]*?<ol>([^]*?)<\/ol>/.exec(text('OEBPS/nav.xhtml')) ?? [];
		expect([...list.matchAll(/#page-(\d+)"/g)].map(([, page]) => Number(page))).toEqual(
			STEPS.map((_, i) => i + 1)
		);
	});

	it('says which elements are blocks and what is hidden, for programs that know older HTML alone', () => {
		const style = text('OEBPS/style.css');
		const [, blocks = ''] = /^([^{}]*) \{ display: block; \}$/m.exec(style) ?? [];
		const known = new Set(['html', 'body', 'div', 'p', 'h1', 'h2', 'ol', 'ul', 'li', 'dl', 'dt', 'dd']);
		const parents = outline.flatMap(({ id }) =>
			elements(`OEBPS/${id}.xhtml`).flatMap((one) =>
				one.tagName === 'p' || one.tagName === 'img' ? [one.parentNode as typeof one] : []
			)
		);
		expect(parents.length).toBeGreaterThan(100);
		const inLines = new Set(parents.map(({ tagName }) => tagName).filter((tag) => !known.has(tag)));
		expect([...inLines].filter((tag) => !blocks.split(', ').includes(tag))).toEqual([]);
		expect(style).toContain('[hidden] { display: none; }');
	});

	it('keeps each heading with the words that follow it, and numbers its chapters in the contents', () => {
		const kept = outline.flatMap(({ id }) =>
			elements(`OEBPS/${id}.xhtml`).filter((one) => attribute(one, 'class') === 'together')
		);
		expect(
			kept.map(({ childNodes }) => childNodes.map((node) => ('tagName' in node ? node.tagName : '')).join())
		).toEqual(STEPS.map(() => 'h2,p'));
		const contents = text('OEBPS/nav.xhtml');
		for (const [i, { id }] of outline.entries())
			expect(contents).toContain(`<a href="${id}.xhtml">Chapter ${i + 1}: `);
	});

	it('is the same bytes when it is made again', async () => {
		expect(Buffer.compare(Buffer.from(await bookOf('en')), Buffer.from(body))).toBe(0);
	});
});
