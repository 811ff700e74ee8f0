import type { EvidenceWords } from '../../types';

/** Relations, and what each side wanted of the other. */
export const evidence: EvidenceWords = {
	'distance-relations-be': {
		label: 'Belgium opens diplomatic relations with the five republics',
		says: 'The paper dates Belgium’s relations with all five to {distance-relations-be}. The Belgian foreign ministry kept the twenty-fifth anniversary with Kazakhstan accordingly.'
	},
	'distance-relations-lu': {
		label: 'Luxembourg opens diplomatic relations with the five republics',
		says: 'The paper dates Luxembourg’s relations with all five to {distance-relations-lu}. Kazakhstan’s foreign ministry, quoted by Kazinform, gives a day in the same year.'
	},
	'distance-relations-be-uz': {
		label: 'Belgium and Uzbekistan open diplomatic relations',
		says: 'The Belgian foreign ministry kept the twenty-fifth anniversary of relations on this day of the year.'
	},
	'distance-relations-lu-kz': {
		label: 'Luxembourg and Kazakhstan open diplomatic relations',
		says: 'Kazinform reported the thirtieth anniversary of relations on this day of the year.'
	},
	'distance-relations-be-kz': {
		label: 'Belgium and Kazakhstan open diplomatic relations',
		says: 'An article translated from Wikipedia names this day.',
		note: 'A weak source. It agrees with the month in which the Belgian foreign ministry kept the twenty-fifth anniversary.'
	},
	'distance-why-brussels': {
		label: 'Why the five republics look to Brussels',
		says: 'The paper says that all five want closer ties with Belgium, for all its lack of interest, because it hosts the EU’s main institutions and NATO.'
	},
	'distance-eu-seat': {
		label: 'Brussels as a seat of the European Union',
		says: 'The paper says that Belgium hosts the EU’s main executive and legislative institutions.'
	},
	'distance-nato-seat': {
		label: 'Brussels as the seat of NATO',
		says: 'The paper says that Belgium hosts the headquarters of NATO.'
	},
	'distance-keen-to-meet': {
		label: 'Central Asian leaders and Belgian officials in Brussels',
		says: 'The paper says that Central Asian leaders are keen to meet Belgian officials when they visit Brussels.',
		choice:
			'We tell both. The paper’s remark is general, and meetings did take place; but at least one president’s visit was not for Belgium.',
		versions: [
			'EUobserver reported that Belgium saw no bilateral part in the Uzbek president’s visit to the EU and NATO'
		]
	},
	'distance-initiative': {
		label: 'Who asks for the meetings',
		says: 'The paper says that the Central Asian side asks for most of the meetings, and explains it by Belgium’s relative lack of interest.',
		note: 'It gives no count. We found no second source for the claim as a whole. Who travelled can be counted; who asked is not in that count.'
	},
	'distance-kz-mutual': {
		label: 'Interest from both sides in the case of Kazakhstan',
		says: 'The paper says that interest has been more mutual with Kazakhstan, and points to Belgian efforts to be present and seen there.'
	},
	'distance-wanted-investor': {
		label: 'What Kazakhstan wanted of Belgium at the time of the first prime minister’s visit',
		says: 'The Jamestown Foundation, writing days after the visit, says that from Kazakhstan’s point of view Belgium mattered more as an investor than as a trading partner.',
		note: 'A report of what Kazakhstan thought, not a quotation.'
	},
	'distance-wanted-nuclear': {
		label: 'What Kazakhstan wanted of Belgium at its president’s visit twelve years later',
		says: 'VRT reports that the Kazakh government wanted to work with the Belgian nuclear research centre, above all on waste, so as to know more itself.'
	},
	'distance-wanted-aluminium': {
		label: 'What Tajikistan talked about with Belgium',
		says: 'Asia-Plus, citing the Tajik president’s press service, lists what was talked about at his visit to Belgium: to process aluminium together, cotton fibre and farm produce, natural resources, building materials, tourism.',
		note: 'The list is the Tajik side’s. We saw only the opening of the page.'
	},
	'distance-wanted-trade': {
		label: 'What Uzbekistan valued in Belgium',
		says: 'A text of the Uzbek side on the visit of Belgium’s foreign minister calls Belgium one of Uzbekistan’s largest trading partners in Europe.',
		note: 'The text is undated; what it tells dates it. We saw only its opening.'
	},
	'distance-kz-attractive': {
		label: 'Kazakhstan as the most attractive partner',
		says: 'The paper says that Kazakhstan counts as the most attractive partner in the region, because of its relative wealth and its more developed administrative capacity.'
	},
	'distance-marginal': {
		label: 'How Belgium and Luxembourg see Central Asia',
		says: 'The paper says that both still think of it as distant and largely unknown, and as marginal to their foreign policy. In its conclusion it adds that they don’t feel close to it.',
		note: 'The paper gives no survey or document for this; it is its author’s judgement.'
	},
	'distance-economic-diplomacy': {
		label: 'What the relations are mostly about',
		says: 'The paper says, at its start and at its end, that they come down to economic diplomacy: chances to trade and to invest.',
		note: 'Its author’s judgement. The chapters on desks and visits let you check.'
	},
	'distance-more-interest': {
		label: 'Interest in Central Asia, then and now',
		says: 'The paper says that both countries are more interested than when contacts began.',
		note: 'No measure is given. The chapters on visits, desks and trade let you check.'
	},
	'distance-years-of-contact': {
		label: 'Years since bilateral contacts began',
		says: 'The paper’s introduction says that contacts were first established {distance-years-of-contact} years before it was written. That would be about the time of the first Belgian visit.',
		choice:
			'We count from {distance-relations-be}, which another passage of the paper names and other sources confirm. “Contacts” may have meant visits, but we know of none by Luxembourg so early.',
		versions: ['the paper itself, where it dates diplomatic relations']
	},
	'distance-eu-strategy': {
		label: 'The EU’s strategy for Central Asia',
		says: 'The paper dates the strategy to {distance-eu-strategy}. By the paper, both countries back it fully, and their political relations with the region rest on it and on the work of the OSCE.'
	},
	'distance-eucam': {
		label: 'Start of EUCAM',
		says: 'The publishers’ own words: a project set up in {distance-eucam} to follow how the EU’s strategy for Central Asia was carried out.'
	},
	'distance-fride': {
		label: 'FRIDE, a publisher of the paper',
		says: 'The publishers’ own words: a European think tank based in Madrid.'
	},
	'distance-karelian-institute': {
		label: 'Founding of the Karelian Institute, a publisher of the paper',
		says: 'The publishers’ own words: founded in {distance-karelian-institute}, it belongs to the University of Eastern Finland.'
	}
};
