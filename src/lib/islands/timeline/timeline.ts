/** The timeline's script: filters that live in the address, a line to walk by arrow keys, a table to sort. */
import { wireFilters } from '../page/filters';
import { FILTERED, wireLine } from './line';
import { wireSorting } from './sorting';

wireLine();
wireSorting();

const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-table] tbody tr')];
const places = new Map(
	[...document.querySelectorAll<HTMLElement>('[data-line] [data-fact]')].map((mark) => [
		mark.dataset.fact,
		mark.parentElement
	])
);
wireFilters(
	rows.map((row) => {
		const { type = '', kind = '', about = '' } = row.dataset;
		const place = places.get(row.querySelector<HTMLElement>('[data-fact]')?.dataset.fact);
		return {
			has: { type: [type], kind: [kind], country: about.split(' ') },
			show: (fits) => {
				row.hidden = !fits;
				place?.toggleAttribute('hidden', !fits);
			}
		};
	}),
	() => document.dispatchEvent(new Event(FILTERED))
);
