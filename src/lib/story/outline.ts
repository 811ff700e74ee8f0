import type { ChapterOutline } from './types';

/** The order of the story: chapters, their steps, and the state of the scene that each step shows. */
export const outline: readonly ChapterOutline[] = [
	{
		id: 'tractebel',
		number: 2,
		scene: 'concession',
		steps: [
			{ id: 'tractebel-almaty', state: 'almaty' },
			{ id: 'tractebel-prize', state: 'prize' },
			{ id: 'tractebel-promise', state: 'promise' },
			{ id: 'tractebel-visit', state: 'visit' },
			{ id: 'tractebel-complaint', state: 'complaint' },
			{ id: 'tractebel-sold', state: 'sold' },
			{ id: 'tractebel-bill', state: 'bill' },
			{ id: 'tractebel-empty', state: 'empty' },
			{ id: 'tractebel-court', state: 'court' }
		]
	},
	{
		id: 'desks',
		number: 4,
		scene: 'presence',
		steps: [
			{ id: 'desks-tashkent', state: 'tashkent' },
			{ id: 'desks-astana', state: 'astana' },
			{ id: 'desks-covered', state: 'covered' },
			{ id: 'desks-almaty', state: 'almaty' },
			{ id: 'desks-from-afar', state: 'from-afar' },
			{ id: 'desks-luxembourg', state: 'luxembourg' },
			{ id: 'desks-mirror', state: 'mirror' },
			{ id: 'desks-asymmetry', state: 'asymmetry' }
		]
	},
	{
		id: 'exports',
		number: 5,
		scene: 'exports',
		steps: [
			{ id: 'exports-guess', state: 'guess' },
			{ id: 'exports-services', state: 'services' },
			{ id: 'exports-goods-before', state: 'goods-before' },
			{ id: 'exports-goods', state: 'goods' },
			{ id: 'exports-versions', state: 'versions' },
			{ id: 'exports-what', state: 'what' },
			{ id: 'exports-proportion', state: 'proportion' },
			{ id: 'exports-long-climb', state: 'climb' },
			{ id: 'exports-peak', state: 'peak' },
			{ id: 'exports-from-there', state: 'from-there' },
			{ id: 'exports-five', state: 'five' }
		]
	},
	{
		id: 'aid',
		number: 8,
		scene: 'aid',
		steps: [
			{ id: 'aid-everything', state: 'everything' },
			{ id: 'aid-kyrgyzstan', state: 'kyrgyzstan' },
			{ id: 'aid-bankers', state: 'bankers' },
			{ id: 'aid-mines', state: 'mines' },
			{ id: 'aid-luxembourg', state: 'luxembourg' },
			{ id: 'aid-unpriced', state: 'unpriced' },
			{ id: 'aid-exports', state: 'exports' }
		]
	}
];
