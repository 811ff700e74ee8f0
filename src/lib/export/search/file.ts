import type { Locale } from '$lib/facts/format';
import type { SearchFile } from '$lib/search/search';
import { languageWords } from '$lib/story';
import { fillPlain } from '$lib/story/fill';
import { findable } from './records';

/** What browsers fetch to search in a language. */
export async function searchFile(locale: Locale): Promise<SearchFile> {
	const { teaching, unsearched } = languageWords(locale);
	return {
		records: await findable(locale),
		unsearched,
		outcome: fillPlain(teaching.outcome, locale, 'search')
	};
}
