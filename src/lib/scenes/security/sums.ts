import type { RibbonMark, Mark, Color } from '$lib/charts/frame';
import { amountOf, fact } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { GRANTS, taskIn } from './grants';
import { head } from './head';
import type { Room } from './room';
import { linesOf, text } from './text';

/** Three slim bundles of thread, and below them, on the same scale, one year of the South Caucasus. */
export function sums(room: Room): Mark[] {
	const { width, height, locale, narrow, type, lead } = room;
	const { marks, bottom } = head('sums', 'security-total', m.security_head_sums({}, { locale }), room, {
		form: 'full'
	});
	const x1 = width * (narrow ? 0.42 : 0.56);
	const labelX = x1 + type * 0.7;
	const within = width - labelX - 2;
	const tasks = GRANTS.map((grant) => taskIn(grant, locale));
	const rows = tasks.map((words) => lead * (1 + linesOf(words, within, type)) + type * (narrow ? 0.35 : 0.9));
	const top = bottom + type * 0.7;
	const base = height - 1;
	const large = top + rows.reduce((sum, row) => sum + row, 0) + type * (narrow ? 0.2 : 0.8);
	const scale = (base - large) / amountOf('security-caucasus');
	let y = top;
	let start = top;
	const flows = GRANTS.map(({ id, giver, republic }, i): RibbonMark => {
		const breadth = amountOf(id) * scale;
		const y1 = y + (rows[i] as number) / 2 - breadth / 2 - type * 0.2;
		const y0 = start;
		start += breadth + (i === 1 ? type * 0.5 : 0);
		y += rows[i] as number;
		return flow(id, giver, republic, y0, y1, breadth, x1);
	});
	const caucasus = amountOf('security-caucasus') * scale;
	let labelY = top;
	const labels = GRANTS.flatMap(({ id, giver }, i): Mark[] => {
		const at = labelY + type * 0.76;
		labelY += rows[i] as number;
		return [
			text(`sum-${id}`, value(id, locale, 'full'), labelX, at, room, {
				weight: 600,
				fact: id,
				color: GRANTS[i]?.republic ?? giver
			}),
			text(`task-${id}`, tasks[i] as string, labelX, at + lead, room, { within })
		];
	});
	const words = m.security_caucasus({ year: fact('security-caucasus').period }, { locale });
	const middle = large + caucasus / 2;
	return [
		...flows,
		// Ink to the end: the South Caucasus has no dye in this story, and grey would be Luxembourg.
		{ ...flow('caucasus', 'BE', 'BE', large, large, caucasus, x1), colorStop: 1, delay: 0.3 },
		...labels,
		text('sum-caucasus', value('security-caucasus', locale, 'full'), labelX, middle - lead * 0.2, room, {
			weight: 600,
			size: type + (narrow ? 3 : 8),
			fact: 'security-caucasus'
		}),
		text('task-caucasus', words, labelX, middle + lead, room, { within }),
		...marks
	];
}

const flow = (
	key: string,
	from: Color,
	color: Color,
	y0: number,
	y1: number,
	width: number,
	x1: number
): RibbonMark => ({
	kind: 'ribbon',
	key: `flow-${key}`,
	from,
	color,
	colorStop: 0.45,
	x0: 0,
	y0,
	x1,
	y1,
	width,
	enter: { drawn: 0 }
});
