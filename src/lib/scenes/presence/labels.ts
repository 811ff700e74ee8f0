import { place, type Camera, type LonLat } from '$lib/charts/camera';
import type { Mark, TextMark, Tone } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { BRUSSELS, HEART, LUXEMBOURG, POSTS, THE_HAGUE, type PostId } from './geography';
import { postName, republicName } from './names';
import type { Sizes } from './room';
import type { PresenceState, View } from './states';

type Anchor = 'start' | 'middle' | 'end';
/** Where a label stands from its place: in desk sizes to the right and line heights down, and how it is aligned. */
type Stand = readonly [right: number, down: number, anchor: Anchor];

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

interface Label {
	key: string;
	at: LonLat;
	stand: Stand;
	tone: Tone;
	lines: readonly (readonly [text: string, weight: 400 | 600])[];
	opacity?: number;
}

/** The marks of a label, kept inside the picture. */
function labelMarks(
	{ key, at, stand: [right, down, anchor], tone, lines, opacity }: Label,
	camera: Camera,
	{ desk, type, width }: Sizes
): TextMark[] {
	const [x, y] = place(at, camera);
	const lead = type * 1.25;
	const widest = Math.max(...lines.map(([text, weight]) => textWidth(text, type, weight)));
	const before = anchor === 'start' ? 0 : anchor === 'end' ? widest : widest / 2;
	const kept = Math.min(Math.max(x + right * desk, before + 2), width - 2 - (widest - before));
	return lines.map(([text, weight], i) => ({
		kind: 'text',
		key: `${key}-${i}`,
		tone,
		x: kept,
		y: y + down * lead + i * lead,
		lines: [text],
		size: type,
		weight,
		anchor,
		halo: true,
		opacity
	}));
}

/** What is written on the map in a state. */
export function mapLabels(state: PresenceState, camera: Camera, sizes: Sizes, locale: Locale): Mark[] {
	return [
		...deskLabels(state, locale),
		...republicLabels(state, sizes, locale),
		...homeLabels(state, sizes, locale)
	].flatMap((label) => labelMarks(label, camera, sizes));
}

function deskLabels({ view, posts }: PresenceState, locale: Locale): Label[] {
	if (view === 'tally' || view === 'embassies') return [];
	const stands = DESK_STAND[view];
	return POSTS.flatMap(({ id, kind, at }): Label[] => {
		const emphasis = posts[id];
		const stand = stands[id];
		if (!emphasis || !stand) return [];
		const role = {
			embassy: m.presence_embassy,
			'embassy-elsewhere': m.presence_belgian_embassy,
			'trade-office': m.presence_trade_office
		}[kind];
		const lines: Label['lines'] =
			emphasis === 'lit'
				? [
						[postName(id, locale), 600],
						[role({}, { locale }), 400]
					]
				: [[postName(id, locale), 400]];
		return [{ key: `label-${id}-${emphasis}`, at, stand, tone: emphasis === 'lit' ? 'ink' : 'muted', lines }];
	});
}

function republicLabels({ view, dyed, step }: PresenceState, { width }: Sizes, locale: Locale): Label[] {
	const label = (code: Republic, at: LonLat, down: number): Label => ({
		key: `country-${code}`,
		at,
		stand: [0, down, 'middle'],
		tone: code,
		lines: [[republicName(code, locale), 600]]
	});
	// A fan of threads ends where the name of Uzbekistan stands in the closer view.
	if (view === 'neighbours')
		return dyed.map((code) => label(code, code === 'UZ' ? [61.2, 41] : NAME_AT[code], 0.3));
	if (view === 'republics') return dyed.map((code) => label(code, NAME_AT[code], 0.3));
	if (step === 'luxembourg' && width >= 600) return REPUBLICS.map((code) => label(code, HEART[code], 1.5));
	return [];
}

/** What is written at the western end. */
function homeLabels({ step }: PresenceState, { type, width }: Sizes, locale: Locale): Label[] {
	if (step === 'tashkent')
		return [
			{
				key: 'firms',
				at: BRUSSELS,
				stand: [-1, 2.2, 'start'],
				tone: 'ink',
				lines: wrap(m.presence_three_regions({}, { locale }), Math.max(120, width * 0.24), type).map(
					(line) => [line, 400]
				)
			}
		];
	if (step !== 'luxembourg') return [];
	const standIn = wrap(m.presence_stands_in({}, { locale }), Math.max(200, width * 0.3), type);
	return [
		{
			key: 'netherlands',
			at: THE_HAGUE,
			stand: [-1, -0.9 - standIn.length, 'start'],
			tone: 'ink',
			lines: [[m.country_nl({}, { locale }), 600], ...standIn.map((line) => [line, 400] as const)]
		},
		{
			key: 'luxembourg-label',
			at: LUXEMBOURG,
			stand: [-1, 1.3, 'start'],
			tone: 'LU',
			lines: [[m.place_luxembourg({}, { locale }), 600]]
		},
		{
			key: 'no-embassy',
			at: [67, 36],
			stand: [0, 1.7, 'middle'],
			tone: 'LU',
			lines: [[m.presence_no_embassy({}, { locale }), 400]]
		}
	];
}
