import { CHANGED } from '$lib/islands/page/preferences';
import { readingLine } from './line';
import type { StepRef } from './position.svelte';

/**
 * How far the reader has come through a step that is scrolled through: nowhere while its card comes in, then pixel by pixel.
 * Read from the step's place, for its height may change meanwhile.
 *
 * @param bottom of the step, in pixels from the window's top: below it begins what is scrolled through
 * @param line at which steps count, in the same pixels
 * @param length that is scrolled through, in pixels
 * @returns a share from 0 to 1
 */
export const progressAt = (bottom: number, line: number, length: number): number =>
	Math.max(0, Math.min(1, (line - bottom) / length));

/**
 * What of a step shows to a reader who asked for it, and was taken there: all of it, until they have been at its beginning and
 * scroll on from there. An empty picture would be no answer.
 *
 * @returns says what shows for each share that has been come through; nothing where it is the whole
 */
export function wholeAtFirst(): (share: number) => number | undefined {
	let [arrived, scrolled] = [false, false];
	return (share) => {
		scrolled ||= arrived && share > 0;
		arrived ||= share === 0;
		return scrolled ? share : undefined;
	};
}

/**
 * Follows how far the reader has come through a step.
 *
 * @param asked whether the reader asked for the step: then it is whole at first
 * @param report is called with the share, to a whole pixel of the page; with nothing where the page leaves no room to scroll
 *   through, as where steps are turned like pages
 * @returns what ends it
 */
export function followProgress(
	{ element, scrolled }: Pick<StepRef, 'element' | 'scrolled'>,
	asked: boolean,
	report: (progress: number | undefined) => void
): () => void {
	const shown = asked ? wholeAtFirst() : (share: number) => share;
	const { share } = readingLine();
	let frame = 0;
	let room = false;
	const read = () => {
		frame = 0;
		const { bottom } = element.getBoundingClientRect();
		const line = Math.round(innerHeight * share());
		report(room ? shown(progressAt(Math.round(bottom), line, scrolled)) : undefined);
	};
	/** Whether there is room: asked for only when it may have changed, for the browser has to look at its styles for it. */
	const measure = () => {
		room = parseFloat(getComputedStyle(element).marginBottom) >= scrolled;
		read();
	};
	const soon = () => (frame ||= requestAnimationFrame(read));
	const events = new AbortController();
	const { signal } = events;
	document.addEventListener('scroll', soon, { passive: true, signal });
	document.addEventListener(CHANGED, measure, { signal });
	addEventListener('resize', measure, { signal });
	measure();
	return () => {
		events.abort();
		cancelAnimationFrame(frame);
	};
}
