import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { site } from '$lib/pages/ui/site';

/** How to cite something, in the three forms that people and their tools ask for. */
export interface Citations {
	/** One line, in the style of the American Psychological Association. */
	text: string;
	bibtex: string;
	/** CSL-JSON, as text. */
	csl: string;
}

/** What is cited. */
interface Cited {
	id: string;
	/** By the Citation Style Language. */
	type: 'dataset' | 'graphic';
	title: string;
	/** Full address. */
	url: string;
}

/** How to cite something of ours. The year is that of the build: what was cited is what was on the page then. */
export function citationsOf({ url, ...cited }: Cited, locale: Locale): Citations {
	const item = {
		...cited,
		author: [{ literal: m.site_name({}, { locale }) }],
		issued: { 'date-parts': [[__YEAR__]] },
		version: __VERSION__,
		URL: url
	};
	const cite = new Cite([item]);
	return {
		text: cite.format('bibliography', { template: 'apa', lang: 'en-US' }).trim(),
		bibtex: `${cite.format('bibtex').trim()}\n`,
		csl: `${JSON.stringify([item], undefined, '\t')}\n`
	};
}

/** How to cite the data. */
export const citations = (locale: Locale): Citations =>
	citationsOf(
		{
			id: 'distant-partners',
			type: 'dataset',
			title: m.data_title_cited({}, { locale }),
			url: `${site}/data/`
		},
		locale
	);
