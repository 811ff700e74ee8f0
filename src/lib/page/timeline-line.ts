/** The event on `document` that says other marks are shown than before. */
export const FILTERED = 'distant-partners:filtered';

/** Where the keys lead among so many marks, from one of them; nowhere for other keys. */
function stepTo(key: string, from: number, count: number): number | undefined {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(count - 1, from + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return Math.max(0, from - 1);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}

/** One stop for the tab key, arrows along the line, and a line of text that says what a mark stands for. */
export function wireLine(): void {
	const marks = [...document.querySelectorAll<HTMLAnchorElement>('[data-line] a')];
	const readout = document.querySelector<HTMLElement>('[data-readout]');
	let current: HTMLAnchorElement | undefined;
	const shown = () => marks.filter((mark) => !mark.parentElement?.hidden);
	const stopAt = (mark: HTMLAnchorElement | undefined) => {
		if (current) current.tabIndex = -1;
		current = mark;
		if (mark) mark.tabIndex = 0;
	};
	const says = (mark: Element) => {
		const row = document.getElementById(mark.getAttribute('aria-labelledby') ?? '')?.closest('tr');
		if (!readout || !row) return;
		const [when, what] = [...row.cells].map((cell) => cell.textContent?.trim() ?? '');
		const year = document.createElement('b');
		year.textContent = when ?? '';
		readout.replaceChildren(year, ` ${what ?? ''}`);
	};

	for (const mark of marks) mark.tabIndex = -1;
	document.addEventListener(FILTERED, () => {
		const left = shown();
		if (!current || !left.includes(current)) stopAt(left[0]);
	});
	for (const line of document.querySelectorAll<HTMLElement>('[data-line]')) {
		line.addEventListener('pointerover', ({ target }) => {
			const mark = (target as Element).closest('a');
			if (mark) says(mark);
		});
		line.addEventListener('focusin', ({ target }) => {
			stopAt(target as HTMLAnchorElement);
			says(target as Element);
		});
		line.addEventListener('keydown', (event) => {
			if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			const left = shown();
			const to = stepTo(event.key, left.indexOf(event.target as HTMLAnchorElement), left.length);
			if (to === undefined) return;
			event.preventDefault();
			left[to]?.focus();
		});
	}
}
