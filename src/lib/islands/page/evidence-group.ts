/**
 * The group whose evidence a fact is fetched with: the one with the longest beginning of its id.
 *
 * @param index what `sources/groups.ts` wrote: `trade:tra;tractebel:ac,al`
 * @returns nothing for what is no fact's id
 */
export function groupOf(fact: string, index: string): string | undefined {
	let best = '';
	let group: string | undefined;
	for (const entry of index.split(';')) {
		const [name, starts = ''] = entry.split(':');
		for (const start of starts.split(','))
			if (start.length > best.length && fact.startsWith(start)) [best, group] = [start, name];
	}
	return group;
}
