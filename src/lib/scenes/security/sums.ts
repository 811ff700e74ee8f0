import { cumsum, sum } from 'd3-array';
import { say } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { label } from '$lib/charts/label';
import { ribbon } from '$lib/charts/marks';
import { wrap } from '$lib/charts/measure';
import { cell } from '$lib/charts/table';
import { amountOf, fact } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { GRANTS, taskIn } from './grants';

/** Three slim ribbons, each with the hand it went through, and below them, on the same scale, one year of the South Caucasus. */
export function sums(dimensions: Dimensions): Mark[] {
	const { height, width, locale, narrow, label: size, lead } = dimensions;
	const copy = { big: cell('security-total'), line: m.security_head_sums };
	const { marks, bottom } = headline('sums', copy, dimensions);
	const end = width * (narrow ? 0.42 : 0.56);
	const labelX = end + size * 0.7;
	const within = width - labelX - 2;
	const top = bottom + size * 0.3;
	const tasks = GRANTS.map((grant) => wrap(say(taskIn(grant), locale), within, size));
	// In the smallest rooms the hands are left to the text and the table.
	const roomy = height > size * 26;
	const hands = GRANTS.map(({ hand }) =>
		roomy ? wrap(m.security_by({ hand: say(hand, locale) }, { locale }), within, size) : []
	);
	const heights = tasks
		.map((task, i) => [...task, ...(hands[i] ?? [])])
		.map((lines) => lead * (1 + lines.length) + size * (narrow ? 0.35 : 0.9));
	const tops = [0, ...cumsum(heights)].map((y) => top + y);
	const large = top + sum(heights) + size * (narrow ? 0.2 : 0.8);
	const scale = (height - 1 - large) / amountOf('security-caucasus');
	const caucasus = amountOf('security-caucasus') * scale;
	const middle = large + caucasus / 2;
	let start = top;
	return [
		...GRANTS.map(({ id, giver, republic }, i) => {
			const breadth = amountOf(id) * scale;
			const y0 = start;
			// Belgium's two start together, Luxembourg's a little below them.
			start += breadth + (i === 1 ? size * 0.5 : 0);
			const y1 = (tops[i] as number) + (heights[i] as number) / 2 - breadth / 2 - size * 0.2;
			return ribbon(`flow-${id}`, [0, y0], [end, y1], breadth, republic, { from: giver, colorStop: 0.45 });
		}),
		// Ink to the end: the South Caucasus has no colour in this story, and grey would be Luxembourg.
		ribbon('flow-caucasus', [0, large], [end, large], caucasus, 'BE', { colorStop: 1, delay: 0.3 }),
		...GRANTS.flatMap(({ id, republic }, i): Mark[] => {
			const y = (tops[i] as number) + size * 0.76;
			const [task, hand] = [tasks[i] as string[], hands[i] as string[]];
			return [
				label(`sum-${id}`, [labelX, y], value(id, locale, 'full'), [size, republic], {
					weight: 600,
					fact: id
				}),
				label(`task-${id}`, [labelX, y + lead], task, [size, 'ink']),
				...(hand.length > 0
					? [label(`hand-${id}`, [labelX, y + lead * (1 + task.length)], hand, [size, 'muted'])]
					: [])
			];
		}),
		label(
			'sum-caucasus',
			[labelX, middle - lead * 0.2],
			value('security-caucasus', locale, 'full'),
			[size + (narrow ? 3 : 8), 'ink'],
			{ weight: 600, fact: 'security-caucasus' }
		),
		label(
			'task-caucasus',
			[labelX, middle + lead],
			m.security_caucasus({ year: fact('security-caucasus').period }, { locale }),
			[size, 'ink'],
			{ within }
		),
		...marks
	];
}
