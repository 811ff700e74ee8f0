import type { PictureFont } from './messages';

/**
 * Makes typefaces known where pictures are drawn: those that the page uses are there once it is done, others are fetched when
 * something is set in them.
 *
 * @throws (rejects) where one can't be had: letters of another typeface would jump when a picture comes to rest
 */
export async function loadFonts(known: FontFaceSet, fonts: readonly PictureFont[]): Promise<void> {
	const fetched = fonts.map(async ({ family, weight, characters, used, source }) => {
		const face = new FontFace(family, `url(${source})`, { weight, unicodeRange: characters });
		known.add(face);
		if (used) await face.load();
	});
	await Promise.all(fetched);
}
