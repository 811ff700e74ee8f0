import type { LonLat } from '$lib/charts/camera';
import type { Copy, Message } from '$lib/charts/copy';
import type { DotMark } from '$lib/charts/frame';
import { CITY } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
import { cell } from '$lib/charts/table';
import type { Republic } from '$lib/facts';
import { rival } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';

export const BRUSSELS = cityAt('brussels');
export const LUXEMBOURG = cityAt('luxembourg');
export const THE_HAGUE: LonLat = [4.31, 52.08];

/** What a Belgian desk is: an embassy in the region, an embassy elsewhere that looks after part of it, a trade office; or
 * an honorary consul, who is counted nowhere. */
type PostKind = 'embassy' | 'embassy-elsewhere' | 'trade-office' | 'honorary-consul';
export type PostId = 'tashkent' | 'astana' | 'almaty' | 'consul' | 'moscow' | 'baku';

export interface Post {
	id: PostId;
	/** The town it stands in. */
	name: Message;
	kind: PostKind;
	at: LonLat;
	/** The republic it stands in. */
	host?: Republic;
	/** When it was set up, as far as the sources say. */
	since: Copy;
	/** The fact that says so. */
	opened?: string;
	/** The fact that says whom it covers. */
	covers?: string;
}

/** A message that takes the other year in which the embassy in Astana may have been opened. */
export const withOtherYear =
	(message: typeof m.desks_since_two): Message =>
	(_, { locale }) =>
		message({ other: rival('embassy-astana-opened', locale) }, { locale });

const inRegion = (
	id: 'tashkent' | 'astana' | 'almaty',
	kind: PostKind,
	host: Republic,
	opened: string,
	since: Copy = cell(opened),
	covers?: string
): Post => ({ id, kind, host, since, opened, covers, name: CITY[id], at: cityAt(id) });
const elsewhere = (id: 'moscow' | 'baku', name: Message, at: LonLat): Post => ({
	id,
	kind: 'embassy-elsewhere',
	name,
	at,
	since: m.desks_not_given,
	covers: `covered-from-${id}`
});

/** Belgium's desks, in the order in which the story comes to them. */
export const POSTS: readonly Post[] = [
	inRegion('tashkent', 'trade-office', 'UZ', 'awex-tashkent-opened'),
	inRegion('almaty', 'trade-office', 'KZ', 'awex-almaty-opened'),
	inRegion(
		'astana',
		'embassy',
		'KZ',
		'embassy-astana-opened',
		withOtherYear(m.desks_since_two),
		'embassy-astana-covers'
	),
	{
		id: 'consul',
		kind: 'honorary-consul',
		name: CITY.almaty,
		at: cityAt('almaty'),
		since: cell('honorary-consul-almaty'),
		opened: 'honorary-consul-almaty'
	},
	elsewhere('moscow', m.place_moscow, [37.62, 55.75]),
	elsewhere('baku', m.place_baku, [49.87, 40.41])
];

/** What each kind is called, and its shape: that carries the kind, so that colour needn't. */
export const KIND: Readonly<Record<PostKind, { name: Message; look: Pick<DotMark, 'shape' | 'fill'> }>> = {
	embassy: { name: m.desks_embassy, look: { shape: 'square', fill: 'solid' } },
	'embassy-elsewhere': { name: m.desks_belgian_embassy, look: { shape: 'square', fill: 'hollow' } },
	'trade-office': { name: m.desks_trade_office, look: { shape: 'diamond', fill: 'hollow' } },
	'honorary-consul': { name: m.desks_honorary_consul, look: { shape: 'circle', fill: 'hollow' } }
};

/** Which embassy looks after a republic that has none of its own. */
export const COVERED_FROM: Readonly<Partial<Record<Republic, PostId>>> = {
	UZ: 'moscow',
	TM: 'baku',
	KG: 'astana',
	TJ: 'astana'
};

/** @throws when there is no such post */
export function postOf(id: PostId): Post {
	const found = POSTS.find((post) => post.id === id);
	if (!found) throw new Error(`scenes/desks: there is no post "${id}"`);
	return found;
}
