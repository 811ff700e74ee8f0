import type { EvidenceWords } from '../../types';

const ANSWER_LOST =
	'The footnote points to a written answer to the Belgian Senate, which we could not find again. The figure rests on the paper alone.';
const YEARBOOK =
	'The footnote points to the foreign ministry’s yearbook of Belgian development aid. We found no second source, so the figure rests on the paper alone.';
const PAPER_ONLY = 'We found no second source. The figure rests on the paper alone.';
const OURS = 'Our sum of the grants that the paper puts a price on; it gives no such total itself.';

export const evidence: EvidenceWords = {
	'aid-uz-villages': {
		label: 'Luxembourg’s grant for education and social services in Uzbekistan',
		says: 'Luxembourg gave the charity SOS Villages d’Enfants {aid-uz-villages|full} for two projects in Uzbekistan, on education and on basic social services.',
		note: `The name speaks of children’s villages; what the two projects built or ran isn’t said. ${PAPER_ONLY}`
	},
	'aid-villages-from': {
		label: 'First year of the grant for education and social services',
		says: 'The grant covers the years {aid-villages-from} to {aid-villages-to}.'
	},
	'aid-villages-to': {
		label: 'Last year of the grant for education and social services',
		says: 'The grant covers the years {aid-villages-from} to {aid-villages-to}. How it was spread over them isn’t said.'
	},
	'aid-tm-bankers': {
		label: 'Belgium’s grant for training bankers in Turkmenistan',
		says: 'In {aid-bankers-year} Belgium paid {aid-tm-bankers|full} for a project of the Belgian Bankers Academy that trained people in Turkmenistan’s financial sector.',
		note: YEARBOOK
	},
	'aid-bankers-year': {
		label: 'Year of the training for Turkmen bankers',
		says: 'The paper dates the project of the Belgian Bankers Academy to {aid-bankers-year}.'
	},
	'aid-kg-2010': {
		label: 'Belgium’s grant to Kyrgyzstan, as a whole',
		says: 'The paper puts what Belgium gave Kyrgyzstan in {aid-kg-year} at {aid-kg-2010|full}, and then names two parts.',
		note: `The two parts make {aid-kg-parts|full}; {aid-kg-gap|full} are missing. ${YEARBOOK}`
	},
	'aid-kg-humanitarian': {
		label: 'Humanitarian part of the grant to Kyrgyzstan',
		says: '{aid-kg-humanitarian|full} of the grant of {aid-kg-year} was humanitarian aid, says the paper. Le Vif reported in June that two ministers had released this sum for victims of the ethnic violence in southern Kyrgyzstan, through the refugee agency of the United Nations.',
		note: 'The footnote points to the foreign ministry’s yearbook of Belgian development aid. The agency Belga is a second source for this part, and the only one for its cause and channel.'
	},
	'aid-kg-private-sector': {
		label: 'Private-sector part of the grant to Kyrgyzstan',
		says: '{aid-kg-private-sector|full} of the grant of {aid-kg-year} went into technical advice for private firms.',
		note: `If the total is right, this should probably read {aid-kg-private-sector-if-whole|full}. We show it as printed. ${YEARBOOK}`
	},
	'aid-kg-parts': {
		label: 'The two parts of the grant to Kyrgyzstan together',
		says: 'Our sum of the two parts. It falls short of the total that the paper states.'
	},
	'aid-kg-gap': {
		label: 'What is not accounted for',
		says: 'The difference between the total the paper states for {aid-kg-year} and the two parts it names.',
		note: 'A slip in the paper, as far as we can tell, and not missing money: a figure was probably rounded or a digit dropped. We don’t correct it, because we can’t know which of the three numbers is wrong.'
	},
	'aid-kg-private-sector-if-whole': {
		label: 'What the private-sector part would be if the total is right',
		says: 'Our difference: the stated total less the humanitarian part. It is a likely reading, and no source states it.'
	},
	'aid-kg-year': {
		label: 'Year of the grant to Kyrgyzstan',
		says: 'The paper dates the grant and its two parts to {aid-kg-year}.'
	},
	'aid-kg-early-warning': {
		label: 'Belgium’s offer for early warning in Kyrgyzstan',
		says: 'Belgium offered {aid-kg-early-warning|full} to a Kyrgyz organisation, the Foundation for Tolerance International, for its work on early warning of violence.',
		note: `Offered: whether it was paid isn’t said. The paper doesn’t date it; its footnote covers {aid-answer-from} to {aid-answer-to}. ${ANSWER_LOST}`
	},
	'aid-tj-mines': {
		label: 'Belgium’s grant for mine action in Tajikistan',
		says: 'Belgium contributed {aid-tj-mines|full} to the Tajikistan Mine Action Programme, run by the United Nations Development Programme and the Swiss Foundation for Mine Action.',
		note: `The paper doesn’t date it; its footnote covers {aid-answer-from} to {aid-answer-to}. ${ANSWER_LOST}`
	},
	'aid-answer-from': {
		label: 'First year that the answer to the Senate covers',
		says: 'A footnote to the two undated grants cites an answer to a senator’s question about the ministry’s financial help from {aid-answer-from} to {aid-answer-to}.',
		note: 'The earliest that either of the two can have been granted, if the footnote is right. We could not find the answer again.'
	},
	'aid-answer-to': {
		label: 'Last year that the answer to the Senate covers',
		says: 'A footnote to the two undated grants cites an answer to a senator’s question about the ministry’s financial help from {aid-answer-from} to {aid-answer-to}.',
		note: 'We could not find the answer again.'
	},
	'aid-tj-border-guards': {
		label: 'Luxembourg’s grant for training border guards',
		says: 'Luxembourg gave {aid-tj-border-guards|full} to train border officers, within the OSCE’s work along the border between Afghanistan and Tajikistan.',
		note: `The footnote names Luxembourg’s foreign ministry. ${PAPER_ONLY}`
	},
	'aid-border-guards-year': {
		label: 'Year of the grant for border guards',
		says: 'The paper dates Luxembourg’s contribution to {aid-border-guards-year}.'
	},
	'aid-tj-clinics': {
		label: 'Luxembourg’s grant for medical services in Tajikistan',
		says: 'Luxembourg gave Caritas Luxembourg {aid-tj-clinics|full} for medical services in Tajikistan, {aid-clinics-from} to {aid-clinics-to}.',
		note: `It runs on past the paper’s own publication, so part of it was a commitment when the paper was written. ${PAPER_ONLY}`
	},
	'aid-clinics-from': {
		label: 'First year of the grant for medical services',
		says: 'The grant covers the years {aid-clinics-from} to {aid-clinics-to}.'
	},
	'aid-clinics-to': {
		label: 'Last year of the grant for medical services',
		says: 'The grant covers the years {aid-clinics-from} to {aid-clinics-to}. The last of them lie after the paper appeared.'
	},
	'aid-kg-total': { label: 'All priced grants to Kyrgyzstan', says: OURS },
	'aid-tj-total': {
		label: 'All priced grants to Tajikistan',
		says: OURS,
		note: 'From both Belgium and Luxembourg; the only republic with priced grants from the two.'
	},
	'aid-be-total': {
		label: 'All priced grants from Belgium',
		says: OURS,
		note: 'Counts the Kyrgyz grant of {aid-kg-year} at its stated total, {aid-kg-2010|full}, and includes {aid-kg-early-warning|full} that were offered.'
	},
	'aid-lu-total': {
		label: 'All priced grants from Luxembourg',
		says: OURS,
		note: 'Counts a grant over several years at its full sum.'
	},
	'aid-total': {
		label: 'All priced grants from both countries',
		says: OURS,
		note: 'Grants dated from {aid-answer-from} to {aid-clinics-to}, some of them over several years, two undated. Not one year’s aid, and not all the aid there was.'
	},
	'aid-grants': {
		label: 'Grants with a price',
		says: 'The paper puts a price on {aid-grants} grants, four from Belgium and three from Luxembourg.',
		note: 'It introduces the Belgian ones with “for example”: there may have been others. One of them was offered; whether it was paid isn’t said.'
	},
	'aid-be-per-head': {
		label: 'Belgium’s priced grants, per inhabitant',
		says: '{aid-be-total|full} shared out among {be-people} people is about {aid-be-per-head|full}.',
		note: 'Of the grants that are listed, over several years.'
	},
	'aid-lu-per-head': {
		label: 'Luxembourg’s priced grants, per inhabitant',
		says: '{aid-lu-total|full} shared out among {lux-people} people is about {aid-lu-per-head|full}.',
		note: 'Of the grants that are listed, over several years.'
	},
	'aid-lu-times': {
		label: 'Priced grants per inhabitant, Luxembourg’s against Belgium’s',
		says: '{aid-lu-per-head|full} is about {aid-lu-times} times {aid-be-per-head|full}.',
		note: 'Listed sums only. Belgium’s list is one of examples, so the true ratio may be smaller.'
	},
	'aid-lab-countries': {
		label: 'Countries in the laboratory project',
		says: 'A project of several years by Luxembourg’s immunology institute serves {aid-lab-countries} countries, all five republics among them, within a project of the World Health Organization.',
		note: 'No sum is given. A Luxembourg government page confirms the setting: the institute was the WHO’s reference laboratory for {aid-lab-reference-countries} European states.'
	},
	'aid-lab-reference-countries': {
		label: 'European states the institute was a reference laboratory for',
		says: 'A government page says that the institute is the WHO’s reference laboratory for {aid-lab-reference-countries} European states, and trains laboratories of the former Soviet Union.',
		note: 'A different count from the {aid-lab-countries} beneficiaries that the paper names; it describes the institute, not the project.'
	},
	'aid-banks-since': {
		label: 'Since when Luxembourg has trained bankers in Uzbekistan',
		says: 'Luxembourg pays for training that helps modernise the banks of Kazakhstan and Uzbekistan; for Uzbekistan since {aid-banks-since}.',
		note: 'No sum is given. The paper’s date is the only one we have.'
	},
	'aid-banks-offer': {
		label: 'When Luxembourg offered to train Kazakh bankers',
		says: 'On prime minister Juncker’s visit to Astana in {aid-banks-offer}, Luxembourg offered to help train Kazakh financiers and bankers. Its government speaks of bank training on the widest possible scale.'
	},
	'aid-export-days': {
		label: 'Days of exports that equal all priced aid',
		says: 'Our arithmetic: all priced aid, {aid-total|full}, divided by one year’s goods exports to Kazakhstan, {goods-2011-table|full}, times the days of a year.',
		note: 'Aid of several years and two givers against one year of Belgium’s exports to one republic: a measure of proportion, and no rate of anything. With the other figures for the same exports it would be roughly six to eight days.'
	},
	'aid-export-times': {
		label: 'One year’s exports as a multiple of all priced aid',
		says: 'Our arithmetic: one year’s goods exports to Kazakhstan divided by all priced aid.'
	}
};
