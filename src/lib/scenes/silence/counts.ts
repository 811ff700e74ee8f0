import type { Mark } from '$lib/charts/frame';
import { label, under, valueLabel } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { roomOf, sign, type TimeAxis, type VisitsDimensions } from './dimensions';
import { momentOf, visitOf } from './visits';

const SIDES = {
	west: { all: 'visit-count-west', own: 'visit-count-own-west', words: m.silence_own_west },
	east: { all: 'visit-count-east', own: 'visit-count-own-east', words: m.silence_own_east }
} as const;

/** How many visits each side has, and how many of them were between the countries themselves: in its empty first years. */
export function countMarks(axis: TimeAxis, dimensions: VisitsDimensions): Mark[] {
	const { width, label: size, lead, top, run, pitch, radius, locale, narrow, roomy } = dimensions;
	const free = axis.y(momentOf(visitOf('trade-mission'))) - radius - top;
	const number = Math.min(narrow ? 34 : 72, free * (roomy ? 0.5 : 0.9));
	const base = top + number * 0.8;
	return (['west', 'east'] as const).flatMap((direction) => {
		const { all, own, words } = SIDES[direction];
		const away = run + pitch + radius;
		const x = axis.edge(direction) + sign(direction) * away;
		const anchor = direction === 'west' ? 'end' : 'start';
		const said = wrap(
			`${value(own, locale)} ${words({}, { locale })}`,
			roomOf(direction, axis, width) - away,
			size
		);
		const fits = roomy && base + under(number, size) + lead * (said.length - 0.6) <= top + free;
		return [
			valueLabel(`count-${direction}`, [x, base], all, [number, 'ink'], locale, { anchor }),
			...(fits
				? [
						label(`count-${direction}-own`, [x, base + under(number, size)], said, [size, 'muted'], {
							anchor,
							fact: own
						})
					]
				: [])
		];
	});
}
