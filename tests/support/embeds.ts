import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { STORY } from '../../src/lib/embed/address';
import { fileFolder, isFormer } from '../../src/lib/story/former-ids';
import { formerStep } from '../../src/lib/story/former-steps';

/** Where the build is, and its embeds in it. */
export const BUILD = 'build';
export const FOLDER = join(BUILD, 'embed');

const folders = (path: string) =>
	readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/** Every scene of the build that can be embedded, by its path below `/embed/`. */
export const scenes = (): string[] =>
	folders(FOLDER).filter((name) => !['hosts', STORY].includes(name) && !isFormer(name));
/** Every step of them, and at its address that of each which another has taken over. */
const stepFolders = (): { scene: string; step: string }[] =>
	scenes().flatMap((scene) => folders(join(FOLDER, scene)).map((step) => ({ scene, step })));
/** Every step of them. */
export const steps = (): string[] =>
	stepFolders()
		.filter(({ step }) => !formerStep(step))
		.map(({ scene, step }) => `${scene}/${step}`);
/** The same, with the addresses of steps that were taken over. */
export const addresses = (): string[] => stepFolders().map(({ scene, step }) => `${scene}/${step}`);

/** What the paths of a scene's files begin with: its pictures and data, to take along. */
export const filesOf = (scene: string): string => `scenes/${fileFolder(scene)}/distant-partners-`;
/** Path of a step's picture. @param path of its embed */
export const pictureOf = (path: string): string => `embed/${path.replace(/^[^/]+/, fileFolder)}/picture.svg`;

/** A file of the build, by its path from the site's root. */
export const read = (path: string): string => readFileSync(join(BUILD, path), 'utf8');
/** A CSV file of the build, without the mark by which spreadsheets know its letters. */
export const readCsv = (path: string): string => read(path).replace(/^\uFEFF/, '');
/** A JSON file of the build. */
export const readJson = (path: string): unknown => JSON.parse(read(path));

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element below a node with one of the names (with any, where none is named), in the document's order. */
export function all(node: Node, ...names: string[]): Element[] {
	const found: Element[] = [];
	const look = (at: Node): void => {
		if (!('childNodes' in at)) return;
		for (const child of 'content' in at ? at.content.childNodes : at.childNodes) {
			if ('tagName' in child && (names.length === 0 || names.includes(child.tagName))) found.push(child);
			look(child);
		}
	};
	look(node);
	return found;
}

/** An attribute's value, or nothing where it isn't there. */
export const get = (element: Element | undefined, name: string): string | undefined =>
	element?.attrs.find((attribute) => attribute.name === name)?.value;
export const hasClass = (element: Element, name: string): boolean =>
	(get(element, 'class') ?? '').split(' ').includes(name);

/** A text as a browser shows it, white space drawn together; spaces that don't break stay. */
export const tidy = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

/** What stands in a node. */
export function textOf(node: Node | undefined): string {
	const said = (one: Node): string => {
		if ('value' in one) return one.value;
		return 'childNodes' in one ? one.childNodes.map(said).join('') : '';
	};
	return node ? tidy(said(node)) : '';
}

/** What closes around an element, from the inside out. */
export function* around(element: Element): Generator<Element> {
	for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) yield node;
}

const parsed = new Map<string, DefaultTreeAdapterTypes.Document>();
/** A page of the build as a browser would understand it, by its path from the site's root. */
export function pageAt(path: string): DefaultTreeAdapterTypes.Document {
	const known = parsed.get(path) ?? parse(read(join(path, 'index.html')));
	parsed.set(path, known);
	return known;
}

/** The ids on a page. */
export const idsOn = (page: Node): string[] => all(page).flatMap((element) => get(element, 'id') ?? []);

/** An element's table, cell by cell. */
export const cellsOf = (table: Element | undefined): string[][] =>
	(table ? all(table, 'tr') : [])
		.filter((row) => row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'tbody')
		.map((row) => all(row, 'th', 'td').map(textOf));

const anchors = new Map<string, ReadonlySet<string>>();

/**
 * What is wrong with where a link leads, or nothing.
 *
 * @param href relative, as it stands there
 * @param from path of its page from the site's root, ending in a slash
 */
export function fault(href: string, from: string): string | undefined {
	const { pathname, hash, origin } = new URL(href, `http://site.invalid/${from}`);
	if (origin !== 'http://site.invalid') return 'leaves the site';
	const path = posix.join('.', decodeURIComponent(pathname).slice(1));
	const file = path.endsWith('/') || path === '.' ? posix.join(path, 'index.html') : path;
	if (!existsSync(join(BUILD, file))) return 'leads nowhere';
	if (hash === '') return undefined;
	const ids = anchors.get(file) ?? new Set(idsOn(parse(read(file))));
	anchors.set(file, ids);
	return ids.has(decodeURIComponent(hash.slice(1))) ? undefined : 'names a place that is not there';
}
