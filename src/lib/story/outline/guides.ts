/** What of a chapter's guide and worksheet is the same in every language. */
interface GuideOutline {
	/** How long the chapter takes in class, with its questions. */
	minutes: number;
	/** Terms of the glossary that the chapter needs. */
	terms: readonly string[];
	/**
	 * The worksheet: how long it takes, and its chart: a state of the chapter's scene, the facts whose numbers are taken out of it, in the order of
	 * their letters, and beginnings of the keys of marks that make no sense in black and white.
	 */
	sheet: { minutes: number; state: string; gaps: readonly string[]; without?: readonly string[] };
}

/** The guides, by chapter. */
export const guides: Readonly<Record<string, GuideOutline>> = {
	distance: {
		minutes: 20,
		terms: ['embassy', 'nato', 'statistics-area-belux'],
		sheet: {
			minutes: 12,
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
		sheet: {
			minutes: 12,
			state: 'empty',
			gaps: ['months-lived', 'months-promised', 'months-empty', 'months-option']
		}
	},
	silence: {
		minutes: 25,
		terms: ['osce', 'nato', 'state-visit', 'memorandum', 'double-taxation-treaty'],
		sheet: {
			minutes: 15,
			state: 'initiative',
			gaps: ['visit-count-west', 'visit-count-east'],
			without: ['color-', 'count-west-own', 'count-east-own']
		}
	},
	desks: {
		minutes: 15,
		terms: ['embassy', 'honorary-consulate', 'accreditation', 'ambassador', 'non-resident', 'exports'],
		sheet: {
			minutes: 10,
			state: 'asymmetry',
			gaps: ['embassies-brussels', 'belgian-embassies', 'awex-offices', 'lu-embassies']
		}
	},
	exports: {
		minutes: 25,
		terms: ['exports', 're-export', 'euro-conversion'],
		sheet: { minutes: 15, state: 'goods', gaps: ['goods-2009', 'goods-growth-2011'] }
	},
	trade: {
		minutes: 25,
		terms: ['exports', 'imports', 'trade-balance', 'honorary-consulate'],
		sheet: {
			minutes: 12,
			state: 'both',
			gaps: ['trade-exports-total', 'trade-imports-total'],
			without: ['pile-']
		}
	},
	luxembourg: {
		minutes: 25,
		terms: ['exports', 're-export', 'statistics-area-belux'],
		sheet: { minutes: 12, state: 'five', gaps: ['lux-five-each', 'lux-five-together'] }
	},
	aid: {
		minutes: 20,
		terms: ['aid', 'loan', 'technical-assistance', 'osce', 'disbursement'],
		sheet: { minutes: 15, state: 'everything', gaps: ['aid-be-total', 'aid-lu-total', 'aid-tj-total'] }
	},
	security: {
		minutes: 15,
		terms: ['nato', 'osce', 'disbursement'],
		sheet: { minutes: 10, state: 'sums', gaps: ['security-total'] }
	},
	brussels: {
		minutes: 15,
		terms: ['eu-programme', 'technical-assistance', 'memorandum'],
		sheet: {
			minutes: 10,
			state: 'whole',
			gaps: ['project-maneca', 'brussels-in-kg', 'brussels-in-tj']
		}
	},
	chronicle: {
		minutes: 15,
		terms: ['settlement', 'partnership-agreement', 'honorary-consulate', 'embassy'],
		sheet: { minutes: 10, state: 'everything', gaps: ['dehaene-visit', 'visit-de-gucht-tour'] }
	}
};
