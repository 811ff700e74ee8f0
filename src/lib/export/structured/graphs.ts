import type {
	Article,
	Claim,
	CreativeWorkLeaf,
	Dataset,
	Graph,
	LearningResource,
	Organization,
	Place,
	ScholarlyArticle
} from 'schema-dts';
import type { Country, Source } from '$lib/facts';
import { facts, knownFact } from '$lib/facts/known';
import { sayersOf, source } from '$lib/facts/sources';
import { PUBLISHED, corrections } from '$lib/facts/corrections';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { factWords, story } from '$lib/story';
import { fillPlain } from '$lib/story/fill';
import { LICENCE } from '../../pages/ui/licence';
import { shareImage } from '../../pages/ui/share';
import { site } from '../../pages/ui/site';

const COUNTRIES: readonly (readonly [Country, (typeof m)['country_be']])[] = [
	['BE', m.country_be],
	['LU', m.country_lu],
	['KZ', m.country_kz],
	['UZ', m.country_uz],
	['TM', m.country_tm],
	['KG', m.country_kg],
	['TJ', m.country_tj]
];

const graphOf = (...things: Graph['@graph'][number][]): Graph => ({
	'@context': 'https://schema.org',
	'@graph': things
});

const publisher = (locale: Locale): Organization => ({
	'@type': 'Organization',
	name: m.site_name({}, { locale }),
	url: `${site}/`
});

const places = (locale: Locale): Place[] =>
	COUNTRIES.map(([code, name]) => ({ '@type': 'Country', name: name({}, { locale }), identifier: code }));

/** When the story came out, and when it was last corrected. */
const dates = () => ({
	datePublished: PUBLISHED,
	dateModified: corrections.reduce((last, { date }) => (date > last ? date : last), PUBLISHED)
});

function paper(): ScholarlyArticle {
	const { title, author, publisher: by, date, language, url }: Source = source('paper');
	return {
		'@type': 'ScholarlyArticle',
		name: title,
		author: { '@type': 'Person', name: author },
		publisher: { '@type': 'Organization', name: by },
		datePublished: date,
		inLanguage: language,
		url
	};
}

/** A source as a work: by its address, or by who published it and what it is called where it has none. */
const workOf = ({ url, title, publisher: by }: Source): CreativeWorkLeaf => ({
	'@type': 'CreativeWork',
	...(url === undefined ? { name: title, publisher: { '@type': 'Organization', name: by } } : { url })
});

/** The story, or its form as an article, as schema.org's `Article`. @param path of the page below the site's root */
export function articleGraph(path: string, locale: Locale): Graph {
	const { cover } = story(locale);
	const article: Article = {
		'@type': 'Article',
		'@id': `${site}${path}`,
		url: `${site}${path}`,
		mainEntityOfPage: `${site}/`,
		headline: `${cover.title}: ${m.share_story({ years: cover.kicker }, { locale })}`,
		description: cover.description,
		inLanguage: locale,
		...dates(),
		isAccessibleForFree: true,
		image: { '@type': 'ImageObject', url: shareImage('story'), caption: cover.picture },
		author: publisher(locale),
		publisher: publisher(locale),
		about: places(locale),
		isBasedOn: [paper(), { '@type': 'Dataset', '@id': `${site}/data/`, url: `${site}/data/` }]
	};
	return graphOf(article);
}

/** The contested facts as schema.org's `Claim`s: what the story says, and where that is said; who says otherwise is in the data. */
export function claimsGraph(locale: Locale): Graph {
	const disputed = facts.filter(({ status }) => status.kind === 'disputed');
	return graphOf(
		...disputed.map((contested): Claim => {
			const { id, unit } = contested;
			const where = `evidence: ${id}`;
			const words = factWords(id, locale);
			const label = fillPlain(words.label, locale, where);
			return {
				'@type': 'Claim',
				'@id': `${site}/sources/#${id}`,
				name: label,
				text:
					unit === 'statement'
						? fillPlain(words.says, locale, where)
						: `${label}: ${formatFact(contested, locale, 'full')}`,
				appearance: sayersOf(id).map((key) => workOf(source(key)))
			};
		})
	);
}

/** A file that can be downloaded. */
export interface Download {
	name: string;
	title: string;
	type: string;
}

/** The open data as schema.org's `Dataset`. */
export function datasetGraph(downloads: readonly Download[], locale: Locale): Graph {
	const dataset: Dataset = {
		'@type': 'Dataset',
		'@id': `${site}/data/`,
		url: `${site}/data/`,
		name: m.data_name({}, { locale }),
		description: m.data_description({}, { locale }),
		inLanguage: locale,
		...dates(),
		isAccessibleForFree: true,
		license: LICENCE.url,
		creator: publisher(locale),
		temporalCoverage: `${knownFact('story-from').value}/${knownFact('story-until').value}`,
		spatialCoverage: places(locale),
		isBasedOn: paper(),
		distribution: downloads.map(({ name, title, type }) => ({
			'@type': 'DataDownload',
			name: title,
			contentUrl: `${site}/data/${name}`,
			encodingFormat: type
		}))
	};
	return graphOf(dataset);
}

/** The lessons as schema.org's `LearningResource`s, in one that stands for all there is for teachers. */
export function lessonsGraph(
	locale: Locale,
	description: string,
	lessons: readonly { id: string; title: string; minutes: number }[]
): Graph {
	const address = `${site}/teach/`;
	const whole: LearningResource = {
		'@type': 'LearningResource',
		'@id': address,
		url: address,
		name: m.teach_title({}, { locale }),
		description,
		inLanguage: locale,
		isAccessibleForFree: true,
		learningResourceType: 'lesson plan',
		typicalAgeRange: '15-17',
		about: places(locale),
		publisher: publisher(locale),
		hasPart: lessons.map(({ id, title, minutes }): LearningResource => ({
			'@type': 'LearningResource',
			'@id': `${address}lessons/${id}/`,
			url: `${address}lessons/${id}/`,
			name: title,
			timeRequired: `PT${minutes}M`
		}))
	};
	return graphOf(whole);
}
