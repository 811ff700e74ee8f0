import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'tractebel-months': {
		ask: 'Tractebel won the gas concession in {concession-won} and gave it up in {company-left}. How many months is that?',
		why: '{months-lived} months. The deal was meant to last {months-empty} months more.'
	},
	'tractebel-sold': {
		ask: 'For how much did Tractebel sell the power and gas business when it left Kazakhstan?',
		why: 'For {sale-price}. Tractebel had paid {paid-total} for it, but it had spent much more on other things: {total-cost} in all, by De Tijd.'
	},
	'tractebel-end': {
		ask: 'How did the court case about the affair end?',
		answers: [
			'With a settlement, without a conviction',
			'With a conviction of all the accused',
			'With an acquittal of all the accused',
			'With a trial that is still going on'
		],
		why: 'On {settlement} all {accused} accused settled the case. No court found anyone guilty.'
	},
	'tractebel-guilt': {
		ask: 'Whoever settles a case, as the accused did on {settlement}, is guilty by law.',
		why: 'A settlement ends a case with a payment: here {settlement-total} from {accused} people. Nobody is convicted by it, and nobody is cleared.'
	}
};
