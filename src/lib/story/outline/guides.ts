/** What of a chapter's guide and worksheet is the same in every language. */
interface GuideOutline {
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

/** The guides, by chapter. */
export const guides: Readonly<Record<string, GuideOutline>> = {
	distance: {
		minutes: 20,
		terms: ['embassy', 'nato', 'statistics-area-belux'],
		sheet: {
			state: 'distances',
			gaps: [
				'distance-almaty',
				'distance-tashkent',
				'distance-ashgabat',
				'distance-bishkek',
				'distance-dushanbe'
			],
			without: ['headline-']
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
		terms: ['osce', 'nato', 'state-visit', 'memorandum', 'double-taxation-treaty'],
		sheet: {
			state: 'initiative',
			gaps: ['visit-count-west', 'visit-count-east'],
			without: ['color-', 'count-west-own', 'count-east-own']
		}
	},
	desks: {
		minutes: 15,
		terms: ['embassy', 'honorary-consulate', 'accreditation', 'ambassador', 'non-resident', 'exports'],
		sheet: {
			state: 'asymmetry',
			gaps: ['embassies-brussels', 'belgian-embassies', 'awex-offices', 'lu-embassies']
		}
	},
	exports: {
		minutes: 25,
		terms: ['exports', 're-export', 'euro-conversion'],
		sheet: { state: 'goods', gaps: ['goods-2009', 'goods-growth-2011'] }
	},
	trade: {
		minutes: 25,
		terms: ['exports', 'imports', 'trade-balance', 'honorary-consulate'],
		sheet: {
			state: 'both',
			gaps: ['trade-exports-total', 'trade-imports-total'],
			without: ['pile-']
		}
	},
	luxembourg: {
		minutes: 25,
		terms: ['exports', 're-export', 'statistics-area-belux'],
		sheet: { state: 'five', gaps: ['lux-five-each', 'lux-five-together'] }
	},
	aid: {
		minutes: 20,
		terms: ['aid', 'loan', 'technical-assistance', 'osce', 'disbursement'],
		sheet: { state: 'everything', gaps: ['aid-be-total', 'aid-lu-total', 'aid-tj-total'] }
	},
	security: {
		minutes: 15,
		terms: ['nato', 'osce', 'disbursement'],
		sheet: { state: 'sums', gaps: ['security-total'] }
	},
	brussels: {
		minutes: 15,
		terms: ['eu-programme', 'technical-assistance', 'memorandum'],
		sheet: {
			state: 'whole',
			gaps: ['project-maneca', 'brussels-in-kg', 'brussels-in-tj']
		}
	},
	chronicle: {
		minutes: 15,
		terms: ['settlement', 'partnership-agreement', 'honorary-consulate', 'embassy'],
		sheet: { state: 'everything', gaps: ['dehaene-visit', 'visit-de-gucht-tour'] }
	}
};
