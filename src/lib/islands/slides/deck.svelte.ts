import { flushSync, mount } from 'svelte';
import { fetchPlainWords } from '$lib/islands/page/plain-words';
import { followPlain } from '$lib/islands/page/plain';
import { sceneService } from '$lib/islands/motion/scene-service';
import Guess from '$lib/islands/story/Guess.svelte';
import { getLocale } from '$lib/paraglide/runtime';
import { Position, type StepRef } from '$lib/islands/story/position.svelte';
import { showEvents } from '$lib/islands/story/show-events.svelte';
import { fragmentOf, pageIn, readFragment } from './address';
import { COVER } from '../../slides/cover';
import { DeckPlace } from './deck-place.svelte';
import { bindKeys } from './bind-keys';
import type { Shown } from './chosen-deck';
import { fetchOverview } from './overview';
import { linkWindows } from './link';
import type LiveSlide from './LiveSlide.svelte';
import { LivePicture } from './live-picture';
import { numbered } from './numbers';
import { SlideHistory } from './slide-history';
import { SlidePage } from './slide-page.svelte';
import { shapeNow } from './shape.svelte';
import { followSwipes } from './swipe';
import {
	absolute,
	letKnowOpener,
	makeAbsolute,
	openPage,
	remember,
	sessionOf,
	toast,
	toggleScreen
} from './window';

/**
 * Brings a prerendered slide to life: slides turn in place, their scenes move, the address follows, keys, clickers and
 * fingers steer, and the speaker's view keeps in step. Whatever fails, links still lead from slide to slide: without the
 * overview, which holds their order, they are all there is.
 */
export async function startDeck(root: HTMLElement): Promise<void> {
	makeAbsolute();
	const base = absolute(root.dataset.deck ?? './');
	const overview = await fetchOverview(base).catch(() => undefined);
	if (!overview) return;
	const fragment = readFragment(location.hash);
	const { name, first, leave, message }: Partial<Shown> = fragment.deck
		? (await import('./chosen-deck')).showDeck(fragment.deck, overview)
		: {};
	if (leave) root.querySelector('[data-overview]')?.before(leave);
	placeOverview(overview);
	const position = new Position(root);
	if (!position.go(root.dataset.current ?? COVER) && first)
		// It is a slide that the deck doesn't have.
		return location.replace(`${pageIn(`${base}${first}/`)}${fragmentOf(fragment)}`);
	const page = new SlidePage(root, base, position, { linkTo: (step) => at.linkTo(step), leave });
	const at = new SlideHistory(position, (step) => page.addressOf(step), name);
	const deck = new DeckPlace(position);
	const { session, own, guess } = sessionOf('slides', fragment);
	position.guess = guess;
	let notes = page.find<HTMLAnchorElement>('[data-notes]');
	notes.hash = fragmentOf({ session, deck: name });
	if (__PACKED__) notes = letKnowOpener(notes);

	// A slide that was asked for by its address, in a window that has its speaker's view already, is a move.
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (own && entry && entry.type !== 'reload') deck.claim();
	const tell = linkWindows({
		session,
		role: 'slides',
		place: () => deck.place,
		follow: (place) =>
			moving(() => {
				if (deck.follow(place)) follow(false);
			})
	});

	/** After a move: the others hear of it, and the address follows. */
	const follow = (mine = true) => {
		if (mine) tell();
		at.follow(position.current);
	};
	let service: ReturnType<typeof sceneService> | undefined;
	const live = new LivePicture(async () => {
		const { default: component } = await import('./LiveSlide.svelte');
		service ??= sceneService();
		fetchAhead(position.current);
		return () => mountPicture(component);
	});
	/** The last slide that showed whole. */
	let stood = position.current.id;
	/** Without the moving picture, a slide that was moved to is opened as the page it is; without a network, nobody moves. */
	const openInstead = async () => {
		if (await openPage(page.addressOf(position.current))) return;
		flushSync(() => deck.go(stood));
		follow();
		toast(root.dataset.noPicture ?? '');
	};
	const moving = (act: () => void) => live.after(act, () => void openInstead());
	const move = (by: 1 | -1) =>
		moving(() => {
			deck.move(by);
			follow();
		});
	const go = (id: string) =>
		moving(() => {
			if (deck.go(id)) follow();
		});
	const popover = (id: string) => root.querySelector<HTMLElement>(`#${id}`)?.togglePopover();

	document.documentElement.dataset.settled = position.current.id;
	mountGuess();
	// A guess is drawn into the picture.
	if (at.asks(position.current) || guess !== undefined) void live.show().catch(() => undefined);
	$effect.root(() => {
		showEvents(position, root);
		$effect(() => {
			const step = position.current;
			page.show(step);
			remember(step.id);
			if (live.begun) fetchAhead(step);
		});
		$effect(() => page.showBlank(deck.blank));
		$effect(() => at.keep(position.current));
	});
	page.offerResume();
	followPlain(async () => {
		const words = await fetchPlainWords(absolute('../', base));
		return () => {
			page.tell(words);
			return () => page.tell();
		};
	});

	at.onReturn((step) =>
		moving(() => {
			if (deck.go(step.id)) tell();
		})
	);
	root.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('a[data-slide-link]');
		if (link) {
			event.preventDefault();
			page.find('#overview').hidePopover();
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
	bindKeys({
		move,
		first: () => go(position.steps[0]?.id ?? COVER),
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
			const step = numbered(position, number);
			if (step) go(step.id);
			else toast((overview.dataset.noSlide ?? '').replace('%s', String(number)));
		},
		close: () => {
			if (!deck.blank) return;
			deck.blank = '';
			tell();
		}
	});
	followSwipes(page.find('[data-slide]'), move);
	page.find('#overview').addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState === 'open')
			page.find<HTMLElement>('#overview [aria-current]').focus({ preventScroll: false });
	});
	document.documentElement.dataset.ready = '';
	// A slide that has just come takes such words away.
	flushSync();
	if (message) toast(message);

	/** The link to the overview becomes a button that opens it where the reader is. */
	function placeOverview(overview: HTMLElement) {
		const link = root.querySelector('[data-overview]') as HTMLElement;
		const button = Object.assign(document.createElement('button'), {
			type: 'button',
			textContent: link.textContent
		});
		button.setAttribute('popovertarget', overview.id);
		link.replaceWith(button);
		root.querySelector('.controls')?.after(overview);
	}

	function mountPicture(component: typeof LiveSlide): Promise<void> {
		const target = page.find('[data-live]');
		return new Promise((done) =>
			mount(component, {
				target,
				props: {
					deck,
					cover: target.dataset.coverPicture ?? '',
					evidence: absolute(`${pageIn('../sources/')}#`, base),
					service: service as ReturnType<typeof sceneService>,
					ready: () => {
						page.find('[data-canvas]').classList.add('has-live');
						stood = position.current.id;
						done();
					},
					failed: (id: string) => {
						// The page as it was written has its picture; where it is this very page, it is there already.
						if (id === root.dataset.current) page.find('[data-canvas]').classList.remove('has-live');
						else if (id !== stood) void openInstead();
						done();
					},
					words: (shown: boolean) => page.find('[data-slide]').classList.toggle('is-wordless', !shown)
				}
			})
		);
	}

	function mountGuess() {
		const box = page.find('[data-guess]');
		const solution = box.querySelector('p')?.textContent;
		box.replaceChildren();
		mount(Guess, { target: box, props: { position, solution, answer: () => move(1) } });
	}

	/** The next chapter's scene is fetched before it is needed: nobody waits in front of a class. */
	function fetchAhead(step: StepRef) {
		const next = position.steps[Math.min(step.index + 2, position.steps.length - 1)]?.chapter;
		if (next && next !== step.chapter)
			service?.prepare({
				scene: next.id,
				state: next.steps[0]?.state ?? '',
				locale: getLocale(),
				on: { shape: shapeNow(), layer: 1 }
			});
	}
}
