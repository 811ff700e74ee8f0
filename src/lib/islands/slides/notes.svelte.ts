import { flushSync } from 'svelte';
import { keepAddress } from '$lib/islands/page/keep-address';
import { followOtherWindows } from '$lib/islands/page/preferences';
import { followPlain } from '$lib/islands/page/plain';
import { Position, type StepRef } from '$lib/islands/story/position.svelte';
import { COVER } from '../../slides/cover';
import { deckIn } from '../../slides/deck-name';
import { fragmentOf, pageIn, readFragment } from './address';
import { DeckPlace, layersOf } from './deck-place.svelte';
import { linkWindows } from './link';
import { bindKeys } from './bind-keys';
import type { Shown } from './chosen-deck';
import { lastNumber, numberOf, numbered } from './numbers';
import { clockText, elapsed, readStopwatch, STOPPED, toggled } from './stopwatch';
import { kept, keep, letKnowOpener, sessionOf, toast } from './window';

const WATCH = 'stopwatch';
const SECOND = 1000;

/**
 * Brings the speaker's view to life: one slide's notes at a time, the next slide beside it, a clock, and the slides in
 * another window kept in step, both ways. Alone, it steps by itself.
 */
export async function startNotes(root: HTMLElement): Promise<void> {
	const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
	const fragment = readFragment(location.hash);
	const { name, message }: Partial<Shown> = fragment.deck
		? (await import('./chosen-deck')).showNotes(fragment.deck, root)
		: {};
	// What the address asks for and isn't there, it asks for no longer.
	if (fragment.deck) keepAddress(location.pathname + fragmentOf({ ...fragment, deck: name }));
	const position = new Position(root);
	const { session } = sessionOf('notes', fragment);
	// A reload stays where it was; with slides open, they say where that is.
	position.go(kept('step') ?? '');
	const deck = new DeckPlace(position);
	let together = $state(false);
	const tell = linkWindows({
		session,
		role: 'notes',
		place: () => deck.place,
		follow: (place) => {
			// Slides that have left the deck are somewhere else.
			if (!deck.follow(place)) toast(root.dataset.elsewhere ?? '');
		},
		together: (there) => (together = there)
	});
	const move = (by: 1 | -1) => {
		deck.move(by);
		tell();
	};
	const go = (id: string) => {
		if (deck.go(id)) tell();
	};
	bindKeys({
		move,
		first: () => go(position.steps[0]?.id ?? ''),
		last: () => go(position.steps.at(-1)?.id ?? ''),
		jump: (number) => {
			const step = numbered(position, number);
			if (step) go(step.id);
			else toast((root.dataset.noSlide ?? '').replace('%s', String(number)));
		},
		blank: (as) => {
			deck.toggleBlank(as);
			tell();
		},
		close: () => {
			if (deck.blank) deck.toggleBlank('black');
			tell();
		}
	});
	if (__PACKED__) letKnowOpener(find('[data-open-slides]'));
	for (const button of root.querySelectorAll<HTMLElement>('[data-move]'))
		button.addEventListener('click', () => move(button.dataset.move === '1' ? 1 : -1));

	$effect.root(() => {
		$effect(() => showStep(position.current));
		$effect(() => {
			find('[data-together]').hidden = !together;
			find('[data-alone]').hidden = together;
		});
		$effect(() => {
			const layers = layersOf(position.current);
			const box = find('[data-layer]');
			box.hidden = deck.layer >= layers;
			box.textContent = (box.dataset.words ?? '')
				.replace('%layer', String(deck.layer))
				.replace('%count', String(layers));
			find('[data-blanked]').hidden = deck.blank === '';
		});
	});
	runClock();
	// The words are chosen where the settings are: in the slides.
	followOtherWindows('text');
	followPlain(async () => (await import('./plain-notes')).plainNotes(root));
	document.documentElement.dataset.ready = '';
	flushSync();
	if (message) toast(message);
	addEventListener('hashchange', () => {
		if (deckIn(location.hash) !== name) location.reload();
	});

	function showStep(step: StepRef) {
		keep('step', step.id);
		for (const other of position.steps) other.element.classList.toggle('is-current', other === step);
		for (const { element, steps } of position.chapters)
			element.classList.toggle('is-current', steps.includes(step));
		for (const part of root.querySelectorAll<HTMLElement>('[data-at]'))
			part.classList.toggle('is-current', (part.dataset.at ?? '').split(' ').includes(step.id));
		find('[data-count]').textContent = `${numberOf(position, step)} / ${lastNumber(position)}`;
		const slides = find<HTMLAnchorElement>('[data-open-slides]');
		slides.href = `${pageIn(step.id === COVER ? '../' : `../${step.id}/`)}${fragmentOf({ session, deck: name })}`;
		const next = position.neighbour(1);
		find('[data-end]').hidden = next !== step;
		find('[data-next]').hidden = next === step;
		find('[data-next-headline]').textContent = next.headline;
		find<HTMLImageElement>('[data-next] img').src = next.element.querySelector('img')?.src ?? '';
		for (const button of root.querySelectorAll<HTMLButtonElement>('[data-move]'))
			button.disabled = position.neighbour(Number(button.dataset.move)) === step;
		toast('');
		scrollTo({ top: 0, behavior: 'instant' });
		document.documentElement.dataset.settled = step.id;
	}

	/** The time of day, and how long the lesson has taken, once somebody sets that going. */
	function runClock() {
		let watch = readStopwatch(kept(WATCH));
		const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
		const button = find('[data-watch]');
		const show = () => {
			const now = Date.now();
			find('[data-clock]').textContent = clock.format(now);
			find('[data-elapsed]').textContent = clockText(elapsed(watch, now));
			const { begin = '', pause = '', goOn = '' } = button.dataset;
			button.textContent = watch.since !== undefined ? pause : watch.before > 0 ? goOn : begin;
			find('[data-reset]').hidden = watch.before === 0 && watch.since === undefined;
		};
		const set = (next: typeof watch) => {
			watch = next;
			keep(WATCH, JSON.stringify(watch));
			show();
		};
		button.addEventListener('click', () => set(toggled(watch, Date.now())));
		find('[data-reset]').addEventListener('click', () => set(STOPPED));
		setInterval(show, SECOND);
		show();
	}
}
