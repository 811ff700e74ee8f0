import { defineScene } from '../scene';
import { describe } from './describe';
import { layout } from './layout';
import { rows } from './rows';
import { states, type AidState } from './states';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** Where the aid went: a Sankey of giver, republic and purpose. */
export const scene = defineScene<AidState>({
	id: 'aid',
	states,
	poster: 'everything',
	layers: {
		everything: ['shapes', 'labels', 'words'],
		exports: ['shapes', 'labels', 'words']
	},
	layout,
	describe,
	rows
});
