import { createHash } from 'node:crypto';
import { tableNode } from '$lib/markup/table';
import { escape, html } from '$lib/markup/text';
import { wordsNodes, type EvidenceOf, type Links } from '$lib/markup/words';
import type { Correction } from '$lib/facts/corrections';
import { formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { SceneModule } from '$lib/scenes/registry';
import { stampOf } from '$lib/pages/sources/corrections';
import { creditLine } from '$lib/pages/sources/credit';
import { factsOfStep } from '$lib/pages/sources/uses';
import type { Chapter, Step } from '$lib/story';
import { previewTags, type Preview } from '$lib/pages/ui/preview';
import { site } from '$lib/pages/ui/site';
import { menuNodes, placesOf, type Pictured } from '../../embed/picture-menu';
import { versionOf } from './version';

/** Where the parts of the site are, seen from an embed. */
export interface Place {
	/** Relative address of the site's root, ending in a slash. */
	root: string;
	evidence: EvidenceOf;
}

/** @param path of the embed below the folder of the embeds, ending in a slash */
export function placeAt(path: string): Place {
	const root = '../'.repeat(path.split('/').length);
	return { root, evidence: (fact) => `${root}sources/#${fact}` };
}

/** A frame is left alone: evidence opens elsewhere. */
const linksOf = ({ evidence }: Place): Links => ({ evidence, target: '_blank' });

/** What every part of an embed's page is written from. */
export interface Shown {
	chapter: Chapter;
	module: SceneModule;
	locale: Locale;
	place: Place;
	/** Corrections published so far, where they aren't the story's own. */
	corrections?: readonly Correction[];
}

const factsOf = ({ chapter, module, locale }: Shown, step: Step) =>
	factsOfStep(chapter.id, step, module, locale);

/** "Distant Partners · Exports climb" */
export const kickerHtml = ({ chapter, locale }: Shown, tag: 'p' | 'h1'): string =>
	`<${tag} class="kicker">${escape(m.site_name({}, { locale }))} · ${escape(chapter.title)}</${tag}>`;

/** What a step says, as in the story. */
export function bodyHtml({ locale, place }: Shown, { paragraphs, answer }: Step): string {
	const said = paragraphs.map((words) => `<p>${html(wordsNodes(words, linksOf(place)))}</p>`).join('');
	const folded = answer
		? `<details><summary>${escape(m.guess_without_script({}, { locale }))}</summary>` +
			`<p>${html(wordsNodes(answer, linksOf(place)))}</p></details>`
		: '';
	return `<section class="words">${said}${folded}</section>`;
}

/** The most publishers that a line under a picture names; the evidence names all. */
const MOST_NAMED = 4;

/** Publishers behind some facts; of many, the first few. */
export function namedSources(facts: readonly string[], locale: Locale): string {
	const all = creditLine(facts).split('; ');
	if (all.length <= MOST_NAMED + 1) return all.join('; ');
	const sources = all.slice(0, MOST_NAMED).join('; ');
	return m.embed_more_sources({ sources, count: all.length - MOST_NAMED }, { locale });
}

/** Who says so, whether it had to be put right, and what can be done with the picture. */
export function creditHtml(shown: Shown, step: Step): string {
	const { locale, place, corrections } = shown;
	const facts = factsOf(shown, step);
	const stamp = stampOf(facts, locale, corrections);
	const corrected = stamp
		? `<a target="_blank" href="${place.evidence('corrections')}">${escape(stamp)}</a>. `
		: '';
	return `<figcaption class="small">${corrected}${escape(m.picture_sources({}, { locale }))} ${escape(namedSources(facts, locale))}. ${useHtml(shown, step)}</figcaption>`;
}

const pictured = ({ module: { scene }, locale }: Shown, { id }: Step): Pictured => ({
	locale,
	scene: scene.id,
	step: id
});

/** Leads to the page where all is that can be done with a picture; where a script runs, it opens the menu. */
function useHtml(shown: Shown, step: Step): string {
	const { locale, place } = shown;
	const label = escape(m.use_picture_of({ headline: step.headline }, { locale }));
	return `<a class="use" target="_blank" href="${placesOf(pictured(shown, step), place.root).page}" aria-label="${label}">${escape(m.use_picture({}, { locale }))}</a>`;
}

/** The menu of a step's picture; a page of several steps has its first's, and names the others as they are asked for. */
export function menuHtml(shown: Shown, step: Step): string {
	const { locale, place } = shown;
	const list = menuNodes(placesOf(pictured(shown, step), place.root), { locale, target: '_blank' });
	return html([{ ...list, attributes: { class: 'uses', popover: '', 'data-of': step.id } }]);
}

/** The text alternative and the table, folded. @param id of the text alternative, which the picture is named by */
export function alternativeHtml({ module: { scene }, locale, place }: Shown, step: Step, id: string): string {
	return (
		`<details><summary>${escape(m.embed_in_words({}, { locale }))}</summary>` +
		`<p id="${id}">${escape(scene.describe(step.state, locale))}</p>` +
		`<div class="scroller" tabindex="0" role="region" aria-label="${escape(m.embed_table_scroll({}, { locale }))}">` +
		`${html([tableNode(scene.rows(step.state, locale), linksOf(place))])}</div></details>`
	);
}

/**
 * The way to the steps before and after, and which step this is.
 *
 * @param lead writes what leads to a step, from its place among the steps and its words as HTML
 * @param attributes of the element
 */
export function navHtml(
	{ chapter: { steps }, locale }: Shown,
	index: number,
	lead: (at: number, words: string) => string,
	attributes = ''
): string {
	const way = (at: number, words: string) => (steps[at] ? lead(at, escape(words)) : '<span></span>');
	return (
		`<nav${attributes}>${way(index - 1, `← ${m.stepper_previous({}, { locale })}`)}` +
		`<span>${escape(m.embed_count({ step: index + 1, steps: steps.length }, { locale }))}</span>` +
		`${way(index + 1, `${m.stepper_next({}, { locale })} →`)}</nav>`
	);
}

/** The way out: the story, the evidence, and on what terms the picture may be used. */
export function footHtml(shown: Shown, steps: readonly Step[], anchor: string): string {
	const { locale, place } = shown;
	const facts = [...new Set(steps.flatMap((step) => factsOf(shown, step)))];
	const version = versionOf(facts, shown.corrections);
	return (
		`<footer class="foot small">${outLink(`${place.root}#${anchor}`, m.embed_in_story({}, { locale }))}` +
		`${outLink(place.evidence(facts[0] ?? ''), m.embed_evidence({}, { locale }))}` +
		`${licenceHtml(version, locale)}</footer>`
	);
}

/** A link that leaves the frame alone. */
export const outLink = (href: string, text: string): string =>
	`<a target="_blank" href="${href}">${escape(text)}</a>`;

/** On what terms an embed may be used, and of which day it is. */
export const licenceHtml = (version: string, locale: Locale): string =>
	`<span>${escape(m.embed_licence({}, { locale }))}</span>` +
	`<time datetime="${version}">${escape(m.embed_version({ date: formatDate(version, locale) }, { locale }))}</time>`;

/** What a page is known by. */
export interface About {
	title: string;
	description: string;
	locale: Locale;
	/** The step, or the chapter, of the story that it shows; empty for the story. */
	anchor: string;
	/** Path of the embed below the folder of the embeds. */
	path: string;
	/** The picture that link previews show. */
	picture?: Preview['picture'];
	version: string;
	/** The inline script, and all styles. */
	script: string;
	style: string;
}

/** The whole file. Nothing in it asks anybody for anything; where a browser is told so, it sees to it. */
export function documentHtml(
	{ title, description, locale, anchor, path, picture, version, script, style }: About,
	body: string
): string {
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
	const preview = previewTags({ locale, title, description, url: `${site}/embed/${path}`, picture });
	return `<!doctype html>
<html lang="${locale}" data-version="${version}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${site}/${anchor ? `#${anchor}` : ''}">
<link rel="alternate" type="application/json+oembed" href="${site}/embed/${path}oembed.json" title="${escape(title)}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="description" content="${escape(description)}">
${preview}
<meta name="dcterms.modified" content="${version}">
<meta name="color-scheme" content="light dark">
<script>${script}</script>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
