/** What of an exercise is the same in every language. */
interface ExerciseOutline {
	id: string;
	minutes: number;
	/** Remarks of the sources page that the exercise is made from, and that its key repeats. */
	remarks: readonly string[];
	/** Steps that tell the same. */
	steps: readonly string[];
	/** A table of a scene that is the material: a state's, or one that the scene has beside them. */
	table?: { scene: string; state: string };
	/** Whether each remark is a card: the disputed fact and everybody's version of it. */
	cards?: boolean;
}

/** Exercises in source criticism, all the disagreements last; there were thirteen at first, and the address says so still. */
export const exercises: readonly ExerciseOutline[] = [
	{
		id: 'unit',
		minutes: 10,
		remarks: ['slip-thousands', 'slip-two-totals'],
		steps: ['exports-versions'],
		table: { scene: 'exports', state: 'printed' }
	},
	{
		id: 'two-figures',
		minutes: 15,
		remarks: ['disagree-luxembourg', 'disagree-exports'],
		steps: ['luxembourg-books', 'exports-versions']
	},
	{
		id: 'sum',
		minutes: 10,
		remarks: ['slip-parts', 'slip-each-or-both'],
		steps: ['aid-kyrgyzstan', 'luxembourg-four']
	},
	{
		id: 'proof',
		minutes: 15,
		remarks: ['disagree-visit', 'unknown-payments'],
		steps: ['tractebel-complaint', 'tractebel-court', 'tractebel-settlement', 'tractebel-visit']
	},
	{
		id: 'clock',
		minutes: 10,
		remarks: ['slip-closed', 'slip-undated', 'slip-years-ago', 'unknown-published'],
		steps: ['brussels-universities', 'security-undated', 'distance-relations']
	},
	{
		id: 'words',
		minutes: 10,
		remarks: ['slip-energy', 'slip-support', 'slip-stock', 'slip-rank'],
		steps: ['trade-investor', 'brussels-absence', 'luxembourg-money']
	},
	{
		id: 'thirteen',
		minutes: 25,
		remarks: [
			'disagree-concession',
			'disagree-visit',
			'disagree-rahmon',
			'disagree-asselborn',
			'disagree-tax-treaty',
			'disagree-silence',
			'disagree-embassy',
			'disagree-tashkent',
			'disagree-exports',
			'disagree-growth',
			'disagree-investor',
			'disagree-stable',
			'disagree-luxembourg',
			'disagree-hats',
			'disagree-missing',
			'disagree-first',
			'disagree-settlement',
			'disagree-charges',
			'disagree-owner',
			'disagree-steel',
			'disagree-cotton',
			'disagree-values',
			'disagree-gas-price'
		],
		steps: [],
		cards: true
	}
];
