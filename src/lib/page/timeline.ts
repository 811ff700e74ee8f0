/** The timeline's script: filters that live in the address, a line to walk by arrow keys, a table to sort. */
import { wireFilters } from './filters';
import { FILTERED, wireLine } from './timeline-line';
import { wireSorting } from './timeline-sorting';

wireLine();
wireSorting();

const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-table] tbody tr')];
wireFilters(
	rows.map((row) => {
		const fact = row.querySelector<HTMLElement>('[data-fact]')?.dataset.fact ?? '';
		const mark = document.querySelector(`[data-line] [data-fact="${CSS.escape(fact)}"]`)?.parentElement;
		return {
			has: { kind: [row.dataset.kind ?? ''], country: (row.dataset.about ?? '').split(' ') },
			show: (fits) => {
				row.hidden = !fits;
				mark?.toggleAttribute('hidden', !fits);
			}
		};
	}),
	() => document.dispatchEvent(new Event(FILTERED))
);
