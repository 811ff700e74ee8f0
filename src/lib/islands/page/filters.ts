import { chosenIn, fits, queryOf, type Choices } from './chosen';
import { keepAddress } from './keep-address';

/** One of the things that a page's filters show or hide. */
export interface Item {
	/** Its values for each filter. */
	has: Choices;
	show: (fits: boolean) => void;
}

/**
 * Shows what the reader chooses in the page's filters, says how many that is, and keeps the choice in the address. What
 * the address asks for is chosen from the start.
 *
 * @param after is told of each change
 */
export function wireFilters(items: readonly Item[], after: () => void): void {
	const form = document.querySelector<HTMLFormElement>('[data-filters]');
	const status = form?.querySelector<HTMLElement>('[data-count]');
	if (!form || !status) return;
	const inputs = [...form.querySelectorAll('input')];
	const valuesOf = (of: readonly HTMLInputElement[]): Choices =>
		Object.fromEntries(
			[...new Set(inputs.map(({ name }) => name))].map((name) => [
				name,
				of.filter((input) => input.name === name).map(({ value }) => value)
			])
		);

	const show = (chosen: Choices) => {
		let shown = 0;
		for (const { has, show: showItem } of items) {
			const fit = fits(chosen, has);
			showItem(fit);
			if (fit) shown += 1;
		}
		const words = (status.dataset.template ?? '').replace('%s', String(shown));
		// What hasn't changed isn't announced again.
		if (status.textContent?.trim() !== words) status.textContent = words;
		document.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
		for (const part of document.querySelectorAll('[data-results]'))
			part.toggleAttribute('hidden', shown === 0);
		after();
	};
	const keep = () => {
		const chosen = valuesOf(inputs.filter(({ checked }) => checked));
		show(chosen);
		keepAddress(location.pathname + queryOf(chosen) + location.hash);
	};
	const asked = chosenIn(location.search, valuesOf(inputs));
	for (const input of inputs) input.checked = asked[input.name]?.includes(input.value) ?? false;
	show(asked);
	form.addEventListener('change', keep);
	form.addEventListener('reset', () => setTimeout(keep));
	form.addEventListener('submit', (event) => event.preventDefault());
}
