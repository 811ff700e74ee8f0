import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Locale } from '$lib/facts/format';
import { escape } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import { factsInStory } from '$lib/pages/story/notes';
import { creditLine } from '$lib/pages/sources/credit';
import { site } from '$lib/pages/ui/site';
import { COMPACT } from '$lib/scenes/rooms';
import { allScenes } from '$lib/scenes/registry';
import { factsShown } from '$lib/scenes/shown';
import { story } from '$lib/story';
import { pngOf } from '../images/png';
import { bookCover } from './cover';
import type { BookPage } from './page';
import { bookPages, pageXhtml } from './pages';
import { bookPicture } from './picture';
import { STYLE } from './style';

/** The time that every file in the book bears: the same content gives the same bytes. */
const MADE = new Date('2012-12-31T12:00:00Z');
/** The day that the package calls its last change; it has to be given, and a build has no day of its own. */
const MODIFIED = '2012-12-31T12:00:00Z';
const DISPLAY = 'src/lib/generated/picture-newsreader-display-500.ttf';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

interface Item {
	id: string;
	href: string;
	type: string;
	properties?: string;
}

/** The package document: what the book is, what it holds, in which order it is read, and for whom it is accessible (EPUB 3.3). */
function packageOf(
	items: readonly Item[],
	spine: readonly string[],
	title: string,
	description: string,
	locale: Locale
): string {
	const meta = (property: string, value: string) => `<meta property="${property}">${escape(value)}</meta>`;
	const identifier = `urn:sha256:${createHash('sha256')
		.update(JSON.stringify([items, title, description]))
		.digest('hex')}`;
	const access = [
		meta('schema:accessMode', 'textual'),
		meta('schema:accessMode', 'visual'),
		meta('schema:accessModeSufficient', 'textual'),
		...[
			'alternativeText',
			'longDescription',
			'readingOrder',
			'structuralNavigation',
			'tableOfContents',
			'pageBreakMarkers',
			'pageNavigation'
		].map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
		meta('schema:accessibilitySummary', m.book_accessible({}, { locale }))
	];
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${identifier}</dc:identifier>
<dc:title>${escape(title)}</dc:title>
<dc:language>${locale}</dc:language>
<dc:creator>${escape(m.site_name({}, { locale }))}</dc:creator>
<dc:description>${escape(description)}</dc:description>
<dc:rights>${escape(m.footer_licence({}, { locale }))}</dc:rights>
<dc:source>${escape(`${site}/`)}</dc:source>
${meta('dcterms:modified', MODIFIED)}
${access.join('\n')}
</metadata>
<manifest>
${items.map(({ id, href, type, properties }) => `<item id="${id}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`).join('\n')}
</manifest>
<spine>
${spine.map((id) => `<itemref idref="${id}"${id === 'cover' ? ' linear="no"' : ''}/>`).join('\n')}
</spine>
</package>
`;
}

/** The contents: pages with their sections, the list of pages, and the landmarks. */
function navigation(pages: readonly BookPage[], locale: Locale): string {
	const link = (href: string, text: string, type = '') =>
		`<a${type ? ` epub:type="${type}"` : ''} href="${href}">${escape(text)}</a>`;
	const entry = ({ name, title, number, sections = [] }: BookPage) =>
		`<li>${link(`${name}.xhtml`, number ? m.present_kicker({ number, title }, { locale }) : title)}${sections.length > 0 ? `<ol>${sections.map((one) => `<li>${link(`${name}.xhtml#${one.id}`, one.title)}</li>`).join('')}</ol>` : ''}</li>`;
	let page = 0;
	const numbers = pages.flatMap(({ name, sections = [] }) =>
		sections.map(() => `<li>${link(`${name}.xhtml#page-${++page}`, String(page))}</li>`)
	);
	const first = pages.find(({ type }) => type === 'chapter');
	const contents = m.book_contents({}, { locale });
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}"><head><title>${escape(contents)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>
<nav epub:type="toc" role="doc-toc" id="toc"><h1>${escape(contents)}</h1><ol>${pages
		.filter(({ type }) => type !== 'cover')
		.map(entry)
		.join('')}</ol></nav>
<nav epub:type="page-list" role="doc-pagelist" id="pages" hidden="hidden"><h2>${escape(m.book_pages({}, { locale }))}</h2><ol>${numbers.join('')}</ol></nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden"><h2>${escape(m.book_landmarks({}, { locale }))}</h2><ol><li>${link('nav.xhtml#toc', contents, 'toc')}</li><li>${link(`${first?.name ?? ''}.xhtml`, first?.title ?? '', 'bodymatter')}</li><li>${link('notes.xhtml', m.book_notes({}, { locale }), 'endnotes')}</li></ol></nav>
</body></html>
`;
}

/**
 * The whole story as a book (EPUB 3.3): a page a chapter with a picture a step, notes, glossary and sources. Nothing in it leads
 * out of the book but full addresses. The same content gives the same bytes.
 */
export async function bookOf(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
	const whole = story(locale);
	const scenes = await allScenes();
	const steps = whole.chapters.flatMap(({ id, steps }) => steps.map((step) => ({ step, ...scenes[id] })));
	const told = new Map(
		steps.map(({ step: { id, state }, scene }) => [
			id,
			{ alt: scene.describe(state, locale), credit: creditLine(factsShown(scene, state, locale)) }
		])
	);
	const pages = bookPages(
		whole,
		factsInStory(whole),
		(id) => told.get(id) ?? { alt: '', credit: '' },
		`${site}/`,
		locale
	);
	const pictures = await Promise.all(
		steps.map(async ({ step: { id, state, headline }, scene }) => {
			const frame = scene.layout(state, { ...COMPACT, locale });
			return [
				`pictures/${id}.svg`,
				await bookPicture(frame, headline, scene.describe(state, locale))
			] as const;
		})
	);
	const items: Item[] = [
		{ id: 'nav', href: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
		{ id: 'style', href: 'style.css', type: 'text/css' },
		{ id: 'face', href: 'fonts/display.ttf', type: 'font/ttf' },
		{ id: 'cover-image', href: 'cover.png', type: 'image/png', properties: 'cover-image' },
		...pages.map(({ name }) => ({ id: name, href: `${name}.xhtml`, type: 'application/xhtml+xml' })),
		...pictures.map(([href], i) => ({ id: `picture-${i + 1}`, href, type: 'image/svg+xml' }))
	];
	const { title, description } = whole.cover;
	const files: Record<string, string | Uint8Array> = {
		'META-INF/container.xml': CONTAINER,
		'OEBPS/package.opf': packageOf(
			items,
			pages.flatMap(({ name }) => (name === 'title' ? [name, 'nav'] : [name])),
			title,
			description,
			locale
		),
		'OEBPS/nav.xhtml': navigation(pages, locale),
		'OEBPS/style.css': STYLE,
		'OEBPS/fonts/display.ttf': await readFile(DISPLAY),
		'OEBPS/cover.png': await pngOf(bookCover(whole, locale), 1),
		...Object.fromEntries(pages.map((page) => [`OEBPS/${page.name}.xhtml`, pageXhtml(page, locale)])),
		...Object.fromEntries(pictures.map(([href, svg]) => [`OEBPS/${href}`, svg]))
	};
	// The first file says what the archive is, as it stands: programs look for it there.
	const zipped: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
	for (const [name, content] of Object.entries(files))
		zipped[name] = [typeof content === 'string' ? strToU8(content) : content, { level: 9 }];
	return new Uint8Array(zipSync(zipped, { mtime: MADE }));
}
