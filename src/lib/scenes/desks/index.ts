import { defineScene } from '../scene';
import { layout } from './layout';
import { rows } from './rows';
import { states } from './states';
import { describe } from './words';

export { default as Picture } from '$lib/charts/Picture.svelte';

export const scene = defineScene({ id: 'desks', states, poster: 'asymmetry', layout, describe, rows });
