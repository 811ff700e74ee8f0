import type { LineMark, Mark, TextMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { cityName, countryName } from '$lib/charts/names';
import type { City } from '$lib/charts/places';
import { amountOf, fact, type Republic } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';
import { straight, wayTo, type Rule } from './rule-scale';
import { colourStop } from './threads';

/** The way from one partner's capital to the other's, for the scale of things. */
export function stub(rule: Rule, { type }: Sizes, opacity: number, locale: Locale): Mark[] {
	const [id, y] = [wayTo('luxembourg'), rule.labelY(0)];
	const name = cityName('luxembourg', locale);
	return [
		straight('between', ['BE', 'LU'], 0, amountOf(id), rule, {
			opacity,
			strands: 5,
			stroke: rule.breadth / 8
		}),
		{
			kind: 'text',
			key: 'way-LU',
			color: opacity < 1 ? 'muted' : 'LU',
			x: 0,
			y,
			lines: [name],
			size: type,
			weight: 600
		},
		{
			kind: 'text',
			key: 'km-LU',
			color: 'ink',
			x: textWidth(name, type, 600) + type * 0.6,
			y,
			lines: [formatFact(fact(id), locale)],
			size: type,
			// What is dimmed only stands by: its number would stand in the way.
			opacity: opacity < 1 ? 0 : 1,
			fact: id
		}
	];
}

/** The way to a republic's capital: its names, its thread, its length. */
export function row(
	code: Republic,
	line: number,
	city: City,
	rule: Rule,
	{ type, strands }: Sizes,
	opacity: number,
	locale: Locale
): Mark[] {
	const id = wayTo(city);
	const y = rule.labelY(line);
	const country = countryName(code, locale);
	const label = (key: string, more: Pick<TextMark, 'x' | 'lines'> & Partial<TextMark>): TextMark => ({
		kind: 'text',
		key,
		// Words stay legible where their thread is dimmed; they only lose their dye.
		color: opacity < 1 ? 'muted' : code,
		y,
		size: type,
		halo: true,
		...more
	});
	return [
		straight(`be-${code}`, ['BE', code], line, amountOf(id), rule, {
			strands,
			stroke: rule.breadth / (strands * 1.4),
			colorStop: colourStop(line - 1),
			opacity,
			delay: 0.05 * line
		}),
		label(`way-${code}`, { x: 0, lines: [country], weight: 600 }),
		label(`city-${code}`, { x: textWidth(country, type, 600) + type * 0.6, lines: [cityName(city, locale)] }),
		label(`km-${code}`, {
			x: rule.x(amountOf(id)),
			lines: [formatFact(fact(id), locale)],
			weight: 600,
			anchor: 'end',
			opacity: opacity < 1 ? 0 : 1,
			fact: id
		})
	];
}

/** What is saved: from the new capital to where the old one was. */
export function formerCapital(rule: Rule, { type, dot }: Sizes, locale: Locale): Mark[] {
	const [near, far, y] = [
		rule.x(amountOf(wayTo('astana'))),
		rule.x(amountOf(wayTo('almaty'))),
		rule.threadY(1)
	];
	const saved: LineMark = {
		kind: 'line',
		key: 'saved',
		color: 'KZ',
		x1: near + dot,
		x2: far - dot,
		y1: y,
		y2: y,
		stroke: 1.5,
		dashed: true
	};
	return [
		saved,
		{ kind: 'dot', key: 'former', color: 'KZ', x: far, y, r: dot, fill: 'hollow' },
		{
			kind: 'text',
			key: 'former-name',
			color: 'KZ',
			x: rule.x(amountOf(wayTo('almaty'))),
			y: rule.threadY(1) + rule.breadth / 2 + type * 1.1,
			lines: [
				m.distance_former_capital(
					{ until: formatFact(fact('distance-capital-moved'), locale, 'year') },
					{ locale }
				)
			],
			size: type,
			anchor: 'end',
			halo: true,
			fact: 'distance-capital-moved'
		}
	];
}
