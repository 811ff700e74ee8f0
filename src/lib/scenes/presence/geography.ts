import type { LonLat } from '$lib/charts/camera';
import type { DotMark } from '$lib/charts/frame';
import type { Republic } from '$lib/facts';

export const BRUSSELS: LonLat = [4.35, 50.85];
export const LUXEMBOURG: LonLat = [6.13, 49.61];
export const THE_HAGUE: LonLat = [4.31, 52.08];

/** What a Belgian desk is: an embassy in the region, an embassy elsewhere that looks after part of it, a trade office. */
export type PostKind = 'embassy' | 'embassy-elsewhere' | 'trade-office';
export type PostId = 'tashkent' | 'astana' | 'almaty' | 'moscow' | 'baku';

export interface Post {
	id: PostId;
	kind: PostKind;
	at: LonLat;
	/** The republic it stands in. */
	host?: Republic;
}

/** Belgium's desks, in the order in which the story comes to them. */
export const POSTS: readonly Post[] = [
	{ id: 'tashkent', kind: 'trade-office', at: [69.24, 41.3], host: 'UZ' },
	{ id: 'astana', kind: 'embassy', at: [71.43, 51.17], host: 'KZ' },
	{ id: 'almaty', kind: 'trade-office', at: [76.9, 43.24], host: 'KZ' },
	{ id: 'moscow', kind: 'embassy-elsewhere', at: [37.62, 55.75] },
	{ id: 'baku', kind: 'embassy-elsewhere', at: [49.87, 40.41] }
];

/** Shape carries the kind, so that colour needn't. */
export const SHAPE: Readonly<Record<PostKind, Pick<DotMark, 'shape' | 'fill'>>> = {
	embassy: { shape: 'square', fill: 'solid' },
	'embassy-elsewhere': { shape: 'square', fill: 'hollow' },
	'trade-office': { shape: 'diamond', fill: 'hollow' }
};

/** Which embassy looks after a republic that has none of its own. */
export const COVERED_FROM: Readonly<Partial<Record<Republic, PostId>>> = {
	UZ: 'moscow',
	TM: 'baku',
	KG: 'astana',
	TJ: 'astana'
};

/** Capitals: where a republic's own threads set out from. */
export const CAPITAL: Readonly<Record<Republic, LonLat>> = {
	KZ: [71.43, 51.17],
	UZ: [69.24, 41.3],
	TM: [58.38, 37.95],
	KG: [74.59, 42.87],
	TJ: [68.78, 38.56]
};

/** The middle of each republic, near enough: where a thread that looks after all of it comes to rest. */
export const HEART: Readonly<Record<Republic, LonLat>> = {
	KZ: [67.2, 48.3],
	UZ: [63.6, 41.9],
	TM: [59.2, 39.3],
	KG: [74.7, 41.7],
	TJ: [71.2, 38.6]
};

/** Looks a post up; the ids are all in `POSTS`. */
export function post(id: PostId): Post {
	const found = POSTS.find((p) => p.id === id);
	if (!found) throw new Error(`scenes/presence: there is no post "${id}"`);
	return found;
}
