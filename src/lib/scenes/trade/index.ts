import { defineScene } from '../scene';
import { describe } from './describe';
import { layout } from './layout';
import { rows } from './rows';
import { states, type State } from './states';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** What Belgium sells to the five republics, what it buys from them, and who does it. */
export const scene = defineScene<State>({
	id: 'trade',
	states,
	poster: 'both',
	layout,
	describe,
	rows
});
