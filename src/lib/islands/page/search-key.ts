import { inForce } from './preferences';

/** Elements in which a key writes. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** The key “/” opens the search, where the reader hasn't switched such keys off (WCAG 2.1.4); on its own page it leads to the field. */
export function openSearchByKey(): void {
	addEventListener('keydown', (event) => {
		if (event.key !== '/' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
		if (inForce('keys') !== 'on' || document.querySelector('dialog[open]')) return;
		if ((event.target as Element).closest?.(FIELDS)) return;
		const field = document.querySelector<HTMLInputElement>('[data-search] input');
		const link = document.querySelector<HTMLElement>('#menu a[href*="search/"]');
		if (!field && !link) return;
		event.preventDefault();
		if (field) field.select();
		else link?.click();
	});
}
