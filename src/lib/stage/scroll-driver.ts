import scrollama from 'scrollama';
import type { Position } from './position.svelte';

/** Beside the picture, a step counts once its card is well in view; below it, as soon as the card has come in. */
const OFFSET = { beside: 0.62, below: 0.86 };
export const BESIDE = '(min-width: 56.25rem), (min-width: 36rem) and (orientation: landscape) and (max-height: 34rem)';

/**
 * Scrollama, and the only file that knows its edges:
 *
 * - fast scrolling skips steps (it reads only the first queued entry), so what it says is checked against the page when
 *   scrolling ends;
 * - its margins are in `innerHeight` and go stale, so it is told of each change of width, and of height changes too large to be
 *   a phone's address bar;
 * - `setup()` adds a scroll listener that `destroy()` leaves behind, so there is one instance for the page's life.
 *
 * @returns what undoes it
 */
export function driveByScroll(position: Position, onStep: (id: string) => void): () => void {
	const beside = matchMedia(BESIDE);
	const scroller = scrollama();
	const steps = position.steps.map((step) => step.element);
	const offset = () => (beside.matches ? OFFSET.beside : OFFSET.below);
	scroller.setup({ step: steps, offset: offset() }).onStepEnter(({ element }) => onStep(element.id));

	const check = () => {
		const line = innerHeight * offset();
		const reached = steps.filter((step) => step.getBoundingClientRect().top <= line).at(-1);
		if (reached) onStep(reached.id);
	};
	let [width, height] = [innerWidth, innerHeight];
	const resized = () => {
		if (innerWidth === width && Math.abs(innerHeight - height) < 120) return;
		[width, height] = [innerWidth, innerHeight];
		scroller.offset(offset());
		scroller.resize();
		check();
	};
	document.addEventListener('scrollend', check);
	addEventListener('resize', resized);
	beside.addEventListener('change', resized);
	check();
	return () => {
		document.removeEventListener('scrollend', check);
		removeEventListener('resize', resized);
		beside.removeEventListener('change', resized);
		scroller.destroy();
	};
}
