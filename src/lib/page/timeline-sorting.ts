/** Headings of the table become buttons that sort it. Time is the order the rows come in. */
export function wireSorting(): void {
	const body = document.querySelector<HTMLTableSectionElement>('[data-table] tbody');
	if (!body) return;
	const inTime = [...body.rows];
	const headings = [...document.querySelectorAll<HTMLTableCellElement>('[data-table] th[data-sort]')];
	const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

	const sortBy = (heading: HTMLTableCellElement) => {
		const down = heading.ariaSort === 'ascending';
		const text = (row: HTMLTableRowElement) => row.cells[heading.cellIndex]?.textContent?.trim() ?? '';
		const sorted =
			heading.dataset.sort === 'time' ? [...inTime] : [...inTime].sort((a, b) => compare(text(a), text(b)));
		body.append(...(down ? sorted.reverse() : sorted));
		for (const other of headings) other.removeAttribute('aria-sort');
		heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
	};
	for (const heading of headings) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => sortBy(heading));
	}
}
