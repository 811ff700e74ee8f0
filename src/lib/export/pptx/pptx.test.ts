import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { allDeckFiles, deckFile } from '$lib/pages/teach/files';
import { plain } from '$lib/pages/teach/filled';
import { teaching } from '$lib/pages/teach/teaching';
import { presentation } from '$lib/pages/slides/presentation';
import { chapterDeck, lessonDeck, stepsDeck } from '$lib/slides/deck-name';
import { outline } from '$lib/story';
import { lessons } from '$lib/story/teaching/lessons';
import { lessonNotes } from './notes';
import { presentationFile } from './presentations';

const { lessons: taught, guides } = await teaching();
const [short] = taught;
const guide = guides.find(({ chapter }) => chapter.id === 'aid');
if (!short || !guide) throw new Error('there is no lesson, or no guide');

/** An element as the parser gives it: its name holds its children, `:@` its attributes. */
type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> };
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	preserveOrder: true,
	trimValues: false
});
const nameOf = (node: Parsed) => Object.keys(node).find((key) => key !== ':@') ?? '';
/** Every element of a name below some, in order. */
const all = (nodes: Parsed[], name: string): Parsed[] =>
	nodes.flatMap((node) => {
		const own = nameOf(node);
		const inside = node[own];
		return [...(own === name ? [node] : []), ...(Array.isArray(inside) ? all(inside, name) : [])];
	});
const attribute = (node: Parsed | undefined, name: string) => node?.[':@']?.[name];
const textOf = (node: Parsed | undefined) =>
	node
		? all([node], 'a:t')
				.flatMap((one) => (one['a:t'] as Parsed[]).map((text) => String(text['#text'])))
				.join('')
		: '';

const DECKS = [
	{
		name: deckFile(lessonDeck(short.id)),
		deck: lessonDeck(short.id),
		steps: short.slides.map(({ step }) => step)
	},
	{
		name: deckFile(chapterDeck('aid')),
		deck: chapterDeck('aid'),
		steps: guide.steps.map(({ step }) => step)
	}
];

describe.each(DECKS)('$name', ({ name, deck, steps }) => {
	let parts: Record<string, Uint8Array>;
	let body: Uint8Array;
	const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
	const parsed = (path: string) => parser.parse(read(path)) as Parsed[];
	/** What a part leads to, by id. */
	const leads = (path: string) =>
		new Map(
			all(parsed(path.replace(/([^/]*)$/, '_rels/$1.rels')), 'Relationship').map((one) => [
				attribute(one, 'Id'),
				attribute(one, 'Target')?.replace(/^\//, '') ?? ''
			])
		);
	/** Its slides, in their order. */
	const slides = () => {
		const relations = leads('ppt/presentation.xml');
		return all(parsed('ppt/presentation.xml'), 'p:sldId').map(
			(one) => relations.get(attribute(one, 'r:id')) ?? ''
		);
	};
	/** The shape that fills a place. */
	const place = (path: string, type: string) =>
		[...all(parsed(path), 'p:sp'), ...all(parsed(path), 'p:pic')].find((shape) =>
			all([shape], 'p:ph').some((ph) => attribute(ph, 'type') === type)
		);
	beforeAll(async () => {
		body = (await presentationFile(name)) ?? new Uint8Array();
		parts = unzipSync(body);
	}, 120_000);

	it('has parts that are well-formed, listed with their types, and lead to one another', () => {
		const xml = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
		expect(xml.length).toBeGreaterThan(2 * steps.length + 8);
		for (const path of xml) expect(XMLValidator.validate(read(path)), path).toBe(true);
		const types = parsed('[Content_Types].xml');
		const listed = all(types, 'Override').map((one) => attribute(one, 'PartName')?.slice(1) ?? '');
		const kinds = all(types, 'Default').map((one) => attribute(one, 'Extension'));
		expect(listed.filter((path) => !parts[path])).toEqual([]);
		const untyped = Object.keys(parts).filter(
			(path) =>
				path !== '[Content_Types].xml' && !listed.includes(path) && !kinds.includes(path.split('.').pop())
		);
		expect(untyped).toEqual([]);
		for (const path of xml.filter((one) => one.endsWith('.rels')))
			for (const relation of all(parsed(path), 'Relationship'))
				if (attribute(relation, 'TargetMode') !== 'External')
					expect(parts[attribute(relation, 'Target')?.slice(1) ?? ''], path).toBeDefined();
	});

	it('has the deck’s slides, each with its title in the place for titles, its number, its sources and its address', () => {
		expect(slides().map((path) => textOf(place(path, 'title')))).toEqual(
			steps.map(({ headline }) => headline)
		);
		expect(slides().map((path) => textOf(place(path, 'sldNum')))).toEqual(steps.map((_, i) => String(i + 1)));
		for (const [i, path] of slides().entries()) {
			expect(all(parsed(path), 'p:sp').map(textOf).join('\n')).toMatch(/Sources: \w/);
			expect([...leads(path).values()].filter((to) => to.startsWith('http'))).toEqual([
				expect.stringMatching(new RegExp(`/present/${steps[i]?.id}/#${deck}$`))
			]);
			const ids = all(parsed(path), 'p:cNvPr').map((one) => attribute(one, 'id'));
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	it('has a picture on each: a bitmap, a drawing beside it, and words for whoever can’t see it', async () => {
		const { scenes, slides: known } = await presentation();
		for (const [i, path] of slides().entries()) {
			const chapter = known.find(({ step }) => step.id === steps[i]?.id)?.chapter.id;
			const shown = place(path, 'pic') as Parsed;
			expect(attribute(all([shown], 'p:cNvPr')[0], 'descr')).toBe(
				chapter && scenes[chapter].scene.describe(steps[i]?.state ?? '', 'en')
			);
			const media = ['a:blip', 'asvg:svgBlip'].map(
				(tag) => leads(path).get(attribute(all([shown], tag)[0], 'r:embed')) ?? ''
			);
			const [png = '', svg = ''] = media;
			expect(media.map((one) => one.split('.').pop())).toEqual(['png', 'svg']);
			expect([...(parts[png] ?? [])].slice(1, 4)).toEqual([80, 78, 71]);
			const drawing = read(svg);
			expect(drawing).toMatch(/^<svg .*<title>.+<\/title><desc>.+<\/desc>/);
			expect(drawing).toContain('<text');
			// What other programs don't know of SVG.
			expect(drawing).not.toMatch(/<style|class=|paint-order|var\(|color-mix|light-dark|<a[ >]/);
			// It is as wide for its height on the slide as it is drawn.
			const ext = all([shown], 'a:ext').find((one) => attribute(one, 'cx'));
			const [, wide, high] = /width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
			expect(Number(attribute(ext, 'cx')) / Number(attribute(ext, 'cy'))).toBeCloseTo(
				Number(wide) / Number(high),
				2
			);
		}
	});

	it('tells the speaker what the guide or the plan has for each slide', () => {
		for (const [i, path] of slides().entries()) {
			const notes = [...leads(path).values()].find((to) => to.includes('notesSlide')) ?? '';
			const told = textOf(place(notes, 'body'));
			const step = steps[i];
			expect(told, path).toContain(step && plain(step.note));
			if (deck === chapterDeck('aid') && step?.question) expect(told).toContain(plain(step.question));
			if (deck === lessonDeck(short.id))
				for (const part of short.blocks.filter(({ at }) => at[0] === step?.id)) {
					expect(told).toContain(`Minute ${part.from} to ${part.from + part.minutes}: ${part.title}`);
					expect(told).toContain(plain(part.way));
				}
			expect([...leads(notes).values()]).toContain(path);
		}
	});

	it('says the language of every run', () => {
		const runs = Object.keys(parts)
			.filter((path) => /^ppt\/.*\.xml$/.test(path))
			.flatMap((path) => ['a:r', 'a:fld'].flatMap((tag) => all(parsed(path), tag)));
		expect(runs.length).toBeGreaterThan(8 * steps.length);
		expect(new Set(runs.map((run) => attribute(all([run], 'a:rPr')[0], 'lang')))).toEqual(new Set(['en-GB']));
	});
});

it('every part of a lesson is told at one slide, those before the first slide’s too', () => {
	for (const lesson of taught) {
		const told = lesson.slides
			.flatMap(({ step }) => lessonNotes(lesson, step, 'en'))
			.map((runs) => runs[0]?.text);
		for (const { from, minutes } of lesson.blocks)
			expect(
				told.filter((text) => text === `Minute ${from} to ${from + minutes}: `),
				lesson.id
			).toHaveLength(1);
	}
});

it('there is one for each lesson and each chapter, and for nothing else', async () => {
	expect(new Set(allDeckFiles()).size).toBe(lessons.length + outline.length);
	expect(await presentationFile('distant-partners-slides-7-minutes')).toBeUndefined();
	expect(() => deckFile(stepsDeck(['aid-bankers']))).toThrow('steps=aid-bankers');
	expect(() => deckFile(chapterDeck('nothing'))).toThrow('chapter=nothing');
});
