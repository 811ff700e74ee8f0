import { houses } from '$lib/embed/hosts/houses';
import { talkOf } from '$lib/embed/hosts/talk';
import { WIDTH, fixedHeight, posterOf } from '$lib/embed/oembed';
import { sceneFound, stepFound } from '$lib/embed/found';
import { LOCALE } from '$lib/embed/shown';
import { story } from '$lib/story';
import { site } from '$lib/ui/site';

/** The page needs no framework in the browser: it is words, frames, and a small script that plays the hosts. */
export const csr = false;

/** Every host with the address, the height and the words of what it shows. */
export async function load() {
	const all = houses.map(async (house) => {
		const { scene, step: id, query = '' } = house;
		const { shown, step } =
			id === undefined
				? { shown: await sceneFound({ scene }), step: undefined }
				: await stepFound({ scene, step: id });
		const { chapter, module } = shown;
		const poster = step ?? posterOf(shown);
		const path = id === undefined ? `${scene}/` : `${scene}/${id}/`;
		const height = fixedHeight(step ? [step] : chapter.steps);
		return {
			id: house.id,
			src: `../${path}${query}`,
			title: step?.headline ?? chapter.title,
			height,
			still: `../${scene}/${poster.id}/picture.svg`,
			alt: module.scene.describe(poster.state, LOCALE),
			talk: talkOf(house, `${site}/embed/${path}${query}`, WIDTH, height)
		};
	});
	return { locale: LOCALE, frames: await Promise.all(all), cover: story(LOCALE).cover } as const;
}
