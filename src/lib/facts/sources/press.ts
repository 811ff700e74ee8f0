import { toSource, type SourceRow } from './row';

const rows: readonly SourceRow[] = [
	[
		'jamestown-1998',
		'Jamestown Foundation',
		'1998-04',
		'en',
		'https://jamestown.org/program/belgium-and-kazakhstan-consolidate-economic-relations/'
	],
	[
		'jamestown-1997',
		'Jamestown Foundation',
		'1997-12',
		'en',
		'https://jamestown.org/program/kazakhstan-new-winter-old-problems/',
		{ circa: true }
	],
	[
		'trends-1998',
		'Trends',
		'1998',
		'nl',
		'https://trends.knack.be/economie/magazine/gas-zachstan/article-normal-1219949.html'
	],
	['trends-2000', 'Trends', '2000-01', 'nl', 'https://trends.knack.be/nieuws/een-steppe-te-ver/'],
	[
		'rferl-2000',
		'Radio Free Europe/Radio Liberty',
		'2000-01-31',
		'en',
		'https://www.rferl.org/a/1093186.html'
	],
	[
		'rferl-kazakh-2000',
		'Radio Free Europe/Radio Liberty, Kazakh service',
		'2000-02-03',
		'en',
		'http://ipahouse1.fortunecity.ws/eng/eng04f/kazakhstan.htm'
	],
	[
		'libre-2017',
		'La Libre Belgique',
		'2017-02',
		'fr',
		'https://www.lalibre.be/actu/politique-belge/tractebel-aux-sources-du-kazakghate-58ac74eacd70fa7ffc71de94'
	],
	[
		'libre-2002',
		'La Libre Belgique',
		'2002-02',
		'fr',
		'http://www.lalibre.be/economie/libre-entreprise/un-dossier-embarrassant-51b87737e4b0de6db9a6c0c5'
	],
	[
		'libre-2011',
		'La Libre Belgique',
		'2011-08',
		'fr',
		'http://www.lalibre.be/actu/belgique/chodiev-s-en-tirerait-a-l-amiable-51b8d889e4b0de6db9c2b764'
	],
	[
		'soir-1999',
		'Le Soir',
		'1999-12-27',
		'fr',
		'http://archives.lesoir.be/tractebel-deux-milliards-dans-un-pipe-line-mafieux_t-19991227-Z0HNQ1.html',
		{ author: 'Alain Lallemand, Béatrice Delvaux, Philippe Regnier' }
	],
	[
		'soir-1999-12-28',
		'Le Soir',
		'1999-12-28',
		'fr',
		'http://archives.lesoir.be/le-parquet-de-bruxelles-enquete-kazakhgate-tractebel-co_t-19991228-Z0HNTZ.html',
		{ author: 'Alain Lallemand, Philippe Regnier, Béatrice Delvaux' }
	],
	[
		'soir-2003',
		'Le Soir',
		'2003-05-14',
		'fr',
		'http://archives.lesoir.be/energie-les-premieres-inculpations-intervenues-dans-l-a_t-20030514-Z0N4KW.html',
		{ author: 'Joan Condijts' }
	],
	[
		'soir-2016',
		'Le Soir',
		'2016-04-06',
		'fr',
		'https://www.lesoir.be/34180/article/2016-04-06/panama-papers-tractebel-engie-conclu-un-accord-lamiable-pour-enterrer-le'
	],
	[
		'tijd-2000',
		'De Tijd',
		'2000-12',
		'nl',
		'https://www.tijd.be/algemeen/algemeen/met-de-staart-tussen-de-benen/5256471.html',
		{ circa: true }
	],
	[
		'gva-2000',
		'Gazet van Antwerpen',
		'2000-05',
		'nl',
		'https://www.gva.be/cnt/oid89667/archief-tractebel-keert-kazachstan-nu-definitief-de-rug-toe',
		{ circa: true, author: 'Marc Balduyck' }
	],
	['energie-chronik-2000', 'Energie-Chronik', '2000-05', 'de', 'https://energie-chronik.de/000518.htm'],
	[
		'reuters-2000',
		'Reuters',
		'2000-06-22',
		'en',
		'https://www.mail-archive.com/kominform@lists.eunet.fi/msg02017.html'
	],
	[
		'ft-1999',
		'Financial Times',
		'1999-12-29',
		'en',
		'https://www.neweurasia.info/archive/1999/gate_en/12_31_Trac06.htm',
		{ author: 'Deborah Hargreaves' }
	],
	[
		'nrc-1999',
		'NRC Handelsblad',
		'1999-12-28',
		'nl',
		'https://www.nrc.nl/nieuws/1999/12/28/onderzoek-naar-omkoping-door-belgisch-tractebel-7476181-a578024'
	],
	[
		'moscow-times-1996',
		'The Moscow Times',
		'1996-08',
		'en',
		'http://oldtmt.vedomosti.ru/news/article/tmt/320091.html',
		{ circa: true }
	],
	[
		'ogj-1996',
		'Oil & Gas Journal',
		'1996',
		'en',
		'https://ogj.com/home/article/17234735/kazakhstan-to-lease-gas-line-network'
	],
	[
		'pei-1996',
		'Power Engineering International',
		'1996',
		'en',
		'https://www.powerengineeringint.com/news/tractebel-takes-over-kazak-power-site/',
		{ circa: true }
	],
	[
		'knack-tax',
		'Knack',
		'2013',
		'nl',
		'https://www.knack.be/nieuws/tag/eveline-de-ridder-1079265.html',
		{ circa: true }
	],
	[
		'levif-2016',
		'Le Vif/L’Express',
		'2016-11',
		'fr',
		'http://www.levif.be/actualite/belgique/exclu-kazakhgate-chodiev-n-a-paye-que-522-500-euros-pour-sa-transaction/article-normal-577073.html',
		{ circa: true, author: 'Thierry Denoël' }
	],
	[
		'newsmonkey-2016',
		'Newsmonkey',
		'2016-11',
		'fr',
		'https://fr.newsmonkey.be/rebondissement-dans-le-kazakhgate-chodiev-na-paye-que-522-500-euros-pour-sa-transaction-penale-et-non-23-millions-deuros/',
		{ circa: true }
	],
	[
		'astana-times-2014',
		'The Astana Times',
		'2014-05',
		'en',
		'https://astanatimes.com/2014/05/belgian-embassy-active-cultural-events-kazakhstan/'
	],
	[
		'astana-times-2023',
		'The Astana Times',
		'2023-03',
		'en',
		'https://astanatimes.com/2023/03/kazakhstan-belgium-share-parallel-destiny-and-common-values-of-peace-says-belgian-ambassador'
	],
	['trend-2020', 'Trend', '2020-12-01', 'ru', 'https://www.trend.az/business/economy/3343223.html'],
	['uzinform-2025', 'Uzinform', '2025-11-17', 'ru', 'http://www.uzinform.com/ru/news/20251117/52967.html'],
	[
		'tashkent-times-2025',
		'Tashkent Times',
		'2025-11',
		'en',
		'http://tashkenttimes.uz/national/16444-belgium-to-open-embassy-in-tashkent'
	],
	[
		'tageblatt-2019',
		'Tageblatt',
		'2019-05',
		'de',
		'http://www.tageblatt.lu/headlines/honorarkonsulat-in-luxemburg-eine-bruecke-nach-kasachstan/'
	],
	[
		'jeudi-2017',
		'Le Jeudi',
		'2017-06',
		'fr',
		'https://jeudi.lu/louverture-du-consulat-honoraire-du-grand-duche-a-astana/'
	]
];

/** Newspapers, magazines, agencies and news sites. */
export const press = rows.map(toSource('press'));
