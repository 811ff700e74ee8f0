import { strToU8, zipSync, type Zippable } from 'fflate';
import type { MarkupNode } from '$lib/markup/nodes';
import { xml } from '$lib/markup/text';

/** An element of a part. */
export const el = (
	tag: string,
	attributes: MarkupNode['attributes'] = {},
	...inside: MarkupNode[]
): MarkupNode => ({ tag, attributes, inside });

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The namespaces of parts of a presentation, as their roots declare them. */
export const NAMESPACES = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': RELATIONS,
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
} as const;

/** What a part leads to: another part, by its path, or an address outside. */
export interface Relation {
	id: string;
	/** The last word of its type: `slide`, `image`. */
	type: string;
	/** A path in the package, or a full address. */
	target: string;
	outside?: boolean;
}

/** A part of a package that is XML. */
export interface Part {
	/** Its path in the package, without a slash in front: `ppt/slides/slide1.xml`. */
	path: string;
	/** Its media type. */
	type: string;
	root: MarkupNode;
	relations?: readonly Relation[];
}

/** A part that is a picture; its name says which kind. */
export interface Media {
	path: string;
	body: Uint8Array;
}

/** Media types of pictures, by the ends of their names. */
const MEDIA_TYPES = { png: 'image/png', svg: 'image/svg+xml' } as const;
/** The same content gives the same bytes; a zip has no time before 1980. */
const MADE = new Date('2012-12-31T12:00:00Z');
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const written = (root: MarkupNode): Uint8Array => strToU8(DECLARATION + xml([root]));

/** `ppt/slides/slide1.xml` has its relations in `ppt/slides/_rels/slide1.xml.rels`. */
const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

const relationsRoot = (relations: readonly Relation[]): MarkupNode =>
	el(
		'Relationships',
		{ xmlns: `${PACKAGE}/relationships` },
		...relations.map(({ id, type, target, outside }) =>
			el('Relationship', {
				Id: id,
				Type:
					type === 'core-properties' ? `${PACKAGE}/relationships/metadata/${type}` : `${RELATIONS}/${type}`,
				Target: outside ? target : `/${target}`,
				TargetMode: outside ? 'External' : undefined
			})
		)
	);

/**
 * Writes a package of Office Open XML (ECMA-376, part 2): its parts, what leads from one to the next, and what each is.
 *
 * @param relations of the package itself: where its reader begins
 */
export function packageOf(
	parts: readonly Part[],
	media: readonly Media[],
	relations: readonly Relation[]
): Uint8Array<ArrayBuffer> {
	const types = el(
		'Types',
		{ xmlns: `${PACKAGE}/content-types` },
		el('Default', {
			Extension: 'rels',
			ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
		}),
		...Object.entries(MEDIA_TYPES).map(([Extension, ContentType]) =>
			el('Default', { Extension, ContentType })
		),
		...parts.map(({ path, type }) => el('Override', { PartName: `/${path}`, ContentType: type }))
	);
	const files: Zippable = {
		'[Content_Types].xml': written(types),
		'_rels/.rels': written(relationsRoot(relations))
	};
	for (const { path, root, relations: own = [] } of parts) {
		files[path] = written(root);
		if (own.length > 0) files[relationsPath(path)] = written(relationsRoot(own));
	}
	for (const { path, body } of media) files[path] = [body, { level: path.endsWith('.png') ? 0 : 9 }];
	return new Uint8Array(zipSync(files, { level: 9, mtime: MADE }));
}
