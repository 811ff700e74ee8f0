import { render } from 'svelte/server';
import type { Frame } from '$lib/charts/frame';
import type { SceneModule } from '$lib/scenes/registry';

/** Where a drawing goes in the picture around it, in that picture's pixels. */
export interface Place {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * A frame drawn by its scene's own component (textures, axes and all), as an `<svg>` to be put inside another. It fills
 * its place as far as its proportions allow, centred, and says nothing to assistive technology: the picture around it does.
 *
 * @param cut whether it is cut off at its edges; what isn't has to be covered by what surrounds it
 */
export function drawing(
	Picture: SceneModule['Picture'],
	frame: Frame,
	{ x, y, width, height }: Place,
	cut = true
): string {
	const { body } = render(Picture, { props: { frame, description: '', state: '' } });
	const start = body.indexOf('<svg');
	const inside = body
		.slice(body.indexOf('>', start) + 1, body.lastIndexOf('</svg>'))
		.replace(/<!--.*?-->/g, '')
		.replace(/ (?:data-mark|aria-hidden)="[^"]*"/g, '');
	return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${frame.width} ${frame.height}"${cut ? '' : ' overflow="visible"'}>${inside}</svg>`;
}
