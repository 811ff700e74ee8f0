import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PAGE = 'docs/architecture.md';
const [BEGIN, END] = ['<!-- rooms: written by scripts/rooms.mjs -->', '<!-- /rooms -->'];
/** What is written by scripts, and what is no code. */
const NOT_ROOMS = ['generated', 'paraglide', 'styles'];
const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** The room that a file of the sources is in: a folder of `src/lib`, or the routes. @param {string} file */
function roomOf(file) {
	const [sources, top, room] = file.split('/');
	if (sources !== 'src') return undefined;
	if (top !== 'lib') return 'routes';
	return room && !room.includes('.') && !NOT_ROOMS.includes(room) ? room : undefined;
}

/**
 * Which room imports from which, and how often; tests and types aside.
 *
 * @returns {Map<string, Map<string, number>>}
 */
export function roomImports() {
	/** @type {Map<string, Map<string, number>>} */
	const imports = new Map();
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((file) => `src/${file}`)
		.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|\/testing\/|\.d\.ts$/.test(file));
	for (const file of files.sort()) {
		const from = roomOf(file);
		if (!from) continue;
		const known = imports.get(from) ?? new Map();
		imports.set(from, known);
		for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
			const at = target.startsWith('$lib/')
				? `src/lib/${target.slice('$lib/'.length)}`
				: target.startsWith('.')
					? path.join(path.dirname(file), target)
					: undefined;
			const to = at && roomOf(at);
			if (to && to !== from) known.set(to, (known.get(to) ?? 0) + 1);
		}
	}
	return imports;
}

/**
 * The rooms as a Mermaid graph: an arrow from each room to those that it uses. Ways that a longer one tells already are left out.
 *
 * @param {Map<string, Map<string, number>>} imports
 */
export function graph(imports) {
	/** Whether one room reaches another, other than at once. @param {string} from @param {string} to @param {Set<string>} seen @returns {boolean} */
	const reaches = (from, to, seen = new Set()) => {
		if (seen.has(from)) return false;
		seen.add(from);
		return [...(imports.get(from)?.keys() ?? [])].some((next) => next === to || reaches(next, to, seen));
	};
	const lines = [...imports].flatMap(([from, targets]) =>
		[...targets.keys()]
			.filter((to) => ![...targets.keys()].some((between) => between !== to && reaches(between, to)))
			.sort()
			.map((to) => `\t${from} --> ${to}`)
	);
	return ['```mermaid', 'graph TD', ...lines, '```'].join('\n');
}

/** Every room with all that it imports from, most first. @param {Map<string, Map<string, number>>} imports */
const list = (imports) =>
	[...imports]
		.map(([from, targets]) => {
			const sorted = [...targets].sort(([a, n], [b, k]) => k - n || a.localeCompare(b));
			return `- \`${from}\`: ${sorted.map(([to, count]) => `${to} ${count}`).join(', ') || 'nothing'}`;
		})
		.join('\n');

/** The page with the rooms as they are now. */
function roomsPage() {
	const page = readFileSync(PAGE, 'utf8');
	const [before, after] = [page.split(BEGIN)[0], page.split(END)[1]];
	if (before === undefined || after === undefined) throw new Error(`${PAGE}: ${BEGIN} … ${END} is missing`);
	const imports = roomImports();
	return `${before}${BEGIN}\n\n${graph(imports)}\n\n${list(imports)}\n\n${END}${after}`;
}

export const roomsAreWritten = () => readFileSync(PAGE, 'utf8') === roomsPage();
export const writeRooms = () => writeFileSync(PAGE, roomsPage());
