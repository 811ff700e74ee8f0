import type { Glossary } from '../types';

/** Words that a reader may not know, in the order of the alphabet. */
export const glossary: Glossary = {
	accreditation: {
		term: 'Accreditation',
		meaning:
			'The yes of a host country to an ambassador from abroad. Only then may the ambassador speak for the other country there. One ambassador can have this yes from more than one country.'
	},
	aid: {
		term: 'Aid',
		meaning:
			'Money, goods or work that a state gives to help people in another country. It can be a gift, which is called a grant, or a loan.'
	},
	allegation: {
		term: 'Allegation',
		meaning:
			'The claim that somebody did something wrong, before it is proved. It may be true or false. Until a court decides, the person counts as innocent.'
	},
	ambassador: {
		term: 'Ambassador',
		meaning: 'The person who speaks for a state in another country, and leads its embassy there.'
	},
	concession: {
		term: 'Concession',
		meaning:
			'The right to run something that belongs to the state, such as pipes, mines or roads, for some years. The firm pays for the right. In the end the state gets everything back.'
	},
	disbursement: {
		term: 'Disbursement',
		meaning:
			'The moment when aid is really paid out. Before that it is only offered or promised, and a promise can still be broken.'
	},
	'double-taxation-treaty': {
		term: 'Double taxation treaty',
		meaning:
			'A deal between two states about tax. It makes sure that a person or a firm who earns money in both need not pay tax on it twice.'
	},
	embassy: {
		term: 'Embassy',
		meaning:
			'The main office of a state in the capital of another one. Its people keep in touch with the government there and help their own citizens.'
	},
	'eu-programme': {
		term: 'EU programme (Tacis)',
		meaning:
			'A plan by which the European Union pays for many projects of one kind. Tacis was the one for the states that had been part of the Soviet Union.'
	},
	'euro-conversion': {
		term: 'Euro conversion',
		meaning:
			'Before Belgium had the euro, it paid in Belgian francs. When the euro began, its price in francs was fixed for good. With that price, an old sum in francs can be turned into euros. It does not say what the money would buy today.'
	},
	exports: {
		term: 'Exports',
		meaning: 'Goods and services that a country sells to other countries.'
	},
	'honorary-consulate': {
		term: 'Honorary consulate',
		meaning:
			'A small office that helps the citizens and firms of a state in another country. It is led by somebody who lives there, has another job, and does this work for the honour. It is not an embassy.'
	},
	imports: {
		term: 'Imports',
		meaning: 'Goods and services that a country buys from other countries.'
	},
	loan: {
		term: 'Loan',
		meaning: 'Money that has to be paid back, most often with interest on top.'
	},
	memorandum: {
		term: 'Memorandum of understanding',
		meaning:
			'A paper in which two sides write down what they want to do together. It is a promise in public, but mostly no court can enforce it. The plural is memoranda.'
	},
	'money-laundering': {
		term: 'Money laundering',
		meaning:
			'Hiding that money comes from a crime, so that it looks as if it had been earned in an honest way. It is a crime itself.'
	},
	nato: {
		term: 'NATO',
		meaning:
			'The North Atlantic Treaty Organization: states in Europe and North America that have promised to defend each other. Its main office is in Brussels. Belgium and Luxembourg are members.'
	},
	'natural-gas': {
		term: 'Natural gas',
		meaning:
			'A gas from deep in the ground that burns well. People use it to heat, to cook and to make power. It travels in pipes.'
	},
	'non-resident': {
		term: 'Non-resident ambassador',
		meaning:
			'An ambassador who lives somewhere else. The host country is looked after from an embassy in another one. The ambassador only comes for visits.'
	},
	osce: {
		term: 'OSCE',
		meaning:
			'The Organization for Security and Co-operation in Europe. Its members lie in North America, Europe and Central Asia. They try to keep the peace by talking. Each year another state leads them.'
	},
	'partnership-agreement': {
		term: 'Partnership agreement',
		meaning:
			'A long treaty in which two sides say how they want to deal with each other in many fields, such as trade, law and energy.'
	},
	privatisation: {
		term: 'Privatisation',
		meaning: 'The sale of something that belongs to the state, such as a company, to a private owner.'
	},
	're-export': {
		term: 'Re-export',
		meaning:
			'Goods that come into a country only to be sold on to another one. They count as exports, although they were made elsewhere.'
	},
	settlement: {
		term: 'Settlement',
		meaning:
			'A deal that ends a case: the accused pay, and there is no trial. No court says that they are guilty, and none says that they are not.'
	},
	'state-visit': {
		term: 'State visit, official visit',
		meaning:
			'A state visit is the grandest kind: one head of state is the guest of another. An official visit is a step below, for example by a prime minister. A working visit is only for work.'
	},
	'statistics-area-belux': {
		term: 'Belgium-Luxembourg Economic Union',
		meaning:
			'The two countries have a common market and once had a common currency, too. For a long time their foreign trade was counted as one. So in old tables you can’t tell who sold what.'
	},
	'technical-assistance': {
		term: 'Technical assistance',
		meaning: 'Help with knowledge: lessons, advice and experts, not money or machines.'
	},
	'trade-balance': {
		term: 'Trade balance',
		meaning:
			'What a country sells abroad minus what it buys there. When it sells more, there is a surplus. When it buys more, there is a deficit.'
	}
};
