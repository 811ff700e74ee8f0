import { dimensionsOf, type Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { defineScene } from '../scene';
import { counts } from './counts';
import { dushanbe } from './dushanbe';
import { question } from './question';
import { rows } from './rows';
import { sums } from './sums';
import { troops } from './troops';
import { describe } from './words';

/** What draws the picture of a state. */
type Draw = (dimensions: Dimensions) => Mark[];

/** Soldiers next door as figures, and small sums that go through other hands. */
export const scene = defineScene<Draw>({
	id: 'security',
	states: {
		troops,
		undated: counts,
		dushanbe,
		sums,
		question
	},
	poster: 'troops',
	layout: (draw, input) => ({ width: input.width, height: input.height, marks: draw(dimensionsOf(input)) }),
	describe,
	rows
});
