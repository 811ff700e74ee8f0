import { say } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { valueLabel, label } from '$lib/charts/label';
import { line, rect } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName, longestRepublic } from '$lib/charts/names';
import { REPUBLICS, type Partner, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { LuxembourgDimensions } from './dimensions';
import { interlaced } from './interlaced';

/** With whom each parliament has a friendship group. */
export const GROUPS: Readonly<Record<Partner, readonly Republic[]>> = {
	BE: ['KZ', 'UZ', 'KG', 'TJ'],
	LU: ['KZ']
};
const PARLIAMENTS = [
	{ partner: 'BE', fact: 'lux-be-groups', words: m.luxembourg_friends_be },
	{ partner: 'LU', fact: 'lux-lu-groups', words: m.luxembourg_friends_lu }
] as const;

/** A parliament's line, and where its bands end, beside the republics' names; in pixels. */
interface Side {
	y: number;
	end: number;
}

/** Two parliaments with bands between them: Belgium's reach down to the republics' names, Luxembourg's stand up to them. */
export function friends(dimensions: LuxembourgDimensions, top: number): Mark[] {
	const { width, height, label: size, amount, locale } = dimensions;
	const column = width / REPUBLICS.length;
	const xOf = (code: Republic) => column * (REPUBLICS.indexOf(code) + 0.5);
	const staggered = longestRepublic(locale, size) > column - 6;
	const namesHigh = size * (staggered ? 2.6 : 1.3);
	const upper = top + size * 0.6 + amount * 1.3;
	const lower = height - amount * 1.5;
	const names = upper + (lower - upper - namesHigh - size * 1.4) * 0.56 + size * 0.7;
	const belgian = { y: upper, end: names - size * 0.2 };
	const sides = { BE: belgian, LU: { y: lower, end: names + namesHigh + size * 0.5 } };
	return [
		...PARLIAMENTS.flatMap((parliament) => sideMarks(dimensions, parliament, sides[parliament.partner], xOf)),
		...REPUBLICS.map((code, i) => {
			const name = countryName(code, locale);
			const half = textWidth(name, size, 600) / 2;
			const x = Math.min(width - half - 1, Math.max(half + 1, xOf(code)));
			const y = names + size * (staggered && i % 2 === 1 ? 2.25 : 1);
			return label(`friend-${code}`, [x, y], name, [size, code], { weight: 600, anchor: 'middle' });
		}),
		...missing(dimensions, belgian, xOf('TM'), column)
	];
}

/** A parliament's line with its number of groups, and a band for each of them. */
function sideMarks(
	{ width, label: size, amount, narrow, locale }: LuxembourgDimensions,
	{ partner, fact, words }: (typeof PARLIAMENTS)[number],
	{ y, end }: Side,
	xOf: (code: Republic) => number
): Mark[] {
	const textY = y < end ? y - size * 0.7 : y + amount * 1.1;
	const large = amount * 1.3;
	const after = textWidth(value(fact, locale), large, 400, 'display') + size * 0.5;
	const reach = narrow ? 6.5 : width < 760 ? 11 : 15;
	return [
		valueLabel(`count-${partner}`, [0, textY], fact, [large, partner], locale, { form: 'auto' }),
		label(`parliament-${partner}`, [after, textY], say(words, locale), [size, partner], { weight: 600 }),
		line(`line-${partner}`, [0, y], [width, y], partner, { stroke: narrow ? 3 : 5 }),
		...GROUPS[partner].flatMap((code) =>
			interlaced(
				`band-${partner}-${code}`,
				{
					x: xOf(code),
					y: Math.min(y, end),
					length: Math.abs(end - y),
					down: true,
					reach,
					stroke: reach * 0.8,
					crossing: reach * 2.6,
					colors: [partner, code]
				},
				{ delay: 0.1 * REPUBLICS.indexOf(code), fact }
			)
		)
	];
}

/** The one group that Belgium lacked: a dashed line, and when it came. */
function missing(
	{ label: size, lead, locale }: LuxembourgDimensions,
	{ y, end }: Side,
	x: number,
	column: number
): Mark[] {
	const words = wrap(say(m.luxembourg_friends_later, locale), column - 8, size);
	const first = (y + end) / 2 - ((words.length - 1) * lead) / 2 + size * 0.35;
	const ground = [x - column / 2 + 2, first - size, column - 4, words.length * lead + size * 0.4] as const;
	return [
		line('missing', [x, y + 4], [x, end], 'faint', { stroke: 1.5, dashed: true }),
		rect('missing-ground', ground, 'paper'),
		label('missing-words', [x, first], words, [size, 'muted'], { anchor: 'middle', fact: 'lux-tm-group' })
	];
}
