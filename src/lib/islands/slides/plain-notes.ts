import { fetchPlainWords } from '$lib/islands/page/plain-words';

/**
 * What the slides say in plain words, ready to be put above the notes to each: the notes themselves are for teachers, and
 * stay as they are.
 */
export async function plainNotes(root: HTMLElement): Promise<() => () => void> {
	const words = await fetchPlainWords(new URL('../../', location.href).href);
	const boxes = [...root.querySelectorAll<HTMLElement>('[data-plain]')];
	return () => {
		for (const box of boxes) {
			const plain = words.get(box.closest('[data-step]')?.id ?? '');
			if (!plain) continue;
			const title = document.createElement('h4');
			title.textContent = root.dataset.plainTitle ?? '';
			box.replaceChildren(title, ...plain.paragraphs);
			box.hidden = false;
		}
		return () => {
			for (const box of boxes) {
				box.replaceChildren();
				box.hidden = true;
			}
		};
	};
}
