import type { EvidenceWords } from '../../types';

const PAPER_ONLY = 'We found no second source.';

/** Words for the projects of the European Union in which Belgians take part. */
export const projects: EvidenceWords = {
	'project-rfc': {
		label: 'Project with Belgian civil servants in it: Regulations for Competitiveness',
		says: 'The paper calls it the one exception: Belgian civil servants are involved in this project in Kazakhstan.',
		note: PAPER_ONLY
	},
	'project-rfc-payers': {
		label: 'Who pays for Regulations for Competitiveness',
		says: 'The paper says that the OECD and the EU share the cost.',
		note: 'The OECD is the Organisation for Economic Co-operation and Development. It gives no sum for either.'
	},
	'project-rfc-aim': {
		label: 'Aim of Regulations for Competitiveness',
		says: 'According to the paper: stronger rules and institutions, so that private firms in Kazakhstan can compete better.'
	},
	'project-rfc-seminar': {
		label: 'Seminar of Regulations for Competitiveness in Kazakhstan',
		says: 'The paper says that Belgian civil servants spoke there in {project-rfc-seminar} about how to recruit and train senior and middle managers for the civil service.',
		note: PAPER_ONLY
	},
	'project-canqa': {
		label: 'Central Asian Network for Quality Assurance and Accreditation, CANQA',
		says: 'The paper describes it as a project of Tempus, the EU’s programme for universities outside the Union. A database of EU education projects in the region lists it.'
	},
	'project-canqa-belgians': {
		label: 'Belgian partners in CANQA',
		says: 'The paper names the Erasmus College and the Free University, both in Brussels. They head the list of partners in the database.',
		note: 'The project’s number carries the code BE, which suggests that it was run from Belgium.'
	},
	'project-canqa-vub': {
		label: 'Which Free University of Brussels',
		says: 'The database has the Vrije Universiteit Brussel, the Dutch-speaking one.',
		note: 'Brussels has two universities of that name; in English the paper’s words fit both.'
	},
	'project-canqa-countries': {
		label: 'Republics in CANQA',
		says: 'The paper names Kazakhstan, Tajikistan and Kyrgyzstan. Three other sources name the same ones.'
	},
	'project-canqa-partners': {
		label: 'Partners in CANQA, all together',
		says: 'The database numbers them up to {project-canqa-partners}. A site on accreditation arrives at the same total in another way: European partners, Central Asian ones, and a ministry in each republic.'
	},
	'project-canqa-europeans': {
		label: 'European partners in CANQA',
		says: 'The accreditation site gives the number; we find as many in the database: from Belgium, Spain, France, the Netherlands and Poland.'
	},
	'project-canqa-kz': {
		label: 'Kazakh partners in CANQA',
		says: 'We counted them in the list of the database. The ministry of education is one of them.'
	},
	'project-canqa-kg': {
		label: 'Kyrgyz partners in CANQA',
		says: 'We counted them in the list of the database: universities, associations and the ministry of education.'
	},
	'project-canqa-other-europeans': {
		label: 'European partners in CANQA from outside Belgium',
		says: 'All European partners, less the Belgian ones.'
	},
	'project-canqa-listed': {
		label: 'Partners in CANQA that aren’t Tajik',
		says: 'Europeans, Kazakhs and Kyrgyz together.'
	},
	'project-canqa-tj': {
		label: 'Tajik partners in CANQA',
		says: 'What remains of all partners.',
		note: 'Worked out, because the copy of the list that we read breaks off among the Tajik universities.'
	},
	'project-canqa-budget': {
		label: 'Budget of CANQA',
		says: 'The database and the accreditation site agree to the euro.'
	},
	'project-canqa-start': {
		label: 'Start of CANQA',
		says: 'A quality agency in Galicia, one of the partners, dates the project from {project-canqa-start}, and tells of a seminar for it in the early summer of that year.',
		choice:
			'A seminar is hard to hold for a project that doesn’t exist yet, which speaks against October. The earliest date looks like the year of the call for projects.',
		versions: ['the database of education projects', 'the accreditation site']
	},
	'project-canqa-closed': {
		label: 'End of CANQA',
		says: 'The database lists the project as closed on {project-canqa-closed}; the accreditation site gives the same month.',
		choice:
			'Closed. Two records of the project against the tense of one verb, and the paper can’t have been finished before {lux-counted-until}: it quotes trade figures up to that month.',
		versions: ['the paper, which came later, says that the project runs']
	},
	'project-maneca': {
		label: 'Mobility Academic Network between EU and Central Asia, MANECA',
		says: 'The paper describes it as a project of Erasmus Mundus, the EU’s scheme for study abroad.',
		note: PAPER_ONLY
	},
	'project-maneca-belgians': {
		label: 'Belgian institutions in MANECA',
		says: 'The paper names one, the college Lessius Mechelen.',
		note: PAPER_ONLY
	},
	'project-maneca-countries': {
		label: 'Republics in MANECA',
		says: 'The paper says that people from all five can apply.'
	},
	'project-maneca-scholarships': {
		label: 'What MANECA pays for',
		says: 'According to the paper: scholarships with which students and staff can spend time abroad.',
		note: 'It doesn’t say how many.'
	},
	'project-access': {
		label: 'Assistance in Clean Coal and Environmentally Sound Storage Solutions, ACCESS',
		says: 'The paper calls it an EU project of several years, run by a team of Belgian organisations.',
		note: 'The Italian site Rinnovabili reports on its training course and doesn’t use the name.'
	},
	'project-access-team': {
		label: 'Partners in ACCESS, all Belgian',
		says: 'Ecorem, the Geological Survey of Belgium, and the universities of Hasselt and Liège. Paper and Rinnovabili name the same ones.',
		note: 'On the spot, Rinnovabili says, a Kazakh ministry and a Kazakh climate centre helped.'
	},
	'project-access-fields': {
		label: 'Fields of ACCESS',
		says: 'Burning coal more cleanly, and finding places where carbon could be caught and stored. Both sources say so.'
	},
	'project-access-training': {
		label: 'Training of ACCESS in Kazakhstan',
		says: 'Rinnovabili reports a course of several days in July, at Nazarbayev University and in the coal town of Ekibastuz.',
		note: 'The year is our estimate, from the age of the page.'
	},
	'project-access-euros': {
		label: 'EU money for clean coal',
		says: 'Rinnovabili says that the EU financed the work with this sum.',
		note: 'Read strictly, the sentence speaks of the training course alone. The sum fits a whole project better, and we read it so.'
	},
	'project-access-memorandum': {
		label: 'EU–Kazakhstan memorandum on energy',
		says: 'The paper says that the EU and Kazakhstan signed it in {project-access-memorandum|year}, and that ACCESS helps to carry it out. Euractiv has the day; Kazakhstan’s president was in Brussels.'
	}
};
