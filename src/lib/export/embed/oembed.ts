import { m } from '$lib/paraglide/messages';
import type { Step } from '$lib/story';
import { SCALE, pngName } from '$lib/embed/files';
import { SHARE, shareImage } from '$lib/pages/ui/share';
import { site } from '$lib/pages/ui/site';
import { fileFolder } from '$lib/story/former-ids';
import { pictureSize } from '../gallery/picture';
import { creditLine } from '$lib/pages/sources/credit';
import { factsOfStep } from '$lib/pages/sources/uses';
import { embedPath } from '../../embed/address';
import { fixedHeight } from './height';
import type { Shown } from './page';
import { frameHtml, quoteHtml } from '../../embed/snippets';

/** An answer of type "rich" as oEmbed 1.0 defines it. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	author_name: string;
	author_url: string;
	provider_name: string;
	provider_url: string;
	/** In seconds. */
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
/** How long an answer may be kept, in seconds: a day, so that a correction arrives soon. */
export const AGE = 86_400;
/** What an embed is called: the title of its frame, too. @param step left out for the whole scene */
export const titleOf = ({ chapter, locale }: Omit<Shown, 'place'>, step?: Step): string =>
	step
		? m.embed_title({ headline: step.headline }, { locale })
		: m.embed_scene_title({ title: chapter.title }, { locale });

/** The step whose picture stands for the whole scene. @throws when the scene has no steps */
export function posterStep({ chapter, module: { scene } }: Omit<Shown, 'place'>): Step {
	const poster = chapter.steps.find(({ state }) => state === scene.poster) ?? chapter.steps[0];
	if (!poster) throw new Error(`embed: the chapter "${chapter.id}" has no steps`);
	return poster;
}

type Thumbnail = Pick<OEmbed, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'>;

/** A PNG that link previews have, too: few readers of oEmbed draw SVG, and none of them its styles. */
export const shareThumbnail = (name: string): Thumbnail => ({
	thumbnail_url: shareImage(name),
	thumbnail_width: SHARE.width,
	thumbnail_height: SHARE.height
});

/** A step's own picture, as it is handed out; of a whole scene that of link previews. */
function thumbnailOf(shown: Omit<Shown, 'place'>, step?: Step): Thumbnail {
	const { scene } = shown.module;
	if (!step) return shareThumbnail(scene.id);
	const { width, height } = pictureSize(shown, step);
	return {
		thumbnail_url: `${site}/scenes/${fileFolder(scene.id)}/${pngName(step.id, 'light')}`,
		thumbnail_width: width * SCALE,
		thumbnail_height: height * SCALE
	};
}

/** What a host is told that asks for the embed of a step, or of a whole scene where `step` is left out. */
export function oEmbedOf(shown: Omit<Shown, 'place'>, step?: Step): OEmbed {
	const { chapter, module, locale } = shown;
	const { scene } = module;
	const path = embedPath({ locale, scene: scene.id, step: step?.id });
	const title = titleOf(shown, step);
	const height = fixedHeight(shown, { step, width: WIDTH });
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: creditLine(factsOfStep(chapter.id, step ?? posterStep(shown), module, locale)),
		author_url: `${site}/sources/`,
		provider_name: m.site_name({}, { locale }),
		provider_url: `${site}/`,
		cache_age: AGE,
		html:
			quoteHtml(`${site}/#${step?.id ?? chapter.id}`, title) +
			frameHtml(`${site}/embed/${path}`, title, height),
		width: WIDTH,
		height,
		...thumbnailOf(shown, step)
	};
}
