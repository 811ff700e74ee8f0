import { defineScene } from '../scene';
import { describe } from './describe';
import { layout } from './layout';
import { rows } from './rows';
import { states } from './states';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** What happened, woven into one cloth. */
export const scene = defineScene({ id: 'chronicle', states, poster: 'everything', layout, describe, rows });
