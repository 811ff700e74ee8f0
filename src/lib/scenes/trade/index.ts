import { defineScene } from '../scene';
import { back } from './back';
import { both, small } from './both';
import { contacts, firms } from './contacts';
import { deficit } from './deficit';
import { tradeDimensions, type AnyPicture } from './dimensions';
import { investor } from './investor';
import { kazakhstan } from './kazakhstan';
import { labour } from './labour';
import { ranks } from './ranks';
import { rows } from './rows';
import { slip } from './slip';
import { describe } from './words';
import { oil, stable } from './years';

/** What Belgium sells to the five republics, what it buys from them, and who does it. */
export const scene = defineScene<AnyPicture>({
	id: 'trade',
	states: {
		both,
		kazakhstan,
		small,
		deficit,
		back,
		oil,
		stable,
		labour,
		ranks,
		slip,
		firms,
		contacts,
		investor
	},
	poster: 'both',
	layout: (picture, { width, height, ...more }) => {
		const drawn = picture(tradeDimensions({ width, height, ...more }));
		return { width, height, ...('marks' in drawn ? drawn : { marks: drawn }) };
	},
	describe,
	rows
});
