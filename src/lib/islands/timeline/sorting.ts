import { announcer } from '../page/announce';

/** Compares two rows of the table by what a column holds. */
type Compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) => number;

/** Headings of the table become buttons that sort it, and say so aloud. Time is the order the rows come in. */
export function wireSorting(): void {
	const body = document.querySelector<HTMLTableSectionElement>('[data-table] tbody');
	if (!body) return;
	const inTime = [...body.rows];
	const headings = [...document.querySelectorAll<HTMLTableCellElement>('[data-table] th[data-sort]')];
	const announce = announcer();
	const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

	const byText = (column: number): Compare => {
		const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
		return (a, b) => compare(text(a), text(b));
	};
	/** Unit by unit, since euros and dollars share no scale; what has no amount comes last. */
	const bySize = (column: number): Compare => {
		const size = (row: HTMLTableRowElement) => row.cells[column]?.dataset.size?.split(' ') ?? [];
		return (a, b) => {
			const [unitA, amountA] = size(a);
			const [unitB, amountB] = size(b);
			if (!unitA || !unitB) return Number(!unitA) - Number(!unitB);
			return compare(unitA, unitB) || Number(amountA) - Number(amountB);
		};
	};
	const sorted = ({ dataset, cellIndex }: HTMLTableCellElement) => {
		if (dataset.sort === 'time') return [...inTime];
		return [...inTime].sort(dataset.sort === 'size' ? bySize(cellIndex) : byText(cellIndex));
	};
	/**
	 * Moves rows while the table is out of the page. Otherwise screen readers are told of each row by itself, and of so many things
	 * at once that they listen to none: nor to what is said of it.
	 */
	const inOne = (move: () => void) => {
		const table = body.parentElement as HTMLElement;
		const [place, next, focus] = [table.parentElement, table.nextSibling, document.activeElement];
		table.remove();
		move();
		place?.insertBefore(table, next);
		if (table.contains(focus)) (focus as HTMLElement).focus({ preventScroll: true });
	};
	const sortBy = (heading: HTMLTableCellElement) => {
		const down = heading.ariaSort === 'ascending';
		inOne(() => body.append(...(down ? sorted(heading).reverse() : sorted(heading))));
		for (const other of headings) other.removeAttribute('aria-sort');
		heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
		const { ascending = '', descending = '' } = body.parentElement?.dataset ?? {};
		announce((down ? descending : ascending).replace('%s', heading.textContent.trim()));
	};
	for (const heading of headings) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => sortBy(heading));
	}
}
