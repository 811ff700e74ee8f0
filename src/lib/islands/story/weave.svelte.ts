import type { Position } from './position.svelte';

/** Shows in the margin's cloth what the steps up to the reader's have woven into it. */
export function weave(position: Position, root: HTMLElement): void {
	const cloth = root.querySelector<SVGElement>('[data-cloth]');
	if (!cloth) return;
	const steps = [...cloth.querySelectorAll<SVGElement>('[data-at]')].map((element) => ({
		element,
		at: Number(element.dataset.at)
	}));
	let shown = 0;
	$effect(() => {
		const { index } = position.current;
		cloth.classList.toggle('is-begun', index > 0);
		for (const { element, at } of steps)
			// Only what changes is touched: a step back takes back what it wove.
			if (at <= index !== at <= shown) element.classList.toggle('is-woven', at <= index);
		shown = index;
	});
}
