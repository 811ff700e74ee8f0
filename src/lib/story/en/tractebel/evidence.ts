import type { EvidenceWords } from '../../types';
import { tractebelAlmaty } from './evidence-almaty';
import { tractebelCourt } from './evidence-court';
import { tractebelMoney } from './evidence-money';

export const evidence: EvidenceWords = {
	...tractebelAlmaty,
	...tractebelMoney,
	...tractebelCourt,
	'almaty-bought': {
		label: 'When Tractebel took over Almaty’s power and heat company',
		says: 'Tractebel bought Almatyenergo in {almaty-bought}; it became Almaty Power Company.'
	},
	'almaty-electricity': {
		label: 'Electric capacity of Almaty’s power company, in megawatts',
		says: 'The plants taken over had {almaty-electricity} megawatts of electric capacity installed.'
	},
	'almaty-heat': {
		label: 'Heating capacity of Almaty’s power company, in megawatts',
		says: 'They had {almaty-heat} megawatts of heating capacity installed.'
	},
	'concession-won': {
		label: 'When Tractebel won the gas concession',
		says: 'Two sources written within three years name {concession-won}; the paper gives the year only. The company was to run and to modernise the gas network of the west and the south.',
		choice: 'We keep June, which two sources share, and count all months from there.',
		versions: ['Trends, a year later: in May.']
	},
	'pipe-length': {
		label: 'Length of the gas network',
		says: 'The network measured {pipe-length}.',
		note: 'The paper calls it distribution; pipes of this length are a transport network.'
	},
	'gas-volume': {
		label: 'Capacity of the gas network, in cubic metres a year',
		says: 'The network had room for {gas-volume} cubic metres of gas a year.',
		note: 'This is what it could carry. How much it did carry, no source of ours says.'
	},
	'concession-years': {
		label: 'How long the gas concession was to last, in years',
		says: 'The tender offered {concession-years} years, and most reports of the time give {concession-years}.',
		choice:
			'{concession-years} years with an option on {option-years} more: it is what the sources closest to the contract say, and it explains how others came to {concession-years-paper}.',
		versions: [
			'The paper, and La Libre looking back: probably the promise and the option together.',
			'Le Soir, looking back; no other source has it.'
		]
	},
	'option-years': {
		label: 'By how many years the concession could be prolonged',
		says: 'The contract held an option on {option-years} more years.'
	},
	'concession-years-paper': {
		label: 'Length of the concession according to the paper, in years',
		says: 'The paper speaks of {concession-years-paper} years, and so does La Libre in a look back.',
		note: 'See the length of the concession for the other versions.'
	},
	'concession-years-soir': {
		label: 'Length of the concession according to Le Soir, in years',
		says: 'An exclusive concession of {concession-years-soir} years.',
		note: 'No other source has it.'
	},
	'concession-and-option': {
		label: 'Years promised and years by option, together',
		says: 'The promised years and the option add up to {concession-and-option}, the number in the paper.'
	},
	'concession-end': {
		label: 'When the promised years would have ended',
		says: 'Counted from {concession-won}, the promise ran to {concession-end}.'
	},
	'option-end': {
		label: 'When the option would have ended',
		says: 'With the option, the concession could have run to {option-end}.'
	},
	'winter-shortages': {
		label: 'Winter shortages',
		says: 'A report of the new winter tells of gas shortages, and of criticism that Almaty’s power had been sold too cheaply.',
		note: 'The report misspells the company’s name. The month is our estimate from its number in the series.'
	},
	'dehaene-visit': {
		label: 'Prime minister Jean-Luc Dehaene’s visit',
		says: 'The paper says that the prime minister came to promote relations and to calm the quarrel between Tractebel and the Kazakh government. Reports of the time say what it was about: whether contracts had been kept. The paper has the year, the reports and the treaties the month.'
	},
	'visit-deliveries': {
		label: 'What Kazakhstan accused Tractebel of before the visit',
		says: 'The Kazakh government accused Tractebel of not meeting its duties to deliver gas, writes NRC; the Jamestown Foundation speaks of disagreements over whether contracts had been kept.'
	},
	'visit-watch': {
		label: 'Kazakhstan’s prime minister on the contracts',
		says: 'There were no differences, said Kazakhstan’s prime minister, whom Tractebel had criticised for months; but the state would watch closely that contracts were kept. The president promised to protect the investment.'
	},
	'treaties-almaty': {
		label: 'Treaties with Kazakhstan signed in Almaty',
		says: 'Two treaties were signed in Almaty on {treaties-almaty}: one protects investments, one avoids taxing the same income in both countries. The paper has both among the results of the visit, without a day.',
		choice: 'We take the date from the Belgian laws that approved the treaties.',
		versions: ['A report written that week has the day before.']
	},
	'treaty-tashkent': {
		label: 'Papers signed with Uzbekistan in Tashkent',
		says: 'The treaty that protects investments was signed in Tashkent on {treaty-tashkent}, with a protocol that changed the older tax treaty. The paper has the first among the results of the visit, without a day.'
	},
	'tax-treaty-uzbekistan': {
		label: 'Tax treaty with Uzbekistan',
		says: 'The treaty was signed in Brussels on {tax-treaty-uzbekistan}; during the visit only a protocol to it was signed.',
		choice: 'We follow the law that approved the treaty: it names place and day.',
		versions: ['The paper has it among the treaties of the visit.']
	},
	'company-left': {
		label: 'When Tractebel left Kazakhstan',
		says: 'Reuters reported in June that Tractebel had left the month before; the sale was in the news from the start of May. The paper gives the year, and says that everything went to the state’s pipeline company.',
		choice: 'We count to May: the sale was announced then, and Reuters dates the departure so.',
		versions: ['De Tijd: fully withdrawn at the end of the year.']
	},
	'months-to-visit': {
		label: 'Months from the win to the visit',
		says: 'The prime minister came {months-to-visit} months into the concession.'
	},
	'months-lived': {
		label: 'How many months the concession lasted',
		says: 'From {concession-won} to {company-left} is {months-lived} months.'
	},
	'months-promised': {
		label: 'How many months were promised',
		says: 'From {concession-won} to {concession-end} is {months-promised} months.'
	},
	'months-with-option': {
		label: 'How many months with the option',
		says: 'From {concession-won} to {option-end} is {months-with-option} months.'
	},
	'months-empty': {
		label: 'Months promised and never lived',
		says: 'Of {months-promised} promised months, {months-empty} never came.'
	},
	'months-option': {
		label: 'Months that were only an option',
		says: 'The option would have added {months-option} months.'
	}
};
