import type { Glossary } from '../teaching-types';

/** Terms that a pupil may not know, in words that a pupil does. */
export const glossary: Glossary = {
	concession: {
		term: 'Concession',
		meaning:
			'The right to run something that belongs to a state, such as pipelines, for a set time and on set terms.'
	},
	privatisation: {
		term: 'Privatisation',
		meaning: 'Selling or leasing to private owners what a state has owned.'
	},
	'natural-gas': {
		term: 'Natural gas',
		meaning:
			'A fuel from the ground that burns like the gas in a stove. It travels in pipes, often across borders.'
	},
	allegation: {
		term: 'Allegation',
		meaning: 'What somebody claims that another has done, before any court has decided whether it is true.'
	},
	settlement: {
		term: 'Settlement',
		meaning: 'An end to a court case by payment. Nobody is found guilty, and nobody is cleared.'
	},
	'money-laundering': {
		term: 'Money laundering',
		meaning: 'Moving money about so that nobody can see that it came from a crime.'
	},
	embassy: {
		term: 'Embassy',
		meaning: 'The office of one state in the capital of another, led by an ambassador.'
	},
	'honorary-consulate': {
		term: 'Honorary consulate',
		meaning:
			'A small office that helps a country’s citizens abroad, run by somebody whose main job is another.'
	},
	accreditation: {
		term: 'Accreditation',
		meaning: 'The host state’s acceptance of a person as the ambassador of another.'
	},
	ambassador: {
		term: 'Ambassador',
		meaning: 'The person who speaks for one state in another.'
	},
	'non-resident': {
		term: 'Non-resident ambassador',
		meaning: 'An ambassador who is accepted in a country and lives in another one.'
	},
	exports: { term: 'Exports', meaning: 'Goods and services that a country sells to others.' },
	imports: { term: 'Imports', meaning: 'Goods and services that a country buys from others.' },
	'trade-balance': {
		term: 'Trade balance',
		meaning: 'Exports minus imports: a surplus when it sells more than it buys, a deficit when it buys more.'
	},
	're-export': {
		term: 'Re-export',
		meaning: 'Selling on to another country what came in from a third, almost unchanged.'
	},
	'statistics-area-belux': {
		term: 'Belgium-Luxembourg Economic Union',
		meaning:
			'The union by which the two countries share a market. For a long time their trade was counted as one.'
	},
	aid: {
		term: 'Aid',
		meaning: 'Money, goods or help that a country gives to another without being paid for it.'
	},
	disbursement: {
		term: 'Disbursement',
		meaning: 'The moment when promised money is really paid out.'
	},
	loan: { term: 'Loan', meaning: 'Money that has to be paid back, usually with something on top.' },
	'technical-assistance': {
		term: 'Technical assistance',
		meaning: 'Help in the form of knowledge: training, advice, experts.'
	},
	osce: {
		term: 'OSCE',
		meaning:
			'The Organisation for Security and Cooperation in Europe. Countries of East and West meet in it to keep the peace; the five republics are members.'
	},
	nato: {
		term: 'NATO',
		meaning: 'A military alliance of North American and European states. Its headquarters are in Brussels.'
	},
	'eu-programme': {
		term: 'EU programme (Tacis)',
		meaning:
			'A pot of money of the European Union for a region or a purpose. Tacis was the first one for the former Soviet republics.'
	},
	'partnership-agreement': {
		term: 'Partnership agreement',
		meaning: 'A treaty in which the EU and another country set out how they want to work together.'
	},
	'state-visit': {
		term: 'State visit',
		meaning: 'The most formal visit of a head of state to another, with guard of honour and dinner.'
	},
	memorandum: {
		term: 'Memorandum of understanding',
		meaning: 'A written statement of what two sides mean to do. It is less binding than a treaty.'
	},
	'double-taxation-treaty': {
		term: 'Double taxation treaty',
		meaning: 'A treaty by which nobody has to pay tax on the same income in both countries.'
	},
	'euro-conversion': {
		term: 'Conversion to the euro',
		meaning: 'The fixed rates at which old currencies, such as the Belgian franc, were turned into euros.'
	}
};
