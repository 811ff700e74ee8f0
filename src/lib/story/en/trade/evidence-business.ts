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
	},
	'trade-senate-questions': {
		label: 'Questions in the Belgian Senate on Uzbek cotton',
		says: 'We know of {trade-senate-questions}, all in writing: {trade-senate-2010}, {trade-senate-2011} and {trade-senate-2012}, by two senators of different parties.',
		note: 'Our count of what we found. The second had been put once before, two months earlier, under another number.'
	},
	'trade-senate-2010': {
		label: 'A senator asks about children in the cotton harvest',
		says: 'A written question of {trade-senate-2010}. Its text speaks of an estimated two million children.',
		note: 'There was an answer, which we haven’t seen.'
	},
	'trade-senate-2011': {
		label: 'A senator asks for Belgium’s position on a trade deal',
		says: 'A written question of {trade-senate-2011}, on an agreement between the European Union and Uzbekistan that was to cover textiles.',
		note: 'The answer we know only as the senator tells it in his next question.'
	},
	'trade-senate-2012': {
		label: 'The senator asks again',
		says: 'A written question of {trade-senate-2012}, which calls the answer to the one before worrying.'
	},
	'trade-senate-answer': {
		label: 'What the Belgian government is reported to have answered',
		says: 'By the senator’s account: to extend the agreement to textiles was only a technical and logical economic adjustment, and child labour hadn’t been an issue when the mandate was given.',
		choice:
			'Told as the senator reports it. He was a critic of the answer, and the answer itself we haven’t seen.',
		versions: [
			'The paper and the International Labour Organization: children and adults were forced to pick the cotton'
		]
	},
	'trade-ep-resolution': {
		label: 'The European Parliament on textiles from Uzbekistan',
		says: 'It adopted a resolution on {trade-ep-resolution}.',
		note: 'Only its opening was seen. That it held the agreement up over cotton rests on a Belgian senator’s question.'
	},
	'trade-looms-years': {
		label: 'Belgian looms in Turkmen mills',
		says: 'News Central Asia writes of {trade-looms-years} years of cooperation between Picanol, of Ypres, and textile firms of Turkmenistan.',
		note: 'Its article is of our own day: counted back, it began in about the middle of the first decade of the century. How many looms were sold isn’t said.'
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
	'trade-gimv': {
		label: 'A Flemish public investor in Kazakhstan',
		says: 'Trends writes that Gimv, Flanders’ investment company, was by then in four funds of the European Bank for Reconstruction and Development in the former Soviet Union, the one for Kazakhstan among them.',
		note: 'The article’s year is our estimate. What became of the fund wasn’t found.'
	},
	'trade-fdi-origin': {
		label: 'What the Kazakh count may hide',
		says: 'Quoted Business writes that the central bank’s figures may mask where an investment really comes from: a Dutch branch of a Russian holding counts as Dutch.',
		note: 'It gives no figure for Belgium. That much of the Belgian sum only passes through is likely, not shown.'
	}
};

/** Words for what comes back, who trades and who invests. */
export const tradeBusiness: EvidenceWords = { ...cotton, ...tradeFirms, ...investor };
