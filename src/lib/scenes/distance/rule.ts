import type { Mark } from '$lib/charts/frame';
import { REPUBLICS, amountOf } from '$lib/facts';
import { formatValue, type Locale } from '$lib/facts/format';
import type { Sizes } from './room';
import { formerCapital, row, stub } from './rule-rows';
import { ruleFor, wayTo, type Rule } from './rule-scale';
import type { MapState } from './states';

const TICK = 1000;
/** What the step doesn't speak of. */
const DIM = 0.28;

/** The threads off the map, pulled straight and laid beside a rule: every kilometre as long as every other. */
export function ruleMarks(state: MapState, sizes: Sizes, head: number, locale: Locale): Mark[] {
	const rule = ruleFor(sizes, head);
	const moved = state.step === 'moved';
	return [
		...ticks(rule, sizes, locale),
		...stub(rule, sizes, moved ? DIM : 1, locale),
		...REPUBLICS.flatMap((code, i) =>
			row(code, i + 1, state.capitals[code], rule, sizes, !state.dyed.includes(code) ? DIM : 1, locale)
		),
		...(moved ? formerCapital(rule, sizes, locale) : [])
	];
}

/** A line for every thousand kilometres. */
function ticks({ x, top, bottom }: Rule, { type }: Sizes, locale: Locale): Mark[] {
	const count = Math.floor(amountOf(wayTo('almaty')) / TICK);
	return Array.from({ length: count + 1 }, (_, i): Mark[] => [
		{
			kind: 'line',
			key: `tick-${i}`,
			color: 'rule',
			x1: x(i * TICK),
			x2: x(i * TICK),
			y1: top,
			y2: bottom,
			stroke: 1
		},
		{
			kind: 'text',
			key: `tick-${i}-label`,
			color: 'muted',
			x: i === 0 ? 0 : x(i * TICK),
			y: bottom + type * 1.15,
			lines: [formatValue(i * TICK, 'km', locale, i === 0 ? 'auto' : 'number')],
			size: type,
			anchor: i === 0 ? 'start' : 'middle'
		}
	]).flat();
}
