import type { ChapterOutline } from '../types';

const chapters = [
	{
		id: 'distance',
		number: 1,
		steps: [
			{ id: 'distance-pipe', state: 'pipe' },
			{ id: 'distance-republics', state: 'republics' },
			{ id: 'distance-relations', state: 'relations' },
			{ id: 'distance-distances', state: 'distances', former: ['distance-capitals'] },
			{ id: 'distance-moved', state: 'moved' },
			{ id: 'distance-embassies', state: 'embassies', former: ['distance-why'] },
			{
				id: 'distance-initiative',
				state: 'initiative',
				former: ['distance-kazakhstan', 'distance-question']
			}
		]
	},
	{
		id: 'tractebel',
		number: 2,
		steps: [
			{ id: 'tractebel-prize', state: 'prize' },
			{ id: 'tractebel-promise', state: 'promise' },
			{ id: 'tractebel-almaty', state: 'almaty' },
			{ id: 'tractebel-visit', state: 'visit' },
			{ id: 'tractebel-complaint', state: 'complaint' },
			{ id: 'tractebel-bill', state: 'bill', former: ['tractebel-sold'] },
			{ id: 'tractebel-empty', state: 'empty' },
			{ id: 'tractebel-court', state: 'court' },
			{ id: 'tractebel-settlement', state: 'settlement' }
		]
	},
	{
		id: 'silence',
		number: 3,
		steps: [
			{ id: 'silence-first', state: 'first' },
			{ id: 'silence-gap', state: 'silence' },
			{ id: 'silence-callers', state: 'callers' },
			{ id: 'silence-values', state: 'values' },
			{ id: 'silence-osce', state: 'osce' },
			{ id: 'silence-turkmen', state: 'turkmen' },
			{ id: 'silence-crowded', state: 'crowded', former: ['silence-deals'] },
			{ id: 'silence-luxembourg', state: 'luxembourg', former: ['silence-juncker'] },
			{ id: 'silence-initiative', state: 'initiative' }
		]
	},
	{
		id: 'desks',
		number: 4,
		steps: [
			{ id: 'desks-tashkent', state: 'tashkent', former: ['desks-almaty'] },
			{ id: 'desks-astana', state: 'astana', former: ['desks-covered'] },
			{ id: 'desks-from-afar', state: 'from-afar' },
			{ id: 'desks-luxembourg', state: 'luxembourg' },
			{ id: 'desks-asymmetry', state: 'asymmetry', former: ['desks-mirror'] }
		]
	},
	{
		id: 'exports',
		number: 5,
		steps: [
			{ id: 'exports-guess', state: 'guess' },
			{ id: 'exports-services', state: 'services' },
			{ id: 'exports-goods', state: 'goods', former: ['exports-goods-before'] },
			{ id: 'exports-versions', state: 'versions', former: ['trade-slip'] },
			{ id: 'exports-what', state: 'what' },
			{ id: 'exports-proportion', state: 'proportion' },
			{ id: 'exports-peak', state: 'peak', former: ['exports-long-climb', 'exports-from-there'] },
			{ id: 'exports-five', state: 'five' }
		]
	},
	{
		id: 'trade',
		number: 6,
		steps: [
			{ id: 'trade-both', state: 'both', former: ['trade-kazakhstan', 'trade-small', 'trade-ranks'] },
			{ id: 'trade-oil', state: 'oil', former: ['trade-back'] },
			{ id: 'trade-stable', state: 'stable', former: ['trade-deficit'] },
			{ id: 'trade-labour', state: 'labour' },
			{ id: 'trade-firms', state: 'firms', former: ['trade-contacts'] },
			{ id: 'trade-investor', state: 'investor' }
		]
	},
	{
		id: 'luxembourg',
		number: 7,
		steps: [
			{ id: 'luxembourg-steel', state: 'steel' },
			{ id: 'luxembourg-shrinking', state: 'years' },
			{ id: 'luxembourg-books', state: 'books' },
			{ id: 'luxembourg-four', state: 'five' },
			{ id: 'luxembourg-money', state: 'investment' },
			{ id: 'luxembourg-lessons', state: 'lessons', former: ['luxembourg-plans'] },
			{ id: 'luxembourg-friends', state: 'friends' },
			{ id: 'luxembourg-scale', state: 'scale' }
		]
	},
	{
		id: 'aid',
		number: 8,
		steps: [
			{ id: 'aid-everything', state: 'everything' },
			{ id: 'aid-kyrgyzstan', state: 'kyrgyzstan' },
			{ id: 'aid-bankers', state: 'bankers', former: ['aid-mines'] },
			{ id: 'aid-luxembourg', state: 'luxembourg', former: ['aid-unpriced'] },
			{ id: 'aid-exports', state: 'exports' }
		]
	},
	{
		id: 'security',
		number: 9,
		steps: [
			{ id: 'security-troops', state: 'troops', former: ['security-places', 'security-horizon'] },
			{ id: 'security-undated', state: 'undated' },
			{ id: 'security-dushanbe', state: 'dushanbe' },
			{ id: 'security-sums', state: 'sums', former: ['security-roads'] },
			{ id: 'security-question', state: 'question', former: ['security-arm'] }
		]
	},
	{
		id: 'brussels',
		number: 10,
		steps: [
			{ id: 'brussels-absence', state: 'absence' },
			{ id: 'brussels-exception', state: 'exception' },
			{
				id: 'brussels-universities',
				state: 'universities',
				former: ['brussels-closed', 'brussels-scholarships']
			},
			{ id: 'brussels-coal', state: 'coal' },
			{ id: 'brussels-whole', state: 'whole', former: ['brussels-luxembourg'] }
		]
	},
	{
		id: 'chronicle',
		number: 11,
		steps: [
			{
				id: 'chronicle-everything',
				state: 'everything',
				former: ['chronicle-politics', 'chronicle-money', 'chronicle-gap']
			},
			{ id: 'chronicle-mending', state: 'mending' },
			{ id: 'chronicle-after', state: 'after' },
			{ id: 'chronicle-far', state: 'far' }
		]
	}
] as const satisfies readonly ChapterOutline[];

/** The chapters; each has a scene of its own by the same id. */
export type ChapterId = (typeof chapters)[number]['id'];

/** The order of the story: chapters, their steps, and the state of the scene that each step shows. */
export const outline: readonly (ChapterOutline & { id: ChapterId })[] = chapters;
