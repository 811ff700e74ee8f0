import { range, sum } from 'd3-array';
import { say } from '$lib/charts/copy';
import { faultMark } from '$lib/charts/fault-mark';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, rect } from '$lib/charts/marks';
import { wrap } from '$lib/charts/measure';
import { timeScale } from '$lib/charts/time';
import { fact } from '$lib/facts';
import { spanOf, yearOf } from '$lib/facts/dates';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { GRANTS, GUARDS, taskIn, type Grant } from './grants';

/** The three dates of the two questions, in the order in which they came; the first is what the step speaks of. */
const DATES = [
	{ id: 'security-question', words: m.security_asked_here, stroke: 2, color: 'ink', weight: 600 },
	{
		id: 'security-sister-question',
		words: m.security_asked_caucasus,
		stroke: 1.2,
		color: 'muted',
		weight: 400
	},
	{
		id: 'security-sister-answer',
		words: m.security_answered_caucasus,
		stroke: 1.2,
		color: 'muted',
		weight: 400
	}
] as const;

/** The years that the question was about, and the years on the axis: up to that of the question. */
const WINDOW = { from: yearOf(fact('aid-answer-from')), to: yearOf(fact('aid-answer-to')) + 1 };
const YEARS = range(WINDOW.from, yearOf(fact('security-question')) + 1);

/** The years that the question was about, with the two sums that lie somewhere in them, and the one that has its year. */
export function question(dimensions: Dimensions): Mark[] {
	const { width, height, locale, narrow, label: size, lead } = dimensions;
	const x = timeScale({ from: WINDOW.from, to: WINDOW.from + YEARS.length }, [1, width - 1]);
	const base = height - lead * 1.5;
	const large = narrow ? size : size + 2;
	const dates = DATES.map((date) => {
		const at = x(spanOf(fact(date.id)).from);
		const lines = wrap(say(date.words, locale), at - size, large, date.weight);
		return { ...date, at, lines, height: lines.length * large * 1.25 + large * 0.6 };
	});
	const top = sum(dates, (date) => date.height) + size * 0.4;
	const row = (base - size * 0.6 - top) / GRANTS.length;
	return [
		...YEARS.map((year, i) =>
			label(
				`year-${i}`,
				[x(year + 0.5), height - lead * 0.35],
				String(year),
				[size, year >= WINDOW.to ? 'muted' : 'ink'],
				{ anchor: 'middle' }
			)
		),
		...GRANTS.flatMap((grant, i) => bar(grant, top + i * row)),
		// At the edge of the window that both sums lie in.
		...faultMark('slip-undated-sums', [x(WINDOW.to) - 3, top + row - size * 0.3], dimensions),
		...dates.flatMap(({ id, at, lines, stroke, color, weight }, i): Mark[] => {
			// The last date's label stands highest, so that no line crosses a label.
			const y = sum(dates.slice(i + 1), (date) => date.height);
			return [
				line(`at-${id}`, [at, y + 1], [at, base], color, { stroke }),
				label(`date-${id}`, [at - size * 0.5, y + large * 0.8], lines, [large, color], {
					weight,
					anchor: 'end',
					fact: id
				})
			];
		}),
		line('axis', [0, base], [width, base], 'ink', { stroke: 1.5 })
	];

	/** A sum with a year fills it; one without is an outline as long as the window, for it may lie anywhere in it. */
	function bar(grant: Grant, y: number): Mark[] {
		const { id, republic } = grant;
		const dated = grant === GUARDS;
		const from = dated ? yearOf(fact('aid-border-guards-year')) : WINDOW.from;
		const [left, right] = [x(from) + 1, x(dated ? from + 1 : WINDOW.to) - 2];
		const tall = row - size * (narrow ? 0.5 : 0.9);
		const labelX = dated ? right + size * 0.6 : left + size * 0.8;
		const within = dated
			? (dates[0]?.at ?? width) - labelX - size * 0.4
			: right - labelX - Math.min(row * 0.8, width * 0.13);
		const task = wrap(say(taskIn(grant), locale), within, size);
		const labelY = y + Math.max(0, tall / 2 - ((task.length + 1) * lead) / 2) + size * 0.95;
		const mark = Math.min(tall * 0.72, width * 0.13);
		const look = dated
			? ({ fill: 'strands', grain: 'horizontal' } as const)
			: ({ fill: 'none', stroke: 1.6, dashed: true } as const);
		const unknown = label(
			`bar-${id}-unknown`,
			[right - mark * 0.6, y + tall / 2 + mark * 0.33],
			'?',
			[mark, republic],
			{
				font: 'display',
				anchor: 'middle',
				opacity: 0.85
			}
		);
		return [
			...(dated ? [] : [unknown]),
			rect(`bar-${id}`, [left, y, right - left, tall], republic, { ...look, enter: { opacity: 0 } }),
			label(`bar-${id}-sum`, [labelX, labelY], value(id, locale, 'full'), [size, republic], {
				weight: 600,
				fact: id
			}),
			label(`bar-${id}-task`, [labelX, labelY + lead], task, [size, 'ink'])
		];
	}
}
