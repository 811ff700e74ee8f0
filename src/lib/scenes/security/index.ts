import { defineScene } from '../scene';
import { describe } from './describe';
import { layout } from './layout';
import { rows } from './rows';
import { states, type SecurityState } from './states';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** Security at arm's length: soldiers as figures, and the hands that everything goes by. */
export const scene = defineScene<SecurityState>({
	id: 'security',
	states,
	poster: 'troops',
	layout,
	describe,
	rows
});
