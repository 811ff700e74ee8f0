import type { CorrectionWords } from '../types';

export const corrections: Readonly<Record<string, CorrectionWords>> = {
	'settlement-payers': {
		was: 'Three of the accused settled for {settlement-each} each.',
		now: 'Four settled for {settlement-each} each, and three for {settlement-each-less} each; what had been seized was given up on top.'
	},
	'first-charges': {
		was: 'First charges came in {charges-executive}.',
		now: 'Le Vif dates the first charges to {first-charges}; Le Soir reported first charges in {charges-executive}. Both are told.'
	},
	'silent-months': {
		was: 'No Belgian minister came to Central Asia between {dehaene-visit} and {visit-de-gucht-tour}.',
		now: 'Foreign minister Louis Michel came on {visit-michel}, for the European Union: {silence-to-michel} months after one visit, and {silence-from-michel} before the next.'
	},
	charities: {
		was: 'Luxembourg’s two charities built children’s villages in Uzbekistan and clinics in Tajikistan.',
		now: 'The grants were for education and basic social services in Uzbekistan, and for medical services in Tajikistan.'
	}
};
