import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { exerciseFile, GUIDE_FILE, lessonFile, sheetFile } from '$lib/pages/teach/files';
import { site } from '$lib/pages/ui/site';
import { documentOf } from '../docx/documents';
import type { Block, DocumentContent } from '../docx/blocks';
import { pdfOf } from './write';

/** What pdf.js gives of a page's structure. */
interface Node {
	role?: string;
	type?: string;
	alt?: string;
	children?: Node[];
}

async function contentOf(name: string): Promise<DocumentContent> {
	const found = await documentOf(name);
	if (!found) throw new Error(`${name} has no content`);
	return found;
}

/** A PDF as another library reads it. */
async function read(content: DocumentContent) {
	const pdf = await getDocumentProxy(await pdfOf(content, 'en'));
	const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
	const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as unknown as Node[];
	const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
	const nodes = trees.flatMap(flat);
	const notes = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as {
		subtype: string;
		url?: string;
	}[];
	return {
		pdf,
		text: (await extractText(pdf, { mergePages: true })).text,
		nodes,
		roles: (role: string) => nodes.filter((node) => node.role === role),
		links: notes.filter(({ subtype }) => subtype === 'Link').map(({ url = '' }) => url)
	};
}

const kinds = (blocks: readonly Block[], kind: Block['kind']): Block[] =>
	blocks.flatMap((block) => [
		...(block.kind === kind ? [block] : []),
		...(block.kind === 'columns' ? block.columns.flatMap((column) => kinds(column.blocks, kind)) : [])
	]);

describe.each([lessonFile('100'), sheetFile('aid'), exerciseFile('unit'), exerciseFile('thirteen')])(
	'%s',
	async (name) => {
		const content = await contentOf(name);
		const { pdf, text, nodes, roles, links } = await read(content);

		it('says what it is, and in which language', async () => {
			const { info } = await pdf.getMetadata();
			expect(info).toMatchObject({ Title: content.title, Language: 'en-GB' });
			expect((await pdf.getMarkInfo())?.Marked).toBe(true);
		});

		it('has one title and under it headings, level by level, each a bookmark', async () => {
			const levels = nodes.flatMap(({ role }) => /^H(\d)$/.exec(role ?? '')?.[1] ?? []).map(Number);
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
			interface Item {
				title: string;
				items: Item[];
			}
			const titles = (items: Item[]): string[] =>
				items.flatMap((item) => [item.title, ...titles(item.items)]);
			const headings = (['title', 'heading', 'subheading'] as const).flatMap((kind) =>
				kinds(content.blocks, kind)
			);
			expect(titles((await pdf.getOutline()) as Item[])).toHaveLength(headings.length);
			expect(levels).toHaveLength(headings.length);
		});

		it('has lists that are lists, pictures that are told in words, tables with heads', () => {
			const lists = kinds(content.blocks, 'list') as Extract<Block, { kind: 'list' }>[];
			const tasks = kinds(content.blocks, 'tasks') as Extract<Block, { kind: 'tasks' }>[];
			const items = lists.flatMap((list) => list.items).length + tasks.flatMap((list) => list.tasks).length;
			expect(roles('L').length).toBeGreaterThan(0);
			// A list that goes on is told of both pages, with empty things for those of the other.
			const bodies = roles('LBody').flatMap(({ children = [] }) =>
				children.length > 0 ? JSON.stringify(children) : []
			);
			expect(new Set(bodies).size).toBe(items);
			const pictures = kinds(content.blocks, 'picture') as Extract<Block, { kind: 'picture' }>[];
			expect(roles('Figure').map(({ alt }) => alt)).toEqual(pictures.map(({ alt }) => alt));
			const tables = kinds(content.blocks, 'table') as Extract<Block, { kind: 'table' }>[];
			expect(roles('TH')).toHaveLength(tables.reduce((sum, { columns }) => sum + columns.length, 0));
		});

		it('leads to the site, whose address is at the foot of each page', () => {
			const wanted = content.blocks.flatMap((block) => ('link' in block && block.link ? [block.link] : []));
			// What breaks over two lines is two areas to press.
			expect(new Set(links)).toEqual(new Set(wanted));
			expect(links.filter((url) => !url.startsWith(site))).toEqual([]);
			for (let page = 1; page <= pdf.numPages; page += 1)
				expect(text).toContain(`CC BY 4.0 · ${page} / ${pdf.numPages}`);
		});
	},
	60_000
);

it('a worksheet is the same file whenever it is made', async () => {
	const content = await contentOf(sheetFile('trade'));
	expect(await pdfOf(content, 'en')).toEqual(await pdfOf(content, 'en'));
}, 60_000);

it('what only documents to change have is refused by name', async () => {
	const guide = await contentOf(GUIDE_FILE);
	await expect(pdfOf(guide, 'en')).rejects.toThrow('pdf: “contents”');
});
