import { toSource, type SourceRow } from './row';

/** By date. */
const rows: readonly SourceRow[] = [
	[
		'knack-tax',
		'Knack',
		'2013',
		'nl',
		'https://www.knack.be/nieuws/magazine/cowboys-in-kazachstan/article-normal-1079265.html',
		{ circa: true, title: 'Cowboys in Kazachstan' }
	],
	[
		'mgorod-2013',
		'Moy Gorod, citing the Kazakh presidency',
		'2013-07',
		'ru',
		'https://mgorod.kz/news/nazarbaev-pozdravil-alberta-ii-s-peredachej-vlasti-v-belgii'
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
		'flanders-today-2013',
		'Flanders Today',
		'2013-10-02',
		'en',
		'https://issuu.com/contentconnections/docs/131014111306-fa350b3cb5bc43d09aabe7813f8297ae',
		{ author: 'Alan Hope' }
	],
	[
		'levif-2013',
		'Le Vif, from the agency Belga',
		'2013-10-10',
		'fr',
		'http://www.levif.be/actualite/les-derniers-militaires-belges-presents-a-kunduz-ont-quitte-le-camp-dimanche/article-normal-44407.html'
	],
	[
		'belta-2014',
		'Belarus Segodnya, by BELTA',
		'2014-04',
		'ru',
		'https://www.sb.by/articles/karim-masimov-naznachen-premer-ministrom-kazakhstana.html'
	],
	[
		'astana-times-2014',
		'The Astana Times',
		'2014-05',
		'en',
		'https://astanatimes.com/2014/05/belgian-embassy-active-cultural-events-kazakhstan/'
	],
	[
		'agi-2015',
		'AGI',
		'2015-05-21',
		'it',
		'https://www.agi.it/archivio/forum/2015/05/21/news/kazakistan_premier_lussemburgo_da_nazarbayev_piu_legami_con_ue-148156/'
	],
	[
		'people-daily-2015',
		'People’s Daily, from the agency Xinhua',
		'2015-07-10',
		'fr',
		'http://french.peopledaily.com.cn/International/n/2015/0710/c31356-8918429.html'
	],
	[
		'diplomat-2015',
		'The Diplomat',
		'2015-12',
		'en',
		'https://thediplomat.com/2015/12/central-asia-extremely-important-to-the-european-union'
	],
	[
		'soir-2016',
		'Le Soir',
		'2016-04-06',
		'fr',
		'https://www.lesoir.be/34180/article/2016-04-06/panama-papers-tractebel-engie-conclu-un-accord-lamiable-pour-enterrer-le'
	],
	[
		'soir-2016-11-14',
		'Le Soir',
		'2016-11-14',
		'fr',
		'https://www.lesoir.be/68780/article/2016-11-14/le-kazakhgate-pour-les-nuls',
		{ title: 'Le Kazakhgate pour les nuls' }
	],
	[
		'levif-2016',
		'Le Vif/L’Express',
		'2016-11',
		'fr',
		undefined,
		{
			circa: true,
			author: 'Thierry Denoël',
			title: 'Exclu: Kazakhgate: … n’a payé que 522.500 euros pour sa transaction'
		}
	],
	[
		'newsmonkey-2016',
		'Newsmonkey',
		'2016-11',
		'fr',
		undefined,
		{
			circa: true,
			title:
				'Rebondissement dans le Kazakhgate: … n’a payé que 522.500 euros pour sa transaction pénale et non 23 millions d’euros'
		}
	],
	[
		'levif-2017',
		'Le Vif/L’Express',
		'2017',
		'fr',
		'http://www.levif.be/actualite/belgique/transaction-ce-que-les-kazakhs-ont-reellement-paye/article-normal-681331.html',
		{ author: 'Thierry Denoël', title: 'Transaction: ce que les Kazakhs ont réellement payé' }
	],
	[
		'libre-2017',
		'La Libre Belgique',
		'2017-02',
		'fr',
		'https://www.lalibre.be/actu/politique-belge/tractebel-aux-sources-du-kazakghate-58ac74eacd70fa7ffc71de94'
	],
	['novastan-2017', 'Novastan', '2017-02', 'fr', 'https://novastan.org/fr/?p=8800'],
	[
		'medor-2017',
		'Médor',
		'2017-07',
		'fr',
		'https://medor.coop/magazines/medor-7-summer-2017/kazakhgate-accusations-de-pressions-au-sein-de-la-surete-de-letat/?full=1',
		{ circa: true }
	],
	[
		'soir-2017',
		'Le Soir',
		'2017-06-17',
		'fr',
		'https://plus.lesoir.be/100117/article/2017-06-17/kazakhgate-4-millions-deuros-de-commissions-dans-la-nature',
		{ title: 'Kazakhgate: 4 millions d’euros de commissions dans la nature' }
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
		'rtbf-2018',
		'RTBF',
		'2018-03',
		'fr',
		'https://www.rtbf.be/info/belgique/detail_kazakhgate-ou-en-sont-les-volets-judiciaires-belge-et-francais?id=9881115'
	],
	[
		'metro-2018',
		'Metro',
		'2018-03-30',
		'fr',
		'https://fr.metrotime.be/2018/03/30/news/le-rapport-final-de-la-commission-kazakhgate-adopte-majorite-contre-opposition/'
	],
	[
		'cayola-2018',
		'Construction Cayola',
		'2018-10-24',
		'fr',
		'https://constructioncayola.com/reseaux/article/2018/10/24/121316/sarens-commande-92-vehicules-goldhofer-kazakhstan'
	],
	['levif-2019', 'Le Vif', '2019', 'fr', undefined, { title: 'Kazakhgate: … mis en examen' }],
	[
		'kun-2019',
		'Kun.uz, for the Uzbek Ministry of Foreign Affairs',
		'2019-03-07',
		'uz',
		'https://kun.uz/kr/news/2019/03/07/ozbekiston-va-lyuksemburg-tiv-rahbarlari-hamkorlikni-kengaytirish-istiqbollarini-muhokama-qildi'
	],
	[
		'tageblatt-2019',
		'Tageblatt',
		'2019-05',
		'de',
		'http://www.tageblatt.lu/headlines/honorarkonsulat-in-luxemburg-eine-bruecke-nach-kasachstan/'
	],
	[
		'tdmi-2020',
		'TDMI News, citing the EU Delegation to Kazakhstan',
		'2020-09',
		'en',
		'https://tdminews.com/kazakhstan-eu-hold-cooperation-committee-meeting'
	],
	['trend-2020', 'Trend', '2020-12-01', 'ru', 'https://www.trend.az/business/economy/3343223.html'],
	[
		'quoted-business-2021',
		'Quoted Business',
		'2021',
		'it',
		'https://quotedbusiness.com/thm-17-economia/paese-114-kazakistan/art-8676-chi-investe-nell-economia-del-paese-asiatico',
		{ circa: true }
	],
	[
		'ppai-2022',
		'PPAI',
		'2022-03',
		'en',
		'https://www.ppai.org/media-hub/global-coalition-ends-boycott-to-cotton-from-uzbekistan/'
	],
	[
		'shepherd-gazette-2022',
		'Shepherd Gazette, reprinting news of the National Bank of Kazakhstan',
		'2022-04-06',
		'en',
		'https://shepherdgazette.com/kazakhstans-fdi-flow-is-recovering-to-pre-pandemic-levels-national-bank-says/'
	],
	[
		'kazinform-2022',
		'Kazinform',
		'2022-06-29',
		'en',
		'https://www.inform.kz/en/kazakhstan-luxembourg-mark-30-years-of-diplomatic-relations_a3949438'
	],
	[
		'kt-2022',
		'Kazakhstan Today, citing the Kazakh Ministry of Foreign Affairs',
		'2022-08',
		'en',
		'https://www.kt.kz/eng/politics/kazakh_pm_to_attend_eurasian_intergovernmental_council_1377938648.html'
	],
	[
		'astana-times-2023',
		'The Astana Times',
		'2023-03',
		'en',
		'https://astanatimes.com/2023/03/kazakhstan-belgium-share-parallel-destiny-and-common-values-of-peace-says-belgian-ambassador'
	],
	[
		'kazinform-2023',
		'Kazinform',
		'2023-06-29',
		'en',
		'https://www.inform.kz/en/development-of-partnership-with-luxembourg-one-of-priorities-of-kazakhstan-s-foreign-policy-fm_a4084332/amp'
	],
	[
		'newscentralasia-2023',
		'News Central Asia',
		'2023-10-07',
		'en',
		'https://www.newscentralasia.net/2023/10/07/belgium-is-interested-in-cooperation-with-turkmenistan-in-transport-sphere/'
	],
	[
		'timesca-2023',
		'The Times of Central Asia',
		'2023-12',
		'en',
		'https://timesca.com/kazakhstan-and-belgiums-province-of-walloon-brabant-to-expand-cooperation/'
	],
	[
		'steelorbis-2023',
		'SteelOrbis',
		'2023-12-08',
		'en',
		'https://www.steelorbis.com/steel-news/latest-news/sale-of-kazakhstan-based-arcelormittal-temirtau-completed-1318457.htm',
		{ title: 'Sale of Kazakhstan-based ArcelorMittal Temirtau completed' }
	],
	[
		'astana-times-2024',
		'The Astana Times',
		'2024-10-15',
		'en',
		'https://astanatimes.com/2024/10/kazakhstan-eu-deepen-economic-ties-expand-business-cooperation/'
	],
	[
		'newscentralasia-looms-2025',
		'News Central Asia',
		'2025-05-29',
		'en',
		'https://www.newscentralasia.net/2025/05/29/visit-of-the-delegation-headed-by-the-minister-of-textile-industry-of-turkmenistan-to-belgium-meeting-with-the-leading-belgian-company-picanol/'
	],
	[
		'qazinform-2025',
		'Qazinform',
		'2025',
		'en',
		'https://qazinform.com/news/belgian-sarens-group-views-kazakhstan-as-key-market-for-new-investments-80724e'
	],
	[
		'qazinform-king-2025',
		'Qazinform',
		'2025',
		'en',
		'https://qazinform.com/news/king-philippe-of-belgium-highlights-cooperation-potential-with-kazakhstan-9fde84'
	],
	[
		'tashkent-times-2025',
		'Tashkent Times',
		'2025-11',
		'en',
		'http://tashkenttimes.uz/national/16444-belgium-to-open-embassy-in-tashkent'
	],
	['uzinform-2025', 'Uzinform', '2025-11-17', 'ru', 'http://www.uzinform.com/ru/news/20251117/52967.html']
];

/** Newspapers, agencies, broadcasters looking back from after the story: they know more, and remember less. */
export const pressSince = rows.map(toSource('press'));
