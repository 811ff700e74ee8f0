import { dimensionsOf, type Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { defineScene } from '../scene';
import { counts } from './counts';
import { dushanbe } from './dushanbe';
import { places } from './places';
import { plans } from './plans';
import { question } from './question';
import { roads } from './roads';
import { rows } from './rows';
import { sums } from './sums';
import { troops } from './troops';
import { whoAndWhy } from './who-and-why';
import { describe } from './words';

/** What draws the picture of a state. */
type Draw = (dimensions: Dimensions) => Mark[];

/** Security at arm's length: soldiers as figures, and the organisations that everything goes by. */
export const scene = defineScene<Draw>({
	id: 'security',
	states: {
		troops,
		places,
		undated: counts,
		dushanbe,
		horizon: plans,
		roads,
		sums,
		question,
		arm: whoAndWhy
	},
	poster: 'troops',
	layout: (draw, input) => ({ width: input.width, height: input.height, marks: draw(dimensionsOf(input)) }),
	describe,
	rows
});
