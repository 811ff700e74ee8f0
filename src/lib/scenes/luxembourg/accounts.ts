import type { Message } from '$lib/charts/copy';
import type { Color } from '$lib/charts/frame';
import { m } from '$lib/paraglide/messages';

export interface Account {
	id: string;
	color: Color;
	/** The three years, and how high their dots stand: 0 is high, 2 low. Directions only, no amounts. */
	points: readonly { id: string; level: 0 | 1 | 2; months?: string }[];
	title: Message;
	verdict: Message;
	/** Whether the story uses it: its line is the stronger one. */
	used: boolean;
}

/** The seller's account and the buyers'. They share no scale, so only their directions are drawn. */
export const ACCOUNTS: readonly Account[] = [
	{
		id: 'seller',
		color: 'LU',
		points: [
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
		points: [
			{ id: 'lux-usd-kz-2010', level: 1 },
			{ id: 'lux-usd-kz-2011', level: 0 },
			{ id: 'lux-usd-kz-2012', level: 2 }
		],
		title: m.luxembourg_books_buyers,
		verdict: m.luxembourg_books_noted,
		used: false
	}
];
