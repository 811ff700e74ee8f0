import { defineScene } from '../scene';
import { both } from './both';
import { tradeDimensions, type AnyPicture } from './dimensions';
import { firms } from './firms';
import { investor } from './investor';
import { labour } from './labour';
import { rows } from './rows';
import { describe } from './words';
import { oil, stable } from './years';

/** What Belgium sells to the five republics, what it buys from them, and who does it. */
export const scene = defineScene<AnyPicture>({
	id: 'trade',
	states: { both, oil, stable, labour, firms, investor },
	poster: 'both',
	layout: (picture, { width, height, ...more }) => {
		const drawn = picture(tradeDimensions({ width, height, ...more }));
		return { width, height, ...('marks' in drawn ? drawn : { marks: drawn }) };
	},
	describe,
	rows
});
