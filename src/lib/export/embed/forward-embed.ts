import type { Step } from '$lib/story';
import { site } from '$lib/pages/ui/site';
import { embedPath } from '../../embed/address';
import { forwardPage } from './forward-page';
import { posterStep, titleOf } from './oembed';
import type { Shown } from './page';

/**
 * The page at the former address of an embed.
 *
 * @param from the scene's former id
 * @param step left out for the whole scene
 */
export function embedForward(shown: Omit<Shown, 'place'>, from: string, step?: Step): string {
	const { chapter, module, locale } = shown;
	const path = embedPath({ locale, scene: chapter.id, step: step?.id });
	const poster = step ?? posterStep(shown);
	return forwardPage({
		title: titleOf(shown, step),
		locale,
		href: `${step ? '../../' : '../'}${path}`,
		canonical: `${site}/#${step?.id ?? chapter.id}`,
		embed: {
			path,
			from,
			picture: step ? 'picture.svg' : `${poster.id}/picture.svg`,
			alt: module.scene.describe(poster.state, locale)
		}
	});
}
