import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { site } from '$lib/ui/site';
import { version } from '../../../../package.json';

/** How to cite the data, in the three forms that people and their tools ask for. */
export interface Citations {
	/** One line, in the style of the American Psychological Association. */
	text: string;
	bibtex: string;
	/** CSL-JSON, as text. */
	csl: string;
}

/** The year is that of the build: what was cited is what was on the page then. */
export function citations(locale: Locale): Citations {
	const item = {
		id: 'distant-partners',
		type: 'dataset',
		title: m.data_title_cited({}, { locale }),
		author: [{ literal: m.site_name({}, { locale }) }],
		issued: { 'date-parts': [[new Date().getUTCFullYear()]] },
		version,
		URL: `${site}/data/`
	};
	const cite = new Cite([item]);
	return {
		text: cite.format('bibliography', { template: 'apa', lang: 'en-US' }).trim(),
		bibtex: `${cite.format('bibtex').trim()}\n`,
		csl: `${JSON.stringify([item], undefined, '\t')}\n`
	};
}
