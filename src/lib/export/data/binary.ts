import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { BOOK, WORKBOOK } from '$lib/pages/ui/take-along';
import { bookOf } from '../epub/book';
import type { DataFile } from './files';
import { workbook } from './workbook';

/** A file below `/data/` that is no text. */
export interface BinaryFile extends Omit<DataFile, 'body'> {
	body: Uint8Array<ArrayBuffer>;
}

/** How each is made, what it is called and what it is. */
const FILES = [
	{
		name: WORKBOOK,
		title: m.workbook_name,
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		make: workbook
	},
	{ name: BOOK, title: m.book_name, type: 'application/epub+zip', make: bookOf }
] as const;

/** The names of all files that are no text. */
export const BINARY_FILES: readonly string[] = FILES.map(({ name }) => name);

const made = new Map<string, Promise<BinaryFile>>();

/** A file that is no text; made once a build. @returns nothing where none is called so */
export function binaryFile(name: string, locale: Locale): Promise<BinaryFile> | undefined {
	const file = FILES.find((one) => one.name === name);
	if (!file) return undefined;
	const known =
		made.get(name + locale) ??
		file.make(locale).then((body) => ({ name, title: file.title({}, { locale }), type: file.type, body }));
	made.set(name + locale, known);
	return known;
}
