import { toSource, type SourceRow } from './row';

const rows: readonly SourceRow[] = [
	[
		'law-kz-investment',
		'Moniteur belge',
		'2001-03-15',
		'fr',
		'http://www.etaamb.be/fr/loi-du-31-mai-1999_n2000015109.html'
	],
	[
		'law-kz-tax',
		'Moniteur belge',
		'2000-08-02',
		'fr',
		'http://www.etaamb.be/fr/loi-du-01-mars-2000_n2000015037.html'
	],
	[
		'law-uz-investment',
		'Belgisch Staatsblad',
		'2001-03-07',
		'nl',
		'https://etaamb.openjustice.be/nl/wet-van-16-februari-2000_n2000015115.html'
	],
	[
		'law-uz-tax',
		'Moniteur belge',
		'1999-10-27',
		'fr',
		'https://www.etaamb.be/fr/loi-du-09-juin-1999_n1999015153.html'
	],
	[
		'senate-1999',
		'Belgian Senate',
		'1999-11-18',
		'fr',
		'https://www.senate.be/www/?LANG=FR&MIval=publications%2FviewPubDoc&TID=33604716'
	],
	[
		'senate-2012',
		'Belgian Senate',
		'2012-07-20',
		'nl',
		'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=5990&LANG=nl',
		{ title: 'Written question on projects in the South Caucasus and preventive diplomacy' }
	],
	[
		'senate-cotton-2010',
		'Belgian Senate',
		'2010-12-16',
		'fr',
		'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=583&LANG=fr',
		{ title: 'Written question on child labour in the cotton harvest' }
	],
	[
		'senate-textiles-2011',
		'Belgian Senate',
		'2011-12-23',
		'fr',
		'https://www.senate.be/www/?MIval=/Vragen/SchriftelijkeVraag&LEG=5&NR=4602&LANG=fr',
		{ title: 'Written question on child labour and a trade agreement with Uzbekistan' }
	],
	[
		'senate-textiles-2012',
		'Belgian Senate',
		'2012-04-24',
		'fr',
		'https://senate.be/www/?MIval=Vragen/SVPrint&LEG=5&NR=6129&LANG=fr',
		{ title: 'Written question on child labour and a trade agreement with Uzbekistan, again' }
	],
	[
		'ep-textiles-2011',
		'European Parliament',
		'2011-12-15',
		'fr',
		'https://www.europarl.europa.eu/doceo/document/TA-7-2011-0586_FR.html',
		{ title: 'Resolution on the partnership agreement with Uzbekistan and trade in textiles' }
	],
	[
		'be-ministry-2017',
		'Belgian Ministry of Foreign Affairs',
		'2017-08',
		'en',
		'http://kazworld.info/?p=64245'
	],
	[
		'be-ministry-uz-2017',
		'Belgian Ministry of Foreign Affairs',
		'2017-03',
		'en',
		'https://diplomatie.belgium.be/en/newsroom/news/2017/25th_anniversary_relations_between_belgium_and_uzbekistan'
	],
	[
		'factbook',
		'Central Intelligence Agency',
		'2023',
		'en',
		'https://github.com/factbook/factbook.json/tree/master/central-asia',
		{ title: 'The World Factbook' }
	],
	[
		'country-study-kz',
		'Library of Congress',
		'1996',
		'en',
		'http://www.country-data.com/cgi-bin/query/r-7500.html',
		{ title: 'Kazakstan: A Country Study', circa: true }
	],
	[
		'euro-rates-1998',
		'Council of the European Union',
		'1998-12-31',
		'en',
		'https://eur-lex.europa.eu/eli/reg/1998/2866/oj',
		{ title: 'Regulation (EC) No 2866/98' }
	],
	[
		'trade-agency-2012',
		'Belgian Foreign Trade Agency',
		'2012',
		'en',
		'https://vdocuments.site/belgiums-foreign-trade-2011-belgian-foreign-trade-s-foreign-belgiums.html'
	],
	[
		'lu-government-2008',
		'Government of Luxembourg',
		'2008-06',
		'fr',
		'https://gouvernement.lu/fr/actualites/toutes_actualites/articles/2008/06-juin/26-juncker-krecke.html'
	],
	[
		'lu-government-2009',
		'Government of Luxembourg',
		'2009-03',
		'de',
		'http://www.gouvernement.lu/842322/19-laboratoire-sante?context=1819953'
	],
	[
		'ilo-2022',
		'International Labour Organization',
		'2022-03-14',
		'en',
		'https://www.ilo.org/global/about-the-ilo/newsroom/news/WCMS_839591/lang--en/index.htm'
	],
	[
		'einpresswire-2024',
		'Turkmen Ministry of Foreign Affairs, by EIN Presswire',
		'2024-06-06',
		'en',
		'https://www.einpresswire.com/article/717840926/a-meeting-of-the-delegation-of-turkmenistan-took-place-at-the-ministry-of-foreign-affairs-of-belgium'
	],
	[
		'akorda-2006',
		'President of Kazakhstan',
		'2006-03-27',
		'en',
		'http://www.akorda.kz/en/events/head-of-the-state-nursultan-nazarbaev-met-with-chairman-in-office-of-the-osce-belgian-foreign-minister-karel-de-gucht'
	],
	['osce-2006', 'OSCE', '2006-04-01', 'en', 'https://www.osce.org/node/47223'],
	['osce-january-2006', 'OSCE', '2006-01-12', 'en', 'https://osce.org/cio/47041'],
	[
		'us-embassy-2007',
		'US Embassy in Ashgabat, published by WikiLeaks',
		'2007-11',
		'en',
		'https://search.wikileaks.org/plusd/cables/07ASHGABAT1227.html'
	],
	[
		'lu-government-2010',
		'Government of Luxembourg',
		'2010-03',
		'fr',
		'http://www.gouvernement.lu/salle_presse/actualite/2010/03-mars/29-asselborn/index.html'
	],
	[
		'lu-government-2011',
		'Government of Luxembourg',
		'2011-06',
		'fr',
		'https://me.gouvernement.lu/fr/actualites.gouvernement%2Bfr%2Bactualites%2Btoutes_actualites%2Barticles%2B2011%2B06-juin%2B09-rahmon.html'
	],
	[
		'tj-president-2011',
		'President of Tajikistan',
		'2011-06-10',
		'ru',
		'http://xn--d1abbgf6aiiy.tj/ru/node/1273'
	],
	[
		'kz-ministry-2011',
		'Kazakh Ministry of Foreign Affairs',
		'2011-07-22',
		'en',
		'http://kazworld.info/?p=15588'
	],
	[
		'nl-royal-2002',
		'Royal House of the Netherlands',
		'2002-11-27',
		'nl',
		'https://www.koninklijkhuis.nl/leden-koninklijk-huis/prinses-beatrix/documenten/toespraken/2002/11/27/toespraak-van-hare-majesteit-de-koningin-tijdens-het-diner-in-paleis-noordeinde-te-den-haag-op-woensdag',
		{ author: 'Queen Beatrix' }
	],
	[
		'lu-osce-2005',
		'Luxembourg Presidency of the EU Council',
		'2005-05-19',
		'fr',
		'https://www.eu2005.lu/fr/actualites/discours/2005/05/23Ouzbekistan/index.html'
	],
	[
		'lu-presidency-2005-05',
		'Luxembourg Presidency of the EU Council',
		'2005-05-23',
		'fr',
		'https://gouvernement.lu/fr/actualites/toutes_actualites/communiques/2005/05/23asselborn_conference02.html'
	],
	[
		'lu-presidency-2005-06',
		'Luxembourg Presidency of the EU Council',
		'2005-06-13',
		'fr',
		'https://gouvernement.lu/fr/actualites/toutes_actualites/communiques/2005/06/13asselborn_ouzbekistan.html'
	],
	['osce-ashgabat-2006', 'OSCE', '2006-03-29', 'en', 'https://www.osce.org/cio/47213'],
	[
		'lu-government-2010-07',
		'Government of Luxembourg',
		'2010-07',
		'fr',
		'http://www.gouvernement.lu/salle_presse/actualite/2010/07-juillet/16-asselborn-kazakhstan/index.html'
	],
	[
		'lu-government-2010-12',
		'Government of Luxembourg',
		'2010-12',
		'fr',
		'http://www.gouvernement.lu/salle_presse/actualite/2010/12-decembre/01-asselborn/index.html'
	],
	[
		'eu-commission-2011',
		'European Commission',
		'2011-03-01',
		'en',
		'http://europa.eu/rapid/press-release_SPEECH-11-135_en.htm?locale=FR',
		{ author: 'José Manuel Barroso' }
	],
	[
		'van-rompuy-2013',
		'European Council',
		'2013-04-10',
		'en',
		'https://denederlandsegrondwet.nl/id/vj8ol7wpd4zz/nieuws/opmerkingen_herman_van_rompuy_na?ctx=vhshnf7snxu9&start_ovz=1452',
		{ author: 'Herman Van Rompuy', title: 'EUCO 85/13' }
	],
	[
		'kz-president-2021',
		'President of Kazakhstan',
		'2021-11',
		'en',
		'https://ptrk.qr-pib.kz/en/p/21204',
		{ circa: true }
	]
];

/** Governments, parliaments, embassies, international organisations, and what they publish. */
export const official = rows.map(toSource('official'));
