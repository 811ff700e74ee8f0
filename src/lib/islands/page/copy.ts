/**
 * Shows a text that can be copied. What is copied is kept beside what shows: a browser that translates pages changes words
 * wherever they stand, and code that it was told to leave alone.
 */
export function putText(place: HTMLElement, text: string): void {
	place.textContent = text;
	place.dataset.text = text;
}

/** Buttons copy the text they name; where a browser refuses, the text is selected for the reader to copy. */
export function wireCopying(): void {
	const toast = document.querySelector('[data-toast]');
	let gone: ReturnType<typeof setTimeout> | undefined;
	for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const place = document.getElementById(button.dataset.copy ?? '');
		if (!place || !toast) continue;
		// Before anything else of the page runs, nobody has changed it.
		place.dataset.text ??= place.textContent;
		button.addEventListener('click', async () => {
			const { text = '' } = place.dataset;
			try {
				await navigator.clipboard.writeText(text);
				toast.textContent = button.dataset.done ?? '';
			} catch {
				putText(place, text);
				getSelection()?.selectAllChildren(place);
				toast.textContent = button.dataset.refused ?? '';
			}
			// A second copy's word stands as long as the first's.
			clearTimeout(gone);
			gone = setTimeout(() => (toast.textContent = ''), 4000);
		});
	}
}
