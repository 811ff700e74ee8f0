/** The page of the search: what is written in the field is looked for, counted aloud, shown, and kept in the address. */
import { m } from '$lib/paraglide/messages';
import { searchOf, type Hit, type Search, type SearchFile } from '$lib/search/search';
import { fetchedText } from '../page/fetched-text';
import { keepAddress } from '../page/keep-address';
import { resultOf } from './results';

/** So many are shown at first, and more each time that more are asked for. */
const AT_ONCE = 20;
/** A hand that goes on typing within so many milliseconds isn't done with the word. */
const TYPING = 120;

const one = <T extends Element>(selector: string) => document.querySelector<T>(selector);

/** Fetches what can be found. @throws (rejects) when it can't be had */
async function fetchSearch(): Promise<{ file: SearchFile; search: Search }> {
	const { lang } = document.documentElement;
	const text = await fetchedText({
		site: new URL(`${lang}.json`, document.baseURI).href,
		pack: new URL('../files/search.js', document.baseURI).href
	});
	const file = JSON.parse(text) as SearchFile;
	return { file, search: await searchOf(file) };
}

function start(field: HTMLInputElement, status: HTMLElement, found: HTMLElement, list: HTMLElement): void {
	const more = one<HTMLButtonElement>('[data-more]');
	const kinds = [...found.querySelectorAll<HTMLInputElement>('[name=kind]')];
	let ready: ReturnType<typeof fetchSearch> | undefined;
	let [hits, file]: [Hit[], SearchFile | undefined] = [[], undefined];

	const say = (words: string) => {
		// What hasn't changed isn't announced again.
		if (status.textContent !== words) status.textContent = words;
	};
	const query = () => field.value.trim();
	const kind = () => kinds.find(({ checked }) => checked)?.value ?? '';
	const chosen = () => (kind() ? hits.filter(({ record }) => file?.records[record]?.kind === kind()) : hits);

	/** Shows more of what was found. @returns the first of it */
	const show = (): Element | undefined => {
		const all = chosen();
		const before = list.children.length;
		const items = all.slice(before, before + AT_ONCE).flatMap((hit) => (file && resultOf(hit, file)) ?? []);
		list.append(...items);
		if (more) more.hidden = list.children.length >= all.length;
		return items[0];
	};
	const showAnew = () => {
		list.replaceChildren();
		show();
	};
	const keep = () => {
		const asked = new URLSearchParams();
		if (query()) asked.set('q', query());
		if (query() && kind()) asked.set('kind', kind());
		const search = asked.toString();
		keepAddress(location.pathname + (search ? `?${search}` : '') + location.hash);
	};
	/** Says how many there are of each kind, and leaves out those of which there is none. */
	const countKinds = () => {
		for (const input of kinds) {
			const count = hits.filter(
				({ record }) => !input.value || file?.records[record]?.kind === input.value
			).length;
			const label = input.closest('label');
			if (!label) continue;
			label.hidden = count === 0;
			label.dataset.count = String(count);
			if (count === 0 && input.checked && kinds[0]) kinds[0].checked = true;
		}
	};

	const look = async () => {
		const asked = query();
		ready ??= fetchSearch();
		if (asked && !file) say(m.search_loading());
		try {
			const { search, file: fetched } = await ready;
			file = fetched;
			// More may have been written while it was fetched.
			if (asked !== query()) return;
			const result = asked ? search(asked) : { hits: [], all: true };
			hits = result.hits;
			countKinds();
			showAnew();
			found.hidden = hits.length === 0;
			const count = hits.length;
			if (!asked) say('');
			else if (count === 0) say(m.search_nothing({ query: asked }));
			else say(result.all ? m.search_found({ count, query: asked }) : m.search_found_some({ count }));
		} catch {
			// The next try may go better.
			ready = undefined;
			if (asked) say(m.search_failed());
		}
		keep();
	};

	let typing: ReturnType<typeof setTimeout> | undefined;
	field.addEventListener('input', () => {
		clearTimeout(typing);
		typing = setTimeout(() => void look(), TYPING);
	});
	found.addEventListener('change', () => {
		showAnew();
		keep();
	});
	more?.addEventListener('click', () => show()?.querySelector('a')?.focus());
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const stops = [field, ...list.querySelectorAll<HTMLElement>('a')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	});

	const asked = new URLSearchParams(location.search);
	field.value = (asked.get('q') ?? '').slice(0, field.maxLength);
	const wanted = kinds.find(({ value }) => value === asked.get('kind'));
	if (wanted) wanted.checked = true;
	field.disabled = false;
	// Whoever opens the page without a query is here to write one; whoever comes back to it has a place on it.
	if (!query() && document.activeElement === document.body) field.focus({ preventScroll: true });
	void look();
}

const field = one<HTMLInputElement>('[data-search] input');
const status = one<HTMLElement>('[data-said]');
const found = one<HTMLElement>('[data-found]');
const list = one<HTMLElement>('[data-list]');
if (field && status && found && list) start(field, status, found, list);
