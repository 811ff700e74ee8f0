import { defineScene } from '../scene';
import { layout } from './layout';
import { states, type AidState } from './states';
import { describe, rows } from './words';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** Where the aid went: a Sankey of giver, republic and purpose. */
export const scene = defineScene<AidState>({
	id: 'aid',
	states,
	poster: 'everything',
	layout,
	describe,
	rows
});
