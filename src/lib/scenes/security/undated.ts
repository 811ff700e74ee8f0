import type { Mark, PathMark } from '$lib/charts/frame';
import { amountOf, fact } from '$lib/facts';
import { formatDate, formatValue } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { bodyMarks, type Stand } from './body';
import { CELL, figures, rowsOf } from './figure';
import type { Room } from './room';
import { text, widthOf } from './text';

/** How many figures may stand in a row: as many in every count, so that the counts compare at a glance. */
const ABREAST = [6, 7, 8] as const;

/** The other count of those who stayed. */
export function rivalCount(): number {
	const { standing } = fact('security-remaining');
	const other = standing.kind === 'disputed' ? standing.versions[0]?.value : undefined;
	if (typeof other !== 'number') throw new Error('scenes/security: those who stayed have no other count');
	return other;
}

/** Four counts of the same contingent, one below the other; only the last has no date. */
export function undated(room: Room): Mark[] {
	const { width, height, locale, type } = room;
	const month = (id: string) => formatDate(fact(id).period, locale);
	const rival = rivalCount();
	const rest = amountOf('security-without-airport');
	const counts = [
		{
			id: 'security-troops-2011',
			most: amountOf('security-troops-2011'),
			when: month('security-troops-2011')
		},
		{
			id: 'security-troops-2012',
			most: amountOf('security-troops-2012'),
			when: m.security_airport_leaves(
				{ when: month('security-troops-2012'), count: value('security-airport', locale) },
				{ locale }
			)
		},
		{ id: 'security-remaining', most: rival, when: month('security-remaining') },
		{ id: 'security-troops', most: amountOf('security-troops'), when: m.security_no_date({}, { locale }) }
	];
	const size = type + (room.narrow ? 4 : 8);
	const label = size * 1.15;
	const gap = room.narrow ? type * 0.55 : type;
	const free = height - counts.length * label - (counts.length - 1) * gap;
	const tries = ABREAST.map((abreast) => {
		const rows = counts.reduce((sum, { most }) => sum + rowsOf(most, 10 * abreast), 0);
		return { abreast, k: Math.min(width / (10 * abreast * CELL.width), free / (rows * CELL.height)) };
	});
	const largest = Math.max(...tries.map(({ k }) => k));
	const { abreast, k } = tries.findLast((stand) => stand.k >= 0.92 * largest) as (typeof tries)[number];
	const columns = 10 * abreast;
	let y = 0;
	return counts.flatMap(({ id, most, when }): Mark[] => {
		const [top, bodyY] = [y, y + label];
		y = bodyY + rowsOf(most, columns) * CELL.height * k + gap;
		const shown =
			id === 'security-remaining'
				? m.security_or({ count: value(id, locale), other: formatValue(rival, 'count', locale) }, { locale })
				: value(id, locale);
		return [
			text(`count-${id}`, shown, 0, top + size * 0.8, room, { size, weight: 600, fact: id }),
			text(`when-${id}`, when, widthOf(shown, size, 600) + type * 0.7, top + size * 0.8, room, {
				color: 'muted'
			}),
			...crowd(id, { x: 0, y: bodyY, k, abreast })
		];
	});

	function crowd(id: string, stand: Stand): PathMark[] {
		if (id === 'security-troops') return bodyMarks(stand);
		if (id === 'security-troops-2011') return [block(id, amountOf(id), 0, stand)];
		if (id === 'security-troops-2012')
			return [
				block(id, rest, 0, stand),
				{ ...block(`${id}-airport`, amountOf('security-airport'), rest, stand), tint: 0.42 }
			];
		const stayed = amountOf('security-remaining');
		return [
			block(id, stayed, 0, stand),
			{ ...block(`${id}-rival`, rival - stayed, stayed, stand), fill: 'none', stroke: room.narrow ? 0.6 : 1 }
		];
	}
}

const block = (id: string, count: number, from: number, { x, y, k, abreast }: Stand): PathMark => ({
	kind: 'path',
	key: `crowd-${id}`,
	color: 'BE',
	d: figures(count, 10 * abreast, from),
	k,
	tx: x,
	ty: y,
	fill: 'solid'
});
