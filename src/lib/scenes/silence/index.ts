import { defineScene } from '../scene';
import { describe } from './describe';
import { layout } from './layout';
import { rows } from './rows';
import { states } from './states';

export { default as Picture } from '$lib/charts/Picture.svelte';

/** Who went to see whom: visits to Central Asia on one side of a ruler of time, visits to the West on the other. */
export const scene = defineScene({ id: 'silence', states, poster: 'callers', layout, describe, rows });
