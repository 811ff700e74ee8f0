import { defineScene } from '../scene';
import { layout } from './layout';
import { rows } from './rows';
import { states } from './states';
import { describe } from './words';

export const scene = defineScene({ id: 'desks', states, poster: 'asymmetry', layout, describe, rows });
