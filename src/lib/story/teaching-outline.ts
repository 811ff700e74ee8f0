/** What of the teaching is the same in every language: minutes, steps, terms, and the charts of the worksheets. */

export interface GuideOutline {
	/** How long the chapter takes in class, with its questions. */
	minutes: number;
	/** Terms of the glossary that the chapter needs. */
	terms: readonly string[];
	/**
	 * The worksheet's chart: a state of the chapter's scene, the facts whose numbers are taken out of it, in the order of
	 * their letters, and beginnings of the keys of marks that make no sense in black and white.
	 */
	sheet: { state: string; gaps: readonly string[]; without?: readonly string[] };
}

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
}

export interface LessonOutline {
	/** Stable and public: its address. */
	id: string;
	minutes: number;
	blocks: readonly BlockOutline[];
}

export interface ExerciseOutline {
	id: string;
	minutes: number;
	/** Remarks of the sources page that the exercise is made from, and that its key repeats. */
	remarks: readonly string[];
	/** Steps that tell the same. */
	steps: readonly string[];
	/** A state whose table is the material. */
	table?: { scene: string; state: string };
	/** Whether each remark is a card: the disputed fact and everybody's version of it. */
	cards?: boolean;
}

/** The guides, by chapter. */
export const guides: Readonly<Record<string, GuideOutline>> = {
	distance: {
		minutes: 25,
		terms: ['embassy', 'osce', 'nato'],
		sheet: {
			state: 'distances',
			gaps: [
				'distance-almaty',
				'distance-tashkent',
				'distance-ashgabat',
				'distance-bishkek',
				'distance-dushanbe'
			]
		}
	},
	tractebel: {
		minutes: 30,
		terms: [
			'concession',
			'privatisation',
			'natural-gas',
			'allegation',
			'settlement',
			'money-laundering',
			'double-taxation-treaty',
			'euro-conversion'
		],
		sheet: { state: 'empty', gaps: ['months-lived', 'months-promised', 'months-empty', 'months-option'] }
	},
	silence: {
		minutes: 25,
		terms: ['osce', 'state-visit', 'memorandum', 'double-taxation-treaty'],
		sheet: { state: 'initiative', gaps: ['visit-count-west', 'visit-count-east'], without: ['dye-'] }
	},
	desks: {
		minutes: 20,
		terms: ['embassy', 'honorary-consulate', 'accreditation', 'ambassador', 'non-resident', 'exports'],
		sheet: {
			state: 'asymmetry',
			gaps: ['embassies-brussels', 'belgian-embassies', 'awex-offices', 'lu-embassies']
		}
	},
	exports: {
		minutes: 30,
		terms: ['exports', 're-export', 'euro-conversion'],
		sheet: { state: 'goods', gaps: ['goods-2009', 'goods-growth-2011'] }
	},
	trade: {
		minutes: 35,
		terms: ['exports', 'imports', 'trade-balance', 'statistics-area-belux'],
		sheet: { state: 'both', gaps: ['trade-exports-total', 'trade-imports-total'] }
	},
	luxembourg: {
		minutes: 25,
		terms: ['exports', 're-export', 'statistics-area-belux', 'memorandum', 'technical-assistance'],
		sheet: { state: 'five', gaps: ['lux-five-each', 'lux-five-together'] }
	},
	aid: {
		minutes: 25,
		terms: ['aid', 'disbursement', 'loan', 'technical-assistance', 'osce'],
		sheet: { state: 'everything', gaps: ['aid-be-total', 'aid-lu-total', 'aid-tj-total'] }
	},
	security: {
		minutes: 25,
		terms: ['nato', 'osce', 'disbursement'],
		sheet: { state: 'sums', gaps: ['security-total'] }
	},
	brussels: {
		minutes: 20,
		terms: ['eu-programme', 'partnership-agreement', 'technical-assistance', 'memorandum'],
		sheet: {
			state: 'whole',
			gaps: ['brussels-in-kz', 'project-maneca', 'brussels-in-kg', 'brussels-in-tj', 'brussels-institutions']
		}
	},
	chronicle: {
		minutes: 20,
		terms: ['allegation', 'settlement', 'partnership-agreement', 'honorary-consulate', 'memorandum'],
		sheet: { state: 'gap', gaps: ['dehaene-visit', 'visit-de-gucht-tour'] }
	}
};

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
			{ id: 'recovery', minutes: 3, steps: ['exports-peak', 'exports-from-there'], asks: ['exports-peak'] },
			{ id: 'sentence', minutes: 3, steps: [], asks: ['exports-from-there'] }
		]
	},
	{
		id: '50',
		minutes: 50,
		blocks: [
			{
				id: 'opening',
				minutes: 5,
				steps: ['distance-capitals', 'distance-republics', 'distance-question'],
				asks: ['distance-question']
			},
			{
				id: 'promise',
				minutes: 10,
				steps: ['tractebel-prize', 'tractebel-promise', 'tractebel-sold'],
				asks: ['tractebel-prize', 'tractebel-promise']
			},
			{
				id: 'alleged',
				minutes: 10,
				steps: ['tractebel-complaint', 'tractebel-court'],
				asks: ['tractebel-complaint', 'tractebel-court'],
				exercises: ['proof']
			},
			{ id: 'count', minutes: 10, steps: ['tractebel-empty'], sheets: ['tractebel'] },
			{
				id: 'silence',
				minutes: 8,
				steps: ['silence-gap', 'silence-callers'],
				asks: ['silence-gap', 'silence-callers']
			},
			{
				id: 'close',
				minutes: 7,
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
				steps: ['distance-question', 'chronicle-everything'],
				asks: ['distance-question', 'chronicle-everything']
			},
			{
				id: 'model',
				minutes: 10,
				steps: ['trade-both', 'trade-slip'],
				asks: ['trade-slip'],
				exercises: ['unit']
			},
			{
				id: 'stations',
				minutes: 35,
				steps: [],
				sheets: ['silence', 'aid', 'luxembourg'],
				exercises: ['two-figures', 'sum', 'proof', 'clock']
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
					'brussels-closed'
				],
				asks: ['aid-kyrgyzstan']
			},
			{ id: 'cards', minutes: 15, steps: [], exercises: ['thirteen'] },
			{ id: 'verdict', minutes: 10, steps: ['chronicle-gap', 'chronicle-far'], asks: ['chronicle-far'] }
		]
	}
];

/** Exercises in source criticism, the thirteen disagreements last. */
export const exercises: readonly ExerciseOutline[] = [
	{
		id: 'unit',
		minutes: 10,
		remarks: ['slip-thousands', 'slip-two-totals'],
		steps: ['trade-slip'],
		table: { scene: 'trade', state: 'slip' }
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
		steps: ['tractebel-complaint', 'tractebel-court', 'tractebel-visit']
	},
	{
		id: 'clock',
		minutes: 10,
		remarks: ['slip-closed', 'slip-undated', 'slip-years-ago', 'unknown-published'],
		steps: ['brussels-closed', 'security-undated', 'distance-question']
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
			'disagree-luxembourg'
		],
		steps: [],
		cards: true
	}
];
