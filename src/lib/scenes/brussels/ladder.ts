import { dodge } from '$lib/charts/dodge';
import type { PathMark, TextMark, Color } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { halfOf, xOf, type Columns } from './columns';
import type { Lanes } from './lanes';
import { projectOf } from './data';
import type { ProjectArea } from './room';
import type { ProjectsState } from './states';

/** CANQA's other partners, by where they are. */
export const OTHERS: readonly {
	id: string;
	color: Color;
	words: (input: { count: string }, options: { locale: Locale }) => string;
}[] = [
	{ id: 'project-canqa-other-europeans', color: 'muted', words: m.brussels_partners_europe },
	{ id: 'project-canqa-kz', color: 'KZ', words: m.brussels_partners_kz },
	{ id: 'project-canqa-kg', color: 'KG', words: m.brussels_partners_kg },
	{ id: 'project-canqa-tj', color: 'TJ', words: m.brussels_partners_tj }
];
/** Paper between two groups of stitches, in stitches. */
const PAUSE = 1.6;

/** A stitch across the warp for each of CANQA's other partners, below the Belgian ties, and how many there are of each. */
export function ladderMarks(
	state: ProjectsState,
	{ all }: Lanes,
	columns: Columns,
	loom: ProjectArea
): (PathMark | TextMark)[] {
	if (state.step !== 'universities' && state.step !== 'closed') return [];
	const { type, locale, gap } = loom;
	const x = xOf(columns, 'canqa');
	const reach = halfOf(projectOf('canqa'), loom) + gap * 2.6;
	const lowest = Math.max(...all.map(({ y }) => y));
	const from = lowest + type * 1.15;
	const places = OTHERS.reduce((sum, { id }) => sum + amountOf(id), 0) + PAUSE * (OTHERS.length - 1);
	const pitch = Math.min(13, (loom.bottom - type * 0.4 - from) / places);
	let y = from;
	const groups = OTHERS.map((group) => {
		const count = amountOf(group.id);
		const start = y;
		y += (count + PAUSE) * pitch;
		return { ...group, count, start, middle: start + ((count - 1) * pitch) / 2 };
	});
	const stitches = groups.map(({ id, color, count, start }, i): PathMark => ({
		kind: 'path',
		key: `stitches-${id}`,
		color,
		d: Array.from({ length: count }, (_, s) => `M${n(-reach)} ${n(s * pitch)}h${n(2 * reach)}`).join(''),
		k: 1,
		tx: x,
		ty: start,
		fill: 'none',
		stroke: Math.min(4, pitch * 0.56),
		delay: 0.2 + i * 0.1
	}));
	if (state.step !== 'universities') return stitches;
	const middles = dodge(
		groups.map(({ middle }) => ({ at: middle, extent: type * 1.05 })),
		// Below the project's name, which stands level with its first thread.
		Math.max(
			from - type * 0.5,
			Math.min(...all.filter(({ lit }) => lit).map((l) => l.y)) + loom.title * 0.62
		),
		loom.bottom + type * 0.5
	);
	const labels = groups.map(({ id, color, words }, i): TextMark => {
		const labelX = x + reach + type * 0.6;
		const text = words({ count: value(id, locale) }, { locale });
		return {
			kind: 'text',
			key: `partners-${id}`,
			color,
			x: labelX,
			y: (middles[i] as number) + type * 0.34,
			// On a phone the number has to do where the words don't fit.
			lines: [textWidth(text, type, 600) <= columns.notes.to - labelX ? text : value(id, locale)],
			size: type,
			weight: 600,
			fact: id,
			delay: 0.2 + i * 0.1
		};
	});
	return [...stitches, ...labels];
}

const n = (value: number) => String(Math.round(value * 10) / 10);
