import { toSource, type SourceRow } from './row';

const rows: readonly SourceRow[] = [
	[
		'caep-canqa',
		'Central Asia Education Platform',
		'2015',
		'en',
		'http://dbase.caep-project.org/project/central-asian-network-for-quality-assurance-and-accreditation/',
		{ circa: true, title: 'Central Asian Network for Quality Assurance and Accreditation' }
	],
	[
		'accreditation-asia',
		'Accreditation.asia',
		'2020',
		'en',
		'https://accreditation.asia/en/projects/5',
		{ circa: true, title: 'About the CANQA project' }
	],
	[
		'acsug-canqa',
		'Axencia para a Calidade do Sistema Universitario de Galicia',
		'2012',
		'en',
		'http://www.acsug.es/en/internacional/canqa',
		{ circa: true, title: 'The TEMPUS CANQA project' }
	],
	[
		'golden-horde-2017',
		'Notes from the Golden Horde (a blog), quoting the Kazakh and the Russian press',
		'2017-05-15',
		'en',
		'https://notes-from-the-golden-horde.blogspot.com/2017/05'
	],
	[
		'pythyas',
		'PYTHYAS, a former manager’s consultancy',
		'2020',
		'en',
		'https://www.pythyasdg.com/portfolio/almaty-kazakhstan/',
		{ circa: true, title: 'Almaty, Kazakhstan' }
	],
	[
		'kazarchives',
		'Kazarchives',
		'2010',
		'en',
		'http://www.kazarchives.kz/Astana/capital-of-kazakhstan-before-astana',
		{ circa: true, title: 'Capital of Kazakhstan before Astana' }
	],
	[
		'perceptio-relations',
		'Perceptio, translating Wikipedia',
		'2020',
		'pt',
		'https://perceptiopt.com/%D0%9A%D0%B0%D0%B7%D0%B0%D1%85%D1%81%D1%82%D0%B0%D0%BD%D1%81%D0%BA%D0%BE-%D0%B1%D0%B5%D0%BB%D1%8C%D0%B3%D0%B8%D0%B9%D1%81%D0%BA%D0%B8%D0%B5_%D0%BE%D1%82%D0%BD%D0%BE%D1%88%D0%B5%D0%BD%D0%B8%D1%8F',
		{ circa: true, title: 'Relations between Belgium and Kazakhstan' }
	],
	[
		'universalis-2017',
		'Encyclopædia Universalis',
		'2017',
		'fr',
		'https://universalis.fr/evenement/11-janvier-2017-debut-des-travaux-de-la-commission-d-enquete-parlementaire-sur-le-kazakhgate'
	],
	[
		'royalist-2010',
		'Belgieroyalist',
		'2010-10-14',
		'en',
		'http://belgieroyalist.blogspot.com/2010/10/prince-philippe-activities.html',
		{ title: 'Prince Philippe activities' }
	],
	[
		'steelonthenet',
		'Steelonthenet',
		'2023',
		'en',
		'https://www.steelonthenet.com/kb/history-karmet.html',
		{ circa: true, title: 'History of the steelworks at Temirtau' }
	],
	[
		'britannica-steel',
		'Encyclopædia Britannica',
		'2020',
		'en',
		'https://kids.britannica.com/students/article/ArcelorMittal/607310',
		{ circa: true, title: 'ArcelorMittal' }
	],
	[
		'sultanov',
		'Studmed (copy of a book)',
		'2009',
		'en',
		'https://www.studmed.ru/view/sultanov-bk-kazakhstan-today_c4ec7fcf748.html?page=9',
		{ circa: true, author: 'B.K. Sultanov (editor)', title: 'Kazakhstan Today' }
	],
	[
		'aliyev-library-1998',
		'Heydar Aliyev Heritage',
		'1998-04-14',
		'nl',
		'https://lib.aliyevheritage.org/du/89333192.html'
	]
];

/** Companies, associations, universities, encyclopaedias. */
export const other = rows.map(toSource('other'));
