import type { Step } from '$lib/story';
import { previewOf } from '$lib/pages/ui/preview';
import { site } from '$lib/pages/ui/site';
import { embedPath, picturePath } from '../../embed/address';
import { forwardPage } from './forward-page';
import { posterStep, titleOf } from './oembed';
import type { Shown } from './page';

/**
 * The page at the former address of an embed.
 *
 * @param from that address below the folder of the embeds, without a slash at its end
 * @param step left out for the whole scene
 */
export function embedForward(shown: Omit<Shown, 'place'>, from: string, step?: Step): string {
	const { chapter, module, locale } = shown;
	const path = embedPath({ locale, scene: chapter.id, step: step?.id });
	const poster = step ?? posterStep(shown);
	const folder = step ? '../../' : '../';
	return forwardPage({
		title: titleOf(shown, step),
		locale,
		href: `${folder}${path}`,
		canonical: `${site}/#${step?.id ?? chapter.id}`,
		preview: {
			description: module.scene.describe(poster.state, locale),
			url: `${site}/embed/${path}`,
			picture: previewOf(module.scene, locale)
		},
		embed: {
			path,
			from,
			picture: folder + picturePath({ locale, scene: chapter.id, step: poster.id }),
			alt: module.scene.describe(poster.state, locale)
		}
	});
}
