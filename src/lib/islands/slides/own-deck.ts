/** The page on which a deck is made: what is ticked, and in which order, is in its address, and nowhere else. */
import { keepAddress } from '../page/keep-address';
import { deckIn, stepsDeck } from '../../slides/deck-name';
import { listed, readDeck } from '../../slides/deck-steps';
import { moved, putIn } from './deck-order';

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E;
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox][value]')];
const story = boxes.map(({ value }) => value);
const section = find('[data-chosen]');
/** What the reader has chosen. */
let steps: readonly string[] = [];

const headlineOf = (id: string) => find(`[data-slide="${id}"] span`).lastChild?.textContent?.trim() ?? '';
const addressOf = (id: string) => find<HTMLAnchorElement>(`[data-slide="${id}"]`).href.replace(/#.*/, '');

/** Takes what the address asks for; what isn't a step of the story is left out, and counted. */
function read(): void {
	const name = deckIn(location.hash);
	const { kind, of } = name ? readDeck(name) : { kind: 'steps', of: '' };
	const asked = kind === 'steps' ? listed(of) : [];
	steps = asked.filter((id) => story.includes(id));
	const dropped = find('[data-dropped]');
	dropped.hidden = asked.length === steps.length;
	dropped.textContent = (dropped.dataset.words ?? '').replace('%s', String(asked.length - steps.length));
	show();
}

/** What the reader does, page and address follow. */
function choose(next: readonly string[]): void {
	steps = next;
	find('[data-dropped]').hidden = true;
	keepAddress(location.pathname + location.search + (steps.length > 0 ? `#${stepsDeck(steps)}` : ''));
	show();
}

function show(): void {
	for (const box of boxes) box.checked = steps.includes(box.value);
	const count = find('[data-count]');
	const { words = '', none = '' } = count.dataset;
	count.textContent = steps.length > 0 ? words.replace('%s', String(steps.length)) : none;
	find('[data-list]').replaceChildren(...steps.map(row));
	const [first] = steps;
	find('[data-doors]').hidden = first === undefined;
	const fragment = `#${stepsDeck(steps)}`;
	if (first !== undefined) find<HTMLAnchorElement>('[data-show]').href = addressOf(first) + fragment;
	find<HTMLAnchorElement>('[data-notes]').hash = fragment;
	find('#address').textContent = first === undefined ? '' : location.href.replace(/#.*/, '') + fragment;
}

/** A slide among those chosen, with buttons that move it or leave it out. */
function row(id: string, at: number): HTMLElement {
	const item = document.createElement('li');
	const headline = headlineOf(id);
	const button = (sign: string, does: string, act: () => void, off = false) => {
		const made = Object.assign(document.createElement('button'), { type: 'button', textContent: sign });
		made.disabled = off;
		made.dataset.does = does;
		made.setAttribute('aria-label', (section.dataset[does] ?? '').replace('%s', headline));
		made.addEventListener('click', () => {
			act();
			focusAgain(id, does);
		});
		return made;
	};
	item.dataset.id = id;
	const line = document.createElement('div');
	line.append(
		Object.assign(document.createElement('span'), { textContent: headline }),
		button('↑', 'earlier', () => choose(moved(steps, at, -1)), at === 0),
		button('↓', 'later', () => choose(moved(steps, at, 1)), at === steps.length - 1),
		button('×', 'out', () => choose(steps.filter((one) => one !== id)))
	);
	item.append(line);
	return item;
}

/** The list is written anew: whoever moves a slide by keyboard stays at it. */
function focusAgain(id: string, does: string): void {
	const buttons = document.querySelectorAll<HTMLButtonElement>(
		`[data-list] [data-id="${id}"] button:enabled`
	);
	const again = [...buttons].find((one) => one.dataset.does === does) ?? buttons[0];
	(again ?? find('[data-list] button') ?? boxes[0])?.focus();
}

for (const box of boxes)
	box.addEventListener('change', () =>
		choose(box.checked ? putIn(steps, box.value, story) : steps.filter((id) => id !== box.value))
	);
addEventListener('hashchange', read);
read();
