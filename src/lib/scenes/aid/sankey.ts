import { sankey } from 'd3-sankey';
import type { Box } from '$lib/charts/frame';
import { amountOf, type Partner, type Republic } from '$lib/facts';
import type { Grant } from './grants';

/** A grant on one half of its way: from giver to republic, or from republic to purpose. Pixels. */
export interface Strand {
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
	strands: Strand[];
	/** By node: a partner, a republic, or the id of a grant for its purpose. */
	nodes: Map<string, Box>;
}

export interface Placing {
	/** Pixels for one euro. */
	scale: number;
	/** Left edges of givers, republics and purposes. */
	columns: readonly [number, number, number];
	/** Upper edge of each node. */
	tops: ReadonlyMap<string, number>;
	/** Breadth of a node. */
	node: number;
	/** Paper between neighbouring grants in a node, so that they can be counted. */
	gap: number;
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

/** How many gaps part `grants` from each other: none beside the sum that isn't accounted for, which is a hair. */
const gapsBetween = (grants: readonly Grant[]): number =>
	Math.max(0, grants.filter((grant) => grant.id !== 'unaccounted').length - 1);

/** Height of a node that `grants` pass through, in pixels. */
export function nodeHeight(grants: readonly Grant[], scale: number, gap: number): number {
	return grants.reduce((sum, grant) => sum + eurosOf(grant) * scale, 0) + gap * gapsBetween(grants);
}

/**
 * Lays the grants out with d3-sankey, which stacks every link in its nodes; nodes stand where `tops` puts them, because
 * the gaps between them are room for labels.
 */
export function placeSankey(grants: readonly Grant[], placing: Placing): Placed {
	const { scale, columns, tops, node, gap } = placing;
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
			[columns[2] + node, grants.reduce((sum, g) => sum + eurosOf(g), 0) * scale + grants.length - 1]
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
	const strands = graph.links.map((link): Strand => {
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
	return { strands, nodes };
}

/** Gaps above a grant in a node; the unaccounted sum clings to the grant above it. */
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

function linksOf(grants: readonly Grant[]): Link[] {
	const value = (grant: Grant) => eurosOf(grant);
	return [
		...grants.map((grant): Link => ({
			grant,
			half: 'in',
			source: grant.giver,
			target: grant.republic,
			value: value(grant)
		})),
		...grants.map((grant): Link => ({
			grant,
			half: 'out',
			source: grant.republic,
			target: grant.id,
			value: value(grant)
		}))
	];
}
