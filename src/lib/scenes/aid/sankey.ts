import { sum } from 'd3-array';
import { sankey } from 'd3-sankey';
import type { Box } from '$lib/charts/frame';
import { amountOf, type Partner, type Republic } from '$lib/facts';
import type { AidDimensions } from './dimensions';
import type { Grant } from './grants';

/** A grant on one half of its way: from giver to republic, or from republic to purpose. Pixels. */
export interface GrantRibbon {
	grant: Grant;
	half: 'in' | 'out';
	x0: number;
	y0: number;
	x1: number;
	y1: number;
	/** Breadth: euros × scale, to the digit. */
	width: number;
}

export interface Placed {
	ribbons: GrantRibbon[];
	/** By node: a partner, a republic, or the id of a grant for its purpose. */
	nodes: Map<string, Box>;
}

interface Node {
	id: string;
	column: number;
}
interface Link {
	grant: Grant;
	half: 'in' | 'out';
	source: string;
	target: string;
	value: number;
}

export const eurosOf = (grant: Grant): number => amountOf(grant.euros);

/** How many gaps part `grants` from each other: none beside the sum that isn't accounted for, which is thin. */
const gapsBetween = (grants: readonly Grant[]): number =>
	Math.max(0, grants.filter((grant) => grant.id !== 'unaccounted').length - 1);

/** Height of a node that `grants` pass through, in pixels. */
export function nodeHeight(grants: readonly Grant[], scale: number, gap: number): number {
	return sum(grants, eurosOf) * scale + gap * gapsBetween(grants);
}

/**
 * Lays the grants out with d3-sankey, which stacks every link in its nodes; nodes stand where `tops` puts them, because
 * the gaps between them are room for labels.
 *
 * @param scale pixels for one euro
 * @param tops upper edge of each node, in pixels
 */
export function placeSankey(
	grants: readonly Grant[],
	{ columns, node, gap }: Pick<AidDimensions, 'columns' | 'node' | 'gap'>,
	scale: number,
	tops: ReadonlyMap<string, number>
): Placed {
	const layout = sankey<Node, Link>()
		.nodeId((n) => n.id)
		.nodeAlign((n) => n.column)
		.nodeSort(null)
		.linkSort(null)
		.nodeWidth(node)
		.nodePadding(1)
		.iterations(0)
		.extent([
			[columns[0], 0],
			[columns[2] + node, sum(grants, eurosOf) * scale + grants.length - 1]
		]);
	const graph = layout({ nodes: nodesOf(grants), links: linksOf(grants) });
	const nodes = new Map<string, Box>();
	for (const n of graph.nodes) {
		const through = (n.column === 0 ? n.sourceLinks : n.targetLinks) ?? [];
		const height = nodeHeight(
			through.map((link) => link.grant),
			scale,
			gap
		);
		n.x0 = columns[n.column as 0 | 1 | 2];
		n.x1 = n.x0 + node;
		n.y0 = tops.get(n.id) ?? 0;
		n.y1 = n.y0 + height;
		nodes.set(n.id, { x: n.x0, y: n.y0, width: node, height });
	}
	layout.update(graph);
	const ribbons = graph.links.map((link): GrantRibbon => {
		const width = link.width ?? 0;
		// d3 resolves the ends of a link to their nodes.
		const source = link.source as typeof link.source & { x1: number; sourceLinks: Link[] };
		const target = link.target as typeof link.target & { x0: number; targetLinks: Link[] };
		return {
			grant: link.grant,
			half: link.half,
			x0: source.x1,
			y0: (link.y0 ?? 0) - width / 2 + gap * gapsBefore(link.grant, source.sourceLinks),
			x1: target.x0,
			y1: (link.y1 ?? 0) - width / 2 + gap * gapsBefore(link.grant, target.targetLinks),
			width
		};
	});
	return { ribbons, nodes };
}

/** Gaps above a grant in a node; the unaccounted sum touches the grant above it. */
function gapsBefore(grant: Grant, links: readonly Pick<Link, 'grant'>[]): number {
	const stacked = links.map((link) => link.grant);
	return gapsBetween(stacked.slice(0, stacked.indexOf(grant) + 1));
}

function nodesOf(grants: readonly Grant[]): Node[] {
	const unique = <T extends Partner | Republic>(ids: readonly T[]) => [...new Set(ids)];
	// Belgium first, whatever the order of the grants.
	const givers = unique(grants.map((g) => g.giver)).sort();
	return [
		...givers.map((id) => ({ id, column: 0 })),
		...unique(grants.map((g) => g.republic)).map((id) => ({ id, column: 1 })),
		...grants.map(({ id }) => ({ id, column: 2 }))
	];
}

const linksOf = (grants: readonly Grant[]): Link[] =>
	(['in', 'out'] as const).flatMap((half) =>
		grants.map((grant) => {
			const [source, target] = half === 'in' ? [grant.giver, grant.republic] : [grant.republic, grant.id];
			return { grant, half, source, target, value: eurosOf(grant) };
		})
	);
