import type { Position } from './position.svelte';

/** Shows the events of the steps up to the reader's on the strip in the margin. */
export function showEvents(position: Position, root: HTMLElement): void {
	const strip = root.querySelector<SVGElement>('[data-strip]');
	if (!strip) return;
	const steps = [...strip.querySelectorAll<SVGElement>('[data-at]')].map((element) => ({
		element,
		at: Number(element.dataset.at)
	}));
	let shown = 0;
	$effect(() => {
		const { index } = position.current;
		strip.classList.toggle('is-begun', index > 0);
		for (const { element, at } of steps)
			// Only what changes is touched: a step back hides the events of the step that was left.
			if (at <= index !== at <= shown) element.classList.toggle('is-shown', at <= index);
		shown = index;
	});
}
