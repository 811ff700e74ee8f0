/** The event on `document` that says other marks are shown than before. */
export const FILTERED = 'distant-partners:filtered';

/**
 * Where the keys lead from one of many marks: left and right by one, up and down to the first mark of another row.
 *
 * @param rows the row of each mark that is shown, in order; rows without marks are stepped over
 * @returns the number of a mark, from 0; nothing for other keys
 */
export function stepTo(key: string, from: number, rows: readonly number[]): number | undefined {
	const last = rows.length - 1;
	const here = rows[from] ?? 0;
	switch (key) {
		case 'ArrowRight':
			return Math.min(last, from + 1);
		case 'ArrowLeft':
			return Math.max(0, from - 1);
		case 'ArrowDown': {
			const below = rows.findIndex((row) => row > here);
			return below < 0 ? last : below;
		}
		case 'ArrowUp': {
			const above = rows.findLast((row) => row < here);
			return above === undefined ? 0 : rows.indexOf(above);
		}
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return undefined;
	}
}

/** One stop for the tab key, arrows along the line, and a line of text that says what a mark stands for. */
export function wireLine(): void {
	const marks = [...document.querySelectorAll<HTMLAnchorElement>('[data-line] a')];
	const readout = document.querySelector<HTMLElement>('[data-readout]');
	const rows = [...document.querySelectorAll('[data-line] > li')];
	const rowOf = new Map(marks.map((mark) => [mark, rows.findIndex((row) => row.contains(mark))]));
	let current: HTMLAnchorElement | undefined;
	const shown = () => marks.filter((mark) => !mark.parentElement?.hidden);
	const stopAt = (mark: HTMLAnchorElement | undefined) => {
		if (current) current.tabIndex = -1;
		current = mark;
		if (mark) mark.tabIndex = 0;
	};
	const texts = (row: HTMLTableRowElement) => [...row.cells].map((cell) => cell.textContent?.trim() ?? '');
	const says = (mark: Element) => {
		const row = document.getElementById(mark.getAttribute('aria-labelledby') ?? '') as HTMLTableRowElement;
		const [when = '', what = '', type = ''] = texts(row);
		const amount = texts(row).at(-1);
		const year = document.createElement('b');
		year.textContent = when;
		const sort = document.createElement('i');
		sort.textContent = type;
		readout?.replaceChildren(year, amount ? `${what}: ${amount}` : what, sort);
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
			const to = stepTo(
				event.key,
				left.indexOf(event.target as HTMLAnchorElement),
				left.map((mark) => rowOf.get(mark) ?? 0)
			);
			if (to === undefined) return;
			event.preventDefault();
			left[to]?.focus();
		});
	}
}
