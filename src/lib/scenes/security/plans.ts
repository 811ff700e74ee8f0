import { countryName } from '$lib/charts/names';
import type { Mark } from '$lib/charts/frame';
import { REPUBLICS } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { bodyMarks, bodySize, fitBody } from './body';
import type { Room } from './room';
import { linesOf, text, widthOf } from './text';

/** The plan as undyed threads that run up to the horizon, and beyond it what was feared, as dots below five names. */
export function plans(room: Room): Mark[] {
	const { width, height, locale, narrow, type, lead, big, line } = room;
	const column = width / REPUBLICS.length;
	const longest = Math.max(...REPUBLICS.map((code) => widthOf(countryName(code, locale), type, 600)));
	const staggered = longest > column - 4;
	const fear = m.security_feared({}, { locale });
	const fearLines = linesOf(fear, width, line);
	const namesY = line * (0.86 + 1.25 * (fearLines - 1)) + type * 1.7;
	const dotsTop = namesY + (staggered ? lead : 0) + type * 0.5;
	const level = Math.round(height * 0.4);
	const left = Math.round(width * (narrow ? 0.36 : 0.3));
	const stand = fitBody(width - left, height * (narrow ? 0.3 : 0.34), 4);
	const size = bodySize(stand);
	const bodyY = height - size.height - 1;
	const yearY = level + big * 0.88;
	const plan = m.security_planned({}, { locale });
	const now = m.security_now({ count: value('security-troops', locale) }, { locale });
	const nowLines = linesOf(now, left - type, type, 600);
	return [
		...REPUBLICS.flatMap((code, i): Mark[] => [
			{
				kind: 'rect',
				key: `fear-${code}`,
				color: code,
				x: column * i + 3,
				y: dotsTop,
				width: column - 6,
				height: level - dotsTop - 3,
				fill: 'option',
				enter: { height: 0, y: level },
				delay: 0.4
			},
			text(
				`fear-name-${code}`,
				countryName(code, locale),
				nameX(i, code),
				namesY + (staggered && i % 2 ? lead : 0),
				room,
				{
					weight: 600,
					color: code,
					anchor: 'middle'
				}
			)
		]),
		{
			kind: 'rect',
			key: 'plan',
			color: 'BE',
			x: left,
			y: level,
			width: size.width,
			height: bodyY - level - type * 0.5,
			fill: 'promised',
			enter: { height: 0, y: bodyY },
			delay: 0.15
		},
		{
			kind: 'line',
			key: 'horizon',
			color: 'ink',
			x1: 0,
			x2: width,
			y1: level,
			y2: level,
			stroke: narrow ? 2 : 3
		},
		text('fear', fear, 0, line * 0.86, room, { size: line, within: width, fact: 'security-interest' }),
		text('horizon-year', value('security-horizon', locale), 0, yearY, room, {
			size: big,
			font: 'display',
			fact: 'security-horizon'
		}),
		text('horizon-plan', plan, 0, yearY + big * 0.24 + line * 0.85, room, {
			size: line,
			within: left - type
		}),
		text('now', now, 0, height - type * 0.4 - (nowLines - 1) * lead, room, {
			within: left - type,
			weight: 600,
			fact: 'security-troops'
		}),
		...bodyMarks({ ...stand, x: left, y: bodyY })
	];

	/** In the middle of its column, or as near as the edges allow. */
	function nameX(i: number, code: (typeof REPUBLICS)[number]): number {
		const half = widthOf(countryName(code, locale), type, 600) / 2;
		return Math.min(Math.max(column * (i + 0.5), half + 1), width - half - 1);
	}
}
