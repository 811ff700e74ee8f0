import { describe, expect, it } from 'vitest';
import { graph, roomImports, roomsAreWritten } from '../scripts/lib/rooms.mjs';

describe('the rooms of the sources', () => {
	it('are drawn in docs/architecture.md as their imports are: `npm run rooms` writes them', () =>
		expect(roomsAreWritten()).toBe(true));

	it('import one way only', () => {
		const imports = roomImports();
		const reached = (from: string, seen = new Set<string>()): Set<string> => {
			for (const to of imports.get(from)?.keys() ?? [])
				if (!seen.has(to)) {
					seen.add(to);
					reached(to, seen);
				}
			return seen;
		};
		expect([...imports.keys()].filter((room) => reached(room).has(room))).toEqual([]);
	});

	it('leave out of the drawing what a longer way tells', () => {
		const imports = new Map([
			['routes', new Map(Object.entries({ scenes: 1, facts: 3 }))],
			['scenes', new Map([['facts', 2]])],
			['facts', new Map<string, number>()]
		]);
		expect(graph(imports)).toBe('```mermaid\ngraph TD\n\troutes --> scenes\n\tscenes --> facts\n```');
	});
});
