import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame, Mark } from '$lib/charts/frame';
import { line } from '$lib/charts/marks';
import { fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';
import { countMarks } from './counts';
import { dimensionsFor, roomOf, sign, timeAxis, type TimeAxis, type VisitsDimensions } from './dimensions';
import { tourMarks, valuesMarks } from './fan';
import { gapMarks } from './gap';
import { colorKey, sideMarks } from './keys';
import { longestWord, setSide, wordMarks, type Words } from './label';
import { placesOf, reachOf, type Place } from './places';
import type { VisitsState } from './states';
import { isTold, wordsFor } from './steps';
import { faintMarks, strongMarks, yearMark } from './threads';
import { axisMarks } from './ticks';

/** The words beside visits, and a hairline from each visit to its words where those stand apart. */
function labelMarks(
	words: readonly Words[],
	places: readonly Place[],
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark[] {
	const { width, label: size, lead, radius, pitch, run } = dimensions;
	return (['west', 'east'] as const).flatMap((way) => {
		const mine = words.filter((one) => one.way === way);
		const room = roomOf(way, axis, width) - (way === 'east' ? 2 : 0);
		const own = (key: string) => places.find(({ visit }) => visit.id === key);
		const reach = (one: Words, rows: number) =>
			reachOf(way, [one.y - lead * rows, one.y + lead * rows], places, dimensions);
		/** Clear of all beads around, or at least of the visit's own; beneath them where even so a name has no room. */
		const away = (one: Words): number => {
			const place = own(one.key);
			const beads = run + ((place?.column ?? 0) + (place?.beads.length ?? 1) - 1) * pitch + radius;
			const needed = longestWord(one, size);
			const found = [reach(one, 2), reach(one, 1), beads].find((from) => from + 6 + needed <= room);
			return found === undefined ? Math.max(2, room - needed) : found + 6;
		};
		const set = setSide(mine, away, room, dimensions);
		const edge = axis.edge(way);
		return set.flatMap((one) => {
			const place = own(one.words.key);
			const end = place?.beads.at(-1);
			const marks: Mark[] = wordMarks(one, edge, dimensions);
			if (place && end !== undefined) {
				const from = end + sign(way) * (radius + 2);
				const to = edge + sign(way) * (one.away - 3);
				const apart = Math.abs(one.first - place.y) > lead * 0.4 || Math.abs(to - from) > pitch;
				if (apart && (to - from) * sign(way) > 4)
					marks.unshift(
						line(`leader-${one.words.key}`, [from, place.y], [to, one.first], 'muted', { stroke: 0.75 })
					);
			}
			return marks;
		});
	});
}

/** The picture of a state: a ruler of years, and on both sides of it who went to see whom. */
export function layout(state: VisitsState, input: LayoutInput): Frame {
	const { width, height } = input;
	const { step } = state;
	const key = colorKey(input);
	const roomy = dimensionsFor(input, 0).roomy;
	const dimensions = dimensionsFor(input, roomy ? key.height : 0);
	const axis = timeAxis(state, dimensions);
	const places = placesOf(axis, dimensions);
	const told = places.filter(({ visit }) => isTold(step, visit.id));
	const pale = places.filter((place) => !told.includes(place) && place.visit.id !== 'rahmon-paper');
	const words = wordsFor(step, told, !dimensions.narrow, dimensions.locale);
	const labels = labelMarks(words, places, axis, dimensions);
	const marks: Mark[] = [
		...axisMarks(state, axis, dimensions),
		...(step === 'crowded' ? [yearMark(yearOf(fact('visit-philippe')), axis, dimensions)] : []),
		...faintMarks(
			step === 'osce' ? pale.filter(({ visit }) => visit.id !== 'de-gucht-tour') : pale,
			axis,
			dimensions
		),
		...gapMarks(step, axis, dimensions, labels),
		...told.flatMap((place) => strongMarks(place, axis, dimensions)),
		...(step === 'osce' ? tourMarks(axis, dimensions) : []),
		...(step === 'values' ? valuesMarks(axis, dimensions) : []),
		...(step === 'initiative' ? countMarks(axis, dimensions) : []),
		...labels,
		...sideMarks(axis, dimensions),
		...(roomy ? key.marks : [])
	];
	return { width, height, marks };
}
