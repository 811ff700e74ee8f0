import type { CoverCopy } from '../types';

export const cover: CoverCopy = {
	kicker: '{story-from}–{story-until}',
	title: 'Distant Partners',
	standfirst:
		'Two small, rich countries at the heart of Europe. Five young republics in the middle of Asia. One side came looking for contracts; the other, mostly, for company.',
	description:
		'Twenty years between Belgium, Luxembourg and the five Central Asian republics: a gas concession that went wrong, embassies that were never opened, exports that fell and recovered, and aid in small sums. Every number opens its evidence.',
	picture:
		'Threads leave Brussels in ink, with one from Luxembourg in grey, and run east. On the way they take on five dyes, and end in Astana, Tashkent, Ashgabat, Bishkek and Dushanbe.'
};
