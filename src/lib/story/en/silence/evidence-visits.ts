import type { EvidenceWords } from '../../types';

/** What is said of each visit, and of how they were counted. */
export const visits: EvidenceWords = {
	'visit-de-gucht-tour': {
		label: 'Karel De Gucht’s tour of Central Asia begins, in Kazakhstan',
		says: 'The Kazakh presidency reports a meeting with president Nazarbayev on {visit-de-gucht-tour}. The OSCE has the last stop, Tashkent, on {visit-de-gucht-tashkent}. The paper has the month.',
		note: 'Capacity: for the OSCE, and then for Belgium. The presidency quotes him as saying so, in that order; trade was discussed too.'
	},
	'visit-de-gucht-ashgabat': {
		label: 'Karel De Gucht in Turkmenistan, on his tour',
		says: 'The OSCE’s own report from Ashgabat is of {visit-de-gucht-ashgabat}: he met president Niyazov, the foreign minister and the speaker of parliament. The paper says that he called on Niyazov to reform.'
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
			'The organisation that sent him dates the stop itself, and so does the Uzbek side. We take their day. The tour did begin in March.',
		versions: ['the paper, which dates the whole tour to one month']
	},
	'visit-de-gucht-return': {
		label: 'Karel De Gucht’s second visit to Turkmenistan',
		says: 'The paper says that he returned in {visit-de-gucht-return} as Belgian foreign minister, with a group of business people.',
		note: 'Capacity: for Belgium, and for its trade. We found no second source. He had been foreign minister on his first visit too, but came for the OSCE.'
	},
	'visit-trade-mission': {
		label: 'A Belgian trade mission to Kazakhstan and Uzbekistan',
		says: 'The magazine Trends says that a large mission of the Belgian foreign-trade office leaves on a Sunday, the ninth of June.',
		note: 'Capacity: trade. The copy shows no year; the ninth of June was a Sunday in {visit-trade-mission|year}. A later article of the same magazine has impressions of the journey. Who led the mission we didn’t find.'
	},
	'visit-michel': {
		label: 'Louis Michel’s tour of Uzbekistan, Turkmenistan and Tajikistan',
		says: 'A reporter of Radio Free Europe travelled with Belgium’s foreign minister: he saw president Karimov in Tashkent on {visit-michel}, and the presidents Niyazov in Ashgabat and Rahmon in Dushanbe the day after.',
		note: 'Capacity: for the European Union, which Belgium presided over. The paper doesn’t mention the tour. Three reports, but of one publisher; of each we saw only the opening.'
	},
	'visit-van-rompuy': {
		label: 'Prime minister Herman Van Rompuy in Dushanbe',
		says: 'He recalled it himself, four years later, as president of the European Council: he visited Dushanbe at the end of May as prime minister.',
		note: 'Capacity: for Belgium. We found no report of the time. He was in Kabul on {silence-kabul}, so the stop was probably on the way; that is our inference. He is the second head of a Belgian government whom we found in the region, after Jean-Luc Dehaene. The paper doesn’t mention it.'
	},
	'visit-asselborn-almaty': {
		label: 'Jean Asselborn in Almaty, at a meeting of the OSCE',
		says: 'Luxembourg’s government has its foreign minister at an informal meeting of the OSCE’s foreign ministers in Almaty, for two days from {visit-asselborn-almaty}.',
		note: 'Capacity: for the OSCE, as one of many ministers. The paper doesn’t mention it.'
	},
	'visit-asselborn-astana': {
		label: 'Jean Asselborn in Astana, at the summit of the OSCE',
		says: 'Luxembourg’s government has him at the summit in Astana for two days from {visit-asselborn-astana}.',
		note: 'Capacity: for the OSCE. Who spoke for Belgium there we didn’t find; for the EU it was Herman Van Rompuy. The paper doesn’t mention it.'
	},
	'visit-reynders': {
		label: 'Foreign minister Didier Reynders in Dushanbe',
		says: 'Radio Free Europe reports talks with president Rahmon on {visit-reynders}, by a delegation of the European Union that Belgium’s foreign minister led.',
		note: 'Capacity: for the EU, by that report; Belgium did not preside over the EU that year, and he spoke of talks between Belgium and those countries too. We saw only the opening, and found no other stops. The paper doesn’t mention it.'
	},
	'visit-de-croo': {
		label: 'A delegation of Belgium’s parliament in Kazakhstan',
		says: 'The radio station BRF reports that members of parliament, led by the speaker of the Chamber, Herman De Croo, spent several days in Kazakhstan, with talks in Astana, and flew home by scheduled flight because the brakes of the air force’s plane had failed.',
		note: 'Capacity: parliament. The report shows no date; by its number it is from before January {visit-de-gucht-return|year}. So it is told, and not counted. Its headline puts Kazakhstan in the Caucasus.'
	},
	'visit-juncker': {
		label: 'Jean-Claude Juncker’s visit to Kazakhstan',
		says: 'Luxembourg’s government dates the official visit from {visit-juncker} to the day after. The paper has the month, and so has a Kazinform report of the next year.',
		note: 'Capacity: for Luxembourg, and for its trade. The economy minister led the economic mission that went with it, to Astana and Almaty; the paper has Juncker lead it.'
	},
	'visit-asselborn': {
		label: 'Jean Asselborn’s tour of Central Asia',
		says: 'Luxembourg’s government dates the tour to {visit-asselborn} and the day after. The Uzbek foreign ministry recalls it a day earlier. The paper has the month.',
		note: 'Capacity: for Luxembourg.'
	},
	'visit-philippe': {
		label: 'Prince Philippe’s economic mission to Kazakhstan',
		says: 'The paper has the month, and a telegram of president Nazarbayev recalls it. A blog on royal news announced the departure for {visit-philippe} and a meeting with the president on the next day.',
		note: 'Capacity: trade. The mission may have lasted longer than the two days we know.'
	},
	'visit-nazarbayev-1993': {
		label: 'Nursultan Nazarbayev in Belgium, the first visit',
		says: 'An article translated by machine from Wikipedia lists the years of his visits to Belgium, {visit-nazarbayev-1993} first.',
		note: 'Capacity: not said. A weak source, and the only one. The paper doesn’t mention the visit.'
	},
	'visit-nazarbayev-2010-other': {
		label: 'Nursultan Nazarbayev in Belgium, another visit of that year',
		says: 'The same article counts two visits to Belgium in {visit-nazarbayev-2010-other}. One is the official visit of October.',
		note: 'Capacity: not said. A weak source, and the only one; it gives no month.'
	},
	'visit-karimov': {
		label: 'Islam Karimov in Brussels',
		says: 'EUobserver and Radio Free Europe report the visit of Uzbekistan’s president on {visit-karimov}: to the European Commission and to NATO.',
		note: 'Capacity: for the EU and NATO. Belgium’s foreign ministry said that the visit had no bilateral part. The paper doesn’t mention it.'
	},
	'visit-otunbayeva': {
		label: 'Roza Otunbayeva in Brussels',
		says: 'The president of the European Commission spoke of receiving Kyrgyzstan’s president on {visit-otunbayeva}; Euractiv reports the same.',
		note: 'Capacity: for the EU. In the parts we saw no Belgian meeting is mentioned. The paper doesn’t have the visit.'
	},
	'visit-atambayev': {
		label: 'Almazbek Atambayev in Belgium',
		says: 'Novastan, writing about a later journey, says that he had visited Belgium before, in {visit-atambayev} and in two later years.',
		note: 'Capacity: not said, nor the month. He was Kyrgyzstan’s prime minister for most of that year, and its president at the end. The paper doesn’t mention it.'
	},
	'visit-rahmon-2009': {
		label: 'Emomali Rahmon’s visit to Brussels',
		says: 'Asia-Plus has the official visit begin on {visit-rahmon-2009}, with talks with prime minister Van Rompuy. Radio Free Europe has meetings with the EU and NATO on that day and the next. Van Rompuy himself recalled it.',
		note: 'Capacity: for Belgium first, then the EU and NATO. Van Rompuy calls it a state visit, the press an official one. An audience with the king was announced; whether it took place we didn’t find. The paper doesn’t mention the visit.'
	},
	'visit-nazarbayev-2000': {
		label: 'Nursultan Nazarbayev’s visit to the EU in Brussels, the earlier one',
		says: 'A Kazakh book on foreign policy has official visits to the bodies of the EU in Brussels in {visit-nazarbayev-2000} and {visit-nazarbayev-2002}.',
		note: 'Capacity: for the EU. The paper doesn’t mention it. We found no better source.'
	},
	'visit-nazarbayev-2002': {
		label: 'Nursultan Nazarbayev’s visit to the EU in Brussels, the later one',
		says: 'Caravan, a Kazakh newspaper, has him see the EU’s leaders, and leave in the evening of {visit-nazarbayev-2002}. A Kazakh book on foreign policy has the visit to the bodies of the EU, too.',
		note: 'Capacity: for the EU. The known day is the last one. We saw the end of the article, which names no Belgian host. The paper doesn’t mention the visit.'
	},
	'visit-tokayev': {
		label: 'Kazakh foreign minister Kassym-Jomart Tokayev in Brussels',
		says: 'Knack says that he and Karel De Gucht met in Sofia in {visit-tokayev}, and that he flew on to Brussels, for a meeting of NATO’s ministers.',
		note: 'The date is that of the meeting in Sofia, of the OSCE’s ministers; Brussels followed soon after. Capacity: for NATO. We saw only the opening of the article; whom else he met in Brussels it doesn’t say there. The paper doesn’t mention either.'
	},
	'visit-nazarbayev-2006': {
		label: 'Nursultan Nazarbayev in Brussels, for an energy memorandum with the EU',
		says: 'Euractiv dates the signing to {visit-nazarbayev-2006}. Ferghana News has him in Brussels for three days, to win the chair of the OSCE as well. The Astana Times counts a working visit in that year.',
		note: 'Capacity: for the EU, and for the OSCE. The paper mentions the memorandum, not the visit. A weak source adds a meeting with the king.'
	},
	'visit-berdymukhamedov': {
		label: 'Gurbanguly Berdymukhamedov’s visit to Brussels',
		says: 'A cable of the American embassy dates the visit from {visit-berdymukhamedov} for three days; Radio Free Europe speaks of two. The paper has it a month before De Gucht’s return.',
		note: 'Capacity: for the EU and NATO, with a Belgian part.'
	},
	'visit-turkmen-ministers': {
		label: 'Turkmen ministers received by Karel De Gucht in Brussels',
		says: 'The paper says that Turkmen ministers called on him a few months after his return from their country.',
		note: 'Capacity: for Belgium. The year is our inference: the return was in {visit-de-gucht-return}. We found no second source.'
	},
	'visit-nazarbayev-2010': {
		label: 'Nursultan Nazarbayev’s official visit to Brussels',
		says: 'VRT reports an official visit of two days, from {visit-nazarbayev-2010}, with an audience with the king. The paper has it later in the month of Prince Philippe’s mission.',
		note: 'Capacity: for Belgium, and for the EU and NATO. The Central Asia-Caucasus Analyst has his European tour begin a day earlier.'
	},
	'visit-rahmon': {
		label: 'Emomali Rahmon’s official visit to Luxembourg',
		says: 'Luxembourg’s government dates the visit from {visit-rahmon} for three days. The Tajik presidency reports on it on the second.',
		choice:
			'Both governments date the visit to June, and the joint declaration with it. So we take June and show the paper’s month struck out.',
		versions: ['the paper, which has the visit on the margins of a meeting at the European Investment Bank'],
		note: 'Capacity: for Luxembourg. A short stop at the bank in December can’t be ruled out. On {silence-rahmon-germany} Rahmon was in Germany.'
	},
	'visit-kazykhanov': {
		label: 'Kazakh foreign minister Yerzhan Kazykhanov in Brussels',
		says: 'The Kazakh foreign ministry reports a meeting with prime minister Yves Leterme on a journey to Brussels, London and Berlin, for three days from {visit-kazykhanov}.',
		note: 'Capacity: for Belgium; later on the day he met the OSCE’s leaders and the EU. The paper doesn’t mention it.'
	},
	'visit-massimov': {
		label: 'The Kazakh prime minister’s visit to Luxembourg',
		says: 'The paper says that a number of bilateral memoranda were signed during the visit in {visit-massimov}.',
		note: 'Capacity: for Luxembourg. It doesn’t name him, and we found no second source for the visit.'
	},
	'visit-count-east': {
		label: 'Visits from Belgium and Luxembourg to Central Asia that we could date',
		says: 'Counted by traveller and trip, in whatever capacity: a tour of several republics is one visit. Ministers, prime ministers, a crown prince and one trade mission.',
		note: 'An exact list doesn’t exist. This one comes from the paper and from what we met while checking it. Two visits of Prince Philippe and one of parliament have no date, and aren’t counted.'
	},
	'visit-count-west': {
		label: 'Visits from Central Asia to Brussels and Luxembourg that we could date',
		says: 'Counted as those in the other direction, whomever the guest came to see. The paper’s second date for Rahmon isn’t counted.',
		note: 'Presidents, prime ministers and ministers only; there were surely more.'
	},
	'visit-count-all': {
		label: 'Visits in both directions that we could date',
		says: 'Those to the west and those to the east, together, in every capacity.'
	},
	'visit-count-own-east': {
		label: 'Visits to Central Asia made for Belgium or Luxembourg, or for their trade',
		says: 'Counted by the main errand: journeys for the EU or the OSCE are left out.'
	},
	'visit-count-own-west': {
		label: 'Visits to Belgium or Luxembourg themselves',
		says: 'Counted by the main errand: visits to the EU and NATO are left out, and those of which no source says whom they were for.'
	},
	'visit-count-hats': {
		label: 'Visits to Central Asia made for the EU or the OSCE',
		says: 'Two foreign ministers of Belgium for the EU, one for the OSCE, and Luxembourg’s at two meetings of the OSCE.',
		note: 'The minister remained one of Belgium or Luxembourg; several said so themselves.'
	},
	'visit-count-eu': {
		label: 'Visits to Brussels whose first aim was the EU or NATO',
		says: 'The sources name the bodies of the EU, or NATO, or both, as whom the visit was for.',
		note: 'Others may have had that aim as well.'
	},
	'visit-count-unsaid': {
		label: 'Visits to Belgium of which no source says whom they were for',
		says: 'Two by Nursultan Nazarbayev and one by Almazbek Atambayev, known by their year alone.'
	},
	'visit-count-kazakhstan': {
		label: 'Visits from or to Kazakhstan',
		says: 'In every capacity. Tours that also went elsewhere are counted. Asselborn’s isn’t: only the paper has him in Kazakhstan on it.'
	},
	'visit-count-gap': {
		label: 'Visits to Brussels between Dehaene’s journey and De Gucht’s tour',
		says: 'Two by the Kazakh president to the EU, and one by his foreign minister to NATO.',
		note: 'In the other direction Louis Michel’s stands between them.'
	},
	'visit-count-crowded': {
		label: 'Visits in the busiest year, in both directions',
		says: 'Three by Jean Asselborn, one by Prince Philippe, and two by Nursultan Nazarbayev, of which one is known by a weak source.'
	},
	'visit-count-luxembourg': {
		label: 'Visits between Luxembourg and Central Asia',
		says: 'Four to the east, of which two were for the OSCE, and two to the west.'
	},
	'visit-count-single': {
		label: 'Visits that rest on a single publisher',
		says: 'Several reports of one publisher are one voice. Three visits the paper alone has; the others it doesn’t have at all.'
	},
	'visit-count-tour': {
		label: 'Stops of Karel De Gucht’s tour',
		says: 'One in each republic, in six days; the one in Kyrgyzstan is inferred.'
	}
};
