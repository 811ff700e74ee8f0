import type { Locale } from '$lib/facts/format';
import type { MarkupNode } from '$lib/markup/nodes';
import { m } from '$lib/paraglide/messages';
import { fileFolder } from '$lib/story/former-ids';
import { embedPath, picturePath, type Which } from './address';
import { dataName, pngName, svgName } from './files';

/**
 * What can be done with a step's picture: where each thing is, and the menu that lists them. Story, article, slides and
 * embeds have the same menu; all of its addresses follow from which step it is.
 */

/** Which step's picture it is. */
export type Pictured = Required<Which>;

/** Where everything is that there is of a picture. */
export interface Places {
	/** The step in the story. */
	story: string;
	/** The page on which all that follows is listed, without a script, too. */
	page: string;
	builder: string;
	/** What an embed's frame is, as JSON. */
	oembed: string;
	svg: string;
	png: string;
	csv: string;
	/** The citation in its other forms. */
	cite: string;
	slide: string;
	evidence: string;
}

/** Id of the list of evidence on a scene's page. */
export const evidenceId = (step: string): string => `${step}-evidence`;

/** @param root address of the site's root, ending in a slash; empty for addresses below it */
export function placesOf(which: Pictured, root: string): Places {
	const { scene, step } = which;
	const page = `${root}scenes/${scene}/`;
	const files = `${root}scenes/${fileFolder(scene)}/`;
	return {
		story: `${root}#${step}`,
		page: `${page}#${step}`,
		builder: `${page}?step=${step}#builder`,
		oembed: `${root}embed/${embedPath(which)}oembed.json`,
		svg: files + svgName(step, 'light'),
		png: files + pngName(step, 'light'),
		csv: files + dataName(step, 'csv'),
		cite: `${page}?step=${step}#copy-text`,
		slide: `${root}present/${step}/`,
		evidence: `${page}#${evidenceId(step)}`
	};
}

/**
 * The same for a page of the zip: what is in it is found there, and the rest on the web.
 *
 * @param root address of the zip's root
 * @param web full address of the published site; both end in a slash
 */
export function packedPlaces(which: Pictured, root: string, web: string): Places {
	return {
		...placesOf(which, web),
		svg: `${root}embed/${picturePath(which)}`,
		slide: `${root}present/${which.step}/index.html`,
		evidence: `${root}sources/index.html?chapter=${which.scene}`
	};
}

/** Where such a page is, as `page` of its places has it. */
const PAGE = /^(.*)scenes\/([a-z-]+)\/#([a-z0-9-]+)$/;

/**
 * Which picture a link to its page is about.
 *
 * @param href the link's address
 * @returns what it names, and what comes before that; nothing where it is no such link
 */
export function picturedBy(href: string): { root: string; scene: string; step: string } | undefined {
	const [, root, scene, step] = PAGE.exec(href) ?? [];
	return root !== undefined && scene && step ? { root, scene, step } : undefined;
}

/** How the menu is made where it stands. */
export interface MenuOptions {
	locale: Locale;
	/** In a frame on a stranger's page links open elsewhere. */
	target?: '_blank';
	/** What a script can do besides, as buttons that say so in `data-do`. */
	does?: readonly Doing[];
	/** What isn't offered: a slide needn't lead to itself. */
	without?: readonly (keyof Places)[];
}
/** What a script can do with a picture that no link can. */
export type Doing = 'share' | 'copy-link' | 'copy-frame' | 'copy-citation';

/** The menu's list, a line for each thing to do. */
export function menuNodes(places: Places, options: MenuOptions): MarkupNode {
	const { locale, target, does = [], without = [] } = options;
	// A frame may download nothing where its host says so: there files open elsewhere, too.
	const link = (place: keyof Places, inside: string, download?: ''): MarkupNode[] =>
		without.includes(place)
			? []
			: [{ tag: 'a', attributes: { href: places[place], target, download }, inside }];
	const copied = (doing: Doing) => does.includes(doing);
	const button = (doing: Doing, inside: string): MarkupNode[] =>
		does.includes(doing) ? [{ tag: 'button', attributes: { type: 'button', 'data-do': doing }, inside }] : [];
	const files = (['svg', 'png', 'csv'] as const).flatMap((kind) =>
		link(kind, kind.toUpperCase(), target ? undefined : '')
	);
	const lines: (MarkupNode | string)[][] = [
		[
			...button('copy-link', m.use_copy_link({}, { locale })),
			...button('share', m.use_share({}, { locale })),
			...link('story', m.use_story({}, { locale }))
		],
		[
			...button('copy-frame', m.use_copy_frame({}, { locale })),
			...link(
				'builder',
				copied('copy-frame') ? m.use_embed_more({}, { locale }) : m.use_embed({}, { locale })
			)
		],
		[`${m.use_download({}, { locale })} `, ...files],
		[
			...button('copy-citation', m.use_copy_citation({}, { locale })),
			...link('cite', copied('copy-citation') ? m.use_cite_more({}, { locale }) : m.use_cite({}, { locale }))
		],
		link('slide', m.use_slide({}, { locale })),
		link('evidence', m.use_evidence({}, { locale }))
	];
	return {
		tag: 'ul',
		attributes: {},
		inside: lines.filter((line) => line.length > 0).map((inside) => ({ tag: 'li', attributes: {}, inside }))
	};
}

/**
 * How to cite a picture, in one line: in a browser, which has no library for it, the same as `export/data/citation.ts` says.
 *
 * @param url of the page that has it
 */
export const citationLine = (title: string, url: string, locale: Locale): string =>
	m.use_citation(
		{ author: m.site_name({}, { locale }), year: __YEAR__, title, version: __VERSION__, url },
		{ locale }
	);
