import type { EvidenceWords } from '../../types';

export const tractebelMoney: EvidenceWords = {
	'almaty-price': {
		label: 'Price paid for Almaty’s power and heat company',
		says: 'Tractebel paid the Kazakh state {almaty-price}. The Moscow Times adds that it took on [part of the outstanding debts]{almaty-debts-taken}.'
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
		note: 'It came later in the year than Almaty, says Trends.'
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
	'gas-announced': {
		label: 'Cost of the gas concession, as announced',
		says: 'De Tijd, looking back, says that Tractebel had announced it was paying about {gas-announced}. Trends gives the same sum as what the company was ready to spend, and NRC as the price.',
		note: 'What it was made of isn’t said. In cash the state got [far less]{gas-price}.'
	},
	'gas-investment': {
		label: 'Investment promised for the gas network',
		says: 'The Jamestown Foundation, days after the prime minister’s visit, wrote of about {gas-investment} of investment.',
		choice: 'We give both in the teacher’s note: nothing says what the contract had.',
		versions: ['Trends, at the end: promised, perhaps, and more than this sum.']
	},
	'gas-investment-high': {
		label: 'Investment promised for the gas network, by another report',
		says: 'Tractebel promised investment that could come to more than {gas-investment-high}, wrote Trends at the end of the affair.'
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
