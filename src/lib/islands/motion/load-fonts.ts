import type { PictureFont } from './messages';

/**
 * Makes typefaces known where pictures are drawn: those that the page uses are there once it is done, others are fetched when
 * something is set in them. The former are fetched here: Firefox asks the network, past the service worker, for what a
 * typeface of a worker names.
 *
 * @throws (rejects) where one can't be had: letters of another typeface would jump when a picture comes to rest
 */
export async function loadFonts(known: FontFaceSet, fonts: readonly PictureFont[]): Promise<void> {
	const fetched = fonts.map(async ({ family, weight, characters, used, source }) => {
		const add = (content: string | ArrayBuffer) => {
			const face = new FontFace(family, content, { weight, unicodeRange: characters });
			known.add(face);
			return face;
		};
		if (!used) return void add(`url(${source})`);
		const answer = await fetch(source);
		if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
		await add(await answer.arrayBuffer()).load();
	});
	await Promise.all(fetched);
}
