import { BAND, MOTIF, ikatNodes } from '$lib/charts/ikat';
import type { SvgNode } from '$lib/markup/nodes';

const WIDTH = 5 * MOTIF;

/** The ikat edge across the top of a picture: as many whole repeats as `repeats`, stretched evenly to `width` pixels. */
export function ikatBand(width: number, repeats: number): { node: SvgNode; height: number } {
	const scale = width / (repeats * WIDTH);
	const group = (transform: string, inside: readonly SvgNode[]): SvgNode => ({
		tag: 'g',
		attributes: { transform },
		inside
	});
	const tile = ikatNodes();
	const tiles = Array.from({ length: repeats }, (_, i) => group(`translate(${i * WIDTH})`, tile));
	return { node: group(`scale(${scale})`, tiles), height: BAND * scale };
}
