import { defineScene } from '../scene';
import { layout } from './layout';
import { rows } from './rows';
import { states } from './states';
import { describe } from './words';

/** Who went to see whom: visits to Central Asia on one side of an axis of time, visits to the West on the other. */
export const scene = defineScene({ id: 'silence', states, poster: 'callers', layout, describe, rows });
