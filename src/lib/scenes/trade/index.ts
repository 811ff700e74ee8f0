import { defineScene } from '../scene';
import { back } from './back';
import { both, small } from './both';
import { contacts, firms } from './contacts';
import { deficit } from './deficit';
import { tradeDimensions, type Picture } from './dimensions';
import { investor } from './investor';
import { kazakhstan } from './kazakhstan';
import { labour } from './labour';
import { ranks } from './ranks';
import { rows } from './rows';
import { slip } from './slip';
import { describe } from './words';
import { oil, stable } from './years';

/** What Belgium sells to the five republics, what it buys from them, and who does it. */
export const scene = defineScene<Picture>({
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
	layout: (picture, input) => ({
		width: input.width,
		height: input.height,
		marks: picture(tradeDimensions(input))
	}),
	describe,
	rows
});
