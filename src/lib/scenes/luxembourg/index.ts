import { defineScene } from '../scene';
import { describe } from './describe';
import { layout } from './layout';
import { rows } from './rows';
import { states, type State } from './states';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** Luxembourg in Central Asia: few goods, more money, and plans. */
export const scene = defineScene<State>({
	id: 'luxembourg',
	states,
	poster: 'years',
	layout,
	describe,
	rows
});
