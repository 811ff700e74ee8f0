import { BAND, MOTIF, ikatMotifs } from '$lib/charts/ikat';
import { markup } from '$lib/charts/nodes';

const WIDTH = 5 * MOTIF;

/** The ikat edge across the top of a picture: as many whole repeats as `repeats`, stretched evenly to `width` pixels. */
export function ikatBand(width: number, repeats: number): { svg: string; height: number } {
	const scale = width / (repeats * WIDTH);
	const tile = ikatMotifs()
		.flatMap(({ code, dyed, inked }) => [
			markup({ tag: 'path', attributes: { d: dyed, fill: `var(--${code})` } }),
			markup({ tag: 'path', attributes: { d: inked, fill: 'var(--ink)' } })
		])
		.join('');
	const tiles = Array.from(
		{ length: repeats },
		(_, i) => `<g transform="translate(${i * WIDTH})">${tile}</g>`
	);
	return { svg: `<g transform="scale(${scale})">${tiles.join('')}</g>`, height: BAND * scale };
}
