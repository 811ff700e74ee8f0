import { range, sum } from 'd3-array';
import { say } from '$lib/charts/copy';
import { dodge } from '$lib/charts/dodge';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { path } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { value } from '$lib/facts/value';
import { halfOf, xOf, type Columns } from './columns';
import { OTHER_PARTNERS } from './data';
import type { ProjectArea } from './dimensions';
import type { Lanes } from './lanes';
import type { ProjectsState } from './states';

/** Paper between two groups of lines, in lines. */
const PAUSE = 1.6;

/** A line across the column for each of CANQA's other partners, below the Belgian ones, and how many there are of each. */
export function partnerMarks(
	{ step }: ProjectsState,
	{ all }: Lanes,
	columns: Columns,
	area: ProjectArea
): Mark[] {
	if (step !== 'universities') return [];
	const { label: size, locale, gap, bottom, title } = area;
	const x = xOf(columns, 'canqa');
	const reach = halfOf('canqa', area) + gap * 2.6;
	const top = Math.max(...all.map(({ y }) => y)) + size * 1.15;
	const places = sum(OTHER_PARTNERS, ({ id }) => amountOf(id)) + PAUSE * (OTHER_PARTNERS.length - 1);
	const pitch = Math.min(13, (bottom - size * 0.4 - top) / places);
	let next = top;
	const groups = OTHER_PARTNERS.map((partner, i) => {
		const [count, start] = [amountOf(partner.id), next];
		next += (count + PAUSE) * pitch;
		return { ...partner, count, start, middle: start + ((count - 1) * pitch) / 2, delay: 0.2 + i * 0.1 };
	});
	const lines = groups.map(({ id, color, count, start, delay }) =>
		path(
			`partners-${id}`,
			range(count)
				.map((i) => `M${(-reach).toFixed(1)} ${(i * pitch).toFixed(1)}h${(2 * reach).toFixed(1)}`)
				.join(''),
			color,
			{ tx: x, ty: start, fill: 'none', stroke: Math.min(4, pitch * 0.56), delay }
		)
	);
	// Below the project's name, which stands level with its first line.
	const highest = Math.min(...all.filter(({ lit }) => lit).map(({ y }) => y)) + title * 0.62;
	const middles = dodge(
		groups.map(({ middle }) => ({ at: middle, extent: size * 1.05 })),
		Math.max(top - size * 0.2, highest),
		// The paper's verb stands below.
		bottom - title * 0.75
	);
	const left = x + reach + size * 0.6;
	const labels = groups.map(({ id, color, words, delay }, i) => {
		const text = say(words, locale);
		// On a phone the number has to do where the words don't fit.
		const fits = textWidth(text, size, 600) <= columns.notes.to - left;
		return label(
			`count-${id}`,
			[left, (middles[i] as number) + size * 0.34],
			fits ? text : value(id, locale),
			[size, color],
			{ weight: 600, fact: id, delay }
		);
	});
	return [...lines, ...labels];
}
