import { defineScene } from '../scene';
import { layout } from './layout';
import { rows } from './rows';
import { states } from './states';
import { describe } from './words';

/** What happened, event by event, in a lane for each republic. */
export const scene = defineScene({ id: 'chronicle', states, poster: 'everything', layout, describe, rows });
