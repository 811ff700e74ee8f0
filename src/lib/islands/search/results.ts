import { excerpt, marked, type TextPart } from '$lib/search/excerpt';
import type { Hit, Kind, SearchFile } from '$lib/search/search';
import { m } from '$lib/paraglide/messages';

/** The most that is shown of what something says, in characters. */
const EXCERPT = 220;

const KIND: Readonly<Record<Kind, () => string>> = {
	chapter: m.search_kind_chapter,
	step: m.search_kind_step,
	fact: m.search_kind_fact,
	remark: m.search_kind_remark,
	source: m.search_kind_source,
	term: m.search_kind_term,
	teach: m.teach_link
};

/** Words with what was found in them marked. */
const shown = (parts: readonly TextPart[]): Node[] =>
	parts.map(({ text, hit }) => {
		if (!hit) return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});

function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className: string,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

/** Something that was found, as an item of the list. */
export function resultOf(
	{ record, words }: Hit,
	{ records, outcome }: SearchFile
): HTMLLIElement | undefined {
	const found = records[record];
	if (!found) return undefined;
	const { kind, at, title, text, where, alleged } = found;
	const link = element('a', kind === 'term' ? 'term' : '', ...shown(marked(title, words)));
	link.href = at;
	// Evidence and words of the glossary open in place, as everywhere else (`page/evidence.ts`).
	if (kind === 'fact') link.dataset.fact = link.hash.slice(1);
	const item = element(
		'li',
		'',
		element('p', 'kind', where ? `${KIND[kind]()} · ${where}` : KIND[kind]()),
		element('h2', '', link),
		element('p', 'excerpt', ...shown(excerpt(text, words, EXCERPT)))
	);
	if (alleged) item.append(element('p', 'outcome', outcome));
	return item;
}
