import type { EvidenceWords } from '../../types';

/** Words for what Almaty lived through, for what the two sides said about it, and for whose company it was. */
export const tractebelAlmaty: EvidenceWords = {
	'owner-share': {
		label: 'Share of Tractebel held by Société Générale de Belgique',
		says: 'The Belgian holding Société Générale held {owner-share} of Tractebel from the autumn after the purchase in Almaty on.',
		choice: 'Three sources have this share and one another; “a majority” is true of both.',
		versions: ['European Voice.']
	},
	'owner-suez': {
		label: 'Who controlled Tractebel',
		says: 'The French group Suez had held most of Société Générale de Belgique since before the story begins. In the autumn after the purchase in Almaty that holding took [a majority]{owner-share} of Tractebel.',
		note: 'Tractebel kept its seat in Brussels, and Belgium’s government asked for guarantees that it could go its own way. Trends, a year after the gas concession, still took it for Belgian at the time.'
	},
	'owner-whole': {
		label: 'Who owned Tractebel at the end of the affair',
		says: 'Suez owned all of the holding, and bid for what it didn’t have of Tractebel. When the affair became public it held almost everything.'
	},
	'almaty-debts-taken': {
		label: 'Debts taken over in Almaty',
		says: 'The price was paid “plus part of the outstanding debts”, says The Moscow Times.',
		note: 'It gives no sum for them.'
	},
	'almaty-letter': {
		label: 'A pensioner’s letter',
		says: 'The Moscow Times quotes what a pensioner wrote to a local paper in {almaty-letter}: first relief at the foreigners, who “got things in order at home”; then light that was on and off. Homes and offices stood dark and cold for much of the early winter, it adds, until the month before its report.',
		note: 'The words are those of the English article.'
	},
	'almaty-cut-off': {
		label: 'Cut off for unpaid bills',
		says: 'Electricity was cut off wherever bills were overdue, says The Moscow Times: a campaign that the company needed badly, and that made it unpopular.'
	},
	'almaty-staff': {
		label: 'Employees in Almaty before the purchase',
		says: 'The state’s power company had {almaty-staff} employees.'
	},
	'almaty-dismissed': {
		label: 'Employees dismissed in Almaty',
		says: 'Tractebel had bought the plants and not the firm, so it was free to dismiss people. It dismissed {almaty-dismissed}.',
		note: 'The same report says that one of them took his own life. We know no more about him, and leave it at this.'
	},
	'almaty-paid-before': {
		label: 'Bills paid in Almaty at the start',
		says: 'About {almaty-paid-before} of what was owed was collected at the start.',
		note: 'From the web page of a former manager’s consultancy, which has a reason to show success. We found no second source.'
	},
	'almaty-paid-after': {
		label: 'Bills paid in Almaty three years later',
		says: 'About {almaty-paid-after} was collected some three years later.',
		note: 'From the same page as the figure for the start.'
	},
	'almaty-tariff-rise': {
		label: 'Higher prices allowed in Almaty',
		says: 'In {almaty-tariff-rise}, after hard talks, the Kazakh authority allowed electricity and heat to become dearer by between a fifth and two fifths.',
		note: 'A former manager’s account; it shows that one rise was granted.'
	},
	'almaty-tariff-refused': {
		label: 'The company’s side: refused price rises',
		says: 'The company said that the authorities refused price rises they had agreed to, and that this made the business lose money. It began proceedings abroad.'
	},
	'almaty-pledges-broken': {
		label: 'The state’s side: promised investment',
		says: 'The government said that Tractebel hadn’t invested what it had promised.',
		note: 'The blog quotes a sum for it; we leave it out, as we couldn’t find the article it is from.'
	},
	'almaty-repairs': {
		label: 'Repairs in Almaty paid for, of those planned',
		says: 'Of what was to be spent on repairs in the last full year, only {almaty-repairs} was spent, by a Kazakh trade paper that a blog quotes.',
		note: 'Second-hand, and the only source we found.'
	}
};
