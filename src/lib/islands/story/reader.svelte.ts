import { mount } from 'svelte';
import { motionAllowed } from '$lib/islands/motion/allowed.svelte';
import { CHANGED, inForce } from '$lib/islands/page/preferences';
import { RENEWED } from '$lib/islands/page/renewed';
import { followPlain } from '$lib/islands/page/plain';
import Guess from './Guess.svelte';
import { followAddress, followPage } from './follow.svelte';
import { keepLaidOut } from './keep-laid-out';
import { driveByKeys } from './key-driver';
import { guessIn } from './kept-guess';
import { loadScenes } from './load-scenes';
import { Position } from './position.svelte';
import { driveByScroll } from './scroll-driver';
import { drawConnectors } from './draw-connectors';
import { showEvents } from './show-events.svelte';

/** How much of a step's name that isn't known is shown, in signs. */
const LONGEST = 60;

/** Lets the page paint and answer before what comes next. */
const breathe = () => new Promise((done) => setTimeout(done));

/**
 * Brings a prerendered story page to life, a piece at a time: scenes move, the address follows the reader, keys and the stepper
 * move by a step. What the page says and shows is there already; if any of this fails, it stays.
 *
 * @param evidence address of the evidence, to which a fact's id is added
 */
export async function startReader(root: HTMLElement, evidence: string): Promise<void> {
	const position = new Position(root);
	const stepping = () => inForce('view') === 'step';

	/** How often the reader asked to be taken somewhere: what the address asked for before doesn't count any more. */
	let asked = 0;
	const move = (by: number) => show(position.neighbour(by).id);
	/** Takes the reader to a step: by turning to it, or by scrolling there. */
	const show = (id: string) => {
		const step = position.find(id);
		if (!step) return;
		asked += 1;
		position.ask(id);
		if (stepping()) turnTo(id);
		else step.element.scrollIntoView({ behavior: motionAllowed.current ? 'smooth' : 'auto' });
	};

	/** The answer is the next step. There goes on who listens, or came by keyboard; who turns pages hears of it anyway. */
	const mountGuess = (target: Element) => {
		const solution = target.querySelector('p')?.textContent;
		const answer = () => {
			const { element } = position.neighbour(1);
			move(1);
			if (!stepping()) element.querySelector('h3')?.focus({ preventScroll: true });
		};
		mount(Guess, { target, props: { position, solution, answer } });
	};

	/** Turns to a step, from the top of its page. */
	const turnTo = (id: string) => {
		position.go(id);
		scrollTo({ top: 0, behavior: 'instant' });
	};

	/** Goes where the address asks. To a step the browser has scrolled by itself, but it finds none by a name with a guess. */
	const goTo = (id: string) => {
		position.ask(id);
		if (stepping()) return turnTo(id);
		const named = document.getElementById(askedStep());
		const place = named?.closest('[data-step]') ?? named ?? position.find(id)?.element;
		if (!place || !location.hash) return;
		const before = asked;
		const scroll = () => asked === before && place.scrollIntoView({ behavior: 'instant' });
		if (location.hash.includes('&')) scroll();
		// What is above it is laid out now that it is near, and may be a line higher or lower than was planned.
		requestAnimationFrame(() => requestAnimationFrame(scroll));
	};

	const back = cameBack();
	const landed = land(position);
	position.guess = guessIn(location.hash);
	keepLaidOut(root);
	$effect.root(() => {
		followPage(position, root);
		followAddress(position);
		showEvents(position, root);
	});
	await breathe();
	loadScenes(position, evidence);
	drawConnectors(root.querySelectorAll('.connector'));
	await breathe();
	driveByKeys(move);
	const guess = root.querySelector('[data-guess]');
	if (guess) mountGuess(guess);
	document.addEventListener('click', (event) => {
		const by = (event.target as Element).closest<HTMLElement>('[data-go]')?.dataset.go;
		if (by) move(Number(by));
	});

	await breathe();
	const scrolling = driveByScroll(position, (id) => position.go(id));
	const enterView = () => {
		if (stepping()) {
			scrolling(false);
			turnTo(position.current.id);
		} else {
			// Back among the scrolling steps, the reader is where they were. Two frames later once more: Firefox and WebKit
			// scroll nowhere while what was hidden waits to be laid out.
			const [{ id, element }, before] = [position.current, asked];
			position.ask(id);
			const scroll = () => element.scrollIntoView({ behavior: 'instant' });
			scroll();
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					if (stepping()) return;
					if (asked === before) scroll();
					scrolling(true);
				})
			);
		}
	};
	let view = inForce('view');
	document.addEventListener(CHANGED, () => {
		if (inForce('view') === view) return;
		view = inForce('view');
		enterView();
	});
	// Who comes back is where they were, which the browser remembers.
	if (stepping() || !back) goTo(landed);
	if (!stepping()) scrolling(true);
	if (back) position.ask(position.current.id);
	addEventListener('hashchange', () => {
		position.guess = guessIn(location.hash) ?? position.guess;
		goTo(askedStep());
	});
	document.documentElement.dataset.ready = '';
	followPlain(async () => (await import('./plain-text')).plainStory(position));
	// Without them the page says where they are.
	void import('./print-notes').then(({ fetchNotes }) => fetchNotes(root)).catch(() => undefined);
}

/**
 * Whether the reader opened the page anew, or went back to it. Where it opened itself anew, the browser remembers where it was
 * scrolled to before it was laid out: not where the reader is.
 */
function cameBack(): boolean {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const byItself = history.state === RENEWED;
	if (byItself) history.replaceState(null, '');
	return entry !== undefined && entry.type !== 'navigate' && !byItself;
}

/** Where the address says the reader should be; says so when there is no such step. @returns the step's id */
function land(position: Position): string {
	const asked = askedStep();
	const step = position.find(asked);
	const elsewhere = asked && !step && !document.getElementById(asked);
	const toast = document.querySelector<HTMLElement>('[data-toast]');
	if (elsewhere && toast)
		toast.textContent = (toast.dataset.unknown ?? '').replace('%s', () => shortened(asked));
	return step?.id ?? 'top';
}

/** A name from an address, as it can be shown: it may be anything. */
const shortened = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

/** The step that the address names, before any guess; text that is no proper address is taken as it stands. */
function askedStep(): string {
	const hash = location.hash.slice(1).replace(/&.*$/s, '');
	try {
		return decodeURIComponent(hash);
	} catch {
		return hash;
	}
}
