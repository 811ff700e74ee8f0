import { place, type Camera } from '$lib/charts/camera';
import type { Mark, TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { cityName } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
import { middleOf } from '$lib/charts/curve-between';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';
import { seatMarks, seatsReach } from './seats';
import type { MapState, Step } from './states';
import { returned, threadMarks } from './threads';

/**
 * The embassies in Brussels, with the town's name above them: higher up where a thread sets out from between.
 *
 * @param head height of what is written above the map, in pixels: the name keeps below it
 */
export function embassyMarks(step: Step, camera: Camera, sizes: Sizes, head: number, locale: Locale): Mark[] {
	const [, y] = place(cityAt('brussels'), camera);
	return [
		...seatMarks(camera, sizes),
		{
			kind: 'text',
			key: 'brussels-name',
			color: 'BE',
			x: 2,
			y: Math.max(
				y - seatsReach(sizes) - sizes.type * (step === 'initiative' ? 2.4 : 0.6),
				head + sizes.type
			),
			lines: [cityName('brussels', locale)],
			size: sizes.type,
			weight: 600,
			halo: true
		}
	];
}

/**
 * Who asks: the five, mostly; and, above the thread that goes back, where both sides do.
 *
 * @param head height of what is written above the map, in pixels: the words keep below it
 */
export function initiativeNotes(
	state: MapState,
	camera: Camera,
	sizes: Sizes,
	head: number,
	locale: Locale
): Mark[] {
	const { type, width, height, spread } = sizes;
	const note = (key: string, [x, y]: readonly [number, number], more: Partial<TextMark>): TextMark => ({
		kind: 'text',
		key,
		color: 'ink',
		x,
		y,
		lines: [],
		size: type,
		weight: 600,
		anchor: 'middle',
		halo: true,
		...more
	});
	const [backX, backY] = middleOf(returned(state, camera, sizes));
	const lowest = threadMarks(state, camera, sizes)
		.map(middleOf)
		.reduce((low, middle) => (middle[1] > low[1] ? middle : low));
	const both = m.distance_both_sides({}, { locale });
	// On a phone the thread is short: the words begin after the town's name.
	const town = 2 + textWidth(cityName('brussels', locale), type, 600) + type * 0.6;
	const bothX = Math.max(backX, town + textWidth(both, type, 600) / 2);
	const ask = wrap(m.distance_they_ask({}, { locale }), width * 0.4, type, 600);
	const lastLine = (ask.length - 1) * type * 1.25;
	return [
		note('both', [bothX, Math.max(backY - spread * 0.5 - type * 0.5, head + type)], {
			lines: [both],
			color: 'KZ',
			fact: 'distance-kz-mutual'
		}),
		note('ask', [2, Math.min(lowest[1] + spread * 0.6 + type * 2.4, height - lastLine - type * 0.5)], {
			lines: ask,
			anchor: 'start',
			fact: 'distance-initiative'
		})
	];
}

/** The gap that the rest of the story is about; it keeps clear of Luxembourg's name. */
export function questionMark(camera: Camera, { big, type, width }: Sizes, locale: Locale): Mark {
	const [west] = place(cityAt('brussels'), camera);
	const [east, y] = place(cityAt('tashkent'), camera);
	const size = Math.min(big * 1.8, width * 0.16);
	const name = west + textWidth(cityName('luxembourg', locale), type, 600);
	return {
		kind: 'text',
		key: 'question',
		color: 'accent',
		x: Math.max(west + (east - west) * 0.5, name + size * 0.4),
		y: y - (east - west) * 0.08 + big * 0.2,
		lines: ['?'],
		size,
		font: 'display',
		anchor: 'middle'
	};
}
