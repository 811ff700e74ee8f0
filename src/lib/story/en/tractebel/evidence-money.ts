import type { EvidenceWords } from '../../types';

export const tractebelMoney: EvidenceWords = {
	'almaty-price': {
		label: 'Price paid for Almaty’s power and heat company',
		says: 'Tractebel paid the Kazakh state {almaty-price}.'
	},
	'almaty-investment': {
		label: 'Investment promised for Almaty’s power and heat',
		says: 'Beside the price, Tractebel promised to invest {almaty-investment}, to raise production.'
	},
	'almaty-announced': {
		label: 'Price for Almaty’s power as announced',
		says: 'De Tijd, looking back, gives {almaty-announced} as the price that had been announced.',
		note: 'What it was made of isn’t said; it is not the sum of the price paid and the investment promised.'
	},
	'kapshagai-price': {
		label: 'Price paid for the Kapshagai power station',
		says: 'Tractebel paid the state {kapshagai-price} for Kapshagai.',
		note: 'The source gives no date for it; it stands between the purchase in Almaty and the gas concession.'
	},
	'gas-price': {
		label: 'Price paid for the gas concession',
		says: 'Tractebel paid the state {gas-price} for the gas, and a share of what was moved through the pipes.'
	},
	'paid-total': {
		label: 'Paid to the Kazakh state, three purchases together',
		says: 'The three prices add up to {paid-total}.',
		note: 'Prices only: what was invested afterwards isn’t in it.'
	},
	'gas-investment': {
		label: 'Investment promised for the gas network',
		says: 'Three newspapers give about {gas-investment} for the concession.',
		choice: 'We show all three numbers: nothing says which one the contract had.',
		versions: [
			'Jamestown Foundation, days after the visit.',
			'Trends, later: what the investment could come to.'
		]
	},
	'gas-investment-low': {
		label: 'Investment promised for the gas network, lowest report',
		says: 'About {gas-investment-low} of investment.'
	},
	'gas-investment-high': {
		label: 'Investment promised for the gas network, highest report',
		says: 'Investment that could come to more than {gas-investment-high}.'
	},
	'sale-price': {
		label: 'Price KazTransGas paid for everything',
		says: 'KazTransGas was to pay {sale-price} for all assets, gas and power; a first part had been paid, banks stood in for the rest.'
	},
	'debts-left': {
		label: 'Debts left in Almaty’s power system',
		says: 'The Almaty system was left with debts of {debts-left}.'
	},
	provision: {
		label: 'Set aside by Tractebel for country risk',
		says: 'The company set aside {provision} for its risk in Kazakhstan.'
	},
	'total-cost': {
		label: 'Reported cost of the Kazakh adventure',
		says: 'De Tijd put the cost to Tractebel at {total-cost}.'
	},
	'franc-rate': {
		label: 'Belgian francs to the euro',
		says: 'One euro was fixed at {franc-rate} Belgian francs.'
	},
	'total-cost-euro': {
		label: 'Reported cost of the Kazakh adventure, in euros',
		says: 'At {franc-rate} francs to the euro, {total-cost} is about {total-cost-euro}.',
		note: 'Our conversion, at the fixed rate. It says nothing about prices then and now.'
	}
};
