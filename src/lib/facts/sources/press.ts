import { toSource, type SourceRow } from './row';

const rows: readonly SourceRow[] = [
	['rinnovabili-2011', 'Rinnovabili.it', '2011-07', 'it', 'https://rinnovabili.it/?p=11116', { circa: true }],
	[
		'euractiv-2006',
		'Euractiv',
		'2006-12',
		'en',
		'https://www.euractiv.com/section/trade-society/news/eu-kazakhstan-strengthen-energy-links/'
	],
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
		'aviation-week-2011',
		'Aviation Week',
		'2011-06-27',
		'en',
		'http://www.aviationweek.com/Blogs.aspx?plckBlogId=Blog:27ec4a53-dcc8-42d0-bd3a-01329aef79a7&plckPostId=Blog:27ec4a53-dcc8-42d0-bd3a-01329aef79a7Post:2ed9f9c6-5571-4f05-aaed-17b677d7c52e',
		{ author: 'Nicholas Fiorenza' }
	],
	[
		'aviation-week-2013',
		'Aviation Week',
		'2013-09-13',
		'en',
		'http://www.aviationweek.com/Blogs.aspx?plckBlogId=Blog:27ec4a53-dcc8-42d0-bd3a-01329aef79a7&plckPostId=Blog%3A27ec4a53-dcc8-42d0-bd3a-01329aef79a7Post%3A0b4ce6f9-c708-48ce-a0b6-cd239be33a95',
		{ author: 'Nicholas Fiorenza', title: 'Belgium Marks Five Years in Kandahar' }
	],
	[
		'b2-2012',
		'B2 Bruxelles2',
		'2012-09',
		'en',
		'https://www.bruxelles2.eu/en/2012/09/the-departure-of-the-belgians-from-kaia-program/',
		{ author: 'Nicolas Gros-Verheyde' }
	],
	['ria-2012', 'RIA Novosti', '2012-10-06', 'fr', 'http://fr.rian.ru/world/20121006/196241557.html'],
	['brf-2012', 'Belgischer Rundfunk', '2012-10', 'de', 'https://brf.be/national/471371', { circa: true }],
	[
		'vrt-2012',
		'VRT',
		'2012-05-06',
		'fr',
		'https://www.vrt.be/vrtnws/fr/2012/05/06/les_militaires_belgesjusquefin2014enafghanistan-1-1293277/'
	],
	[
		'levif-2013',
		'Le Vif, from the agency Belga',
		'2013-10-10',
		'fr',
		'http://www.levif.be/actualite/les-derniers-militaires-belges-presents-a-kunduz-ont-quitte-le-camp-dimanche/article-normal-44407.html'
	],
	[
		'people-daily-2015',
		'People’s Daily, from the agency Xinhua',
		'2015-07-10',
		'fr',
		'http://french.peopledaily.com.cn/International/n/2015/0710/c31356-8918429.html'
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
		'agi-2015',
		'AGI',
		'2015-05-21',
		'it',
		'https://www.agi.it/archivio/forum/2015/05/21/news/kazakistan_premier_lussemburgo_da_nazarbayev_piu_legami_con_ue-148156/'
	],
	[
		'newscentralasia-2023',
		'News Central Asia',
		'2023-10-07',
		'en',
		'https://www.newscentralasia.net/2023/10/07/belgium-is-interested-in-cooperation-with-turkmenistan-in-transport-sphere/'
	],
	[
		'astana-times-2024',
		'The Astana Times',
		'2024-10-15',
		'en',
		'https://astanatimes.com/2024/10/kazakhstan-eu-deepen-economic-ties-expand-business-cooperation/'
	],
	[
		'wort-2017',
		'Luxemburger Wort',
		'2017-06',
		'fr',
		'https://www.wort.lu/fr/economie/mission-economique-les-yeux-doux-aux-gros-sous-du-kazakhstan-593a494ea5e74263e13c197f'
	],
	[
		'jeudi-2017',
		'Le Jeudi',
		'2017-06',
		'fr',
		'https://jeudi.lu/louverture-du-consulat-honoraire-du-grand-duche-a-astana/'
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
		'euobserver-2011',
		'EUobserver',
		'2011-01-21',
		'en',
		'https://euobserver.com/world/31683',
		{ author: 'Andrew Rettman' }
	],
	[
		'kazinform-2022',
		'Kazinform',
		'2022-06-29',
		'en',
		'https://www.inform.kz/en/kazakhstan-luxembourg-mark-30-years-of-diplomatic-relations_a3949438'
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
		'flanders-today-2013',
		'Flanders Today',
		'2013-10-02',
		'en',
		'https://issuu.com/contentconnections/docs/131014111306-fa350b3cb5bc43d09aabe7813f8297ae',
		{ author: 'Alan Hope' }
	],
	[
		'cayola-2018',
		'Construction Cayola',
		'2018-10-24',
		'fr',
		'https://constructioncayola.com/reseaux/article/2018/10/24/121316/sarens-commande-92-vehicules-goldhofer-kazakhstan'
	],
	[
		'ppai-2022',
		'PPAI',
		'2022-03',
		'en',
		'https://www.ppai.org/media-hub/global-coalition-ends-boycott-to-cotton-from-uzbekistan/'
	],
	[
		'kt-2022',
		'Kazakhstan Today, citing the Kazakh Ministry of Foreign Affairs',
		'2022-08',
		'en',
		'https://www.kt.kz/eng/politics/kazakh_pm_to_attend_eurasian_intergovernmental_council_1377938648.html'
	],
	[
		'shepherd-gazette-2022',
		'Shepherd Gazette, reprinting news of the National Bank of Kazakhstan',
		'2022-04-06',
		'en',
		'https://shepherdgazette.com/kazakhstans-fdi-flow-is-recovering-to-pre-pandemic-levels-national-bank-says/'
	],
	[
		'quoted-business-2021',
		'Quoted Business',
		'2021',
		'it',
		'https://quotedbusiness.com/thm-17-economia/paese-114-kazakistan/art-8676-chi-investe-nell-economia-del-paese-asiatico',
		{ circa: true }
	],
	[
		'qazinform-2025',
		'Qazinform',
		'2025',
		'en',
		'https://qazinform.com/news/belgian-sarens-group-views-kazakhstan-as-key-market-for-new-investments-80724e'
	],
	[
		'diplomat-2015',
		'The Diplomat',
		'2015-12',
		'en',
		'https://thediplomat.com/2015/12/central-asia-extremely-important-to-the-european-union'
	],
	[
		'tdmi-2020',
		'TDMI News, citing the EU Delegation to Kazakhstan',
		'2020-09',
		'en',
		'https://tdminews.com/kazakhstan-eu-hold-cooperation-committee-meeting'
	],
	[
		'metro-2018',
		'Metro',
		'2018-03-30',
		'fr',
		'https://fr.metrotime.be/2018/03/30/news/le-rapport-final-de-la-commission-kazakhgate-adopte-majorite-contre-opposition/'
	],
	[
		'rtbf-2018',
		'RTBF',
		'2018-03',
		'fr',
		'https://www.rtbf.be/info/belgique/detail_kazakhgate-ou-en-sont-les-volets-judiciaires-belge-et-francais?id=9881115'
	],
	[
		'timesca-2023',
		'The Times of Central Asia',
		'2023-12',
		'en',
		'https://timesca.com/kazakhstan-and-belgiums-province-of-walloon-brabant-to-expand-cooperation/'
	],
	[
		'knack-2004',
		'Knack',
		'2004-12',
		'nl',
		'https://www.knack.be/nieuws/magazine/wie-leert-kan-ook-fouten-maken/article-normal-1115371.html',
		{ circa: true }
	],
	[
		'rferl-2006',
		'Radio Free Europe/Radio Liberty',
		'2006-03-31',
		'en',
		'https://www.rferl.org/a/1067284.html'
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
		'kazinform-2009',
		'Kazinform',
		'2009-02-13',
		'ru',
		'https://www.inform.kz/ru/prem-er-ministr-lyuksemburga-vystupaet-za-dal-neyshee-ukreplenie-i-rasshirenie-sotrudnichestva-s-kazahstanom_a228403'
	],
	[
		'vrt-2010',
		'VRT NWS',
		'2010-10-26',
		'fr',
		'https://www.vrt.be/vrtnws/fr/2010/10/26/la_belgique_collaboreaveclekazakhstan-1-891918/'
	],
	[
		'caci-2010',
		'Central Asia-Caucasus Analyst',
		'2010-10',
		'en',
		'http://www.cacianalyst.org/?q=node/5446',
		{ circa: true }
	],
	['fergana-2011', 'Fergana News', '2011-12-13', 'ru', 'http://www.fergananews.com/news.php?id=17784'],
	[
		'mgorod-2013',
		'Moy Gorod, citing the Kazakh presidency',
		'2013-07',
		'ru',
		'https://mgorod.kz/news/nazarbaev-pozdravil-alberta-ii-s-peredachej-vlasti-v-belgii'
	],
	[
		'belta-2014',
		'Belarus Segodnya, by BELTA',
		'2014-04',
		'ru',
		'https://www.sb.by/articles/karim-masimov-naznachen-premer-ministrom-kazakhstana.html'
	],
	[
		'kazinform-2023',
		'Kazinform',
		'2023-06-29',
		'en',
		'https://www.inform.kz/en/development-of-partnership-with-luxembourg-one-of-priorities-of-kazakhstan-s-foreign-policy-fm_a4084332/amp'
	],
	[
		'qazinform-king-2025',
		'Qazinform',
		'2025',
		'en',
		'https://qazinform.com/news/king-philippe-of-belgium-highlights-cooperation-potential-with-kazakhstan-9fde84'
	]
];

/** Newspapers, magazines, agencies and news sites. */
export const press = rows.map(toSource('press'));
