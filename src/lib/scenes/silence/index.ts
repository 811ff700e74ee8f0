import { defineScene } from '../scene';
import { layout } from './layout';
import { PASSAGE } from './passing';
import { rows } from './rows';
import { states } from './states';
import { describe } from './words';

/** Who went to see whom: a ruler of years, visits to the West on one side of it, visits to Central Asia on the other. */
export const scene = defineScene({
	id: 'silence',
	states,
	poster: 'callers',
	scrolled: { silence: PASSAGE },
	layout,
	describe,
	rows
});
