/** A stretch of a lesson. Its minutes are enough for what is in it: the content check adds up. */
export interface BlockOutline {
	id: string;
	minutes: number;
	/** Slides to show. */
	steps: readonly string[];
	/** Steps whose questions are asked. */
	asks?: readonly string[];
	/** Chapters whose worksheet is used. */
	sheets?: readonly string[];
	/** Exercises in source criticism that are used. */
	exercises?: readonly string[];
	/** How many of their tasks are done, the first ones; all where it is left out. */
	tasks?: number;
	/** How many of them each group does; all where it is left out. */
	choose?: number;
}

/** What of a lesson is the same in every language. */
interface LessonOutline {
	/** Stable and public: its address. */
	id: string;
	minutes: number;
	blocks: readonly BlockOutline[];
}

/** Three lessons, ready to be taught. */
export const lessons: readonly LessonOutline[] = [
	{
		id: '20',
		minutes: 20,
		blocks: [
			{ id: 'guess', minutes: 4, steps: ['exports-guess'], asks: ['exports-guess'] },
			{ id: 'points', minutes: 3, steps: ['exports-services'], asks: ['exports-services'] },
			{ id: 'versions', minutes: 4, steps: ['exports-versions'], asks: ['exports-versions'] },
			{ id: 'proportion', minutes: 3, steps: ['exports-proportion'], asks: ['exports-proportion'] },
			{ id: 'recovery', minutes: 3, steps: ['exports-peak'] },
			{ id: 'sentence', minutes: 3, steps: [], asks: ['exports-peak'] }
		]
	},
	{
		id: '50',
		minutes: 50,
		blocks: [
			{
				id: 'opening',
				minutes: 5,
				steps: ['distance-pipe', 'distance-republics', 'distance-initiative'],
				asks: ['distance-initiative']
			},
			{
				id: 'promise',
				minutes: 7,
				steps: ['tractebel-prize', 'tractebel-promise', 'tractebel-bill'],
				asks: ['tractebel-prize', 'tractebel-promise']
			},
			{
				id: 'alleged',
				minutes: 15,
				steps: ['tractebel-complaint', 'tractebel-court', 'tractebel-settlement'],
				asks: ['tractebel-complaint', 'tractebel-court'],
				exercises: ['proof'],
				tasks: 2
			},
			{ id: 'count', minutes: 10, steps: ['tractebel-empty'], sheets: ['tractebel'], tasks: 3 },
			{
				id: 'silence',
				minutes: 8,
				steps: ['silence-gap', 'silence-callers'],
				asks: ['silence-gap', 'silence-callers']
			},
			{
				id: 'close',
				minutes: 5,
				steps: ['desks-asymmetry', 'chronicle-far'],
				asks: ['chronicle-far']
			}
		]
	},
	{
		id: '100',
		minutes: 100,
		blocks: [
			{
				id: 'opening',
				minutes: 10,
				steps: ['distance-initiative', 'chronicle-everything'],
				asks: ['distance-initiative', 'chronicle-everything']
			},
			{
				id: 'model',
				minutes: 10,
				steps: ['trade-both', 'exports-versions'],
				asks: ['exports-versions'],
				exercises: ['unit'],
				tasks: 2
			},
			{
				id: 'stations',
				minutes: 35,
				steps: [],
				sheets: ['silence', 'aid', 'luxembourg'],
				exercises: ['two-figures', 'sum', 'proof', 'clock'],
				choose: 2
			},
			{ id: 'break', minutes: 5, steps: [] },
			{
				id: 'market',
				minutes: 15,
				steps: [
					'exports-versions',
					'luxembourg-books',
					'aid-kyrgyzstan',
					'tractebel-visit',
					'brussels-universities'
				],
				asks: ['aid-kyrgyzstan']
			},
			{ id: 'cards', minutes: 15, steps: [], exercises: ['thirteen'], tasks: 1 },
			{ id: 'verdict', minutes: 10, steps: ['chronicle-mending', 'chronicle-far'], asks: ['chronicle-far'] }
		]
	}
];
