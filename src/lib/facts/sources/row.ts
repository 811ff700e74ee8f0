import type { Source } from '../types';

/** A source in one row. Dates are as exact as the copies show them; a source without an address has a title in `more`; `circa` in `more` marks our own estimate. */
export type SourceRow = [
	id: string,
	publisher: string,
	date: string,
	language: string,
	url: string | undefined,
	more?: Partial<Source>
];

export const toSource =
	(kind: Source['kind']) =>
	([id, publisher, date, language, url, more]: SourceRow): Source => ({
		id,
		kind,
		publisher,
		date,
		language,
		...(url !== undefined && { url }),
		...more
	});
