import { mount } from 'svelte';
import { fetchPlainWords, type PlainWords } from '$lib/page/plain-words';
import { followTelling } from '$lib/page/telling';
import { registry, type RegisteredScene } from '$lib/scenes/registry';
import Guess from '$lib/stage/Guess.svelte';
import { Position, type StepRef } from '$lib/stage/position.svelte';
import { guessFragment, pageIn, readFragment, stepInStory } from './address';
import { DeckPlace } from './deck-place.svelte';
import { obeyKeys } from './obey-keys';
import { linkWindows } from './link';
import LiveSlide from './LiveSlide.svelte';
import {
	absolute,
	makeAbsolute,
	remember,
	remembered,
	sessionOf,
	showCode,
	toast,
	toggleScreen
} from './window';
import { followSwipes } from './swipe';

const COVER = 'top';

/**
 * Brings a prerendered slide to life: slides turn in place, their scenes move, the address follows, keys, clickers and
 * fingers steer, and the speaker's view keeps in step. Whatever fails, links still lead from slide to slide.
 */
export function startDeck(root: HTMLElement): void {
	makeAbsolute();
	const base = absolute(root.dataset.deck ?? './');
	const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
	const position = new Position(root);
	position.go(root.dataset.current ?? COVER);
	const deck = new DeckPlace(position);
	const { session, own, guess } = sessionOf('slides', readFragment(location.hash));
	position.guess = guess;
	const addressOf = (step: StepRef) => pageIn(step.id === COVER ? base : `${base}${step.id}/`);
	const here = () => location.href.replace(/[?#].*$/, '');
	const notes = find<HTMLAnchorElement>('[data-notes]');
	notes.hash = `session=${session}`;

	// A slide that was asked for by its address, in a window that has its speaker's view already, is a move.
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (own && entry && entry.type !== 'reload') deck.claim();
	const tell = linkWindows({
		session,
		role: 'slides',
		place: () => deck.place,
		follow: (place) => {
			if (deck.follow(place)) follow(false);
		}
	});

	/** After a move: the others hear of it, and the address follows. */
	const follow = (mine = true) => {
		if (mine) tell();
		const step = position.current;
		if (here() === addressOf(step)) return;
		const address = addressOf(step) + keptGuess(step);
		try {
			history.pushState(null, '', address);
		} catch {
			// A page opened from a file may not change its address; the slide turns all the same. One that asks is opened
			// as a page of its own, so that its address can hold the guess; but that would leave the full screen.
			if (__PACKED__ && asks(step) && !document.fullscreenElement) location.assign(address);
		}
	};
	const asks = (step?: StepRef) => step?.element.dataset.asks !== undefined;
	/** A guess stays in the address of the slides that show it, so that it can be handed in as a link. */
	const keptGuess = (step: StepRef) => {
		const before = position.steps[step.index - 1];
		return asks(step) || asks(before) ? guessFragment(position.guess) : '';
	};
	const move = (by: 1 | -1) => {
		deck.move(by);
		follow();
	};
	const go = (id: string) => {
		if (deck.go(id)) follow();
	};
	/** The slides in plain words, where the reader has chosen them. */
	let plain = $state.raw<ReadonlyMap<string, PlainWords>>();
	const headlineOf = (step: StepRef) => plain?.get(step.id)?.headline ?? step.headline;
	const popover = (id: string) => root.querySelector<HTMLElement>(`#${id}`)?.togglePopover();

	mountPicture();
	mountGuess();
	$effect.root(() => {
		$effect(() => showSlide(position.current));
		$effect(() => showBlank());
		$effect(() => {
			const fragment = keptGuess(position.current);
			if (location.hash !== fragment && here() === addressOf(position.current))
				history.replaceState(null, '', fragment || location.pathname);
		});
	});
	offerResume();
	followTelling(async () => {
		const words = await fetchPlainWords(absolute('../', base));
		return () => {
			plain = words;
			return () => (plain = undefined);
		};
	});

	addEventListener('popstate', () => {
		const id = here().slice(base.length).replace(/\/$/, '') || COVER;
		if (id !== position.current.id && deck.go(id)) tell();
	});
	root.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('a[data-slide-link]');
		if (link) {
			event.preventDefault();
			find('#overview').hidePopover();
			if (link.dataset.move) move(link.dataset.move === '1' ? 1 : -1);
			else go(link.dataset.slideId ?? position.steps[1]?.id ?? COVER);
		}
		if (target.closest('[data-screen]')) screen();
		if (target.closest('[data-blank]')) {
			deck.blank = '';
			tell();
		}
	});
	const screen = () => void toggleScreen().catch(() => toast(root.dataset.noScreen ?? ''));
	obeyKeys({
		move,
		first: () => go(COVER),
		last: () => go(position.steps.at(-1)?.id ?? COVER),
		screen,
		overview: () => popover('overview'),
		help: () => popover('help'),
		code: () => popover('code'),
		notes: () => notes.click(),
		blank: (as) => {
			deck.toggleBlank(as);
			tell();
		},
		jump: (number) => {
			const step = position.steps[number];
			if (step) go(step.id);
			else toast((root.dataset.noSlide ?? '').replace('%s', String(number)));
		},
		close: () => {
			if (!deck.blank) return;
			deck.blank = '';
			tell();
		}
	});
	followSwipes(find('[data-slide]'), move);
	find('#overview').addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState === 'open')
			find<HTMLElement>('#overview [aria-current]').focus({ preventScroll: false });
	});
	document.documentElement.dataset.ready = '';

	function mountPicture() {
		const target = find('[data-live]');
		mount(LiveSlide, {
			target,
			props: {
				deck,
				cover: target.dataset.coverPicture ?? '',
				evidence: (fact: string) => absolute(`${pageIn('../sources/')}#${fact}`, base),
				ready: () => find('[data-canvas]').classList.add('has-live'),
				failed: (id: string) => {
					// The page as it was written has its picture; where it is this very page, it is shown already.
					if (id !== root.dataset.current) location.assign(pageIn(`${base}${id}/`));
				},
				words: (shown: boolean) => find('[data-slide]').classList.toggle('is-wordless', !shown)
			}
		});
	}

	function mountGuess() {
		const box = find('[data-guess]');
		box.replaceChildren();
		mount(Guess, { target: box, props: { position, answer: () => move(1) } });
	}

	/** Everything around the picture. */
	function showSlide(step: StepRef) {
		const { kicker = '', asks } = step.element.dataset;
		const title = root.dataset.title ?? '';
		find('[data-kicker]').textContent = kicker;
		const headline = headlineOf(step);
		find('[data-headline]').textContent = headline;
		find('[data-now]').textContent = headline;
		const box = find('[data-plain]');
		const paragraphs = plain?.get(step.id)?.paragraphs ?? [];
		box.replaceChildren(...paragraphs);
		box.hidden = paragraphs.length === 0;
		find('[data-cover-words]').hidden = step.id !== COVER;
		find('[data-slide]').classList.toggle('is-cover', step.id === COVER);
		find('[data-guess]').hidden = asks === undefined;
		showCredit(step);
		find('[data-count]').textContent = `${step.index} / ${position.steps.length - 1}`;
		find('[data-progress]').style.setProperty('--share', String(step.index / (position.steps.length - 1)));
		for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-move]')) {
			const next = position.neighbour(Number(link.dataset.move));
			if (next === step) link.removeAttribute('href');
			else link.href = addressOf(next);
		}
		for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-slide-id]'))
			if (link.dataset.slideId === step.id) link.setAttribute('aria-current', 'page');
			else link.removeAttribute('aria-current');
		find<HTMLAnchorElement>('[data-read]').href = absolute(
			step.id === COVER ? pageIn('../') : stepInStory('../', step.id),
			base
		);
		const code = root.querySelector<HTMLElement>('[data-code]');
		if (code) showCode(code, step, base);
		document.title = step.id === COVER ? title : `${headline} · ${title}`;
		toast('');
		remember(step.id);
		fetchAhead(step);
	}

	/** The next chapter's scene is fetched before it is needed: nobody waits in front of a class. */
	function fetchAhead(step: StepRef) {
		const next = position.steps[Math.min(step.index + 2, position.steps.length - 1)]?.chapter;
		if (next && next !== step.chapter)
			registry[next.scene as RegisteredScene]().catch(() => {
				// It is asked for again when its slide comes.
			});
	}

	function showCredit(step: StepRef) {
		const credit = find('[data-credit]');
		const words = step.credit ? `${credit.dataset.label} ${step.credit}` : '';
		if (step.corrected) {
			const link = Object.assign(document.createElement('a'), {
				href: absolute(`${pageIn('../sources/')}#corrections`, base),
				textContent: step.corrected
			});
			credit.replaceChildren(link, `. ${words}`);
		} else credit.textContent = words;
	}

	function showBlank() {
		const screen = find('[data-blank]');
		screen.hidden = deck.blank === '';
		screen.dataset.as = deck.blank;
		find('[data-now]').textContent = deck.blank ? (root.dataset.blanked ?? '') : headlineOf(position.current);
	}

	function offerResume() {
		const id = remembered();
		const step = id && position.find(id);
		const box = find('[data-resume]');
		if (!step || step.id === COVER || position.current.id !== COVER) return;
		const link = Object.assign(document.createElement('a'), {
			href: addressOf(step),
			textContent: (box.dataset.words ?? '').replace('%s', step.headline)
		});
		link.dataset.slideLink = '';
		link.dataset.slideId = step.id;
		box.append(link);
		box.hidden = false;
	}
}
