import { say } from '$lib/charts/copy';
import { middleOf } from '$lib/charts/curve-between';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot } from '$lib/charts/marks';
import { textBox, textWidth, wrap } from '$lib/charts/measure';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { curveBack, curvesOf } from './curves';
import { cityOn, type MapArea } from './dimensions';
import { columnReach, embassyY, halfSide } from './embassy-column';
import type { MapState } from './states';

/** The embassies in Brussels, a square each, and the town's name above them: higher up where a curve sets out from between. */
export function embassyMarks({ step }: MapState, area: MapArea): Mark[] {
	const { label: size, top, locale } = area;
	const [x, y] = cityOn(area, 'brussels');
	const nameY = y - columnReach(area) - size * (step === 'initiative' ? 2.4 : 0.6);
	return [
		...REPUBLICS.map((code, i) =>
			dot(`embassy-${code}`, [x, embassyY(i, area)], halfSide(area), code, {
				shape: 'square',
				enter: { r: 0 },
				delay: 0.35
			})
		),
		label('brussels-name', [2, Math.max(nameY, top + size)], say(m.place_brussels, locale), [size, 'BE'], {
			weight: 600
		})
	];
}

/** Who asks: the five, mostly; and, above the curve that goes back, where both sides do. */
export function initiativeNotes(state: MapState, area: MapArea): Mark[] {
	const { label: size, lead, width, height, spread, top, locale } = area;
	const [backX, backY] = middleOf(curveBack(state, area));
	const lowest = Math.max(...curvesOf(state, area).map((one) => middleOf(one)[1]));
	const both = say(m.distance_both_sides, locale);
	// On a phone the curve is short: the words begin after the town's name.
	const town = 2 + textWidth(say(m.place_brussels, locale), size, 600) + size * 0.6;
	const bothX = Math.max(backX, town + textWidth(both, size, 600) / 2);
	// Where the headline leaves no room above the curve, the words stand below it.
	const [above, highest] = [backY - spread * 0.5 - size * 0.5, top + size];
	const bothY = highest - above > size * 0.5 ? backY + spread * 0.5 + size * 1.2 : Math.max(above, highest);
	const ask = wrap(say(m.distance_they_ask, locale), width * 0.4, size, 600);
	const askY = Math.min(lowest + spread * 0.6 + size * 2.4, height - (ask.length - 1) * lead - size * 0.5);
	return [
		label('both', [bothX, bothY], both, [size, 'KZ'], {
			weight: 600,
			anchor: 'middle',
			fact: 'distance-kz-mutual',
			halo: true
		}),
		label('ask', [2, askY], ask, [size, 'ink'], { weight: 600, fact: 'distance-initiative', halo: true })
	];
}

/** The gap that the rest of the story is about, as a question mark in its middle or beside the names that it would meet. */
export function questionMark(area: MapArea, names: readonly Mark[]): Mark {
	const { big, width } = area;
	const [west] = cityOn(area, 'brussels');
	const [east, y] = cityOn(area, 'tashkent');
	const size = Math.min(big * 1.8, width * 0.16);
	const at = [(west + east) / 2, y - (east - west) * 0.08 + big * 0.2] as const;
	const mark = label('question', at, '?', [size, 'accent'], {
		font: 'display',
		anchor: 'middle',
		halo: false
	});
	const beside = names.flatMap((name) => {
		if (name.kind !== 'text') return [];
		const box = textBox(name);
		return box.y < mark.y && box.y + box.height > mark.y - size ? [box.x + box.width + size * 0.4] : [];
	});
	return { ...mark, x: Math.max(mark.x, ...beside) };
}
