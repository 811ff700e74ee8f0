import type { Mark } from '$lib/charts/frame';
import { fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { GRANTS, taskIn, type Grant } from './grants';
import type { Room } from './room';
import { linesOf, text } from './text';

/** A day as a share of its year, added to the year. */
function position(id: string): number {
	const [year = 0, month = 1, day = 1] = String(fact(id).value).split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365;
}

const yearIn = (id: string): number => yearOf(fact(id));

/** The three dates of the two questions, in the order in which they came. */
const DATES = [
	{ id: 'security-question', words: m.security_asked_here },
	{ id: 'security-sister-question', words: m.security_asked_caucasus },
	{ id: 'security-sister-answer', words: m.security_answered_caucasus }
] as const;

/** The years that the question was about, with the two sums that lie somewhere in them, and the one that has its year. */
export function question(room: Room): Mark[] {
	const { width, height, locale, narrow, type, lead } = room;
	const first = yearIn('aid-answer-from');
	const last = yearIn('aid-answer-to');
	const end = yearIn('security-question') + 1;
	const scale = (width - 2) / (end - first);
	const x = (year: number) => 1 + (year - first) * scale;
	const axis = height - lead * 1.5;
	const size = narrow ? type : type + 2;
	const heights = DATES.map(({ id, words }) =>
		linesOf(words({ date: value(id, locale) }, { locale }), x(position(id)) - type, size, 600)
	);
	let y = 0;
	const dates = DATES.flatMap(({ id, words }, i): Mark[] => {
		const at = x(position(id));
		// The last date's label stands highest, so that no line crosses a label.
		const order = DATES.length - 1 - i;
		y = heights.slice(i + 1).reduce((sum, n) => sum + n * size * 1.25 + size * 0.6, 0);
		return [
			{
				kind: 'line',
				key: `at-${id}`,
				color: order === 2 ? 'ink' : 'muted',
				x1: at,
				x2: at,
				y1: y + 1,
				y2: axis,
				stroke: order === 2 ? 2 : 1.2
			},
			text(
				`date-${id}`,
				words({ date: value(id, locale) }, { locale }),
				at - type * 0.5,
				y + size * 0.8,
				room,
				{
					size,
					weight: order === 2 ? 600 : 400,
					color: order === 2 ? 'ink' : 'muted',
					anchor: 'end',
					within: at - type,
					fact: id
				}
			)
		];
	});
	const top = heights.reduce((sum, n) => sum + n * size * 1.25 + size * 0.6, 0) + type * 0.4;
	const row = (axis - type * 0.6 - top) / GRANTS.length;
	const bars = GRANTS.flatMap(bar);
	return [
		...years(),
		...bars,
		...dates,
		{ kind: 'line', key: 'axis', color: 'ink', x1: 0, x2: width, y1: axis, y2: axis, stroke: 1.5 }
	];

	/** A sum with a year fills it; one without is an outline as long as the window, for it may lie anywhere in it. */
	function bar(grant: Grant, i: number): Mark[] {
		const { id, republic } = grant;
		const dated = id === 'aid-tj-border-guards';
		const from = dated ? yearIn('aid-border-guards-year') : first;
		const to = dated ? from + 1 : last + 1;
		const tall = row - type * (narrow ? 0.5 : 0.9);
		const [left, right] = [x(from) + 1, x(to) - 2];
		const words = taskIn(grant, locale);
		const labelX = dated ? right + type * 0.6 : left + type * 0.8;
		const within = dated
			? x(position('security-question')) - labelX - type * 0.4
			: right - labelX - Math.min(row * 0.8, width * 0.13);
		const lines = linesOf(words, within, type);
		const labelY = top + i * row + Math.max(0, tall / 2 - ((lines + 1) * lead) / 2) + type * 0.95;
		const mark = Math.min(tall * 0.72, width * 0.13);
		const unknown = text(
			`bar-${id}-unknown`,
			'?',
			right - mark * 0.6,
			top + i * row + tall / 2 + mark * 0.33,
			room,
			{
				size: mark,
				font: 'display',
				color: republic,
				anchor: 'middle',
				opacity: 0.85
			}
		);
		return [
			...(dated ? [] : [unknown]),
			{
				kind: 'rect',
				key: `bar-${id}`,
				color: republic,
				x: left,
				y: top + i * row,
				width: right - left,
				height: tall,
				fill: dated ? 'strands' : 'none',
				grain: 'horizontal',
				stroke: dated ? undefined : 1.6,
				dashed: !dated,
				enter: { opacity: 0 }
			},
			text(`bar-${id}-sum`, value(id, locale, 'full'), labelX, labelY, room, {
				weight: 600,
				color: republic,
				fact: id
			}),
			text(`bar-${id}-task`, words, labelX, labelY + lead, room, { within })
		];
	}

	/** The years below the axis, each in the middle of its stretch. */
	function years(): Mark[] {
		return Array.from({ length: end - first }, (_, i) =>
			text(`year-${i}`, String(first + i), x(first + i + 0.5), height - lead * 0.35, room, {
				anchor: 'middle',
				color: first + i > last ? 'muted' : 'ink'
			})
		);
	}
}
