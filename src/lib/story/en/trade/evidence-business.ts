import type { EvidenceWords } from '../../types';
import { tradeFirms } from './evidence-firms';

const cotton: EvidenceWords = {
	'trade-cotton-and-oil': {
		label: 'What Belgium buys from the five republics',
		says: 'Almost nothing but cotton and hydrocarbons, with products made from them, the paper says.',
		note: 'Hydrocarbons are oil and gas. No amounts are given by kind of goods.'
	},
	'trade-kz-oil': {
		label: 'Purchases from Kazakhstan go with oil',
		says: 'The paper says that they rise and fall steeply, depending on whether oil was bought or not.',
		note: 'The dollar series shows the ups and downs. It doesn’t say what was bought.'
	},
	'trade-uz-cotton': {
		label: 'Main supplier of cotton to Belgium in the region',
		says: 'Uzbekistan, the paper says.'
	},
	'trade-tj-cotton': {
		label: 'What Belgium buys from Tajikistan',
		says: 'Almost only cotton, the paper says.'
	},
	'trade-tj-stable': {
		label: 'Purchases from Tajikistan called relatively stable',
		says: 'The paper says so, and gives the reason that they are almost only cotton.',
		choice: 'The series is shown and the phrase is struck through: it isn’t borne out.',
		versions: [
			'The dollar series: {usd-imports-tj-2006} in {trade-tj-high-year}, {usd-imports-tj-2009} in {trade-tj-low-year}'
		]
	},
	'trade-cotton-labour': {
		label: 'Child and forced labour in Uzbek cotton',
		says: 'The paper says that it continued while Belgium bought there. The International Labour Organization names it as the reason for the boycott.'
	},
	'trade-boycott-imposed': {
		label: 'Start of the boycott of Uzbek cotton',
		says: 'The International Labour Organization says that it was imposed in {trade-boycott-imposed}.',
		choice:
			'The year of the organization, which followed the case for years. Appeals came first and signatures later, so a start can be dated in more than one way.',
		versions: ['Since when the campaign asked companies to stay away, as a trade association reports']
	},
	'trade-boycott-brands': {
		label: 'Brands and retailers in the boycott',
		says: 'The International Labour Organization counts {trade-boycott-brands}, from all over the world.'
	},
	'trade-cotton-harvest': {
		label: 'First harvest found free of systemic child and forced labour',
		says: 'The monitoring report of the International Labour Organization says so of the {trade-cotton-harvest} harvest.',
		note: 'Systemic means as a system. It doesn’t rule out single cases.'
	},
	'trade-boycott-lifted': {
		label: 'End of the boycott of Uzbek cotton',
		says: 'It was lifted on {trade-boycott-lifted}.'
	}
};

const investor: EvidenceWords = {
	'trade-investor-minimal': {
		label: 'Belgium called a minimal investor in Central Asia',
		says: 'The paper says so, next to the Netherlands, the United Kingdom, France and Germany.',
		choice:
			'Both are told. The Kazakh count is gross, goes by the last country that money came through, and runs on for years after the paper.',
		versions: [
			'The Kazakh foreign ministry: {trade-fdi-gross} from {trade-fdi-from} to {trade-fdi-to}, into Kazakhstan alone'
		]
	},
	'trade-remains-limited': {
		label: 'Trade and investment still very limited, in the paper’s conclusion',
		says: 'The paper says so of Belgium and Luxembourg, even with Kazakhstan.',
		choice: 'Told as the paper’s view. The table bears it out for trade; for investment the counts differ.',
		versions: ['The Kazakh foreign ministry: {trade-fdi-gross} of investment from Belgium']
	},
	'trade-caution': {
		label: 'Why Belgian firms invest little, by the paper',
		says: 'Belgian entrepreneurs don’t like risk, it says, and small and medium-sized firms make up most of the economy.',
		note: 'The paper’s opinion. No second source was looked for.'
	},
	'trade-fdi-gross': {
		label: 'Direct investment from Belgium into Kazakhstan, gross',
		says: 'The Kazakh foreign ministry puts it at {trade-fdi-gross} for {trade-fdi-from} to {trade-fdi-to}.',
		note: 'Gross: nothing is taken off for money that went back.'
	},
	'trade-fdi-from': {
		label: 'First year of the Kazakh count',
		says: 'The count begins with {trade-fdi-from}.'
	},
	'trade-fdi-to': {
		label: 'Last year of the Kazakh count',
		says: 'The count ends with {trade-fdi-to}.'
	},
	'trade-fdi-2021': {
		label: 'Direct investment from Belgium into Kazakhstan, last year of the count',
		says: 'The Kazakh foreign ministry puts it at {trade-fdi-2021}, gross.'
	},
	'trade-fdi-rank': {
		label: 'Belgium’s place among investors in Kazakhstan',
		says: 'By figures of the Kazakh national bank, Belgium took {trade-fdi-rank} place from the United Kingdom.'
	},
	'trade-fdi-origin': {
		label: 'What the Kazakh count may hide',
		says: 'Quoted Business writes that the central bank’s figures may mask where an investment really comes from: a Dutch branch of a Russian holding counts as Dutch.',
		note: 'It gives no figure for Belgium. That much of the Belgian sum only passes through is likely, not shown.'
	}
};

/** Words for what comes back, who trades and who invests. */
export const tradeBusiness: EvidenceWords = { ...cotton, ...tradeFirms, ...investor };
