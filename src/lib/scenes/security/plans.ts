import { say } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, rect } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName, longestRepublic } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { fitted, sizeOf, soldierMarks } from './soldiers';

/** The plan as grey curves that run up to a line, the year; above it, as dots below five names, what was feared. */
export function plans(dimensions: Dimensions): Mark[] {
	const { width, height, locale, narrow, label: size, lead, big, line: phrase } = dimensions;
	const column = width / REPUBLICS.length;
	const staggered = longestRepublic(locale, size) > column - 4;
	const fear = wrap(say(m.security_feared, locale), width, phrase);
	const namesY = phrase * (0.86 + 1.25 * (fear.length - 1)) + size * 1.7;
	const dotsTop = namesY + (staggered ? lead : 0) + size * 0.5;
	const level = Math.round(height * 0.4);
	const left = Math.round(width * (narrow ? 0.36 : 0.3));
	const within = left - size;
	const formation = fitted(width - left, height * (narrow ? 0.3 : 0.34), 4);
	const soldiers = sizeOf(formation);
	const top = height - soldiers.height - 1;
	const yearY = level + big * 0.88;
	const now = wrap(say(m.security_now, locale), within, size, 600);
	return [
		...REPUBLICS.flatMap((code, i): Mark[] => {
			const name = countryName(code, locale);
			const half = textWidth(name, size, 600) / 2;
			// In the middle of its column, or as near as the edges allow.
			const x = Math.min(Math.max(column * (i + 0.5), half + 1), width - half - 1);
			return [
				rect(`fear-${code}`, [column * i + 3, dotsTop, column - 6, level - dotsTop - 3], code, {
					fill: 'option',
					enter: { height: 0, y: level },
					delay: 0.4
				}),
				label(`fear-name-${code}`, [x, namesY + (staggered && i % 2 ? lead : 0)], name, [size, code], {
					weight: 600,
					anchor: 'middle'
				})
			];
		}),
		rect('plan', [left, level, soldiers.width, top - level - size * 0.5], 'BE', {
			fill: 'promised',
			enter: { height: 0, y: top },
			delay: 0.15
		}),
		line('level', [0, level], [width, level], 'ink', { stroke: narrow ? 2 : 3 }),
		label('fear', [0, phrase * 0.86], fear, [phrase, 'ink'], { fact: 'security-interest' }),
		label('year', [0, yearY], value('security-horizon', locale), [big, 'ink'], {
			font: 'display',
			fact: 'security-horizon'
		}),
		label(
			'planned',
			[0, yearY + big * 0.24 + phrase * 0.85],
			say(m.security_planned, locale),
			[phrase, 'ink'],
			{ within }
		),
		label('now', [0, height - size * 0.4 - (now.length - 1) * lead], now, [size, 'ink'], {
			weight: 600,
			fact: 'security-troops'
		}),
		...soldierMarks(formation, [left, top])
	];
}
