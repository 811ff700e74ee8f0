import { mount, unmount } from 'svelte';
import { motionAllowed } from '$lib/islands/motion/allowed.svelte';
import { CHANGED, inForce } from '$lib/islands/page/preferences';
import { followPlain } from '$lib/islands/page/plain';
import Guess from './Guess.svelte';
import { restFarChapters } from './far-chapters';
import { followAddress, followPage } from './follow.svelte';
import { driveByKeys } from './key-driver';
import { guessIn } from './kept-guess';
import { loadScenes } from './load-scenes';
import { Position } from './position.svelte';
import { driveByScroll } from './scroll-driver';

/**
 * Brings a prerendered story page to life: scenes move, the address follows the reader, keys and the stepper move by a
 * step. What the page says and shows is there already; if any of this fails, it stays.
 *
 * @param evidence address of the evidence, to which a fact's id is added
 * @returns what undoes it all
 */
export function startReader(root: HTMLElement, evidence: string): () => void {
	const position = new Position(root);
	const undo: (() => void)[] = [];
	const listen = (type: string, handler: (event: Event) => void, target: EventTarget = document) => {
		target.addEventListener(type, handler);
		undo.push(() => target.removeEventListener(type, handler));
	};
	const stepping = () => inForce('view') === 'step';

	const move = (by: number) => show(position.neighbour(by).id);
	/** Takes the reader to a step: by turning to it, or by scrolling there. */
	const show = (id: string) => {
		const step = position.find(id);
		if (!step) return;
		if (stepping()) turnTo(id);
		else step.element.scrollIntoView({ behavior: motionAllowed.current ? 'smooth' : 'auto' });
	};

	/** Turns to a step, from the top of its page. */
	const turnTo = (id: string) => {
		position.go(id);
		scrollTo({ top: 0, behavior: 'instant' });
	};

	/** Goes where the address asks. To a step the browser scrolls by itself, but it finds none by a name with a guess. */
	const goTo = (id: string) => {
		if (stepping()) turnTo(id);
		else if (location.hash.includes('&')) position.find(id)?.element.scrollIntoView({ behavior: 'instant' });
	};

	const far = restFarChapters(position.chapters);
	undo.push(far.stop);
	const landed = land(position);
	position.guess = guessIn(location.hash);
	undo.push(
		$effect.root(() => {
			followPage(position, root);
			followAddress(position);
		})
	);
	undo.push(loadScenes(position, evidence));
	undo.push(driveByKeys(move));
	const guess = root.querySelector('[data-guess]');
	if (guess) {
		const widget = mount(Guess, { target: guess, props: { position, answer: () => move(1) } });
		undo.push(() => void unmount(widget));
	}
	listen('click', (event) => {
		const by = (event.target as Element).closest<HTMLElement>('[data-go]')?.dataset.go;
		if (by) move(Number(by));
	});

	const scrolling = driveByScroll(position, (id) => position.go(id));
	const enterView = () => {
		if (stepping()) {
			scrolling(false);
			turnTo(position.current.id);
		} else {
			far.measure();
			// Back among the scrolling steps, the reader is where they were.
			position.current.element.scrollIntoView({ behavior: 'instant' });
			scrolling(true);
		}
	};
	let view = inForce('view');
	listen(CHANGED, () => {
		if (inForce('view') === view) return;
		view = inForce('view');
		enterView();
	});
	goTo(landed);
	if (!stepping()) scrolling(true);
	undo.push(() => scrolling(false));
	const addressChanged = () => {
		position.guess = guessIn(location.hash) ?? position.guess;
		goTo(askedStep());
	};
	listen('hashchange', addressChanged, window);
	document.documentElement.dataset.ready = '';
	undo.push(followPlain(async () => (await import('./tell-plainly')).plainStory(position, far.measure)));
	return () => undo.reverse().forEach((f) => f());
}

/** Where the address says the reader should be; says so when there is no such step. @returns the step's id */
function land(position: Position): string {
	const asked = askedStep();
	const step = position.find(asked);
	const elsewhere = asked && !step && !document.getElementById(asked);
	const toast = document.querySelector<HTMLElement>('[data-toast]');
	if (elsewhere && toast) toast.textContent = (toast.dataset.unknown ?? '').replace('%s', asked);
	return step?.id ?? 'top';
}

/** The step that the address names, before any guess; text that is no proper address is taken as it stands. */
function askedStep(): string {
	const hash = location.hash.slice(1).replace(/&.*$/s, '');
	try {
		return decodeURIComponent(hash);
	} catch {
		return hash;
	}
}
