import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { csvParse, csvParseRows } from 'd3-dsv';
import { XMLValidator } from 'fast-xml-parser';
import { parseFragment } from 'parse5';
import { FORMER_STEPS } from '../../src/lib/story/former-steps';
import { fileFolder } from '../../src/lib/story/former-ids';
import { LICENCE } from '../../src/lib/pages/ui/licence';
import {
	BUILD,
	all,
	cellsOf,
	fault,
	filesOf,
	get,
	hasClass,
	pageAt,
	pictureOf,
	read,
	readCsv,
	readJson,
	scenes,
	textOf,
	tidy,
	type Element
} from '../support/embeds';

/** A step's or a scene's data as its JSON file has them. */
interface Drawn {
	version: string;
	credit: string;
	licence: string;
	description: string;
	table: { columns: string[]; rows: { text: string; fact?: string; value?: unknown; unit?: string }[][] };
	facts: { id: string; value: unknown; unit: string }[];
	steps: Drawn[];
	step: string;
}

const page = (scene: string) => pageAt(`scenes/${scene}`);
/** The files that a scene's page names, as links in its table of files. */
const linksOf = (scene: string) =>
	all(page(scene), 'a').filter(
		(link) =>
			get(link, 'download') !== undefined &&
			get(link, 'aria-label') !== undefined &&
			get(link, 'href')?.startsWith('../')
	);
/** The parts of a scene's page that show a step each. */
const stepsOf = (scene: string) => all(page(scene), 'section').filter((section) => hasClass(section, 'step'));
/** Where the build thinks it lives, with a slash at its end. */
const siteOf = (scene: string) =>
	`${all(page(scene), 'form').flatMap((form) => get(form, 'data-site') ?? [])[0]}/`;
const svgSize = (svg: string) =>
	(/^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);
const pngSize = (file: string) => {
	const png = readFileSync(join(BUILD, file));
	expect(png.subarray(0, 8).toString('latin1'), file).toBe('\u0089PNG\r\n\u001a\n');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('every file of a scene is named on its page, under a name that says what it is, and every name is a file', () => {
	for (const scene of scenes()) {
		const named = linksOf(scene).map((link) => get(link, 'href') ?? '');
		const folder = fileFolder(scene);
		const there = readdirSync(join(BUILD, 'scenes', folder))
			.filter((name) => /^distant-partners-.*\.(svg|png|csv|json)$/.test(name))
			.map((name) => `../${folder}/${name}`);
		// Pictures and data of steps that were taken over stay, and are offered under today's names alone.
		const taken = FORMER_STEPS.filter(({ chapter }) => chapter === scene).map(({ id }) => id);
		const former = there.filter((path) => taken.some((id) => new RegExp(`-${id}(-|\\.)`).test(path)));
		expect(former.length, scene).toBe(6 * taken.length);
		expect([...named].sort(), scene).toEqual(there.filter((path) => !former.includes(path)).sort());
		expect(named.length, scene).toBe(6 * stepsOf(scene).length + 2);
		const labels = linksOf(scene).map((link) => get(link, 'aria-label') ?? textOf(link));
		expect(new Set(labels).size, scene).toBe(labels.length);
	}
});

test('a picture to take along is well-formed, alone, and carries headline, sources and whose it is', () => {
	for (const scene of scenes())
		for (const section of stepsOf(scene))
			for (const scheme of ['light', 'dark']) {
				const name = `${filesOf(scene)}${get(section, 'id')}-${scheme}`;
				const svg = read(`${name}.svg`);
				expect(XMLValidator.validate(svg), name).toBe(true);
				const headline = textOf(all(section, 'h3')[0]);
				expect(textOf(all(parseFragment(svg), 'title')[0]), name).toBe(headline);
				expect(svg, name).toMatch(/>Sources: [^<]{3,}</);
				expect(svg, name).toMatch(/>[^<]*Distant Partners, [^<]+</);
				expect(svg, name).not.toMatch(
					/NaN|undefined|\[object|var\(--|<script|<image|href="(?!#)|url\((?!['"]?#)/
				);
				expect(pngSize(`${name}-2x.png`), name).toEqual(svgSize(svg).map((side) => 2 * side));
			}
});

test('the two colour schemes of a picture say the same', () => {
	const words = (file: string) => all(parseFragment(read(file)), 'text', 'title', 'desc').map(textOf);
	for (const scene of scenes())
		for (const section of stepsOf(scene)) {
			const name = `${filesOf(scene)}${get(section, 'id')}`;
			const light = words(`${name}-light.svg`);
			expect(light.length, name).toBeGreaterThan(4);
			expect(words(`${name}-dark.svg`), name).toEqual(light);
		}
});

/** What JSON and CSV of a step say, beside what its table shows on the page and in the embed. */
function compare(scene: string, section: Element): void {
	const id = get(section, 'id') ?? '';
	const name = `${filesOf(scene)}${id}`;
	const data = readJson(`${name}.json`) as Drawn;
	const shown = cellsOf(all(section, 'table')[0]);
	const texts = data.table.rows.map((row) => row.map(({ text }) => tidy(text)));
	expect(texts, name).toEqual(shown);
	expect(shown.length, name).toBeGreaterThan(0);
	expect(cellsOf(all(pageAt(`embed/${scene}/${id}`), 'table')[0]), name).toEqual(shown);

	expect(data.version, name).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(data.credit.length, name).toBeGreaterThan(3);
	expect(data.description.length, name).toBeGreaterThan(30);
	const known = new Map(data.facts.map((fact) => [fact.id, fact]));
	expect(known.size, name).toBe(data.facts.length);
	const cells = data.table.rows.flat().filter((cell) => cell.fact !== undefined);
	expect(
		cells.map(({ fact = '' }) => [fact, known.get(fact)?.value, known.get(fact)?.unit]),
		name
	).toEqual(cells.map(({ fact, value, unit }) => [fact, value, unit]));

	const rows = csvParseRows(readCsv(`${name}.csv`));
	const head = rows[0] ?? [];
	expect(rows.length - 1, name).toBe(shown.length);
	expect(new Set(rows.map((row) => row.length)).size, name).toBe(1);
	const columns = data.table.columns.flatMap((column, i) =>
		data.table.rows.some((row) => row[i]?.fact)
			? [column, `${column} (value)`, `${column} (unit)`, `${column} (fact)`]
			: [column]
	);
	expect(head, name).toEqual(columns);
	const lines = data.table.rows.map((row) =>
		row.flatMap(({ text, fact, value, unit }, c) => {
			if (!columns.includes(`${data.table.columns[c]} (fact)`)) return [text];
			return [text, String(value ?? ''), unit ?? '', fact ?? ''];
		})
	);
	expect(rows.slice(1), name).toEqual(lines);
}

test('data of a step are what its table shows, cell by cell, as JSON and as CSV', () => {
	for (const scene of scenes()) for (const section of stepsOf(scene)) compare(scene, section);
});

test('data of a scene are those of its steps, one after the other', () => {
	for (const scene of scenes()) {
		const name = `${filesOf(scene)}${fileFolder(scene)}`;
		const data = readJson(`${name}.json`) as Drawn;
		const ids = stepsOf(scene).map((section) => get(section, 'id') ?? '');
		expect(data.steps.map(({ step }) => step)).toEqual(ids);
		for (const one of data.steps)
			expect(readJson(`${filesOf(scene)}${one.step}.json`)).toMatchObject({ ...one });
		const cells = data.steps.flatMap(({ step, table }) =>
			table.rows.flatMap((row, r) =>
				row.map(({ text, fact = '' }, c) => [step, String(r + 1), table.columns[c], text, fact])
			)
		);
		const lines = csvParse(readCsv(`${name}.csv`)).map(({ step, row, column, text, fact }) => [
			step,
			row,
			column,
			text,
			fact
		]);
		expect(lines, name).toEqual(cells);
		expect(data.licence, name).toBe(LICENCE.url);
	}
});

/** What a scene's page hands out, of the whole scene and of each step. */
interface Handout {
	title: string;
	caption: string;
	alt: string;
	picture: { light: string; dark: string };
	heights: Record<string, [number, number]>;
	citation: { text: string; bibtex: string; csl: string };
}

test('what a scene’s page hands out is true of its files: titles, pictures, texts and citations', () => {
	for (const scene of scenes()) {
		const options = all(page(scene), 'option');
		const widths = options
			.filter((option) => get(option, 'data-handout') === undefined)
			.map((option) => get(option, 'value') ?? '');
		const handouts = options.filter((option) => get(option, 'data-handout') !== undefined);
		expect(handouts.map((option) => get(option, 'value'))).toEqual([
			'all',
			...stepsOf(scene).map((section) => get(section, 'id'))
		]);
		for (const option of handouts) {
			const step = get(option, 'value') ?? '';
			const path = step === 'all' ? scene : `${scene}/${step}`;
			const handout = JSON.parse(get(option, 'data-handout') ?? '') as Handout;
			const said = readJson(`embed/${path}/oembed.json`) as { title: string; height: number };
			expect(handout.title, path).toBe(said.title);
			expect(Object.keys(handout.heights).sort(), path).toEqual([...widths].sort());
			expect(handout.heights['600']?.[0], path).toBe(said.height);
			const [light, dark] = (['light', 'dark'] as const).map((scheme) =>
				pngSize(`scenes/${fileFolder(scene)}/${handout.picture[scheme]}`)
			);
			expect(light?.[0], path).toBeGreaterThan(1000);
			expect(dark, path).toEqual(light);
			expect(handout.caption, path).toMatch(/Sources: \S.+Distant Partners, https?:\/\//);
			expect(handout.alt.length, path).toBeGreaterThan(30);
			if (step !== 'all')
				expect(handout.alt, path).toBe((readJson(`${filesOf(scene)}${step}.json`) as Drawn).description);
			expect(handout.citation.bibtex, path).toMatch(/^@\w+\{/);
			expect(JSON.parse(handout.citation.csl), path).toMatchObject([{ type: 'graphic' }]);
			expect(handout.citation.text, path).toContain('Distant Partners');
		}
	}
});

test('what stands there to be copied before anything is chosen is the scene’s poster, and works', () => {
	for (const scene of scenes()) {
		const copied = (name: string) =>
			textOf(all(page(scene)).find((element) => get(element, 'id') === `copy-${name}`));
		const site = siteOf(scene);
		const below = (address = '') => {
			expect(address.startsWith(site), address).toBe(true);
			return address.slice(site.length);
		};
		const [preview] = all(page(scene), 'iframe');
		const path = below(copied('address'));
		expect(path, scene).toMatch(new RegExp(`^embed/${scene}/[\\w-]+/$`));
		expect(get(preview, 'src')).toBe(`../../${path}`);
		const said = readJson(`embed/${scene}/oembed.json`) as { thumbnail_url: string };
		expect(below(said.thumbnail_url)).toBe(pictureOf(path.slice('embed/'.length, -1)));

		const [frame] = all(parseFragment(copied('frame')), 'iframe');
		expect(below(get(frame, 'src'))).toBe(path);
		expect(get(frame, 'height')).toBe(get(preview, 'height'));
		expect(get(frame, 'title')).toBe(get(preview, 'title'));
		const pasted = parseFragment(copied('element'));
		const [element] = all(pasted, 'distant-partners-scene');
		expect(`embed/${get(element, 'scene')}/${get(element, 'step')}/`).toBe(path);
		expect(fault(below(get(all(pasted, 'img')[0], 'src')), ''), scene).toBeUndefined();
		expect((get(all(pasted, 'img')[0], 'alt') ?? '').length).toBeGreaterThan(30);
		// Where nothing but a link is left, it leads to what there was to see.
		for (const snippet of ['frame', 'script', 'element']) {
			const links = all(parseFragment(copied(snippet)), 'a');
			expect(links.map(textOf), `${scene}, ${snippet}`).toEqual([get(preview, 'title')]);
			const to = below(get(links[0], 'href'));
			expect([to, fault(to, '')], `${scene}, ${snippet}`).toEqual([`#${get(element, 'step')}`, undefined]);
		}
		for (const snippet of ['element', 'script'])
			expect(below(get(all(parseFragment(copied(snippet)), 'script')[0], 'src'))).toBe('embed.js');
	}
});

test('the page for other systems names each of them, what it removes and what to paste, and whose widths are known', () => {
	const systems = [
		'WordPress',
		'Drupal',
		'Arc XP',
		'Notion',
		'Google Docs',
		'Google Slides',
		'PowerPoint',
		'Markdown and MDX',
		'Moodle'
	];
	const sections = all(pageAt('scenes/hosts'), 'section');
	for (const name of systems) {
		const part = sections.find((section) => textOf(all(section, 'h2')[0]) === name);
		expect(part && all(part, 'li').filter((line) => textOf(line).length > 10).length, name).toBe(3);
		expect(part && all(part, 'dd').filter((words) => textOf(words).length > 10).length, name).toBe(2);
	}
	const groups = all(page(scenes()[0] ?? ''), 'optgroup');
	expect(groups.map((group) => get(group, 'label'))).toEqual([
		'Usual widths',
		'Newsrooms',
		'Publishing systems'
	]);
	for (const group of groups) expect(all(group, 'option').length).toBeGreaterThanOrEqual(3);
	const offered = groups.slice(1).flatMap((group) => all(group, 'option').map(textOf));
	const table = all(pageAt('scenes/hosts'), 'table').find((one) => hasClass(one, 'widths'));
	expect(cellsOf(table).map(([whose, width]) => `${width}: ${whose}`)).toEqual(offered);
	const files = (table ? all(table, 'a') : []).map((link) => get(link, 'href') ?? '');
	expect(files.length).toBeGreaterThanOrEqual(offered.length);
	for (const file of files) expect(file).toMatch(/^https:\/\/github\.com\/.+\/blob\/[0-9a-f]{40}\/.+/);
});

test('files are sent as what they are, and none needs a header to be embedded', async ({ request }) => {
	for (const [file, type] of [
		['embed/aid/', 'text/html'],
		['embed/aid/oembed.json', 'application/json'],
		['embed/aid/aid-bankers/picture.svg', 'image/svg+xml'],
		['embed.js', 'text/javascript'],
		['scenes/aid/distant-partners-aid-bankers-light.svg', 'image/svg+xml'],
		['scenes/aid/distant-partners-aid-bankers-light-2x.png', 'image/png'],
		['scenes/aid/distant-partners-aid-bankers.csv', 'text/csv'],
		['scenes/aid/distant-partners-aid-bankers.json', 'application/json']
	] as const) {
		const headers = (await request.head(`./${file}`)).headers();
		expect(headers['content-type'], file).toContain(type);
		expect(headers, file).not.toHaveProperty('access-control-allow-origin');
		expect(headers, file).not.toHaveProperty('x-frame-options');
	}
});
