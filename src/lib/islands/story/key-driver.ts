import { inForce } from '$lib/islands/page/preferences';

/** Keys that move by a step: arrows always, letters unless the reader has switched them off (WCAG 2.1.4). */
const ARROWS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const LETTERS: Readonly<Record<string, number>> = { j: 1, k: -1 };
/** Up and down scroll where there is something to scroll; where there isn't, they step. */
const VERTICAL: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Elements that have their own use for such keys. */
const TAKEN = 'input, textarea, select, dialog[open], [popover]:popover-open, [contenteditable]';

/** Steps by keyboard. @returns what undoes it */
export function driveByKeys(move: (by: number) => void): () => void {
	const pressed = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
		if ((event.target as Element).closest?.(TAKEN) || document.querySelector('dialog[open]')) return;
		const letter = inForce('keys') === 'on' ? LETTERS[event.key.toLowerCase()] : undefined;
		const vertical = inForce('view') === 'step' ? VERTICAL[event.key] : undefined;
		const by = ARROWS[event.key] ?? letter ?? vertical;
		if (by === undefined) return;
		event.preventDefault();
		move(by);
	};
	addEventListener('keydown', pressed);
	return () => removeEventListener('keydown', pressed);
}
