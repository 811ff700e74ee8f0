import { chosenIn, fits, queryOf, type Chosen } from './chosen';
import { FILTERED } from './timeline-line';

/** Shows what the reader chooses, in the line and in the table, and keeps the choice in the address. */
export function wireFilters(): void {
	const form = document.querySelector<HTMLFormElement>('[data-filters]');
	const status = form?.querySelector<HTMLElement>('[data-count]');
	if (!form || !status) return;
	const inputs = [...form.querySelectorAll('input')];
	const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-table] tbody tr')];
	const values = (name: string, of: readonly HTMLInputElement[]) =>
		of.filter((input) => input.name === name).map((input) => input.value);
	const known: Chosen = { kind: values('kind', inputs), country: values('country', inputs) };

	const show = (chosen: Chosen) => {
		let shown = 0;
		for (const row of rows) {
			const fit = fits(chosen, row.dataset.kind ?? '', (row.dataset.about ?? '').split(' '));
			row.hidden = !fit;
			if (fit) shown += 1;
			const fact = row.querySelector<HTMLElement>('[data-fact]')?.dataset.fact ?? '';
			const mark = document.querySelector(`[data-line] [data-fact="${CSS.escape(fact)}"]`);
			mark?.parentElement?.toggleAttribute('hidden', !fit);
		}
		const words = (status.dataset.template ?? '').replace('%s', String(shown));
		// What hasn't changed isn't announced again.
		if (status.textContent?.trim() !== words) status.textContent = words;
		document.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
		for (const part of document.querySelectorAll('[data-results]'))
			part.toggleAttribute('hidden', shown === 0);
		document.dispatchEvent(new Event(FILTERED));
	};
	const chosen = (): Chosen => {
		const checked = inputs.filter((input) => input.checked);
		return { kind: values('kind', checked), country: values('country', checked) };
	};
	const keep = () => {
		show(chosen());
		history.replaceState(history.state, '', location.pathname + queryOf(chosen()) + location.hash);
	};
	const asked = chosenIn(location.search, known);
	for (const input of inputs) input.checked = [...asked.kind, ...asked.country].includes(input.value);
	show(asked);
	form.addEventListener('change', keep);
	form.addEventListener('reset', () => setTimeout(keep));
	form.addEventListener('submit', (event) => event.preventDefault());
}
