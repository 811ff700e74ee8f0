import type { Source } from '../types';
import { datasets } from './datasets';
import { official } from './official';
import { other } from './other';
import { pressSince } from './press-since';
import { pressThen } from './press-then';

const paper: Source = {
	id: 'paper',
	kind: 'paper',
	publisher: 'EUCAM',
	author: 'Fabienne Bossuyt',
	title: 'Belgium-Luxembourg and Central Asia',
	date: '2013',
	circa: true,
	language: 'en',
	url: 'https://eucentralasia.eu/european-national-policies-series-belgium-luxemburg-and-central-asia/'
};

/**
 * Where the facts come from. A source that no fact cites stops the build. Ids are stable: they are anchors on
 * `/sources/`.
 */
export const sources: readonly Source[] = [
	paper,
	...datasets,
	...pressThen,
	...pressSince,
	...official,
	...other
];
