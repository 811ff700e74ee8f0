import { citations } from '$lib/export/data/citation';
import { BINARY_FILES, binaryFile } from '$lib/export/data/binary';
import { dataFiles, tables } from '$lib/export/data/files';
import { explainedUnits } from '$lib/export/data/units';
import { story } from '$lib/story';

/** The data page needs no framework in the browser: it is words and links. */
export const csr = false;

/** The files there are, and what their columns and units mean. */
export async function load() {
	const locale = 'en';
	const binary = await Promise.all(BINARY_FILES.flatMap((name) => binaryFile(name, locale) ?? []));
	const files = [...binary, ...dataFiles(locale)].map(({ body, ...file }) => ({
		rows: undefined,
		...file,
		bytes: Buffer.byteLength(body)
	}));
	// The series have the same columns: they are explained once.
	const explained = tables(locale).filter(
		({ name, columns }, i, all) => all.findIndex((other) => other.columns === columns) === i && name
	);
	return {
		locale,
		files,
		columns: explained.map(({ name, columns, notes = [] }) => ({
			name,
			notes,
			columns: columns.map((column) => ({ name: column.name, meaning: column.words({}, { locale }) }))
		})),
		units: explainedUnits(locale),
		citations: citations(locale),
		cover: story(locale).cover
	} as const;
}
