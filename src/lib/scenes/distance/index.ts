import { defineScene } from '../scene';
import { layout } from './layout';
import { rows } from './rows';
import { FLIGHT } from './ruler-scale';
import { states } from './states';
import { describe } from './words';

export const scene = defineScene({
	id: 'distance',
	states,
	// Without the land it is a tenth of the weight.
	poster: 'distances',
	preview: 'relations',
	scrolled: { distances: FLIGHT },
	layout,
	describe,
	rows
});
