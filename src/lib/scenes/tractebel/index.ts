import { defineScene } from '../scene';
import { layout } from './layout';
import { rows } from './rows';
import { states } from './states';
import { describe } from './words';

/** The Tractebel affair: time and money, promised, lived, paid and lost. */
export const scene = defineScene({ id: 'tractebel', states, poster: 'empty', layout, describe, rows });
