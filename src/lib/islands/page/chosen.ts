/** What a page can be filtered by, with the values of each filter: those there are, or those that were chosen. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What an address asks for, of what there is to ask for: all else in it is a stranger's, and ignored. */
export function chosenIn(search: string, known: Choices): Choices {
	const params = new URLSearchParams(search);
	return Object.fromEntries(
		Object.entries(known).map(([filter, values]) => {
			const asked = (params.get(filter) ?? '').split(',');
			return [filter, values.filter((value) => asked.includes(value))];
		})
	);
}

/** The query of an address that asks for the same, or nothing when it asks for everything. */
export function queryOf(chosen: Choices): string {
	const parts = Object.entries(chosen)
		.filter(([, values]) => values.length > 0)
		.map(([filter, values]) => `${filter}=${values.join(',')}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether something has a chosen value for each filter; where nothing was chosen, everything has. */
export const fits = (chosen: Choices, has: Choices): boolean =>
	Object.entries(chosen).every(
		([filter, values]) => values.length === 0 || values.some((value) => has[filter]?.includes(value))
	);
