import type { Source } from '../types';

/** Series that anyone can download. */
export const datasets: readonly Source[] = [
	{
		id: 'cow-trade',
		kind: 'dataset',
		publisher: 'Correlates of War',
		author: 'Katherine Barbieri, Omar Keshk',
		title: 'Trade v4.0',
		date: '2016',
		language: 'en',
		url: 'https://correlatesofwar.org/data-sets/bilateral-trade/'
	},
	{
		id: 'geonames',
		kind: 'dataset',
		publisher: 'GeoNames',
		title: 'Gazetteer, places of a thousand people and more',
		date: '2020',
		circa: true,
		language: 'en',
		url: 'https://www.geonames.org/'
	},
	{
		id: 'eurostat-population',
		kind: 'dataset',
		publisher: 'Eurostat, by way of Apiar Data',
		title: 'Population of Belgium on 1 January',
		date: '2025',
		circa: true,
		language: 'en',
		url: 'https://apiardata.com/statistics/be-population'
	}
];
