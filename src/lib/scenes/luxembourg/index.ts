import type { Drawing, Mark } from '$lib/charts/frame';
import { m } from '$lib/paraglide/messages';
import { defineScene } from '../scene';
import { books } from './books';
import { luxembourgDimensions, type LuxembourgDimensions } from './dimensions';
import { five } from './five';
import { friends } from './friends';
import { heading, type Heading } from './heading';
import { investment } from './investment';
import { lessons } from './lessons';
import { rows } from './rows';
import { scale } from './scale';
import { steel } from './steel';
import { describe } from './words';
import { years } from './years';

/** Each step has a picture of its own: a heading, and what is drawn below it. */
interface Step extends Heading {
	draw: (dimensions: LuxembourgDimensions, top: number) => Mark[] | Drawing;
}

const STEPS: Readonly<Record<keyof typeof describe, Step>> = {
	steel: { big: '{lux-mine-dead}', line: m.luxembourg_steel_caption, draw: steel },
	years: { line: m.luxembourg_years_caption, draw: years },
	books: { line: m.luxembourg_books_caption, draw: books },
	five: { line: m.luxembourg_five_caption, draw: five },
	investment: { big: '{lux-investment|short}', line: m.luxembourg_investment_caption, draw: investment },
	lessons: { line: m.luxembourg_lessons_caption, draw: lessons },
	friends: { line: m.luxembourg_friends_caption, draw: friends },
	scale: { big: m.luxembourg_scale_big, line: m.luxembourg_scale_caption, draw: scale }
};

/** Luxembourg in Central Asia: a steelworks, few goods, more money, banks and friends. */
export const scene = defineScene<Step & { key: string }>({
	id: 'luxembourg',
	states: Object.fromEntries(Object.entries(STEPS).map(([key, step]) => [key, { key, ...step }])),
	poster: 'years',
	layout: ({ key, draw, ...words }, input) => {
		const dimensions = luxembourgDimensions(input);
		const head = heading(key, words, dimensions);
		const drawn = draw(dimensions, head.bottom);
		const { marks, plot } = 'marks' in drawn ? drawn : { marks: drawn };
		return { width: input.width, height: input.height, marks: [...head.marks, ...marks], plot };
	},
	describe,
	rows
});
