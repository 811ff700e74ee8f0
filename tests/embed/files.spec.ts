import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { STORY } from '../../src/lib/embed/address';
import { decodeFrames, type EncodedFrames } from '../../src/lib/embed/encode-frames';
import {
	BUILD,
	FOLDER,
	addresses,
	all,
	around,
	cellsOf,
	fault,
	get,
	hasClass,
	idsOn,
	pageAt,
	pictureOf,
	read,
	readJson,
	scenes,
	steps,
	textOf,
	type Element
} from '../support/embeds';

/** The most a file may weigh, compressed. */
const STEP_BYTES = 30_000;
const SCENE_BYTES = 50_000;
const SCRIPT_BYTES = 3_000;
/** Hosts that look for an embed's head read no further than this. */
const FIRST_BYTES = 1500;

const PATHS = [...scenes(), ...steps()];
/** With the story's own. */
const EMBEDS = [...PATHS, STORY];

/**
 * Looks at every embed of the build and gathers what is wrong with any of them.
 *
 * @param look says what is wrong with one, by its path below `/embed/`
 */
function faultsIn(paths: readonly string[], look: (path: string) => (string | undefined | false)[]) {
	return paths.flatMap((path) =>
		look(path)
			.filter((said) => said !== undefined && said !== false)
			.map((said) => `${path}: ${said}`)
	);
}

const page = (path: string) => pageAt(`embed/${path}`);
/** A scene's steps, on its own page. */
const stepsOn = (scene: string) => all(page(scene), 'section').filter((section) => hasClass(section, 'step'));
const scriptsOf = (path: string) =>
	all(page(path), 'script').filter((script) => get(script, 'type') !== 'application/json');
const meta = (path: string, name: string, by = 'name') =>
	get(
		all(page(path), 'meta').find((one) => get(one, by) === name),
		'content'
	);
const linkTo = (path: string, rel: string) =>
	get(
		all(page(path), 'link').find((one) => get(one, 'rel') === rel),
		'href'
	) ?? '';
/** Where the build thinks it lives, with a slash at its end. */
const site = linkTo(PATHS[0] ?? '', 'canonical').replace(/#.*/, '');

test('every address that was ever published is still there, and every new one is written down', () => {
	const published = readFileSync('tests/embed/fixtures/addresses.txt', 'utf8').trim().split('\n');
	const there = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((path) => /(?<!^hosts)\/index\.html$/.test(path))
		.map((path) => dirname(path));
	expect(there.sort()).toEqual(published);
	expect(published).toEqual(expect.arrayContaining([...PATHS, ...addresses()]));
});

test('weigh no more than they may', () => {
	const weight = (path: string) => gzipSync(read(path)).length;
	const heavy = (most: number) => (path: string) => {
		const bytes = weight(`embed/${path}/index.html`);
		return [bytes > most && `${bytes} bytes`];
	};
	expect(faultsIn(steps(), heavy(STEP_BYTES))).toEqual([]);
	expect(faultsIn([...scenes(), STORY], heavy(SCENE_BYTES))).toEqual([]);
	expect(weight('embed.js')).toBeLessThan(SCRIPT_BYTES);
});

test('are files of their own: one script, which the policy knows by its hash, and nothing fetched, stored or sent', () => {
	const faults = faultsIn(EMBEDS, (path) => {
		const html = read(`embed/${path}/index.html`);
		const [script, ...more] = scriptsOf(path);
		const code = script ? textRaw(script) : '';
		const hash = createHash('sha256').update(code).digest('base64');
		const everything = all(page(path));
		const fetching = everything.filter(
			(element) =>
				element.attrs.some(({ name }) => ['src', 'srcset', 'data', 'poster', 'ping'].includes(name)) ||
				['iframe', 'object', 'embed', 'base', 'form', 'foreignObject', 'image'].includes(element.tagName)
		);
		const linked = all(page(path), 'link').map((link) => get(link, 'rel'));
		const heard = everything.flatMap((element) => element.attrs.filter(({ name }) => /^on/.test(name)));
		return [
			more.length > 0 && `has ${more.length + 1} scripts`,
			script && script.attrs.length > 0 && 'has a script with attributes',
			code.length < 500 && 'has no script to speak of',
			meta(path, 'Content-Security-Policy', 'http-equiv') !==
				`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'` &&
				'has another policy, or a script that the policy keeps from running',
			html.indexOf('Content-Security-Policy') > html.indexOf('<script>') &&
				'is under its policy too late for its script',
			fetching.length > 0 && `fetches by <${fetching[0]?.tagName}>`,
			linked.join() !== 'canonical,alternate' && `links to ${linked.join()}`,
			heard.length > 0 && `has ${heard[0]?.name} in it`,
			/url\((?!['"]?#)|@import/.test(html) && 'fetches by its style',
			/localStorage|sessionStorage|indexedDB|\.cookie\b|\bcaches\b/.test(code) && 'stores something',
			/\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\bimport\b|\beval\b|new Function/.test(
				code
			) && 'asks somebody',
			/serviceWorker|navigator\.|document\.referrer/.test(code) && 'looks at the reader'
		];
	});
	expect(faults).toEqual([]);
});

/** A script as it stands there, to the last space. */
const textRaw = (element: Element): string =>
	element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

test('say in their first bytes what they are and of which day', () => {
	const titles = new Map<string, string>();
	const faults = faultsIn(EMBEDS, (path) => {
		const head = read(`embed/${path}/index.html`).slice(0, FIRST_BYTES);
		const [root] = all(page(path), 'html');
		const title = textOf(all(page(path), 'title')[0]);
		const same = titles.get(title);
		titles.set(title, path);
		const [, step = ''] = path.split('/');
		const anchor = linkTo(path, 'canonical').replace(site, '');
		const version = get(root, 'data-version') ?? '';
		const said = all(page(path), 'footer').flatMap((footer) => all(footer, 'time'));
		return [
			get(root, 'lang') !== 'en' && 'has no language',
			title.length < 8 && `is called "${title}"`,
			same !== undefined && `has the title of ${same}`,
			['noindex', 'canonical', 'application/json+oembed'].some((needed) => !head.includes(needed)) &&
				'has a head that comes late',
			meta(path, 'robots') !== 'noindex' && 'can be found by search engines beside the story',
			step !== '' && anchor !== `#${step}` && `stands for ${anchor} of the story`,
			linkTo(path, 'alternate') !== `${site}embed/${path}/oembed.json` && 'leads to another oembed.json',
			fault(`../${'../'.repeat(path.split('/').length)}${anchor}`, `embed/${path}/`),
			(meta(path, 'description') ?? '').length < 30 && 'is not described',
			meta(path, 'viewport') !== 'width=device-width, initial-scale=1' && 'is not laid out for a phone',
			!/^\d{4}-\d\d-\d\d$/.test(version) && `is of the day ${version}`,
			meta(path, 'dcterms.modified') !== version && 'tells machines of another day',
			said.map((time) => get(time, 'datetime')).join() !== version && 'tells readers of another day'
		];
	});
	expect(faults).toEqual([]);
});

test('lead where they say, in a window of its own, and from step to step in the story’s order', () => {
	const faults = faultsIn(PATHS, (path) => {
		const links = all(page(path), 'a');
		const found = links.flatMap((link) => {
			const href = get(link, 'href') ?? '';
			const wrong = fault(href, `embed/${path}/`);
			const step = /^(prev|next)$/.test(get(link, 'rel') ?? '') && /^\.\.\/[\w-]+\/$/.test(href);
			return [
				wrong && `"${textOf(link)}" (${href}) ${wrong}`,
				!step && get(link, 'target') !== '_blank' && `"${textOf(link)}" (${href}) leads the frame away`,
				textOf(link) === '' && `a link to ${href} has no words`
			];
		});
		const code = scriptsOf(path).map(textRaw).join();
		return [
			...found,
			links.length < 3 && 'leads nowhere',
			/_top|_parent|\b(top|parent)\.location|\bopen\(|navigateTo/.test(code) && 'reaches for its host'
		];
	});
	expect(faults).toEqual([]);

	for (const scene of scenes()) {
		const order = stepsOn(scene).map((section) => get(section, 'id'));
		const ways = (step: string | undefined) => {
			const links = all(page(`${scene}/${step}`), 'a');
			const to = (rel: string) =>
				get(
					links.find((link) => get(link, 'rel') === rel),
					'href'
				);
			return [to('prev'), to('next')];
		};
		const expected = order.map((_, i) =>
			[order[i - 1], order[i + 1]].map((step) => (step === undefined ? undefined : `../${step}/`))
		);
		expect(order.map(ways), scene).toEqual(expected);
		const counts = order.map((step) =>
			all(page(`${scene}/${step}`), 'nav').map((nav) => textOf(all(nav, 'span').at(-1)))
		);
		expect(counts.flat().filter((words) => words !== '').length, scene).toBeGreaterThan(0);
	}
});

test('can be heard: everything that is drawn, pressed or tabulated has a name, and none twice', () => {
	const faults = faultsIn(EMBEDS, (path) => {
		const everything = all(page(path));
		const ids = idsOn(page(path));
		const known = new Set(ids);
		const pointers = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
		const lost = everything
			.flatMap((element) => pointers.map((name) => get(element, name)))
			.filter((id) => id !== undefined && !known.has(id));
		const svgs = everything.filter(({ tagName }) => tagName === 'svg');
		const used = svgs
			.flatMap((svg) => all(svg))
			.filter(({ tagName }) => tagName !== 'a')
			.flatMap((mark) => ['href', 'fill', 'stroke', 'mask', 'clip-path'].map((name) => get(mark, name) ?? ''))
			.flatMap((text) => /^#([\w-]+)$|^url\(#([\w-]+)\)$/.exec(text)?.slice(1) ?? []);
		// A colour looks like a name, too.
		const unknown = used.find((id) => id && !known.has(id) && !/^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(id));
		const unheard = svgs.filter(
			(svg) =>
				get(svg, 'aria-hidden') !== 'true' &&
				!(/^(img|group)$/.test(get(svg, 'role') ?? '') && known.has(get(svg, 'aria-labelledby') ?? ''))
		);
		const hiddenLinks = all(page(path), 'a', 'button', 'input').filter((one) =>
			[...around(one)].some((outer) => get(outer, 'aria-hidden') === 'true')
		);
		const imagesWithLinks = svgs.filter((svg) => get(svg, 'role') === 'img' && all(svg, 'a').length > 0);
		const tables = all(page(path), 'table');
		const headings = all(page(path), 'h1', 'h2', 'h3').map(({ tagName }) => tagName);
		const inputs = all(page(path), 'input');
		return [
			ids.length !== known.size && 'has an id twice',
			lost.length > 0 && `points to #${lost[0]}, which is not there`,
			unknown !== undefined && `draws with #${unknown}, which is not there`,
			unheard.length > 0 && 'has a picture without a name',
			hiddenLinks.length > 0 && 'hides what can be pressed',
			imagesWithLinks.length > 0 && 'hides its links in an image',
			headings[0] !== 'h1' && 'begins with no heading',
			headings.filter((tag) => tag === 'h1').length !== 1 && 'has not one main heading',
			all(page(path), 'main').length !== 1 && 'has not one main part',
			tables.some(
				(table) =>
					textOf(all(table, 'caption')[0]) === '' ||
					new Set(all(table, 'tr').map((row) => all(row, 'th', 'td').length)).size !== 1 ||
					all(table, 'th').some((cell) => !/^(col|row)$/.test(get(cell, 'scope') ?? ''))
			) && 'has a table that is no table to those who listen',
			tables.some((table) => ![...around(table)].some((outer) => get(outer, 'tabindex') === '0')) &&
				'has a table that keys can’t scroll',
			all(page(path), 'details').some((one) => all(one, 'summary').length !== 1) && 'folds without a word',
			new Set(inputs.map((one) => get(one, 'aria-label'))).size !== inputs.length && 'has two buttons alike'
		];
	});
	expect(faults).toEqual([]);
});

test('draw and say what there is: no number or word got lost on the way', () => {
	const faults = faultsIn(PATHS, (path) => {
		const figures = all(page(path), 'figure');
		const drawn = figures.flatMap((figure) => all(figure, 'svg'));
		const attributes = drawn
			.flatMap((svg) => [svg, ...all(svg)])
			.flatMap(({ attrs }) => attrs.map(({ name, value }) => `${name}="${value}"`));
		const words = textOf(all(page(path), 'main')[0]);
		const credits = all(page(path), 'figcaption').map(textOf);
		const evidence = all(page(path), 'a').filter(
			(link) => hasClass(link, 'fact') || hasClass(link, 'number')
		);
		return [
			drawn.some((svg) => all(svg).length < 3) && 'has an empty picture',
			attributes.find((text) => /NaN|undefined|null|Infinity|\[object|function/.test(text)),
			/\bundefined\b|\bNaN\b|\[object|\{[\w-]+(\|\w+)?\}|%[a-z_]+%/i.exec(words)?.[0],
			credits.length !== figures.length && 'has a picture without its sources',
			credits.find((credit) => !/Sources: \S.{2,}\. Use this picture$/.test(credit)),
			evidence.length === 0 && 'has no number that leads to its evidence'
		];
	});
	expect(faults).toEqual([]);
});

test('a scene says of each of its steps what the step’s own file says', () => {
	/** The words, table and credit of a step, and what its picture is called. */
	const saidIn = (part: Element | undefined, heading: string) => {
		const within = (...names: string[]) => (part ? all(part, ...names) : []);
		const words = within('section').find((section) => hasClass(section, 'words'));
		return {
			headline: textOf(within(heading)[0]),
			words: textOf(words),
			facts: words && all(words, 'a').map((link) => (get(link, 'href') ?? '').split('#')[1]),
			table: cellsOf(within('table')[0]),
			columns: within('thead').flatMap((head) => all(head, 'th').map(textOf)),
			credit: textOf(within('figcaption')[0]),
			described: textOf(within('details').at(-1) && all(within('details').at(-1) as Element, 'p')[0])
		};
	};
	for (const scene of scenes()) {
		const sections = stepsOn(scene);
		expect(sections.map((section) => `${scene}/${get(section, 'id')}`).sort()).toEqual(
			steps()
				.filter((path) => path.startsWith(`${scene}/`))
				.sort()
		);
		for (const section of sections) {
			const own = saidIn(all(page(`${scene}/${get(section, 'id')}`), 'main')[0], 'h1');
			expect(own.headline.length).toBeGreaterThan(3);
			expect(own.table.length).toBeGreaterThan(0);
			expect(saidIn(section, 'h2'), `${scene}/${get(section, 'id')}`).toEqual(own);
		}
		const inputs = all(page(scene), 'input');
		expect(inputs.map((input) => get(input, 'id'))).toEqual(sections.map((_, i) => `r${i}`));
		expect(inputs.filter((input) => get(input, 'checked') !== undefined).length, scene).toBe(1);
		expect(get(inputs[0], 'checked'), scene).toBeDefined();
	}
});

test('what a scene moves through came whole: a picture for each step, of marks that are there', () => {
	for (const scene of scenes()) {
		const data = all(page(scene), 'script').find((script) => get(script, 'id') === 'frames');
		const { width, height, marks, frames } = JSON.parse(data ? textRaw(data) : '') as EncodedFrames;
		const outlines = all(page(scene), 'path').filter((path) => /^o\d+$/.test(get(path, 'id') ?? ''));
		const sections = stepsOn(scene);
		const still = sections.map((section) => all(section, 'svg').map((svg) => get(svg, 'viewBox')));
		expect(still.flat(), scene).toEqual(sections.map(() => `0 0 ${width} ${height}`));
		expect(frames.length, scene).toBe(sections.length);
		const drawn = decodeFrames({ width, height, marks, frames }, []);
		expect(
			drawn.flat().filter((mark) => mark === undefined),
			scene
		).toEqual([]);
		for (const [i, { of, d }] of marks.entries()) {
			if (of !== undefined) expect(of, `${scene}: mark ${i}`).toBeLessThan(i);
			if (typeof d === 'number') expect(outlines[d], `${scene}: outline ${d}`).toBeDefined();
		}
		// A fact's id is added to it.
		const evidence = get(data, 'data-evidence') ?? '';
		expect(evidence, scene).toMatch(/sources\/#$/);
		expect(fault(evidence, `embed/${scene}/`), scene).toBeUndefined();
	}
});

test('picture.svg is a picture that needs nobody: well-formed, named, its own size, and alone', () => {
	const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
	const faults = faultsIn(steps(), (path) => {
		const svg = read(pictureOf(path));
		const valid = XMLValidator.validate(svg);
		if (valid !== true) return [valid.err.msg];
		const root = (reader.parse(svg) as { svg: Record<string, unknown> }).svg;
		const described = textOf(all(page(path), 'p').find((words) => get(words, 'id') === 'alt'));
		const name = (root.title as { '#text'?: unknown })['#text'] ?? root.title;
		const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
		const asked = [...svg.matchAll(/(?:href="|url\(['"]?)([^"')]*)/g)].map(([, to = '']) => to);
		return [
			root.xmlns !== 'http://www.w3.org/2000/svg' && 'is no SVG to a browser',
			root.viewBox !== `0 0 ${String(root.width)} ${String(root.height)}` && 'has two sizes',
			name !== described && `is called "${String(name)}"`,
			asked.find((to) => !to.startsWith('#') || !ids.has(to.slice(1))),
			/<script|<foreignObject|<image|<a[ >]|\son\w+=|@import/.exec(svg)?.[0],
			/NaN|undefined|\[object|var\(--|light-dark|paint-order/.exec(svg)?.[0], // black in programs that know no styles
			!svg.includes('@media (prefers-color-scheme:dark){') && 'stays light on dark pages'
		];
	});
	expect(faults).toEqual([]);
});

test('the hosts’ page shows embeds that are there, at the heights that oEmbed tells, and what would be said', () => {
	const demos = all(pageAt('embed/hosts'), 'section').filter(
		(section) => get(section, 'data-demo') !== undefined
	);
	expect(demos.length).toBeGreaterThan(12);
	for (const demo of demos) {
		const id = get(demo, 'id') ?? '';
		const fittedBy = get(demo, 'data-fitted-by');
		const [frame] = all(demo, 'iframe');
		const [element] = all(demo, 'distant-partners-scene');
		const path = element
			? `${get(element, 'scene')}/${get(element, 'step')}`
			: (get(frame, 'src') ?? '').replace(/^\.\.\/|\/(\?.*)?$/g, '');
		expect(PATHS, id).toContain(path);
		const { height } = readJson(`embed/${path}/oembed.json`) as { height: number };
		const verdict = all(demo, 'p').find((words) => get(words, 'data-verdict') !== undefined);
		expect(textOf(verdict), id).toContain(`${height} px`);
		if (frame) expect(Number(get(frame, 'height')), id).toBe(height);
		const still = all(demo, 'img').map((image) => fault(get(image, 'src') ?? '', 'embed/hosts/'));
		if (element) expect(still, id).toEqual([undefined]);
		const heard = all(demo, 'li').filter((line) => get(line, 'data-heard') !== undefined);
		expect(heard.length, id).toBe(fittedBy === 'nobody' ? 0 : 1);
		for (const line of heard) expect(textOf(line), id).toContain(String(height));
		expect(textOf(all(demo, 'h2')[0]), id).not.toBe('');
	}
	expect(readFileSync(join(BUILD, 'embed/hosts/index.html'), 'utf8')).toContain('shadowrootmode="open"');
});
