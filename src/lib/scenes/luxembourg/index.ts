import type { Drawing, Mark } from '$lib/charts/frame';
import { headline, type Headline } from '$lib/charts/headline';
import { m } from '$lib/paraglide/messages';
import { defineScene } from '../scene';
import { books } from './books';
import { sizesOf, type Sizes } from './dimensions';
import { five } from './five';
import { friends } from './friends';
import { investment } from './investment';
import { lessons } from './lessons';
import { plans } from './plans';
import { rows } from './rows';
import { scale } from './scale';
import { describe } from './words';
import { years } from './years';

/** Each step has a picture of its own: a headline, and what is drawn below it. */
interface Step extends Headline {
	draw: (sizes: Sizes, top: number) => Mark[] | Drawing;
}

const STEPS: Readonly<Record<keyof typeof describe, Step>> = {
	years: { big: m.luxembourg_years_phrase, line: m.luxembourg_years_caption, draw: years },
	books: { big: m.luxembourg_books_phrase, line: m.luxembourg_books_caption, draw: books },
	five: { big: m.luxembourg_five_phrase, line: m.luxembourg_five_caption, draw: five },
	investment: {
		big: m.luxembourg_investment_phrase,
		line: m.luxembourg_investment_caption,
		draw: investment
	},
	lessons: { big: m.luxembourg_lessons_phrase, line: m.luxembourg_lessons_caption, draw: lessons },
	plans: { big: m.luxembourg_plans_phrase, line: m.luxembourg_plans_caption, draw: plans },
	friends: { big: m.luxembourg_friends_phrase, line: m.luxembourg_friends_caption, draw: friends },
	scale: { big: m.luxembourg_scale_phrase, line: m.luxembourg_scale_caption, draw: scale }
};

/** Luxembourg in Central Asia: few goods, more money, and plans. */
export const scene = defineScene<Step & { key: string }>({
	id: 'luxembourg',
	states: Object.fromEntries(Object.entries(STEPS).map(([key, step]) => [key, { key, ...step }])),
	poster: 'years',
	layout: ({ key, draw, ...words }, input) => {
		const sizes = sizesOf(input);
		const head = headline(key, words, sizes, 'phrase');
		const drawn = draw(sizes, head.bottom);
		const { marks, plot } = 'marks' in drawn ? drawn : { marks: drawn };
		return { width: input.width, height: input.height, marks: [...head.marks, ...marks], plot };
	},
	describe,
	rows
});
