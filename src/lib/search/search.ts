/** What is searched, and how: the build writes what can be found, browsers find it. */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { fold, isNumber, wordsOf } from './words';

/** What a thing that is found is, in the order in which kinds are offered. */
export const KINDS = ['chapter', 'step', 'fact', 'remark', 'source', 'term', 'teach'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that can be found. */
interface SearchRecord {
	kind: Kind;
	/** Its address, relative to the page of the search. */
	at: string;
	title: string;
	/** What it says, of which an excerpt is shown. */
	text: string;
	/** The chapter it is in, or what else it belongs to, as readers know it. */
	where?: string;
	/** Whether it tells an allegation: then the outcome stands beside it. */
	alleged?: boolean;
}

/** The same with words that find it, too, and aren't shown. */
export interface Findable extends SearchRecord {
	more?: string;
}

/** All that the search of one language needs; the browser makes the index of it, which would be twice as much to fetch. */
export interface SearchFile {
	records: Findable[];
	/** Words that are left out of the index. */
	unsearched: readonly string[];
	/** How what is only alleged ended. */
	outcome: string;
}

interface Entry extends Pick<Findable, 'title' | 'text' | 'more'> {
	id: number;
}

/** @param unsearched words that say nothing by themselves, such as articles */
const optionsWithout = (unsearched: readonly string[]): Options<Entry> => {
	const idle = new Set(unsearched);
	return {
		fields: ['title', 'text', 'more'],
		tokenize: wordsOf,
		processTerm: (word) => {
			const folded = fold(word);
			return idle.has(folded) || /^\p{L}$/u.test(folded) ? null : folded;
		}
	};
};

/** Of what is found by the same words, first what tells most. */
const RANK: Readonly<Record<Kind, number>> = {
	chapter: 1.6,
	step: 1.4,
	term: 1.4,
	fact: 1,
	remark: 1,
	source: 0.8,
	teach: 0.6
};

/** From so many letters on a word may have a letter wrong, and two. */
const [ONE_WRONG, TWO_WRONG] = [5, 9];
/** From so many letters on the beginning of a word finds it. */
const BEGINNING = 3;

/** Something found: the record's place among all, and the words in it that are why, as `fold` has them. */
export interface Hit {
	record: number;
	words: string[];
}

/** What is found, the best first. */
interface Found {
	hits: Hit[];
	/** Whether all words of the query are in each of them; where nothing has all, some are in what has most of them. */
	all: boolean;
}

/** What a query finds. */
export type Search = (query: string) => Found;

/** So many records are read at once: a slow phone needs a frame for it. */
const AT_ONCE = 40;
/** Of a longer query the rest is passed over. */
export const LONGEST_QUERY = 100;

/** The search of what the build has written. While it reads that, the browser can do other things between. */
export async function searchOf({ records, unsearched }: SearchFile): Promise<Search> {
	const index = new MiniSearch<Entry>(optionsWithout(unsearched));
	await index.addAllAsync(
		records.map(({ title, text, more }, id) => ({ id, title, text, more })),
		{ chunkSize: AT_ONCE }
	);
	const options = optionsOf(records);
	return (query) => {
		const find = (combineWith: 'AND' | 'OR') =>
			index.search(query.slice(0, LONGEST_QUERY), { ...options, combineWith });
		const all = find('AND');
		const hits = all.length > 0 ? all : find('OR');
		return {
			hits: hits.map(({ id, match }) => ({ record: Number(id), words: Object.keys(match) })),
			all: all.length > 0
		};
	};
}

const optionsOf = (records: readonly SearchRecord[]): SearchOptions => ({
	boost: { title: 3, more: 0.4 },
	boostDocument: (id) => RANK[records[Number(id)]?.kind ?? 'fact'],
	prefix: (word) => !isNumber(word) && word.length >= BEGINNING,
	fuzzy: (word) => {
		if (isNumber(word) || word.length < ONE_WRONG) return false;
		return word.length < TWO_WRONG ? 1 : 2;
	}
});
