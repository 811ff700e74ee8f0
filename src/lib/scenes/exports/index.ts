import { defineScene } from '../scene';
import { describe } from './describe';
import { layout } from './layout';
import { rows } from './rows';
import { states, type State } from './states';

export { default as Picture } from '$lib/charts/AxisChart.svelte';

/** What Belgium sells to Kazakhstan: in the paper's euros, in the embassy's, and in the buyers' dollars. */
export const scene = defineScene<State>({
	id: 'exports',
	states,
	poster: 'from-there',
	// Bars first: a class sees a climb, and asks of what, in what, and says who.
	layers: {
		goods: ['shapes', 'axes', 'labels', 'words'],
		versions: ['shapes', 'axes', 'labels', 'words'],
		'from-there': ['shapes', 'axes', 'labels', 'words']
	},
	layout,
	describe,
	rows
});
