import type { LonLat } from '$lib/charts/camera';
import { cityAt } from '$lib/charts/places';
import type { DotMark } from '$lib/charts/frame';
import type { Republic } from '$lib/facts';

export const BRUSSELS = cityAt('brussels');
export const LUXEMBOURG = cityAt('luxembourg');
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
	{ id: 'tashkent', kind: 'trade-office', at: cityAt('tashkent'), host: 'UZ' },
	{ id: 'astana', kind: 'embassy', at: cityAt('astana'), host: 'KZ' },
	{ id: 'almaty', kind: 'trade-office', at: cityAt('almaty'), host: 'KZ' },
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

/** Looks a post up; the ids are all in `POSTS`. */
export function post(id: PostId): Post {
	const found = POSTS.find((p) => p.id === id);
	if (!found) throw new Error(`scenes/desks: there is no post "${id}"`);
	return found;
}
