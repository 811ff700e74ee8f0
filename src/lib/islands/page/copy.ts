/** Buttons copy the text they name; where a browser refuses, the text is selected for the reader to copy. */
export function wireCopying(): void {
	const toast = document.querySelector('[data-toast]');
	let gone: ReturnType<typeof setTimeout> | undefined;
	for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
		button.addEventListener('click', async () => {
			const text = document.getElementById(button.dataset.copy ?? '');
			if (!text || !toast) return;
			try {
				await navigator.clipboard.writeText(text.textContent ?? '');
				toast.textContent = button.dataset.done ?? '';
			} catch {
				getSelection()?.selectAllChildren(text);
				toast.textContent = button.dataset.refused ?? '';
			}
			// A second copy's word stands as long as the first's.
			clearTimeout(gone);
			gone = setTimeout(() => (toast.textContent = ''), 4000);
		});
}
