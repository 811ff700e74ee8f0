import { escape } from '$lib/charts/nodes';
import { textWidth } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import type { Step } from '$lib/story';
import { site } from '$lib/ui/site';
import { creditLine } from '$lib/sources/credit';
import { factsOfStep } from '$lib/sources/uses';
import type { Shown } from './page';
import { NARROW, WIDE } from './picture';

/** An answer of type "rich" as oEmbed 1.0 defines it. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	author_name: string;
	author_url: string;
	provider_name: string;
	provider_url: string;
	/** Seconds: a day, so that a correction arrives soon. */
	cache_age: number;
	html: string;
	/** In pixels. */
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** The width in which a frame stands where nobody says otherwise: a column of text. */
export const WIDTH = 600;
const DAY = 86_400;
/** The text's size and line height, and the padding of the page, in pixels, as `embed.css` sets them at this width. */
const TEXT = { size: 17, line: 24, padding: 20 };

/**
 * A height in which an embed shows all it has without a script that could ask it: the picture, the lines of its words,
 * and what stands around them. Rather a little too high than too low.
 */
export function fixedHeight(steps: readonly Step[], width = WIDTH): number {
	const room = width - 2 * TEXT.padding;
	const lines = steps.map(({ paragraphs }) =>
		paragraphs
			.map((words) => words.map(({ text }) => text).join(''))
			.reduce(
				(sum, text) => sum + Math.ceil((textWidth(text, TEXT.size, 400, 'serif') * 1.08) / room) + 0.5,
				0
			)
	);
	const picture =
		steps.length === 1 ? (room * WIDE.height) / WIDE.width : (432 * NARROW.height) / NARROW.width;
	const around = 340;
	return Math.ceil((picture + Math.max(...lines) * TEXT.line + around) / 10) * 10;
}

/** The snippet: a frame, and nothing that a host could object to. @param address full address of the embed */
export const frameHtml = (address: string, title: string, height: number): string =>
	`<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" ` +
	'style="border:0;width:100%" frameborder="0"></iframe>';

/** The step whose picture stands for a whole scene. */
export function posterOf({ chapter, module }: Pick<Shown, 'chapter' | 'module'>): Step {
	const poster = chapter.steps.find(({ state }) => state === module.scene.poster) ?? chapter.steps[0];
	if (!poster) throw new Error(`embed: the chapter "${chapter.id}" has no steps`);
	return poster;
}

/** What a host is told that asks for the embed of a step, or of a whole scene where `step` is left out. */
export function oEmbedOf({ chapter, module, locale }: Omit<Shown, 'place'>, step?: Step): OEmbed {
	const { scene } = module;
	const path = step ? `${scene.id}/${step.id}/` : `${scene.id}/`;
	const poster = step ?? posterOf({ chapter, module });
	const title = step
		? m.embed_title({ headline: step.headline }, { locale })
		: m.embed_scene_title({ title: chapter.title }, { locale });
	const height = fixedHeight(step ? [step] : chapter.steps);
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: creditLine(factsOfStep(chapter.id, poster, module, locale)),
		author_url: `${site}/sources/`,
		provider_name: m.site_name({}, { locale }),
		provider_url: `${site}/`,
		cache_age: DAY,
		html: frameHtml(`${site}/embed/${path}`, title, height),
		width: WIDTH,
		height,
		thumbnail_url: `${site}/embed/${scene.id}/${poster.id}/picture.svg`,
		thumbnail_width: NARROW.width,
		thumbnail_height: NARROW.height
	};
}
