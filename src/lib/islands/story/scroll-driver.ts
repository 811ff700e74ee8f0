import { bisector } from 'd3-array';
import { CHANGED, type Setting } from '$lib/islands/page/preferences';
import { readingLine } from './line';
import { onPageSize, type PageSize } from './page-size';
import { Place } from './place';
import type { Position, StepRef } from './position.svelte';
import { StepScrollers } from './step-scrollers';

/** Scrollama rounds heights to whole pixels: so much sooner than its top reaches the line, a step may count. */
const ROUNDED = 1;
/** How long the page has to stand still for the reader to have stopped scrolling, in milliseconds. */
const RESTED = 120;

/**
 * Scrollama says where the reader is: in the step that was entered last, or, when a step was left upwards, in the one
 * before it. This is the only file that knows its edges:
 *
 * - fast scrolling skips steps, jumps report steps in any order, and a busy page hears of what is past (of several queued
 *   entries it reads the first): so the page is asked whether the step it was told is the one at the line, and looks for
 *   that itself where it isn't, and once more when scrolling has ended (which not every browser says, so a pause says it);
 * - its margins are in pixels of `innerHeight` and go stale, so it is told of each other size of the page, which a phone's
 *   address bar doesn't make;
 * - `setup()` adds a scroll listener that `destroy()` leaves behind, so there is one instance for each part of the story.
 *
 * @returns a switch: on while the story is read by scrolling, off otherwise
 */
export function driveByScroll(position: Position, onStep: (id: string) => void): (on: boolean) => void {
	const { share, layouts } = readingLine();
	const line = () => innerHeight * share();
	/** Whether something's top has reached the line at which steps count. */
	const reached = (element: HTMLElement) => element.getBoundingClientRect().top <= line() + ROUNDED;

	/** Goes to the last step that has reached the line. */
	const check = () => {
		const last = <Thing>(things: readonly Thing[], elementOf: (thing: Thing) => HTMLElement) =>
			things[bisector((thing: Thing) => (reached(elementOf(thing)) ? 0 : 1)).right(things, 0) - 1];
		// They follow each other down the page; asking every step where it is would take a phone too long, and those of
		// chapters that are far away would have to be laid out first.
		const chapter = last(position.chapters, ({ element }) => element);
		const inChapter = chapter ? last(chapter.steps, ({ entry }) => entry) : position.steps[0];
		const before = chapter && position.steps[(chapter.steps[0]?.index ?? 0) - 1];
		const step = inChapter ?? before;
		if (step) onStep(step.id);
	};
	const place = new Place(position, line);
	/** How often the reader was kept where they are, for another size of the page: only the last time counts. */
	let keeping = 0;
	/**
	 * Keeps the reader where they are on a page that has been laid out anew. Until that has settled, nobody's word counts on
	 * where they are: cards and pictures are as high as they were planned to be until they are seen.
	 */
	const keep = () => {
		const turn = ++keeping;
		place.restore();
		const page = () => [scrollY, document.documentElement.scrollHeight] as const;
		let [kept, height] = page();
		/** Once more, unless somebody has scrolled meanwhile: a page that is lower or higher may have scrolled by itself. */
		const again = () => {
			const [top, high] = page();
			if (turn === keeping && (Math.abs(top - kept) < 1 || high !== height)) place.restore();
			[kept, height] = page();
		};
		requestAnimationFrame(() => {
			again();
			requestAnimationFrame(() => {
				again();
				if (turn !== keeping) return;
				keeping = 0;
				check();
			});
		});
	};
	let size: PageSize | undefined;
	/**
	 * Looks where the reader is, unless they are being brought back to where they were; with the next frame if only that tells
	 * the page of another size it has already.
	 */
	const look = (found: () => void) => {
		const now = () => {
			if (scrolls && keeping === 0) found();
		};
		if (size?.changes()) requestAnimationFrame(now);
		else now();
	};
	/** Where Scrollama says the reader is now, until that has been followed. */
	let reported: StepRef | undefined;
	/** Follows once for all that a frame reports, in the same task. */
	const follow = (step: StepRef | undefined) => {
		if (!reported) queueMicrotask(goToReported);
		reported = step;
	};
	const goToReported = () => {
		const step = reported;
		reported = undefined;
		if (!step) return;
		look(() => {
			const next = position.steps[step.index + 1];
			if (reached(step.entry) && !(next && reached(next.entry))) onStep(step.id);
			else check();
		});
	};
	/** Whether the story is read by scrolling now. */
	let scrolls = false;
	const [cover] = position.steps;
	const parts = [...(cover ? [{ element: cover.element, steps: [cover] }] : []), ...position.chapters];
	const scrollers = new StepScrollers(parts, {
		entered: follow,
		left: ({ index }) => {
			const here = reported ?? position.current;
			if (index === here.index && index > 0) follow(position.steps[index - 1]);
		}
	});
	let rest: ReturnType<typeof setTimeout> | undefined;
	/** Whether the reader has scrolled since, and not the page to bring them back. */
	let moving = false;
	let scrolled = 0;
	/** One timer at a time: each frame of scrolling only says when it was. */
	const checkAtRest = () => {
		moving ||= !place.isKept;
		scrolled = performance.now();
		rest ??= setTimeout(checkWhenRested, RESTED);
	};
	const checkWhenRested = () => {
		const left = scrolled + RESTED - performance.now();
		rest = left > 0 ? setTimeout(checkWhenRested, left) : undefined;
		if (rest !== undefined) return;
		moving = false;
		look(() => {
			check();
			place.remember();
		});
	};
	const resized = () => {
		scrollers.resize(share());
		keep();
	};
	/** Other words come with a place of their own to be kept (`plain-text.ts`). */
	const set = ({ detail }: CustomEventInit<Setting>) => {
		if (detail !== 'text') keep();
	};
	const turnOn = () => {
		scrolls = true;
		scrollers.start(share());
		document.addEventListener('scroll', checkAtRest, { passive: true });
		// Who is scrolling is where they have scrolled to.
		size ??= onPageSize(resized, () => (moving ? scrollers.resize(share()) : resized()));
		for (const layout of layouts) layout.addEventListener('change', resized);
		document.addEventListener(CHANGED, set);
		scrollers.resize(share());
		check();
		place.remember();
	};
	const turnOff = () => {
		scrollers.stop();
		scrolls = false;
		keeping = 0;
		clearTimeout(rest);
		moving = false;
		rest = undefined;
		document.removeEventListener('scroll', checkAtRest);
		size?.stop();
		size = undefined;
		for (const layout of layouts) layout.removeEventListener('change', resized);
		document.removeEventListener(CHANGED, set);
	};
	return (on) => (on ? turnOn() : turnOff());
}
