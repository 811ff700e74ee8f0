import type { Color } from '$lib/charts/frame';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

type Words = (o: Record<string, never>, options: { locale: Locale }) => string;

export interface Book {
	id: string;
	color: Color;
	/** The three years, and how high their knots hang: 0 is high, 2 low. Directions only, no amounts. */
	knots: readonly { id: string; level: 0 | 1 | 2; months?: string }[];
	title: Words;
	verdict: Words;
	/** Whether the story uses it: its thread is the stronger one. */
	used: boolean;
}

/** The seller's book and the buyers'. They share no scale, so only their directions are drawn. */
export const BOOKS: readonly Book[] = [
	{
		id: 'seller',
		color: 'LU',
		knots: [
			{ id: 'lux-kz-2010', level: 0 },
			{ id: 'lux-kz-2011', level: 1 },
			{ id: 'lux-kz-2012', level: 2, months: 'lux-months' }
		],
		title: m.luxembourg_books_seller,
		verdict: m.luxembourg_books_chosen,
		used: true
	},
	{
		id: 'buyers',
		color: 'KZ',
		knots: [
			{ id: 'lux-usd-kz-2010', level: 1 },
			{ id: 'lux-usd-kz-2011', level: 0 },
			{ id: 'lux-usd-kz-2012', level: 2 }
		],
		title: m.luxembourg_books_buyers,
		verdict: m.luxembourg_books_noted,
		used: false
	}
];
