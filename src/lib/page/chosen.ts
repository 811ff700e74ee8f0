/** What a timeline can be filtered by. */
export const FILTERS = ['kind', 'country'] as const;
export type Filter = (typeof FILTERS)[number];

/** The values chosen for each filter; none chosen means all. */
export type Chosen = Readonly<Record<Filter, readonly string[]>>;

/** What an address asks for, of what there is to ask for: all else in it is a stranger's, and ignored. */
export function chosenIn(search: string, known: Chosen): Chosen {
	const params = new URLSearchParams(search);
	const asked = (filter: Filter) => (params.get(filter) ?? '').split(',');
	return {
		kind: known.kind.filter((value) => asked('kind').includes(value)),
		country: known.country.filter((value) => asked('country').includes(value))
	};
}

/** The query of an address that asks for the same, or nothing when it asks for everything. */
export function queryOf(chosen: Chosen): string {
	const parts = FILTERS.filter((filter) => chosen[filter].length > 0).map(
		(filter) => `${filter}=${chosen[filter].join(',')}`
	);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether a fact of one kind, about some countries, is among what was chosen. */
export const fits = (chosen: Chosen, kind: string, about: readonly string[]): boolean =>
	(chosen.kind.length === 0 || chosen.kind.includes(kind)) &&
	(chosen.country.length === 0 || chosen.country.some((country) => about.includes(country)));
