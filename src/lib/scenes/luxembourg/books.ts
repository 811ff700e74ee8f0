import { say } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import type { Mark } from '$lib/charts/frame';
import { valueLabel, label } from '$lib/charts/label';
import { curve, dot, line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { ACCOUNTS, type Account } from './accounts';
import type { Sizes } from './dimensions';

const DATES = ['lux-first-year', 'lux-second-year', 'lux-counted-until'] as const;

/** One trade by two accounts: between the first two years one goes down and the other up. */
export function books(sizes: Sizes, top: number): Mark[] {
	const { width, height, label: size, amount, locale } = sizes;
	// The first amount is the longest; it must not leave the picture.
	const edge = textWidth(value('lux-kz-2010', locale, 'short'), amount, 400, 'display') / 2 + 2;
	const columns = [edge, width / 2, width - edge] as const;
	const yearsY = height - size * 0.4;
	const from = top + size * 0.3;
	const high = (yearsY - size * 1.2 - from) / ACCOUNTS.length;
	return [
		...DATES.flatMap((id, i): Mark[] => {
			const x = columns[i] as number;
			return [
				line(`column-${id}`, [x, from + size * 0.5], [x, yearsY - size * 1.1], 'rule'),
				label(`column-${id}-year`, [x, yearsY], value(id, locale, 'year'), [size, 'ink'], {
					weight: 600,
					anchor: 'middle'
				})
			];
		}),
		...ACCOUNTS.flatMap((account, i) => accountMarks(sizes, account, columns, from + i * high, high))
	];
}

/** One account: what it is, what the story makes of it, and its line below. */
function accountMarks(
	{ width, label: size, lead, amount, locale, narrow }: Sizes,
	{ id: account, color, points, title, verdict, used }: Account,
	columns: readonly number[],
	top: number,
	height: number
): Mark[] {
	const titleY = top + size * 1.1;
	const lines = wrap(say(title, locale), width, size, 600);
	const verdictY = titleY + lines.length * lead;
	const radius = narrow ? 5 : 9;
	const first = verdictY + size * (narrow ? 0.4 : 1.2) + amount * 1.25 + radius;
	const last = top + height - radius - (narrow ? 4 : size * 1.4);
	const places = points.map(
		({ level }, i) => [columns[i] as number, first + ((last - first) * level) / 2] as const
	);
	const spread = radius * (used ? 1.6 : 0.8);
	return [
		...places.slice(1).map((to, i) =>
			curve(`${account}-${i}`, bumpX(places[i] as (typeof places)[number], to), color, {
				colorStop: 0,
				strands: used ? 5 : 2,
				spread0: spread,
				spread1: spread,
				stroke: narrow ? 1.5 : 2.4,
				// The accounts agree from the second year on; it is the first change that the step speaks of.
				opacity: i === 0 ? 1 : 0.4,
				delay: 0.2 * i
			})
		),
		...points.flatMap(({ id, months }, i): Mark[] => {
			const [x, y] = places[i] as (typeof places)[number];
			const centred = { anchor: 'middle' } as const;
			const above = y - radius - amount * 0.4;
			const part = say(m.luxembourg_books_part, locale);
			return [
				dot(`dot-${id}`, [x, y], radius, color, { fill: months ? 'hollow' : 'solid', fact: id }),
				valueLabel(`amount-${id}`, [x, above], id, [amount, color], locale, centred),
				...(months
					? [label(`part-${id}`, [x, above - amount], part, [size, 'muted'], { ...centred, fact: months })]
					: [])
			];
		}),
		label(`title-${account}`, [0, titleY], lines, [size, color], { weight: 600 }),
		label(`verdict-${account}`, [0, verdictY], say(verdict, locale), [size, used ? 'accent' : 'muted'])
	];
}
