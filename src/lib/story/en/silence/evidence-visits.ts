import type { EvidenceWords } from '../../types';

/** What is said of each visit, and of how they were counted. */
export const visits: EvidenceWords = {
	'visit-de-gucht-tour': {
		label: 'Karel De Gucht’s tour of Central Asia begins, in Kazakhstan',
		says: 'The Kazakh presidency reports a meeting with president Nazarbayev on {visit-de-gucht-tour}. The OSCE has the last stop, Tashkent, on {visit-de-gucht-tashkent}. The paper has the month.',
		note: 'The presidency received him as chairman of the OSCE and as foreign minister of Belgium; trade was discussed too.'
	},
	'visit-de-gucht-ashgabat': {
		label: 'Karel De Gucht in Turkmenistan, on his tour',
		says: 'The paper says that he called on president Niyazov to reform. Radio Free Europe has Turkmenistan among the stops before Dushanbe.',
		note: 'We did not find the day.'
	},
	'visit-de-gucht-bishkek': {
		label: 'Karel De Gucht in Kyrgyzstan, on his tour',
		says: 'Radio Free Europe calls Dushanbe the fourth stop of the tour, with one still to come. Kyrgyzstan is the one that is left among the first three.',
		note: 'Our inference: we found no report of the stop itself, and no day.'
	},
	'visit-de-gucht-dushanbe': {
		label: 'Karel De Gucht in Tajikistan',
		says: 'Radio Free Europe reports talks with the president in Dushanbe on {visit-de-gucht-dushanbe}, about observers for the presidential election.'
	},
	'visit-de-gucht-tashkent': {
		label: 'Karel De Gucht in Uzbekistan',
		says: 'The OSCE’s own report from Tashkent, the last stop of the tour, is dated {visit-de-gucht-tashkent}.',
		choice:
			'The organisation that sent him dates the stop itself, so we take its day. The tour did begin in March.',
		versions: ['the paper, which dates the whole tour to one month']
	},
	'visit-de-gucht-return': {
		label: 'Karel De Gucht’s second visit to Turkmenistan',
		says: 'The paper says that he returned in {visit-de-gucht-return} as Belgian foreign minister, with a group of business people.',
		note: 'We found no second source.'
	},
	'visit-juncker': {
		label: 'Jean-Claude Juncker’s visit to Kazakhstan',
		says: 'Luxembourg’s government dates the official visit from {visit-juncker} to the day after. The paper has the month, and so has a Kazinform report of the next year.',
		note: 'The economy minister led the economic mission that went with it, to Astana and Almaty; the paper has Juncker lead it.'
	},
	'visit-asselborn': {
		label: 'Jean Asselborn’s tour of Central Asia',
		says: 'Luxembourg’s government dates the tour to {visit-asselborn} and the day after. The paper has the month.'
	},
	'visit-philippe': {
		label: 'Prince Philippe’s economic mission to Kazakhstan',
		says: 'The paper has the month, and a telegram of president Nazarbayev recalls it. A blog on royal news announced the departure for {visit-philippe} and a meeting with the president on the next day.',
		note: 'The mission may have lasted longer than the two days we know.'
	},
	'visit-nazarbayev-2000': {
		label: 'Nursultan Nazarbayev’s visit to the EU in Brussels, the earlier one',
		says: 'A Kazakh book on foreign policy has official visits to the bodies of the EU in Brussels in {visit-nazarbayev-2000} and {visit-nazarbayev-2002}.',
		note: 'Not a visit to Belgium as such. The paper doesn’t mention it. We found no better source.'
	},
	'visit-nazarbayev-2002': {
		label: 'Nursultan Nazarbayev’s visit to the EU in Brussels, the later one',
		says: 'The same Kazakh book has this second visit to the bodies of the EU in {visit-nazarbayev-2002}.',
		note: 'Not a visit to Belgium as such. The paper doesn’t mention it.'
	},
	'visit-tokayev': {
		label: 'Kazakh foreign minister Kassym-Jomart Tokayev in Brussels',
		says: 'Knack says that he and Karel De Gucht met in Sofia in {visit-tokayev}, and that he came to Brussels afterwards.',
		note: 'The date is that of the meeting in Sofia, of the OSCE’s ministers; Brussels followed soon after. The paper doesn’t mention either.'
	},
	'visit-nazarbayev-2006': {
		label: 'Nursultan Nazarbayev in Brussels, for an energy memorandum with the EU',
		says: 'Euractiv dates the signing to {visit-nazarbayev-2006}. The Astana Times counts a working visit to Brussels in that year.',
		note: 'The paper mentions the memorandum, not the visit.'
	},
	'visit-berdymukhamedov': {
		label: 'Gurbanguly Berdymukhamedov’s visit to Brussels',
		says: 'A cable of the American embassy dates the visit from {visit-berdymukhamedov} for three days; Radio Free Europe speaks of two. The paper has it a month before De Gucht’s return.'
	},
	'visit-turkmen-ministers': {
		label: 'Turkmen ministers received by Karel De Gucht in Brussels',
		says: 'The paper says that Turkmen ministers called on him a few months after his return from their country.',
		note: 'The year is our inference: the return was in {visit-de-gucht-return}. We found no second source.'
	},
	'visit-nazarbayev-2010': {
		label: 'Nursultan Nazarbayev’s official visit to Brussels',
		says: 'VRT reports an official visit of two days, from {visit-nazarbayev-2010}, with an audience with the king. The paper has it later in the month of Prince Philippe’s mission.',
		note: 'The Central Asia-Caucasus Analyst has his European tour begin a day earlier.'
	},
	'visit-rahmon': {
		label: 'Emomali Rahmon’s official visit to Luxembourg',
		says: 'Luxembourg’s government dates the visit from {visit-rahmon} for three days. The Tajik presidency reports on it on the second.',
		choice:
			'Both governments date the visit to June, and the joint declaration with it. So we take June and show the paper’s month struck out.',
		versions: ['the paper, which has the visit on the margins of a meeting at the European Investment Bank'],
		note: 'A short stop at the bank in December can’t be ruled out. On {silence-rahmon-germany} Rahmon was in Germany.'
	},
	'visit-kazykhanov': {
		label: 'Kazakh foreign minister Yerzhan Kazykhanov in Brussels',
		says: 'The Kazakh foreign ministry reports a meeting with prime minister Yves Leterme on a visit from {visit-kazykhanov} for three days.',
		note: 'The paper doesn’t mention it.'
	},
	'visit-massimov': {
		label: 'The Kazakh prime minister’s visit to Luxembourg',
		says: 'The paper says that a number of bilateral memoranda were signed during the visit in {visit-massimov}.',
		note: 'It doesn’t name him, and we found no second source for the visit.'
	},
	'visit-count-east': {
		label: 'High-level visits from Belgium and Luxembourg to Central Asia that we found',
		says: 'Counted by traveller and trip: a tour of several republics is one visit.',
		note: 'An exact list doesn’t exist. This one comes from the paper and from what we met while checking it.'
	},
	'visit-count-west': {
		label: 'High-level visits from Central Asia to Brussels and Luxembourg that we found',
		says: 'Counted as those in the other direction. The paper’s second date for Rahmon isn’t counted.',
		note: 'Presidents, prime ministers and ministers only; there were surely more.'
	},
	'visit-count-all': {
		label: 'High-level visits in both directions that we found',
		says: 'Those to the west and those to the east, together.'
	},
	'visit-count-kazakhstan': {
		label: 'Visits from or to Kazakhstan',
		says: 'Tours that also went elsewhere are counted. Asselborn’s isn’t: only the paper has him in Kazakhstan.'
	},
	'visit-count-eu': {
		label: 'Visits to Brussels whose first aim was the EU or NATO',
		says: 'The sources name the bodies of the EU, or the EU and NATO, as whom the visit was for.',
		note: 'Others may have had that aim as well.'
	},
	'visit-count-gap': {
		label: 'Visits to Brussels between the two Belgian visits to Central Asia',
		says: 'Two by the Kazakh president to the EU, and one by his foreign minister.'
	},
	'visit-count-crowded': {
		label: 'High-level visits in the busiest year',
		says: 'Asselborn, Prince Philippe and Nazarbayev.'
	},
	'visit-count-luxembourg': {
		label: 'High-level visits between Luxembourg and Central Asia',
		says: 'Two in each direction.'
	},
	'visit-count-single': {
		label: 'Visits that rest on a single source',
		says: 'Three of them the paper alone has; four it doesn’t have at all.'
	},
	'visit-count-tour': {
		label: 'Stops of Karel De Gucht’s tour',
		says: 'One in each republic; the one in Kyrgyzstan is inferred.'
	}
};
