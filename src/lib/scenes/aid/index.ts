import type { Mark } from '$lib/charts/frame';
import { defineScene } from '../scene';
import { againstExports } from './against-exports';
import { dimensionsFor, type AidDimensions } from './dimensions';
import { grantDetail } from './grant-detail';
import { luxembourgs } from './luxembourgs';
import { FOCUS } from './grants';
import { rows } from './rows';
import { whole } from './whole';
import { describe } from './words';

/**
 * Where the aid went: a Sankey of giver, republic and purpose, whole or with the grants that a step speaks of; one
 * grant under a magnifier; Luxembourg's, with its help that has no price; all of it beside one year of exports. A state is what draws it;
 * within a picture one euro has one breadth.
 */
export const scene = defineScene<(dimensions: AidDimensions) => Mark[]>({
	id: 'aid',
	states: {
		everything: whole,
		kyrgyzstan: grantDetail,
		bankers: (dimensions) => whole(dimensions, FOCUS.bankers),
		luxembourg: luxembourgs,
		exports: againstExports
	},
	poster: 'everything',
	layers: {
		everything: ['shapes', 'labels', 'words'],
		exports: ['shapes', 'labels', 'words']
	},
	layout: (draw, input) => ({
		width: input.width,
		height: input.height,
		marks: draw(dimensionsFor(input))
	}),
	describe,
	rows
});
