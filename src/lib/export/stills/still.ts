import type { Locale } from '$lib/facts/format';
import { drawnMarks } from '$lib/charts/axis';
import { fileNode } from '$lib/charts/picture-node';
import { markup } from '$lib/markup/text';
import { COMPACT } from '$lib/scenes/rooms';
import type { NamedScene } from '$lib/scenes/scene';
import charts from '$lib/styles/charts.css?raw';
import tokens from '$lib/styles/tokens.css?raw';
import { Pictures } from '../embed/picture';
import { minify } from '../embed/style';
import { token } from '../images/tokens';
import { facesOf } from './faces';

/**
 * On light pages a still stands on the page's own paper, which in print is white; on dark ones on dark paper that it brings
 * along, because not every browser tells an image which colours the page has chosen (`styles/story/picture.css`).
 */
const PAPER = `light-dark(transparent, ${token('paper', 'dark')})`;

/**
 * A state's picture as the file that story and article show: as large as in the page, in our own typefaces, and without
 * links, which an image can't have.
 */
export async function stillSvg(scene: NamedScene, state: string, locale: Locale): Promise<string> {
	const frame = scene.layout(state, { ...COMPACT, locale });
	const marks = drawnMarks(frame);
	const pictures = new Pictures(undefined, undefined, false);
	const drawn = pictures.draw(marks, frame, 'still', 'alt');
	const title = { tag: 'title', attributes: { id: 'alt' }, inside: scene.describe(state, locale) };
	return `${markup(
		fileNode(
			frame,
			{},
			{
				words: [title],
				style: (await facesOf(marks, 'woff2')) + minify(tokens + charts),
				drawn: [pictures.defs(), drawn]
			},
			PAPER
		)
	)}\n`;
}
