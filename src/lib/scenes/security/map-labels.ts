import { countryName } from '$lib/charts/names';
import { place, type LonLat, type Point } from '$lib/charts/camera';
import type { TextMark } from '$lib/charts/frame';
import { m } from '$lib/paraglide/messages';
import type { Corner } from './map';
import type { Room } from './room';
import { text } from './text';

/** Where the names of countries are written, and which neighbours are named: the others lie off the map. */
const NAME_AT = { TJ: [71.2, 38.55], UZ: [66.75, 38.9], AF: [68.3, 32.3] } satisfies Record<string, LonLat>;

/** A country's name on the map: a republic in its dye, Afghanistan in quiet ink. */
export function mapName(code: keyof typeof NAME_AT, room: Room, { camera }: Corner): TextMark {
	const [x, at] = place(NAME_AT[code], camera);
	// On a large screen the name's place lies above the picture's edge.
	const y = Math.max(at, room.type);
	const { locale } = room;
	const style = { anchor: 'middle', weight: 600, halo: true } as const;
	return code === 'AF'
		? text('map-AF', m.place_afghanistan({}, { locale }), x, y, room, {
				...style,
				weight: 400,
				color: 'muted'
			})
		: text(`map-${code}`, countryName(code, locale), x, y, room, { ...style, color: code });
}

/** A town's name and what was done there, to the right of its mark. */
export function townLabel(
	id: string,
	[name, work]: readonly [string, string],
	[x, y]: Point,
	room: Room
): TextMark[] {
	const left = x + room.type * 0.8;
	const within = room.width - left - 2;
	const style = { halo: true, within };
	return [
		text(`town-${id}-name`, name, left, y + room.type * 0.1, room, {
			...style,
			weight: 600,
			fact: `security-${id}`
		}),
		text(`town-${id}-work`, work, left, y + room.type * 0.1 + room.lead, room, { ...style, color: 'ink' })
	];
}
