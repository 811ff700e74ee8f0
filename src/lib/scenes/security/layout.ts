import type { Frame, Mark } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { whoAndWhy } from './who-and-why';
import { dushanbe } from './dushanbe';
import { plans } from './plans';
import { places } from './places';
import { question } from './question';
import { roads } from './roads';
import { roomFor, type Room } from './room';
import type { SecurityState, Step } from './states';
import { sums } from './sums';
import { troops } from './troops';
import { undated } from './undated';

const PICTURE: Readonly<Record<Step, (room: Room) => Mark[]>> = {
	troops,
	places,
	undated,
	dushanbe,
	horizon: plans,
	roads,
	sums,
	question,
	arm: whoAndWhy
};

/** The picture of a state. */
export function layout({ step }: SecurityState, input: LayoutInput): Frame {
	return { width: input.width, height: input.height, marks: PICTURE[step](roomFor(input)) };
}
