import type { Frame, Mark } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { gapMarks } from './gap';
import { timelineMarks } from './timeline-marks';
import { dyeMarks, dyesHeight, sideHeads } from './heads';
import { headline } from './headline';
import { itemsFor } from './items';
import { roomFor, rulerFor } from './room';
import type { VisitsState } from './states';
import { rulerMarks } from './ticks';

/** The picture of a state: a ruler of time, and on both sides of it who went to see whom. Pixels in, pixels out. */
export function layout(state: VisitsState, input: LayoutInput): Frame {
	const { width, height, locale } = input;
	const { step } = state;
	const whole = step === 'initiative' && height > 320;
	const roomy = roomFor(input, state);
	const room = whole ? { ...roomy, bottom: roomy.bottom - dyesHeight(roomy) } : roomy;
	const items = itemsFor(step, room.wide, locale);
	const ruler = rulerFor(state, items, room);
	const hung = timelineMarks(items, state, ruler, room);
	const marks: Mark[] = [
		...rulerMarks(state, ruler, room),
		...(step === 'silence' || step === 'callers' ? gapMarks(ruler, room, hung) : []),
		...hung,
		...sideHeads(items, ruler, room),
		...(whole ? dyeMarks(room) : []),
		...headline(step, input).marks
	];
	return { width, height, marks };
}
