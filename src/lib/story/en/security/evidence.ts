import type { EvidenceWords } from '../../types';

const OURS = 'Our sum of grants that the paper prices; it gives no such total itself.';
const SISTER =
	'We read the question and its answer on the Senate’s own site. It isn’t the one that the paper cites.';

export const evidence: EvidenceWords = {
	'security-troops': {
		label: 'Belgian soldiers in Afghanistan, by the paper',
		says: 'The paper puts Belgium’s contingent at around {security-troops}, spread over Kabul, Kunduz and Kandahar.',
		note: 'It gives no date, and no split between the three places. Reports on the autumn of {security-airport-handed|year} make the number plausible for the months after.'
	},
	'security-counted-first': {
		label: 'When Aviation Week counted Belgian soldiers in Afghanistan',
		says: 'Its report on the coming cut is of {security-counted-first}.'
	},
	'security-counted-second': {
		label: 'When a news site counted them before the airport was handed over',
		says: 'The article on the departure from Kabul airport is of {security-counted-second}.'
	},
	'security-counted-third': {
		label: 'When two reports counted those who stayed',
		says: 'RIA Novosti and Belgischer Rundfunk wrote of the handover of the airport in the first days of {security-counted-third}.'
	},
	'security-troops-2011': {
		label: 'Belgian soldiers in Afghanistan before the cuts',
		says: 'Aviation Week counted {security-troops-2011} Belgian soldiers, as a cut was being announced.',
		note: 'The article says that the cut would leave around half of them.'
	},
	'security-troops-2012': {
		label: 'Belgian soldiers in Afghanistan before the airport was handed over',
		says: 'A Brussels news site on defence put the whole Belgian contingent at {security-troops-2012}, shortly before the departure from Kabul airport.'
	},
	'security-airport': {
		label: 'Belgian soldiers who guarded Kabul airport',
		says: 'A Brussels news site on defence reports that about {security-airport} of the contingent were based in Kabul, at the airport, and were to be home by the end of October.',
		note: 'A round number; other reports of those weeks round it up or down.'
	},
	'security-without-airport': {
		label: 'What is left without the airport’s guards',
		says: 'Our difference: the whole contingent less the soldiers at Kabul airport, both as the same article gives them.',
		note: 'Arithmetic and no head count, and told as no more. One of its two numbers is rounded.'
	},
	'security-remaining': {
		label: 'Belgian soldiers who stayed after the airport was handed over',
		says: 'RIA Novosti, from Belgian media, reports that about {security-remaining} soldiers would stay, in Kabul and in the provinces of Kunduz and Kandahar.',
		choice:
			'We use the lower number. It fits the subtraction, {security-without-airport}, and names the same three places as the paper.',
		versions: ['Belgischer Rundfunk, the German-language broadcaster: those who stayed on']
	},
	'security-airport-handed': {
		label: 'When Belgium handed over Kabul airport',
		says: 'The guard of the airport passed from the Belgians to other allies on {security-airport-handed}.',
		note: 'Belgischer Rundfunk names no date but a Sunday evening, and the others agree on the day.'
	},
	'security-places': {
		label: 'Places in Afghanistan where the soldiers served',
		says: 'The paper names Kabul, Kunduz and Kandahar. Reports of VRT and RIA Novosti name the same three.',
		note: 'Several reports add a fourth, Mazar-i-Sharif.'
	},
	'security-kabul': {
		label: 'What Belgian soldiers did in Kabul',
		says: 'Until {security-airport-handed} the largest group helped to protect the international airport.',
		note: 'The paper doesn’t say what those who stayed in Kabul did.'
	},
	'security-kunduz': {
		label: 'What Belgian soldiers did in Kunduz',
		says: 'VRT reports two Belgian units in Kunduz that helped to rebuild and to train the Afghan army. Le Vif calls them teams of instructors.'
	},
	'security-kandahar': {
		label: 'What Belgian soldiers did in Kandahar',
		says: 'They kept and flew fighter aircraft. VRT speaks of missions against the Taliban.',
		note: 'How many aircraft is told differently: {security-jets} or fewer.'
	},
	'security-jets': {
		label: 'Belgian fighter aircraft in Kandahar',
		says: 'Two reports of the autumn of {security-airport-handed|year} count {security-jets}.',
		choice:
			'We use the number of the reports that stand closest to the paper in time. Aircraft were sent and brought home in turns, so both may be right.',
		versions: ['VRT half a year before, and Aviation Week a year later']
	},
	'security-mazar': {
		label: 'A fourth place: Mazar-i-Sharif',
		says: 'VRT mentions Belgian liaison officers at the German headquarters in Mazar-i-Sharif; Belgischer Rundfunk and Le Vif name the town too.',
		note: 'The paper leaves it out.'
	},
	'security-contact': {
		label: 'Little direct military contact with the region’s governments',
		says: 'The paper says that so small a contingent brought Belgium little direct military contact with the governments of Central Asia.'
	},
	'security-dushanbe': {
		label: 'Belgian soldiers who went home through Dushanbe',
		says: 'A Brussels news site on defence reports that {security-dushanbe} of the soldiers at Kabul airport left by Dushanbe, in an Airbus of the Belgian army.'
	},
	'security-luxembourgers': {
		label: 'Luxembourg soldiers in the same platoon',
		says: 'The {security-dushanbe} Belgians belonged to a mixed platoon with {security-luxembourgers} Luxembourgers, the same article says.',
		note: 'Whether all of them took the same flight isn’t quite clear from the sentence.'
	},
	'security-dushanbe-date': {
		label: 'Departure through Dushanbe',
		says: 'The article dates the departure to {security-dushanbe-date}.'
	},
	'security-interest': {
		label: 'Why Belgium looks at the region’s security at all',
		says: 'The paper ties Belgium’s interest to NATO’s mission in Afghanistan, and to the risk that unrest spills over from there once NATO has left.',
		note: 'A fear, and the paper’s reading of Belgian policy. When it was written, the withdrawal lay in the future.'
	},
	'security-horizon': {
		label: 'NATO’s planned withdrawal from Afghanistan',
		says: 'The paper speaks of a withdrawal planned for {security-horizon}. Belgian reports of the time say the end of that year.',
		note: 'A plan when the paper was written. NATO’s fighting mission did end then; a smaller training mission followed.'
	},
	'security-kunduz-left': {
		label: 'When the last Belgians left Kunduz',
		says: 'Le Vif reports that the last Belgians left the camp in Kunduz on a Sunday, which was {security-kunduz-left}.',
		note: 'The paper still names Kunduz, so its count is older than this.'
	},
	'security-kunduz-last': {
		label: 'The last Belgian soldiers in Kunduz',
		says: 'Le Vif counts {security-kunduz-last} who left on that day.'
	},
	'security-after-horizon': {
		label: 'Belgian soldiers after the horizon',
		says: 'In the summer after the planned end, Belgium’s defence minister told parliament that its soldiers would begin to leave NATO’s follow-on mission only in the next year.'
	},
	'security-indirect': {
		label: 'Marginal and mostly indirect',
		says: 'The paper finds both countries only marginally involved in the region’s security, and mostly by way of what NATO, the EU and the OSCE do there.',
		note: 'A judgement of the paper. We found no source that contradicts it.'
	},
	'security-budget-line': {
		label: 'The budget line behind the two Belgian grants',
		says: 'The paper says that Belgium paid for its soft-security projects from the foreign ministry’s line for preventive diplomacy and conflict prevention.',
		note: 'A neighbouring answer to the Senate shows that the line existed and what it paid for elsewhere.'
	},
	'security-be-total': {
		label: 'Belgium’s two soft-security grants together',
		says: OURS,
		note: 'Of the two, {aid-kg-early-warning|full} were offered; whether they were paid isn’t said.'
	},
	'security-total': {
		label: 'Three soft-security grants together',
		says: OURS,
		note: 'Two givers, and up to five years.'
	},
	'security-caucasus': {
		label: 'Belgian peacebuilding money for the South Caucasus in one year',
		says: 'The foreign minister answered that Belgium’s peacebuilding service paid {security-caucasus|full} for {security-caucasus-projects} projects in the South Caucasus.',
		note: `The question asked which of them came from the line for preventive diplomacy; we have only the opening of the answer. ${SISTER}`
	},
	'security-caucasus-projects': {
		label: 'Projects in the South Caucasus',
		says: 'The answer to the Senate speaks of {security-caucasus-projects} projects in that year.'
	},
	'security-caucasus-times': {
		label: 'South Caucasus in one year against Central Asia in up to five',
		says: 'Our arithmetic: {security-caucasus|full} divided by {security-be-total|full}.',
		note: 'The paper’s two grants may not be all there were: it calls them a number of projects, and names two. So the true ratio may be lower.'
	},
	'security-question': {
		label: 'A senator’s question about the grants',
		says: 'The paper’s footnote says that Senator Piet De Bruyn put a written question to the foreign minister on {security-question}, about help from {aid-answer-from} to {aid-answer-to}.',
		note: 'We could not find this question or its answer again.'
	},
	'security-sister-question': {
		label: 'The same senator’s question about the South Caucasus',
		says: 'On {security-sister-question} Senator Piet De Bruyn asked which projects in the South Caucasus Belgium paid for, and from which line.',
		note: SISTER
	},
	'security-sister-answer': {
		label: 'The answer about the South Caucasus',
		says: 'The foreign minister’s answer reached the Senate on {security-sister-answer}.',
		note: SISTER
	}
};
