import { mount, unmount } from 'svelte';
import { motionAllowed } from '$lib/motion/allowed.svelte';
import { CHANGED, inForce } from '$lib/page/preferences';
import { registry, type RegisteredScene } from '$lib/scenes/registry';
import Guess from './Guess.svelte';
import { driveByKeys } from './key-driver';
import { Position, type ChapterRef } from './position.svelte';
import { driveByScroll } from './scroll-driver';

export interface ReaderOptions {
	/** Address of a fact's evidence. */
	evidence: (fact: string) => string;
	/** Puts another fragment into the page's address without leaving a trace in the history. */
	replaceAddress: (hash: string) => void;
}

/** How long the reader rests on a step before the address says so: browsers limit how often it may change. */
const ADDRESS_DELAY = 200;
/** How near a chapter's picture has to come for its scene to be fetched: its opening is about a screen high. */
const NEAR = '60% 0px';

/**
 * Brings a prerendered story page to life: scenes move, the address follows the reader, keys and the stepper move by a
 * step. What the page says and shows is there already; if any of this fails, it stays.
 *
 * @returns what undoes it all
 */
export function startReader(root: HTMLElement, options: ReaderOptions): () => void {
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

	const landed = land(position);
	undo.push(
		$effect.root(() => {
			followPage(position, root);
			followAddress(position, options.replaceAddress);
		})
	);
	undo.push(loadScenes(position, options));
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
	if (stepping()) turnTo(landed);
	else scrolling(true);
	undo.push(() => scrolling(false));
	listen('hashchange', () => stepping() && turnTo(askedStep()), window);
	document.documentElement.dataset.ready = '';
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

/** The step that the address names; text that is no proper address is taken as it stands. */
function askedStep(): string {
	const hash = location.hash.slice(1);
	try {
		return decodeURIComponent(hash);
	} catch {
		return hash;
	}
}

/** Keeps the page's bar, menu, stepper and marks of the current step up to date. */
function followPage(position: Position, root: HTMLElement): void {
	const find = (selector: string) => root.querySelector<HTMLElement>(selector);
	const [where, progress, count, now] = ['[data-where]', '[data-progress]', '[data-count]', '[data-now]'].map(
		find
	);
	const opening = where?.textContent ?? '';
	const total = position.steps.length - 1;
	$effect(() => {
		const step = position.current;
		for (const other of position.steps) other.element.classList.toggle('is-current', other === step);
		for (const chapter of position.chapters) {
			chapter.element.classList.toggle('is-current', chapter === step.chapter);
			const link = find(`[data-menu="${chapter.id}"]`);
			const done = position.shownIn(chapter).index - (chapter.steps[0]?.index ?? 0);
			const begun = (chapter.steps[0]?.index ?? 0) <= step.index;
			link?.style.setProperty('--read', begun ? String((done + 1) / chapter.steps.length) : '0');
			if (chapter === step.chapter) link?.setAttribute('aria-current', 'step');
			else link?.removeAttribute('aria-current');
		}
		if (where) where.textContent = step.chapter?.title ?? opening;
		progress?.style.setProperty('--share', String(step.index / total));
		if (count) count.textContent = `${step.index} / ${total}`;
		// Announced only where the reader turns pages: while scrolling, silence.
		if (now) now.textContent = inForce('view') === 'step' ? step.headline : '';
		for (const button of root.querySelectorAll<HTMLButtonElement>('[data-go]'))
			button.disabled = position.neighbour(Number(button.dataset.go)) === step;
		for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-view-link="article"]'))
			link.hash = step.index === 0 ? '' : step.id;
		if (step.index === 0) document.documentElement.dataset.settled = step.id;
	});
}

/** The address follows the reader, once they rest. */
function followAddress(position: Position, replace: (hash: string) => void): void {
	let first = true;
	$effect(() => {
		const step = position.current;
		// A link to a chapter, or to nothing we know, stays as it is until the reader moves.
		if (first) {
			first = false;
			return;
		}
		const timer = setTimeout(() => {
			const hash = step.index === 0 ? '' : `#${step.id}`;
			if (location.hash !== hash) replace(hash);
		}, ADDRESS_DELAY);
		return () => clearTimeout(timer);
	});
}

/** Fetches each scene as its chapter nears, and puts the moving picture in the place of the still one. */
function loadScenes(position: Position, { evidence }: ReaderOptions): () => void {
	const mounted: object[] = [];
	const load = async (chapter: ChapterRef) => {
		const stage = chapter.element.querySelector<HTMLElement>('[data-stage]');
		const target = stage?.querySelector('[data-live]');
		const fetchScene = registry[chapter.scene as RegisteredScene];
		if (!stage || !target || !fetchScene) return;
		try {
			const [module, { default: Stage }] = await Promise.all([fetchScene(), import('./Stage.svelte')]);
			mounted.push(mount(Stage, { target, props: { module, chapter, position, evidence } }));
			stage.classList.add('has-live');
		} catch {
			// The still picture stays, and says why it doesn't move.
			stage.classList.add('is-still');
		}
	};
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				const chapter = position.chapters.find((c) => c.element.contains(target));
				if (!isIntersecting || !chapter) continue;
				near.unobserve(target);
				void load(chapter);
			}
		},
		{ rootMargin: NEAR }
	);
	for (const { element } of position.chapters)
		for (const stage of element.querySelectorAll('[data-stage]')) near.observe(stage);
	return () => {
		near.disconnect();
		for (const stage of mounted) void unmount(stage);
	};
}
