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
		'be-ministry-2017',
		'Belgian Ministry of Foreign Affairs',
		'2017-08',
		'en',
		'http://kazworld.info/?p=64245'
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
		'lu-government-2009',
		'Government of Luxembourg',
		'2009-03',
		'de',
		'http://www.gouvernement.lu/842322/19-laboratoire-sante?context=1819953'
	]
];

/** Governments, parliaments, embassies, international organisations, and what they publish. */
export const official = rows.map(toSource('official'));
