import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allFiles, GUIDE_FILE, KEY_FILE, sheetFile } from '$lib/pages/teach/files';
import { outline } from '$lib/story';
import { BESIDE } from '$lib/pages/teach/sheet';
import { documentOf } from './documents';
import { WIDE } from './parts';
import { docxOf } from './write';

const WITH_CHARTS: Readonly<Record<string, number>> = {
	[GUIDE_FILE]: outline.length,
	[KEY_FILE]: outline.length,
	...Object.fromEntries(outline.map(({ id }) => [sheetFile(id), 1]))
};
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
/** Width and height as the PNG's own header gives them; nothing for what is no PNG. */
function sizeOf(png: Uint8Array): [number, number] | undefined {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	return view.getUint32(0) === 0x89504e47 ? [view.getUint32(16), view.getUint32(20)] : undefined;
}

const made = new Map<string, Promise<Record<string, Uint8Array>>>();

/** The parts of a document by their names; each document is made once. */
function partsOf(name: string): Promise<Record<string, Uint8Array>> {
	const make = async () => {
		const content = await documentOf(name);
		if (!content) throw new Error(`${name} has no content`);
		return unzipSync(await docxOf(content, 'en'));
	};
	const parts = made.get(name) ?? make();
	made.set(name, parts);
	return parts;
}
const bodyOf = async (name: string) =>
	strFromU8((await partsOf(name))['word/document.xml'] ?? new Uint8Array());

describe.each(allFiles())(
	'%s',
	async (name) => {
		const parts = await partsOf(name);
		const read = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
		const body = read('word/document.xml');

		it('has the parts of a document, each well-formed', () => {
			for (const part of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
				expect(parts[part], part).toBeDefined();
			for (const part of Object.keys(parts).filter((key) => /\.(xml|rels)$/.test(key)))
				expect(XMLValidator.validate(read(part)), part).toBe(true);
		});
		it('refers to nothing that it lacks', () => {
			const links = parser.parse(read('word/_rels/document.xml.rels')).Relationships.Relationship;
			for (const { Target, TargetMode } of [links].flat())
				if (TargetMode !== 'External') expect(parts[`word/${Target}`], Target).toBeDefined();
			const ids = [links].flat().map(({ Id }) => Id);
			for (const [, id] of body.matchAll(/r:(?:embed|id)="([^"]+)"/g)) expect(ids).toContain(id);
		});
		it('is A4, has a title, and says its language', () => {
			expect(body).toMatch(/<w:pgSz w:w="1190\d" w:h="168[34]\d"/);
			expect(read('docProps/core.xml')).toContain('<dc:title>');
			expect(read('word/styles.xml')).toContain('w:val="en-GB"');
		});
		it('shows its charts, each in its own proportions and told in words', () => {
			const drawings = body.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? [];
			expect(drawings).toHaveLength(WITH_CHARTS[name] ?? 0);
			const pictures = Object.entries(parts).filter(([part]) => /^word\/media\/./.test(part));
			expect(pictures.length).toBe(drawings.length);
			for (const [part, bytes] of pictures) {
				const [width = 0, height = 0] = sizeOf(bytes) ?? [];
				expect(width, part).toBeGreaterThan(900);
				expect(height, part).toBeGreaterThan(900);
			}
			for (const drawing of drawings) {
				const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? [];
				expect(Number(wide) / Number(high)).toBeCloseTo(400 / 440, 1);
				expect(/<wp:docPr[^>]* descr="([^"]+)"/.exec(drawing)?.[1]?.length).toBeGreaterThan(40);
			}
		});
		it('holds what its schema asks for: sides that are left and right, things with ids of their own', () => {
			expect(read('word/numbering.xml')).toContain('w:lvlJc');
			expect(read('word/numbering.xml')).not.toMatch(/w:lvlJc w:val="(?!left|center|right)/);
			const ids = [...body.matchAll(/<wp:docPr [^>]*\bid="(\d+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(read('word/styles.xml')).toMatch(/w:type="paragraph"[^>]*w:styleId="Normal"/);
		});
		it('has one title and under it headings, level by level, each in the outline', () => {
			const levels = [...body.matchAll(/<w:pStyle w:val="Heading(\d)"/g)].map(([, level]) => Number(level));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels[0]).toBe(1);
			expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
			const styles = read('word/styles.xml');
			for (const level of new Set(levels))
				expect(styles).toMatch(
					new RegExp(`w:styleId="Heading${level}"(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"`, 's')
				);
		});
		it('has lists that are lists: no number is typed in front of a task', () => {
			const typed = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text = '']) => text);
			expect(typed.length).toBeGreaterThan(10);
			// Slides are called by their numbers in the guide, whose steps are no list.
			if (name !== GUIDE_FILE) expect(typed.filter((text) => /^\d+\. /.test(text))).toEqual([]);
			if (/worksheet|source|key/.test(name)) expect(body).toContain('<w:numPr>');
		});
		it('cuts no chart down to the height of a line', () => {
			const paragraphs = body.match(/<w:p>(?:(?!<w:p>|<\/w:p>).)*<w:drawing>/gs) ?? [];
			expect(paragraphs).toHaveLength(WITH_CHARTS[name] ?? 0);
			for (const paragraph of paragraphs) expect(paragraph).toContain('w:lineRule="auto"');
		});
	},
	120_000
);

describe('a worksheet', async () => {
	const body = await bodyOf(sheetFile(outline[0]?.id ?? ''));

	it('has its chart as wide as in print, with tasks beside it, numbered on below it', () => {
		const [, wide] = /<wp:extent cx="(\d+)"/.exec(body) ?? [];
		// In English Metric Units, 36,000 to the millimetre.
		expect(Number(wide) / 36_000).toBeCloseTo(WIDE, 0);
		const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
		expect(numbers.length).toBeGreaterThan(BESIDE);
		expect(new Set(numbers).size).toBe(1);
	});
}, 60_000);

it('the guide begins with its contents: every chapter, with its page', async () => {
	const body = await bodyOf(GUIDE_FILE);
	const entries = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="TOC\d"(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(
		([entry]) => [...entry.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(' ')
	);
	expect(entries).toHaveLength(outline.length);
	expect(entries.filter((entry) => !/\s\d+$/.test(entry))).toEqual([]);
	expect(body).not.toContain('w:dirty="true"');
}, 60_000);
