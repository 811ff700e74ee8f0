import type { LonLat } from '$lib/charts/camera';
import { say, type Copy } from '$lib/charts/copy';
import type { Color, Mark } from '$lib/charts/frame';
import { labelMarks, type MapLabel, type LabelPosition } from '$lib/charts/map-label';
import { wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { CENTER } from '$lib/charts/places';
import { REPUBLICS, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { MapArea } from './dimensions';
import { KIND, LUXEMBOURG, POSTS, THE_HAGUE, postOf, type Post, type PostId } from './posts';
import type { PresenceState, View } from './states';

/** Where the desks' labels stand, by view; chosen so that the crowded south-east stays readable on the smallest phone. */
const DESK_LABELS: Readonly<Partial<Record<View, Readonly<Partial<Record<PostId, LabelPosition>>>>>> = {
	republics: {
		tashkent: [-0.6, 1.3, 'end'],
		astana: [0, -1.9, 'middle'],
		almaty: [-0.6, -2.1, 'start']
	},
	neighbours: {
		tashkent: [1.5, 0.4, 'start'],
		astana: [0, -1, 'middle'],
		almaty: [0, -1, 'middle'],
		moscow: [-1, -2.1, 'start'],
		baku: [0, 1.7, 'middle']
	}
};

/** Where a republic's name is written: clear of the curves that run to its middle and its desks. */
const NAME_AT: Readonly<Record<Republic, LonLat>> = {
	KZ: [61, 49.8],
	UZ: [60.3, 42.5],
	TM: [59.4, 38.1],
	KG: [74.8, 41],
	TJ: [71.3, 37.9]
};

/** In the closer view a fan of curves ends where Uzbekistan's name stood, and the label of Baku needs room. */
const NEAR_NAME_AT: typeof NAME_AT = { ...NAME_AT, UZ: [61.2, 41], TM: [61.2, 37.6] };

/** What is written on the map in a state. */
export const mapLabels = (state: PresenceState, area: MapArea): Mark[] =>
	[...deskLabels(state, area), ...republicLabels(state, area), ...partnerLabels(state, area)].flatMap(
		(words) => labelMarks(words, area.camera, { type: area.label, width: area.width, step: area.desk })
	);

/** A desk's town; where it is what the step speaks of, what it is as well, and since when. */
const deskLabels = ({ view, posts }: PresenceState, { locale, narrow }: MapArea): MapLabel[] => {
	const what = ({ kind, since, opened }: Post) => {
		// On a phone curves run where the longer name would stand.
		const short = narrow && kind === 'honorary-consul';
		const role = say(short ? m.desks_consul : KIND[kind].name, locale);
		return [opened ? `${role}, ${say(since, locale)}` : role, 400, opened] as const;
	};
	return POSTS.flatMap((post): MapLabel[] => {
		const { id, at, name } = post;
		const [emphasis, stand] = [posts[id], DESK_LABELS[view]?.[id]];
		if (!emphasis || !stand) return [];
		const lit = emphasis === 'lit';
		const town = [say(name, locale), lit ? 600 : 400] as const;
		const beside = id === 'almaty' && posts.consul ? [what(postOf('consul'))] : [];
		const lines = lit ? [town, what(post)] : [town, ...beside];
		return [{ key: `label-${id}-${emphasis}`, at, stand, color: lit ? 'ink' : 'muted', lines }];
	});
};

function republicLabels({ view, highlighted, step }: PresenceState, { width, locale }: MapArea): MapLabel[] {
	const names = (codes: readonly Republic[], at: typeof NAME_AT, down: number): MapLabel[] =>
		codes.map((code) => ({
			key: `country-${code}`,
			at: at[code],
			stand: [0, down, 'middle'],
			color: code,
			lines: [[countryName(code, locale), 600]]
		}));
	if (view === 'neighbours') return names(highlighted, NEAR_NAME_AT, 0.3);
	if (view === 'republics') return names(highlighted, NAME_AT, 0.3);
	return step === 'luxembourg' && width >= 600 ? names(REPUBLICS, CENTER, 1.3) : [];
}

/** What is written at the western end. */
function partnerLabels({ step }: PresenceState, { label: size, width, locale }: MapArea): MapLabel[] {
	type Line = MapLabel['lines'][number];
	const lines = (text: Copy, widest: number): Line[] =>
		wrap(say(text, locale), widest, size).map((one) => [one, 400]);
	const name = (text: Copy): Line => [say(text, locale), 600];
	const words = (key: string, at: LonLat, stand: LabelPosition, color: Color, ...said: Line[]): MapLabel => ({
		key,
		at,
		stand,
		color,
		lines: said
	});
	if (step !== 'luxembourg') return [];
	const standIn = [name(m.country_nl), ...lines(m.desks_stands_in, Math.max(200, size * 15, width * 0.3))];
	return [
		words('netherlands', THE_HAGUE, [-1, 0.1 - standIn.length, 'start'], 'ink', ...standIn),
		words('luxembourg-label', LUXEMBOURG, [-1, 1.3, 'start'], 'LU', name(m.place_luxembourg)),
		words('no-embassy', [67, 36], [0, 1.7, 'middle'], 'LU', [say(m.desks_no_embassy, locale), 400])
	];
}
