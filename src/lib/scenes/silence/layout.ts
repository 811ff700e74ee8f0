import { sort } from 'd3-array';
import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame, Mark } from '$lib/charts/frame';
import { overlap } from '$lib/charts/bounds';
import { line } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';
import { countMarks } from './counts';
import { faultMarks } from './fault-marks';
import { dimensionsFor, roomOf, sign, timeAxis, type TimeAxis, type VisitsDimensions } from './dimensions';
import { tourMarks, valuesMarks } from './fan';
import { firstMarks, gapMarks } from './gap';
import { colorKey, sideMarks } from './keys';
import { longestWord, setSide, wordMarks, type Words } from './label';
import { passingFrame } from './passing';
import { placesOf, reachOf, type PlacedVisit } from './places';
import type { Step, VisitsState } from './states';
import { isShown, wordsFor } from './steps';
import { faintMarks, strongMarks, yearMark } from './visit-marks';
import { axisMarks } from './ticks';

/** The words beside visits, and a hairline from each visit to its words where those stand apart. */
function labelMarks(
	words: readonly Words[],
	places: readonly PlacedVisit[],
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark[] {
	const { width, label: size, lead, radius, pitch, run } = dimensions;
	return (['west', 'east'] as const).flatMap((direction) => {
		const mine = words.filter((one) => one.direction === direction);
		const room = roomOf(direction, axis, width) - (direction === 'east' ? 2 : 0);
		const own = (key: string) => places.find(({ visit }) => visit.id === key);
		const reach = (one: Words, rows: number) =>
			reachOf(direction, [one.y - lead * rows, one.y + lead * rows], places, dimensions);
		/** Clear of all dots around, or at least of the visit's own; beneath them where even so a name has no room. */
		const away = (one: Words): number => {
			const place = own(one.key);
			const dots = run + ((place?.column ?? 0) + (place?.dots.length ?? 1) - 1) * pitch + radius;
			const needed = longestWord(one, size);
			const found = [reach(one, 2), reach(one, 1), dots].find((from) => from + 6 + needed <= room);
			return found === undefined ? Math.max(2, room - needed) : found + 6;
		};
		const set = setSide(mine, away, room, dimensions);
		const edge = axis.edge(direction);
		return set.flatMap((one) => {
			const place = own(one.words.key);
			const end = place?.dots.at(-1);
			const marks: Mark[] = wordMarks(one, edge, dimensions);
			if (place && end !== undefined) {
				const from = end + sign(direction) * (radius + 2);
				const to = edge + sign(direction) * (one.away - 3);
				const apart = Math.abs(one.first - place.y) > lead * 0.4 || Math.abs(to - from) > pitch;
				if (apart && (to - from) * sign(direction) > 4)
					marks.unshift(
						line(`leader-${one.words.key}`, [from, place.y], [to, one.first], 'muted', { stroke: 0.75 })
					);
			}
			return marks;
		});
	});
}

/** What a step draws beside visits: what it measures, what it counts, where several curves start from one date. */
function ownMarks(
	step: Step,
	axis: TimeAxis,
	dimensions: VisitsDimensions,
	labels: readonly Mark[]
): readonly Mark[] {
	switch (step) {
		case 'first':
			return firstMarks(axis, dimensions, labels);
		case 'silence':
			return gapMarks(axis, dimensions, labels);
		case 'values':
			return valuesMarks(axis, dimensions);
		case 'osce':
			return tourMarks(axis, dimensions);
		case 'initiative':
			return countMarks(axis, dimensions);
		default:
			return [];
	}
}

/** The picture of a state: a ruler of years, and on both sides of it who went to see whom. */
export function layout(state: VisitsState, input: LayoutInput): Frame {
	const { width, height, progress = 1 } = input;
	const { step } = state;
	if (step === 'silence' && progress < 1) return passingFrame(progress, input);
	const key = colorKey(input);
	const roomy = dimensionsFor(input, 0).roomy;
	const dimensions = dimensionsFor(input, roomy ? key.height : 0);
	const axis = timeAxis(state, dimensions);
	const places = placesOf(axis, dimensions);
	const shown = places.filter(({ visit }) => isShown(step, visit.id));
	const pale = places.filter((place) => !shown.includes(place) && place.visit.id !== 'rahmon-paper');
	const said = wordsFor(step, shown, !dimensions.narrow, dimensions.locale);
	const labels = labelMarks(said, places, axis, dimensions);
	// All curves lie below all dots.
	const strong = sort(
		shown.flatMap((place) => strongMarks(place, axis, dimensions)),
		({ kind }) => (kind === 'curve' ? 0 : 1)
	);
	const own = ownMarks(step, axis, dimensions, labels);
	const words = [...labels, ...own].flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
	// A pale visit makes room for words, and De Gucht's tour for its own stops.
	const beneath = ({ visit, dots, y }: PlacedVisit) =>
		(step === 'osce' && visit.id === 'de-gucht-tour') ||
		dots.some((x) => words.some((box) => overlap(box, { x: x - 4, y: y - 4, width: 8, height: 8 })));
	const marks: Mark[] = [
		...axisMarks(state, axis, dimensions),
		...(step === 'crowded' ? [yearMark(yearOf(fact('visit-philippe')), axis, dimensions)] : []),
		...faintMarks(
			pale.filter((place) => !beneath(place)),
			axis,
			dimensions
		),
		...strong,
		...own,
		...labels,
		...sideMarks(axis, dimensions),
		...(roomy ? key.marks : [])
	];
	return { width, height, marks: [...marks, ...faultMarks(step, marks, axis, dimensions)] };
}
