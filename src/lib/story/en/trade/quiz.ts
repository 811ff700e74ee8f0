import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'trade-sold': {
		ask: 'Goods for how much did Belgium sell to the five republics together in {goods-last-year}?',
		why: 'For {trade-exports-total}. It bought goods for {trade-imports-total} from them. {trade-exports-tj} is what Tajikistan alone bought.'
	},
	'trade-deficit': {
		ask: 'From which republic did Belgium buy more goods in {goods-last-year} than it sold there?',
		answers: ['Tajikistan', 'Kazakhstan', 'Uzbekistan', 'Turkmenistan'],
		why: 'It bought about [three times]{trade-tj-times} as much from Tajikistan as it sold there. For Belgium this is a deficit, for Tajikistan a surplus.'
	},
	'trade-bought': {
		ask: 'What does Belgium buy most from the five republics, by the paper?',
		answers: [
			'Cotton, oil, and what is made from oil and gas',
			'Machines and medicines',
			'Coal and steel',
			'Gold and uranium'
		],
		why: 'It buys [cotton and oil]{trade-cotton-and-oil}, and little else. Kazakhstan sends [oil in some years only]{trade-kz-oil}.'
	}
};
