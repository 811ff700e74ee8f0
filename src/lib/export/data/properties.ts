import { strFromU8, strToU8, type Unzipped } from 'fflate';
import { xml } from '$lib/markup/text';

const CORE = 'docProps/core.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = '_rels/.rels';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a document of Office Open XML says of itself: programs show it as its properties. */
export interface Properties {
	title: string;
	creator: string;
	description: string;
	/** BCP 47. */
	language: string;
}

/**
 * A document that says of itself what it is, for libraries that leave it out.
 *
 * @param files of the document, by their paths
 * @throws where it is no document of Office Open XML
 */
export function withProperties(
	files: Unzipped,
	{ title, creator, description, language }: Properties
): Unzipped {
	const added = (name: string, end: string, more: string) => {
		const text = strFromU8(files[name] ?? new Uint8Array());
		if (!text.includes(end)) throw new Error(`workbook: there is no ${name}`);
		return strToU8(text.replace(end, `${more}${end}`));
	};
	const core = xml([
		{
			tag: 'cp:coreProperties',
			attributes: {
				'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
			},
			inside: Object.entries({ title, creator, description, language }).map(([name, inside]) => ({
				tag: `dc:${name}`,
				attributes: {},
				inside
			}))
		}
	]);
	return {
		...files,
		[TYPES]: added(
			TYPES,
			'</Types>',
			`<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`
		),
		[RELATIONS]: added(
			RELATIONS,
			'</Relationships>',
			`<Relationship Id="rId-core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${CORE}"/>`
		),
		[CORE]: strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${core}`)
	};
}
