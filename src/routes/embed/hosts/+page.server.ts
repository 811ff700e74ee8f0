import { hostDemos } from '$lib/pages/hosts/demos';
import { talkOf } from '$lib/pages/hosts/talk';
import { embedPath, picturePath } from '$lib/embed/address';
import { sceneFound, stepFound } from '$lib/export/embed/found';
import { fixedHeight } from '$lib/export/embed/height';
import { FIRST } from '$lib/embed/languages';
import { WIDTH, posterStep } from '$lib/export/embed/oembed';
import { story } from '$lib/story';
import { site } from '$lib/pages/ui/site';

/** The page needs no framework in the browser: it is words, frames, and a small script that plays the hosts. */
export const csr = false;

/** Every host with the address, the height and the words of what it shows. */
export async function load() {
	const all = hostDemos.map(async (demo) => {
		const { scene, step: id, query = '' } = demo;
		const { shown, step } =
			id === undefined
				? { shown: await sceneFound({ scene }), step: undefined }
				: await stepFound({ scene, step: id });
		const { chapter, module } = shown;
		const poster = step ?? posterStep(shown);
		const path = embedPath({ locale: FIRST, scene, step: id });
		const height = fixedHeight(shown, { step, width: WIDTH });
		return {
			id: demo.id,
			src: `../${path}${query}`,
			title: step?.headline ?? chapter.title,
			height,
			still: `../${picturePath({ locale: FIRST, scene, step: poster.id })}`,
			alt: module.scene.describe(poster.state, FIRST),
			talk: talkOf(demo, `${site}/embed/${path}${query}`, WIDTH, height)
		};
	});
	return { locale: FIRST, frames: await Promise.all(all), cover: story(FIRST).cover } as const;
}
