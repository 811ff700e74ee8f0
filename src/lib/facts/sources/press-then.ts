import { toSource, type SourceRow } from './row';

/** By date. */
const rows: readonly SourceRow[] = [
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
		'trends-1996',
		'Trends',
		'1996-06',
		'nl',
		'https://trends.knack.be/economie/magazine/geen-zwart-gat/article-normal-1210853.html',
		{ circa: true }
	],
	[
		'trends-mission-1996',
		'Trends',
		'1996-07',
		'nl',
		'https://trends.knack.be/economie/magazine/de-ene-stan-is-de-andere-niet/article-normal-1211071.html',
		{ circa: true }
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
		'trends-gimv-1996',
		'Trends',
		'1996',
		'nl',
		'https://trends.knack.be/economie/magazine/zaaien-in-zwarte-aarde/article-normal-1213493.html',
		{ circa: true }
	],
	[
		'moscow-times-1997',
		'The Moscow Times',
		'1997',
		'en',
		'http://oldtmt.vedomosti.ru/news/article/tmt/313938.html',
		{ circa: true, title: 'Belgian Firm Taking Heat in Almaty' }
	],
	['european-voice-1997', 'European Voice', '1997-04-10', 'en', 'https://www.europeansources.info/?p=309852'],
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
	[
		'ns-energy-1998',
		'NS Energy',
		'1998',
		'en',
		'https://www.nsenergybusiness.com/news/newssuez-lyonnaise-seeks-full-control-of-sgb/',
		{ circa: true }
	],
	[
		'knack-1998',
		'Knack',
		'1998',
		'nl',
		'https://www.knack.be/nieuws/magazine/de-premier-verkoopt-goed/article-normal-1066563.html'
	],
	[
		'jamestown-1998',
		'Jamestown Foundation',
		'1998-04',
		'en',
		'https://jamestown.org/program/belgium-and-kazakhstan-consolidate-economic-relations/'
	],
	[
		'about-geography-1998',
		'About.com Geography',
		'1998-06-29',
		'en',
		'http://geography.about.com/library/weekly/aa062998.htm',
		{ title: 'Kazakhstan Moves Capital City' }
	],
	[
		'moniteur-1999',
		'Le Moniteur',
		'1999-03',
		'fr',
		'https://www.lemoniteur.fr/articles/belgique-tractebel-devient-le-pole-energie-de-suez-lyonnaise-324003',
		{ circa: true }
	],
	[
		'knack-1999',
		'Knack',
		'1999',
		'nl',
		'https://www.knack.be/magazine/vrienden-uit-parijs/',
		{ circa: true }
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
		'nrc-1999',
		'NRC Handelsblad',
		'1999-12-28',
		'nl',
		'https://www.nrc.nl/nieuws/1999/12/28/onderzoek-naar-omkoping-door-belgisch-tractebel-7476181-a578024'
	],
	[
		'ft-1999',
		'Financial Times',
		'1999-12-29',
		'en',
		'https://www.neweurasia.info/archive/1999/gate_en/12_31_Trac06.htm',
		{ author: 'Deborah Hargreaves' }
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
		'tijd-2000',
		'De Tijd',
		'2000-12',
		'nl',
		'https://www.tijd.be/algemeen/algemeen/met-de-staart-tussen-de-benen/5256471.html',
		{ circa: true }
	],
	[
		'rferl-tashkent-2001',
		'Radio Free Europe/Radio Liberty',
		'2001-10-31',
		'en',
		'https://www.rferl.org/a/1097854.html'
	],
	[
		'rferl-ashgabat-2001',
		'Radio Free Europe/Radio Liberty',
		'2001-11-01',
		'en',
		'https://www.rferl.org/a/1097868.html',
		{ author: 'Ahto Lobjakas' }
	],
	[
		'rferl-dushanbe-2001',
		'Radio Free Europe/Radio Liberty',
		'2001-11-02',
		'en',
		'https://www.rferl.org/a/1097878.html',
		{ author: 'Ahto Lobjakas' }
	],
	[
		'libre-2002',
		'La Libre Belgique',
		'2002-02',
		'fr',
		'http://www.lalibre.be/economie/libre-entreprise/un-dossier-embarrassant-51b87737e4b0de6db9a6c0c5'
	],
	[
		'caravan-2002',
		'Caravan',
		'2002-11',
		'ru',
		'https://www.caravan.kz/amp/news/kazakhstan-nameren-podpisat-soglashenie-s-evrosoobshhestvom-o-sotrudnichestve-v-upravlenii-termoyadernym-sintezom-178829',
		{ circa: true }
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
		'knack-2004',
		'Knack',
		'2004-12',
		'nl',
		'https://www.knack.be/nieuws/magazine/wie-leert-kan-ook-fouten-maken/article-normal-1115371.html',
		{ circa: true }
	],
	['rferl-2005', 'Radio Free Europe/Radio Liberty', '2005-11-14', 'en', 'https://rferl.org/amp/1062932.html'],
	['brf-de-croo', 'BRF', '2006', 'de', 'https://brf.be/national/5956', { circa: true }],
	[
		'rferl-2006',
		'Radio Free Europe/Radio Liberty',
		'2006-03-31',
		'en',
		'https://www.rferl.org/a/1067284.html'
	],
	[
		'openpr-2006',
		'openPR (a text of the Uzbek side)',
		'2006-04',
		'de',
		'https://www.openpr.de/news/82499/Besuch-des-OSZE-Vorsitzenden-in-Usbekistan.html',
		{ circa: true, title: 'Besuch des OSZE-Vorsitzenden in Usbekistan' }
	],
	[
		'mail-guardian-2006',
		'Mail & Guardian, from the agency Reuters',
		'2006-09-20',
		'en',
		'https://mg.co.za/article/2006-09-20-blast-at-kazakh-mine-kills-more-than-40'
	],
	[
		'jamestown-2006',
		'Jamestown Foundation',
		'2006-09',
		'en',
		'https://jamestown.org/program/indian-steel-tycoon-faces-new-wave-of-protests-in-kazakhstan/',
		{ circa: true }
	],
	[
		'euractiv-2006',
		'Euractiv',
		'2006-12',
		'en',
		'https://www.euractiv.com/section/trade-society/news/eu-kazakhstan-strengthen-energy-links/'
	],
	['ferghana-2006', 'Ferghana News', '2006-12-06', 'en', 'http://enews.fergananews.com/articles/1731'],
	[
		'euobserver-2007',
		'EUobserver',
		'2007-05',
		'en',
		'http://euobserver.com/24/23989?rss_rk=1',
		{ circa: true }
	],
	['vremya-2007', 'Vremya Novostei', '2007-11', 'ru', 'http://vremya.ru/print/191458.html'],
	[
		'rferl-2007',
		'Radio Free Europe/Radio Liberty',
		'2007-11-05',
		'en',
		'https://www.rferl.org/a/1079078.html'
	],
	[
		'caci-2007',
		'Central Asia-Caucasus Analyst',
		'2007-11-14',
		'en',
		'https://cacianalyst.org/publications/field-reports/item/11519-field-reports-caci-analyst-2007-11-14-art-11519.html'
	],
	[
		'rferl-2009',
		'Radio Free Europe/Radio Liberty',
		'2009-02',
		'en',
		'https://rferl.org/amp/Tajik_President_In_Brussels_Looks_To_Boost_Relations_With_EU_NATO/1467013.html'
	],
	[
		'ria-2009',
		'RIA Novosti',
		'2009-02-08',
		'ru',
		'https://ria.ru/20090208/161321342.html',
		{ author: 'Lidia Isamova' }
	],
	[
		'asia-plus-2009',
		'Asia-Plus',
		'2009-02-11',
		'en',
		'https://old.asiaplustj.info/en/news/tajikistan/20090211/tajik-president-belgian-pm-discuss-cooperation-issues'
	],
	[
		'kazinform-2009',
		'Kazinform',
		'2009-02-13',
		'ru',
		'https://www.inform.kz/ru/prem-er-ministr-lyuksemburga-vystupaet-za-dal-neyshee-ukreplenie-i-rasshirenie-sotrudnichestva-s-kazahstanom_a228403'
	],
	[
		'vrt-2009',
		'VRT NWS',
		'2009-06-01',
		'fr',
		'https://www.vrt.be/vrtnws/fr/2009/06/01/herman_van_rompuyenvisiteenafghanistan-1-538613/'
	],
	['elaph-2009', 'Elaph', '2009-10', 'ar', 'https://elaph.com/Web/Politics/2009/10/497420.htm'],
	[
		'caci-2010',
		'Central Asia-Caucasus Analyst',
		'2010-10',
		'en',
		'http://www.cacianalyst.org/?q=node/5446',
		{ circa: true }
	],
	[
		'levif-2010',
		'Le Vif, from the agency Belga',
		'2010-06',
		'fr',
		'https://www.levif.be/international/600-000-euros-belges-pour-le-kirghizstan/'
	],
	[
		'euobserver-2010',
		'EUobserver',
		'2010-10-12',
		'en',
		'https://euobserver.com/economic/31020',
		{ author: 'Andrew Rettman' }
	],
	[
		'vrt-2010',
		'VRT NWS',
		'2010-10-26',
		'fr',
		'https://www.vrt.be/vrtnws/fr/2010/10/26/la_belgique_collaboreaveclekazakhstan-1-891918/'
	],
	[
		'euobserver-2011',
		'EUobserver',
		'2011-01-21',
		'en',
		'https://euobserver.com/world/31683',
		{ author: 'Andrew Rettman' }
	],
	[
		'rferl-karimov-2011',
		'Radio Free Europe/Radio Liberty',
		'2011-01-24',
		'en',
		'https://www.rferl.org/a/islam_karimov_uzbekistan_european_union_nato_brussels_human_rights/2285965.html',
		{ author: 'Rikard Jozwiak' }
	],
	[
		'euractiv-2011',
		'Euractiv',
		'2011-03-02',
		'en',
		'https://www.euractiv.com/section/global-europe/news/barroso-urges-kyrgyzstan-to-stand-firm-on-reforms/'
	],
	[
		'aviation-week-2011',
		'Aviation Week',
		'2011-06-27',
		'en',
		'http://www.aviationweek.com/Blogs.aspx?plckBlogId=Blog:27ec4a53-dcc8-42d0-bd3a-01329aef79a7&plckPostId=Blog:27ec4a53-dcc8-42d0-bd3a-01329aef79a7Post:2ed9f9c6-5571-4f05-aaed-17b677d7c52e',
		{ author: 'Nicholas Fiorenza' }
	],
	[
		'dh-2011',
		'La Dernière Heure',
		'2011-02',
		'fr',
		'http://www.dhnet.be/actu/faits/le-belge-le-plus-riche-sera-juge-51b787e5e4b0de6db98025e5',
		{ circa: true }
	],
	['rinnovabili-2011', 'Rinnovabili.it', '2011-07', 'it', 'https://rinnovabili.it/?p=11116', { circa: true }],
	['libre-2011', 'La Libre Belgique', '2011-08', 'fr', undefined, { title: '… s’en tirerait à l’amiable' }],
	['fergana-2011', 'Fergana News', '2011-12-13', 'ru', 'http://www.fergananews.com/news.php?id=17784'],
	[
		'rferl-2012',
		'Radio Free Europe/Radio Liberty',
		'2012-05-04',
		'en',
		'https://rferl.org/a/eu_in_tajikistan_focuses_on_regional_integration/24570025.html'
	],
	[
		'vrt-2012',
		'VRT',
		'2012-05-06',
		'fr',
		'https://www.vrt.be/vrtnws/fr/2012/05/06/les_militaires_belgesjusquefin2014enafghanistan-1-1293277/'
	],
	[
		'bloomberg-2012',
		'Bloomberg',
		'2012-06-19',
		'en',
		'http://www.bloomberg.com/news/2012-06-19/bta-suspends-listing-in-luxembourg-amid-debt-restructuring-talks.html',
		{ author: 'Nariman Gizitdinov' }
	],
	[
		'reuters-2012',
		'Reuters',
		'2012-06-19',
		'en',
		'http://in.reuters.com/article/bta-listing-idINL5E8HJ0KR20120619',
		{ author: 'Mariya Gordeyeva, Dmitry Solovyov' }
	],
	[
		'paperjam-2012',
		'Paperjam, from the statistics office Statec',
		'2012',
		'fr',
		'https://paperjam.lu/article/news-la-population-cru-de-166-en-10-ans',
		{ circa: true, title: 'La population a crû de 16,6 % en 10 ans' }
	],
	[
		'b2-2012',
		'B2 Bruxelles2',
		'2012-09',
		'en',
		'https://www.bruxelles2.eu/en/2012/09/the-departure-of-the-belgians-from-kaia-program/',
		{ author: 'Nicolas Gros-Verheyde' }
	],
	['brf-2012', 'Belgischer Rundfunk', '2012-10', 'de', 'https://brf.be/national/471371', { circa: true }],
	['ria-2012', 'RIA Novosti', '2012-10-06', 'fr', 'http://fr.rian.ru/world/20121006/196241557.html']
];

/** Newspapers, agencies, broadcasters while the story was going on: they saw it happen, and didn’t know how it would end. */
export const pressThen = rows.map(toSource('press'));
