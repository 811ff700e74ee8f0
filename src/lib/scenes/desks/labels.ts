import type { Camera, LonLat } from '$lib/charts/camera';
import type { Mark } from '$lib/charts/frame';
import { labelMarks, type MapLabel, type Stand } from '$lib/charts/map-label';
import { countryName } from '$lib/charts/names';
import { HEART } from '$lib/charts/places';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { POSTS, type PostId } from './geography';
import { partnerLabels } from './partner-labels';
import { postName } from './names';
import type { Sizes } from './room';
import type { PresenceState, View } from './states';

/** Stands for the desks, by view; chosen so that the crowded south-east stays readable on the smallest phone. */
const DESK_STAND: Readonly<
	Record<Exclude<View, 'tally' | 'embassies'>, Readonly<Partial<Record<PostId, Stand>>>>
> = {
	continent: { tashkent: [0, 1.7, 'middle'] },
	republics: { tashkent: [-0.6, 1.3, 'end'], astana: [0, -1.9, 'middle'], almaty: [-0.6, -2.1, 'start'] },
	neighbours: {
		tashkent: [1.5, 0.4, 'start'],
		astana: [0, -1, 'middle'],
		almaty: [0, -1, 'middle'],
		moscow: [-1, -2.1, 'start'],
		baku: [0, 1.7, 'middle']
	}
};

/** Where a republic's name is written: clear of the threads that run to its heart and its desks. */
const NAME_AT: Readonly<Record<Republic, LonLat>> = {
	KZ: [64.3, 50.2],
	UZ: [60.3, 42.5],
	TM: [59.4, 38.1],
	KG: [74.8, 41],
	TJ: [71.3, 37.9]
};

/** In the closer view a fan of threads ends where Uzbekistan's name stood, and the label of Baku needs room. */
const NEAR_NAME_AT: Readonly<Partial<Record<Republic, LonLat>>> = { UZ: [61.2, 41], TM: [61.2, 37.6] };

/** What is written on the map in a state. */
export function mapLabels(state: PresenceState, camera: Camera, sizes: Sizes, locale: Locale): Mark[] {
	return [
		...deskLabels(state, locale),
		...republicLabels(state, sizes, locale),
		...partnerLabels(state, sizes, locale)
	].flatMap((label) => labelMarks(label, camera, { ...sizes, step: sizes.desk }));
}

function deskLabels({ view, posts }: PresenceState, locale: Locale): MapLabel[] {
	if (view === 'tally' || view === 'embassies') return [];
	const stands = DESK_STAND[view];
	return POSTS.flatMap(({ id, kind, at }): MapLabel[] => {
		const emphasis = posts[id];
		const stand = stands[id];
		if (!emphasis || !stand) return [];
		const role = {
			embassy: m.desks_embassy,
			'embassy-elsewhere': m.desks_belgian_embassy,
			'trade-office': m.desks_trade_office
		}[kind];
		const lines: MapLabel['lines'] =
			emphasis === 'lit'
				? [
						[postName(id, locale), 600],
						[role({}, { locale }), 400]
					]
				: [[postName(id, locale), 400]];
		return [
			{ key: `label-${id}-${emphasis}`, at, stand, color: emphasis === 'lit' ? 'ink' : 'muted', lines }
		];
	});
}

function republicLabels({ view, dyed, step }: PresenceState, { width }: Sizes, locale: Locale): MapLabel[] {
	const label = (code: Republic, at: LonLat, down: number): MapLabel => ({
		key: `country-${code}`,
		at,
		stand: [0, down, 'middle'],
		color: code,
		lines: [[countryName(code, locale), 600]]
	});
	if (view === 'neighbours') return dyed.map((code) => label(code, NEAR_NAME_AT[code] ?? NAME_AT[code], 0.3));
	if (view === 'republics') return dyed.map((code) => label(code, NAME_AT[code], 0.3));
	if (step === 'luxembourg' && width >= 600) return REPUBLICS.map((code) => label(code, HEART[code], 1.5));
	return [];
}
