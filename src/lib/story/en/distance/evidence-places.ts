import type { EvidenceWords, FactWords } from '../../types';

const position = (city: string): FactWords => ({
	label: `Position of ${city}`,
	says: `The gazetteer GeoNames gives a position for the middle of ${city}; we round it to a hundredth of a degree, about a kilometre.`
});

const way = (city: string): FactWords => ({
	label: `Distance from Brussels to ${city}`,
	says: 'The shortest way over the globe between the middles of the two cities: a great circle, on a sphere with the Earth’s mean radius.',
	note: 'The Earth is slightly flattened, so the true figure may differ by a few kilometres in a thousand. Roads and flights are longer.'
});

const independence = (country: string, note?: string): FactWords => ({
	label: `Independence of ${country}`,
	says: `The World Factbook gives this day for ${country}’s independence from the Soviet Union.`,
	...(note ? { note } : {})
});

/** Places, and the ways between them. */
export const distancePlaces: EvidenceWords = {
	'position-brussels': position('Brussels'),
	'position-luxembourg': position('Luxembourg'),
	'position-almaty': position('Almaty'),
	'position-astana': position('Astana'),
	'position-tashkent': position('Tashkent'),
	'position-ashgabat': position('Ashgabat'),
	'position-bishkek': position('Bishkek'),
	'position-dushanbe': position('Dushanbe'),
	'distance-luxembourg': way('Luxembourg'),
	'distance-almaty': way('Almaty'),
	'distance-astana': way('Astana'),
	'distance-tashkent': way('Tashkent'),
	'distance-ashgabat': way('Ashgabat'),
	'distance-bishkek': way('Bishkek'),
	'distance-dushanbe': way('Dushanbe'),
	'distance-times': {
		label: 'Distance from Brussels to Almaty, in times of that to Luxembourg',
		says: 'Both are great circles between the middles of the cities.'
	},
	'distance-pipe-times': {
		label: 'Length of the gas network, in times of the way from Brussels to Almaty',
		says: 'Two reports in Trends give the network {pipe-length}; the way is {distance-almaty}. The network would reach there and more than half of the way back.',
		note: 'A comparison of lengths only: the pipes were in Kazakhstan.'
	},
	'distance-closer': {
		label: 'How much closer to Brussels the Kazakh capital came',
		says: 'The way to Almaty, the capital until {distance-capital-moved}, less the way to Astana, the capital since.'
	},
	'distance-capital-moved': {
		label: 'Kazakhstan’s capital moves from Almaty to Astana',
		says: 'An article on About.com dates the decision that moved the capital to {distance-capital-moved}, and a history site names a day in the same month. A study by the Library of Congress, written before, calls Almaty the capital and the move planned.',
		note: 'The town was called Akmola at the time and was renamed Astana the next spring. The ceremony that presented it to the world came later still.'
	},
	'distance-republics': {
		label: 'Central Asian republics in this story',
		says: 'The paper speaks of all five Central Asian republics: Kazakhstan, Uzbekistan, Turkmenistan, Kyrgyzstan and Tajikistan.'
	},
	'distance-independence-kz': independence('Kazakhstan', 'The Library of Congress gives the same day.'),
	'distance-independence-uz': independence(
		'Uzbekistan',
		'Other sources say that independence was declared the day before; this is the day that is celebrated.'
	),
	'distance-independence-tm': independence('Turkmenistan'),
	'distance-independence-kg': independence('Kyrgyzstan'),
	'distance-independence-tj': independence('Tajikistan')
};
