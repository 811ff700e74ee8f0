import { defineScene } from '../scene';
import { layout } from './layout';
import { states } from './states';
import { rows } from './table';
import { describe } from './words';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** The Tractebel affair: time and money, promised, lived, paid and lost. */
export const scene = defineScene({ id: 'tractebel', states, poster: 'empty', layout, describe, rows });
