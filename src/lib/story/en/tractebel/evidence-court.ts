import type { EvidenceWords } from '../../types';

const OUTCOME =
	'An allegation, never tested at trial: the case was settled on {settlement}, without a conviction or a finding of guilt.';

export const tractebelCourt: EvidenceWords = {
	complaint: {
		label: 'Tractebel’s complaint to a magistrate',
		says: 'On {complaint} the company complained to a magistrate, after Swiss justice had warned it that summer. It said that it felt cheated.',
		note: OUTCOME
	},
	'senate-memorandum': {
		label: 'Government memorandum on the tax treaty with Kazakhstan',
		says: 'On {senate-memorandum} the government asked the Senate to approve the tax treaty, and named Tractebel’s large investments as a reason for haste.'
	},
	'affair-public': {
		label: 'When the alleged payments became public',
		says: 'Le Soir broke the story on {affair-public}.',
		choice:
			'We follow the reports of the time: those before and during the visit speak of gas, tariffs and contracts; the first public word of payments is Le Soir’s.',
		versions: [
			'The paper has the company under fire over bribery allegations before the visit, without a date of their own.'
		],
		note: 'Inside the company possible accusations had been talked of earlier. They were not public. The allegations were never tested at trial: the case was settled on {settlement}, without a conviction or a finding of guilt.'
	},
	'months-visit-to-affair': {
		label: 'Months from the visit to the affair',
		says: 'From {dehaene-visit} to {affair-public|month} is {months-visit-to-affair} months.'
	},
	'alleged-payments': {
		label: 'Alleged payments to three businessmen',
		says: 'Le Soir reported {alleged-payments}, paid in several parts around the gas deal. One of the three said that he had received it, for work, and called the talk of bribes a lie.',
		choice:
			'We use the number of the paper that broke the story, which others repeat and one recipient confirmed as a fee.',
		versions: ['Financial Times, in euros.', 'RFE/RL, in dollars.'],
		note: OUTCOME
	},
	'alleged-payments-ft': {
		label: 'Alleged payments according to the Financial Times',
		says: 'The company confirmed an investigation into alleged payments of {alleged-payments-ft}.',
		note: OUTCOME
	},
	'alleged-payments-rferl': {
		label: 'Alleged payments according to RFE/RL',
		says: 'An investigation into alleged payments of {alleged-payments-rferl} to three businessmen.',
		note: OUTCOME
	},
	'exit-reasons': {
		label: 'Why Tractebel left, by the paper',
		says: 'The paper says that the end came after very large losses, and after the company had come under suspicion of fraud. The losses are reported elsewhere as well; so is an inquiry of the prosecutor.',
		note: `${OUTCOME} The company itself had complained to a magistrate, and blamed refused tariff rises for the losses.`
	},
	'no-charge-yet': {
		label: 'The prosecutor: no one charged',
		says: 'The prosecutor’s office confirmed an inquiry, and stressed that no one was charged on {no-charge-yet}.'
	},
	'fee-answer': {
		label: 'The answer: a fee, not a bribe',
		says: 'In {fee-answer} a report quoted one of the three businessmen: what he had received was a fee for work on the pipeline deal, not a bribe.',
		note: OUTCOME
	},
	'first-charges': {
		label: 'First charges',
		says: 'In {first-charges} a former executive of the company was the first to be charged.',
		note: OUTCOME
	},
	settlement: {
		label: 'Settlement of the criminal case',
		says: 'The settlement was signed on {settlement}. It ended the prosecution without a conviction or a finding of guilt.'
	},
	accused: {
		label: 'Accused who settled',
		says: 'The settlement covered {accused} accused.'
	},
	'settlement-total': {
		label: 'Paid in the settlement, all accused together',
		says: 'Together they paid {settlement-total}.'
	},
	'settlement-each': {
		label: 'Paid in the settlement by each of the three businessmen',
		says: 'Each of the three paid {settlement-each}.'
	},
	'tax-settlement': {
		label: 'Earlier tax settlement',
		says: 'An earlier settlement with the tax office came to {tax-settlement}; it was often taken for the criminal one.',
		note: 'Its year isn’t given; the source tells of it beside the settlement of {settlement|year}.'
	},
	'tax-claim': {
		label: 'Tax claimed from the company',
		says: 'The tax office claimed {tax-claim}, treating the alleged payments as secret commissions.',
		choice: 'We take the exact amount from the article that also tells how the claim ended.',
		versions: ['La Libre at the time, rounded.', 'La Libre, looking back.'],
		note: 'In the end it was not payable.'
	},
	'tax-claim-francs': {
		label: 'Tax claimed from the company, in francs',
		says: 'The claim was reported as {tax-claim-francs}.',
		note: 'In the end it was not payable.'
	},
	'tax-claim-later': {
		label: 'Tax claimed from the company, later figure',
		says: 'By the end the claim stood at {tax-claim-later}, and the company’s successor did not have to pay it.'
	}
};
