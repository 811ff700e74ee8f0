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
			'We follow the reports of the time: those before and during the visit speak of gas, the low price of Almaty’s power and contracts; the first public word of payments is Le Soir’s.',
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
	'alleged-purpose': {
		label: 'What the alleged payments were alleged to be for',
		says: 'Le Soir reported the suspicion that part of the money had been used to bribe Kazakhstan’s prime minister of the day, and that another part had come back to people close to Tractebel. The prime minister denied it.',
		note: `${OUTCOME} Where money that was said to have come back went was never found out, wrote La Libre later.`
	},
	'first-file': {
		label: 'A first judicial file in Belgium',
		says: 'Looking back, Le Soir and La Libre have a first Belgian file opened in {first-file}, on a signal of the office that watches for money laundering.',
		note: `It was not public, and the story counts from the day the affair was. ${OUTCOME}`
	},
	'first-charges': {
		label: 'First charges',
		says: 'Le Vif, looking back, dates the first charges in Brussels to {first-charges}, against the three businessmen.',
		choice:
			'We tell both: Le Vif has a day, Le Soir wrote at the time. They may not mean the same person, as those accused in the end were several.',
		versions: ['Le Soir, at the time: the first charges, against a former executive.'],
		note: OUTCOME
	},
	'charges-executive': {
		label: 'Charges against a former executive',
		says: 'Le Soir reported in {charges-executive} that a former executive of the company had been charged, and called these the first charges.',
		note: `He had accused the company in his turn, which denied what he said. ${OUTCOME}`
	},
	'trial-ordered': {
		label: 'A court in Brussels orders a trial',
		says: 'A court in Brussels sent the three businessmen and about half a dozen others to trial. One of the accused was let go at this stage.',
		note: `The month is our estimate, from the age of the page. ${OUTCOME}`
	},
	'settlement-law': {
		label: 'A law that lets prosecutors settle',
		says: 'In {settlement-law} Belgium widened what prosecutors may settle for money. Without that law, says Le Vif, this settlement could not have been written; it was passed with unusual haste.',
		note: 'A parliamentary inquiry later looked into its making. Its report doesn’t conclude that the vote had been influenced.'
	},
	settlement: {
		label: 'Settlement of the criminal case',
		says: 'The settlement was signed on {settlement}, by the lawyers of the accused, at the prosecutor-general’s office in Brussels. It ended the prosecution without a conviction or a finding of guilt.'
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
		label: 'Paid in the settlement, by each of those who paid most',
		says: 'The three businessmen and one other paid {settlement-each} each, a sum fixed like a fine.'
	},
	'settlement-each-payers': {
		label: 'Accused who paid the larger sum',
		says: 'Le Vif names the three businessmen and one other.'
	},
	'settlement-each-less': {
		label: 'Paid in the settlement, by each of the others',
		says: 'The other accused paid {settlement-each-less} each.',
		note: 'The copy that we read breaks off in the middle of this group. Four of the larger sum and three of this make the total that Le Vif gives.'
	},
	'settlement-each-less-payers': {
		label: 'Accused who paid the smaller sum',
		says: 'All {accused}, without the {settlement-each-payers} who paid more.'
	},
	'settlement-seized': {
		label: 'What was given up on top',
		says: 'The prosecution ended against a payment and the surrender to the state of what had been seized in the inquiry, says Le Vif. Le Soir adds the costs of the court.',
		note: 'What the seized goods were worth, neither says by itself.'
	},
	'settlement-value': {
		label: 'The settlement in all, with what was seized',
		says: 'A little over {settlement-value}, says Le Soir: payment, costs of the court, and what had been seized. Médor has the sum rounded.',
		choice: 'We use the one source that says what the sum is made of.',
		versions: ['Encyclopædia Universalis, which doesn’t say what is in it.'],
		note: 'Newsmonkey explains the larger sum in another way: as [a tax settlement]{tax-settlement}. Not all of this can be right.'
	},
	'tax-settlement': {
		label: 'A tax settlement of the accused',
		says: 'By one report the accused had earlier settled with the tax office for {tax-settlement}, and this sum was often taken for the criminal settlement.',
		note: 'It was theirs, not the company’s. The report puts it some years before the settlement of {settlement|year}, in the middle of the decade.'
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
