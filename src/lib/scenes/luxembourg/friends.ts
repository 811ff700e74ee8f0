import type { Frame, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { REPUBLICS, type Partner, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { twist } from './twist';
import { countryName } from '$lib/charts/names';
import { head, value, type Room } from './room';

/** With whom each parliament has a friendship group. */
export const GROUPS: Readonly<Record<Partner, readonly Republic[]>> = {
	BE: ['KZ', 'UZ', 'KG', 'TJ'],
	LU: ['KZ']
};
const SIDES = [
	{ partner: 'BE', fact: 'lux-be-groups', words: m.luxembourg_friends_be },
	{ partner: 'LU', fact: 'lux-lu-groups', words: m.luxembourg_friends_lu }
] as const;

interface Places {
	/** Centres of the republics' columns. */
	x: (column: number) => number;
	/** Where a parliament's beam lies, and where its cords end, beside the names. */
	beam: Record<Partner, number>;
	end: Record<Partner, number>;
}

/** Two beams with friendship bands between them: Belgium's hang down to the names, Luxembourg's stand up to them. */
export function friends(room: Room): Frame {
	const { width, height, size, number, locale } = room;
	const top = head(
		room,
		'friends',
		m.luxembourg_friends_phrase({}, { locale }),
		m.luxembourg_friends_caption({}, { locale })
	);
	const column = width / REPUBLICS.length;
	const wide = Math.max(...REPUBLICS.map((code) => textWidth(countryName(code, locale), size, 600)));
	const staggered = wide > column - 6;
	const band = size * (staggered ? 2.6 : 1.3);
	const beamTop = top.bottom + size * 0.8 + number * 1.3;
	const beamBottom = height - number * 1.5;
	const free = beamBottom - beamTop - band - size * 1.4;
	const names = beamTop + free * 0.56 + size * 0.7;
	const places: Places = {
		x: (i) => column * (i + 0.5),
		beam: { BE: beamTop, LU: beamBottom },
		end: { BE: names - size * 0.2, LU: names + band + size * 0.5 }
	};
	const marks: Mark[] = [...top.marks];
	for (const side of SIDES) marks.push(...sideMarks(room, side, places));
	REPUBLICS.forEach((code, i) => {
		const text = countryName(code, locale);
		const half = textWidth(text, size, 600) / 2;
		const lower = staggered && i % 2 === 1;
		marks.push(
			label(
				`friend-${code}`,
				[Math.min(width - half - 1, Math.max(half + 1, places.x(i))), names + size * (lower ? 2.25 : 1)],
				text,
				[size, code],
				{ weight: 600, anchor: 'middle' }
			)
		);
	});
	marks.push(...missing(room, places, column));
	return { width, height, marks };
}

function sideMarks(room: Room, { partner, fact, words }: (typeof SIDES)[number], places: Places): Mark[] {
	const { width, size, number, locale } = room;
	const y = places.beam[partner];
	const end = places.end[partner];
	const above = partner === 'BE';
	const count = value(fact, room);
	const textY = above ? y - size * 0.7 : y + number * 1.1;
	const reach = room.narrow ? 6.5 : width < 760 ? 11 : 15;
	const marks: Mark[] = [
		label(`count-${partner}`, [0, textY], count, [number * 1.3, partner], { font: 'display', fact }),
		label(
			`beam-words-${partner}`,
			[textWidth(count, number * 1.3, 400, 'display') + size * 0.5, textY],
			words({}, { locale }),
			[size, partner],
			{ weight: 600 }
		),
		{
			kind: 'line',
			key: `beam-${partner}`,
			color: partner,
			x1: 0,
			x2: width,
			y1: y,
			y2: y,
			stroke: room.narrow ? 3 : 5
		}
	];
	REPUBLICS.forEach((code, i) => {
		if (!GROUPS[partner].includes(code)) return;
		const at = { x: places.x(i), y: Math.min(y, end), length: Math.abs(end - y), down: true };
		marks.push(
			...twist(
				`band-${partner}-${code}`,
				{ ...at, reach, stroke: reach * 0.8, twist: reach * 2.6, tones: [partner, code] },
				{ delay: 0.1 * i, fact }
			)
		);
	});
	return marks;
}

/** The one group that Belgium lacked: a single dashed thread, and when it came. */
function missing(room: Room, { x, beam, end }: Places, column: number): Mark[] {
	const { size, locale } = room;
	const i = REPUBLICS.indexOf('TM');
	const words = wrap(
		m.luxembourg_friends_later({ year: value('lux-tm-group', room) }, { locale }),
		column - 8,
		size
	);
	const middle = (beam.BE + end.BE) / 2 - ((words.length - 1) * size * 1.25) / 2 + size * 0.35;
	return [
		{
			kind: 'line',
			key: 'missing',
			color: 'faint',
			x1: x(i),
			x2: x(i),
			y1: beam.BE + 4,
			y2: end.BE,
			stroke: 1.5,
			dashed: true
		},
		{
			kind: 'rect',
			key: 'missing-ground',
			color: 'paper',
			fill: 'solid',
			x: x(i) - column / 2 + 2,
			y: middle - size,
			width: column - 4,
			height: words.length * size * 1.25 + size * 0.4
		},
		label('missing-words', [x(i), middle], words, [size, 'muted'], { anchor: 'middle', fact: 'lux-tm-group' })
	];
}
