import { sum } from 'd3-array';
import type { Dimensions } from '$lib/charts/dimensions';
import { say } from '$lib/charts/copy';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import type { Mark, PathMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { path } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatDate, type Locale } from '$lib/facts/format';
import { rival, value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { CELL, figures, rowsOf, soldierMarks, type Formation } from './soldiers';

/** How many strips may stand in a row: as many in every count, so that the counts compare at a glance. */
const ABREAST = [6, 7, 8] as const;

/** The month that a count was made in. */
export const monthOf = (id: string, locale: Locale): string => formatDate(fact(id).period, locale);

/** The other count of those who stayed. */
export function rivalCount(): number {
	const { status } = fact('security-remaining');
	const other = status.kind === 'disputed' ? status.versions[0]?.value : undefined;
	if (typeof other !== 'number') throw new Error('scenes/security: those who stayed have no other count');
	return other;
}

/** The four counts, with what is said of each, its moment, and how many figures it takes. */
function countsIn(locale: Locale) {
	const [first, second, stayed, paper] = [
		'security-troops-2011',
		'security-troops-2012',
		'security-remaining',
		'security-troops'
	] as const;
	const either = say(m.security_or({ other: rival(stayed, locale) }, { locale }), locale);
	const leaving = m.security_airport_leaves({ when: monthOf(second, locale) }, { locale });
	return [
		{ id: first, count: amountOf(first), says: value(first, locale), when: monthOf(first, locale) },
		{ id: second, count: amountOf(second), says: value(second, locale), when: say(leaving, locale) },
		{ id: stayed, count: rivalCount(), says: either, when: monthOf(stayed, locale) },
		{ id: paper, count: amountOf(paper), says: value(paper, locale), when: say(m.security_no_date, locale) }
	];
}

/** Four counts of the same contingent, one below the other; only the last has no date. */
export function counts(dimensions: Dimensions): Mark[] {
	const { width, height, locale, narrow, label: type } = dimensions;
	const all = countsIn(locale);
	const size = type + (narrow ? 4 : 8);
	const head = size * 1.15;
	const gap = narrow ? type * 0.55 : type;
	const free = height - all.length * head - (all.length - 1) * gap;
	const tries = ABREAST.map((abreast): Formation => {
		const rows = sum(all, ({ count }) => rowsOf(count, 10 * abreast));
		return { abreast, k: Math.min(width / (10 * abreast * CELL.width), free / (rows * CELL.height)) };
	});
	const largest = Math.max(...tries.map(({ k }) => k));
	const formation = tries.findLast(({ k }) => k >= 0.92 * largest) as Formation;
	let y = 0;
	return all.flatMap(({ id, count, says, when }): Mark[] => {
		const top = y;
		y += head + rowsOf(count, 10 * formation.abreast) * CELL.height * formation.k + gap;
		const baseline = top + size * 0.8;
		const whenX = textWidth(says, size, 600) + type * 0.7;
		return [
			label(`count-${id}`, [0, baseline], says, [size, 'ink'], { weight: 600, fact: id }),
			label(`when-${id}`, [whenX, baseline], when, [type, 'muted']),
			...(id === 'security-troops'
				? [
						...faultMark(
							'slip-undated',
							[whenX + textWidth(when, type) + faultMarkSize(width), baseline - type * 0.35],
							dimensions
						),
						...soldierMarks(formation, [0, top + head])
					]
				: crowd(id, formation, top + head, narrow ? 0.6 : 1))
		];
	});
}

/** A count in figures: those who leave are pale, those whom only the other report counts are outlines. */
function crowd(id: string, { k, abreast }: Formation, ty: number, outline: number): PathMark[] {
	const block = (key: string, count: number, from: number, more: Partial<PathMark> = {}) =>
		path(`crowd-${key}`, figures(count, 10 * abreast, from), 'BE', { k, ty, ...more });
	const count = amountOf(id);
	switch (id) {
		case 'security-troops-2012': {
			const leaving = amountOf('security-airport');
			return [
				block(id, count - leaving, 0),
				block(`${id}-airport`, leaving, count - leaving, { tint: 0.42 })
			];
		}
		case 'security-remaining':
			return [
				block(id, count, 0),
				block(`${id}-rival`, rivalCount() - count, count, { fill: 'none', stroke: outline })
			];
		default:
			return [block(id, count, 0)];
	}
}
