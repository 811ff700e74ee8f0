import { bisector } from 'd3-array';
import scrollama from 'scrollama';
import { tick } from 'svelte';
import { onPageSize } from './page-size';
import type { Position } from './position.svelte';

/** Beside the picture, a step counts once its card is well in view; below it, as soon as the card has come in. */
const OFFSET = { beside: 0.62, below: 0.86 };
/** How long the page has to stand still for the reader to have stopped scrolling, in milliseconds. */
const RESTED = 120;
/** Where there is room for the card beside the picture; the same condition as in `story.css`. */
const BESIDE =
	'(min-width: 56.25rem), (min-width: 36rem) and (orientation: landscape) and (max-height: 34rem)';

/** What Scrollama 3.2 can do and its types don't say: any offset from 0 to 1, and another one later. */
type Offset = Parameters<ReturnType<typeof scrollama>['setup']>[0]['offset'];
type Scroller = ReturnType<typeof scrollama> & { offset: (share: number) => void };

/**
 * Scrollama, and the only file that knows its edges:
 *
 * - fast scrolling skips steps, and what it reports may be out of date (it reads only the first queued entry), so it
 *   triggers, and the page decides which step it is; the page is asked once more when scrolling has ended (which not
 *   every browser says, so a pause says it);
 * - its margins are in pixels of `innerHeight` and go stale, so it is told of each change of width, and of changes of
 *   height too large to be a phone's address bar;
 * - `setup()` adds a scroll listener that `destroy()` leaves behind, so there is one instance for the page's life.
 *
 * @returns a switch: on while the story is read by scrolling, off otherwise
 */
export function driveByScroll(position: Position, onStep: (id: string) => void): (on: boolean) => void {
	const beside = matchMedia(BESIDE);
	const steps = position.steps.map((step) => step.element);
	const offset = () => (beside.matches ? OFFSET.beside : OFFSET.below);
	let scroller: Scroller | undefined;

	const check = () => {
		const line = innerHeight * offset();
		const last = <Thing extends { element: HTMLElement }>(things: readonly Thing[]) =>
			things[bisector((thing: Thing) => thing.element.getBoundingClientRect().top).right(things, line) - 1];
		// They follow each other down the page; asking every step where it is would take a phone too long, and those of
		// chapters that are far away would have to be laid out first.
		const chapter = last(position.chapters);
		const reached = chapter ? last(chapter.steps) : position.steps[0];
		const before = chapter && position.steps[(chapter.steps[0]?.index ?? 0) - 1];
		const step = reached ?? before;
		if (step) onStep(step.id);
	};
	let soon: ReturnType<typeof setTimeout> | undefined;
	/**
	 * A change of step lays out text and starts motion: a task of its own, so that the scroll's own frame isn't late. What
	 * it has changed is laid out in the same task, and not by the frame that moves the picture.
	 */
	const checkSoon = () => {
		soon ??= setTimeout(() => {
			soon = undefined;
			check();
			void tick().then(() => document.documentElement.offsetHeight);
		});
	};
	let rest: ReturnType<typeof setTimeout> | undefined;
	const checkAtRest = () => {
		clearTimeout(rest);
		rest = setTimeout(check, RESTED);
	};
	const resized = () => {
		scroller?.offset(offset());
		check();
	};
	let forgetSize: (() => void) | undefined;
	const turnOn = () => {
		if (scroller) scroller.enable();
		else {
			scroller = scrollama() as Scroller;
			scroller.setup({ step: steps, offset: offset() as Offset });
			// Scrollama says that something has happened; the page says where the reader is.
			scroller.onStepEnter(checkSoon);
		}
		document.addEventListener('scroll', checkAtRest, { passive: true });
		forgetSize ??= onPageSize(resized);
		beside.addEventListener('change', resized);
		resized();
	};
	const turnOff = () => {
		scroller?.disable();
		clearTimeout(soon);
		soon = undefined;
		clearTimeout(rest);
		document.removeEventListener('scroll', checkAtRest);
		forgetSize?.();
		forgetSize = undefined;
		beside.removeEventListener('change', resized);
	};
	return (on) => (on ? turnOn() : turnOff());
}
