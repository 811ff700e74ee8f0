import { onPageSize } from './page-size';
import type { ChapterRef } from './position.svelte';

/** What is kept about chapters that are out of sight. */
export interface FarChapters {
	/** Measures all chapters again, after a change that may have made some of them taller or lower. */
	measure: () => void;
	stop: () => void;
}

/**
 * Lets the browser pass over chapters that are far away: a frame of motion costs a phone half as much again where all
 * eleven are laid out and painted. Each keeps the height that it has when it is there, so that nothing moves and every
 * link and the scroll bar stay right.
 */
export function restFarChapters(chapters: readonly ChapterRef[]): FarChapters {
	const styles = chapters.map(({ element }) => element.style);
	const measure = () => {
		for (const style of styles) style.contentVisibility = 'visible';
		const heights = chapters.map(({ element }) => element.getBoundingClientRect().height);
		styles.forEach((style, i) => {
			style.containIntrinsicBlockSize = `${heights[i]}px`;
			style.contentVisibility = 'auto';
		});
	};
	// One that is in sight can change by itself: somebody opens what can be opened.
	const watcher = new ResizeObserver((entries) => {
		for (const { target, contentRect } of entries)
			if (contentRect.height > 0)
				(target as HTMLElement).style.containIntrinsicBlockSize = `${contentRect.height}px`;
	});
	let stopped = false;
	const start = () => {
		if (stopped) return;
		measure();
		for (const { element } of chapters) watcher.observe(element);
	};
	// Other letters may make other lines.
	void document.fonts.ready.then(start);
	document.fonts.addEventListener('loadingdone', measure);
	const forgetSize = onPageSize(measure);
	return {
		measure,
		stop: () => {
			stopped = true;
			watcher.disconnect();
			document.fonts.removeEventListener('loadingdone', measure);
			forgetSize();
			for (const style of styles) {
				style.contentVisibility = '';
				style.containIntrinsicBlockSize = '';
			}
		}
	};
}
