import { defineScene } from '../scene';
import { dimensionsOf } from '$lib/charts/dimensions';
import type { Picture } from './dimensions';
import { five } from './five';
import { goods } from './goods';
import { peak } from './peak';
import { products } from './products';
import { proportion } from './proportion';
import { rows } from './rows';
import { guess, services } from './services';
import { versions } from './versions';
import { describe } from './words';

/** What Belgium sells to Kazakhstan: in the paper's euros, in the embassy's, and in the buyers' dollars. */
export const scene = defineScene<Picture>({
	id: 'exports',
	states: { guess, services, goods, versions, what: products, proportion, peak, five },
	poster: 'peak',
	// Bars first: a class sees a climb, and asks of what, in what, and says who.
	layers: {
		goods: ['shapes', 'axes', 'labels', 'words'],
		versions: ['shapes', 'axes', 'labels', 'words'],
		peak: ['shapes', 'axes', 'labels', 'words']
	},
	layout: (picture, input) => ({
		width: input.width,
		height: input.height,
		...picture(dimensionsOf(input))
	}),
	describe,
	rows
});
