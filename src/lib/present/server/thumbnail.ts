import { render } from 'svelte/server';
import Picture from '$lib/charts/Picture.svelte';
import type { Locale } from '$lib/facts/format';
import { coverFrame } from '$lib/scenes/cover/layout';
import { registry, type RegisteredScene } from '$lib/scenes/registry';
import tokens from '$lib/styles/tokens.css?raw';
import { COVER_ROOMS, slideFrame } from '../rooms';

/** An image sees no style sheet but its own, and no font but the system's, which may run wider than ours. */
const STYLE = `<style>${tokens.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')}text{letter-spacing:-.04em}.halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px}</style>`;

/** The picture of a step, or without one of the cover, as an SVG file that stands alone. */
export async function thumbnail(
	step: { scene: string; state: string } | undefined,
	locale: Locale
): Promise<string> {
	const { body } = step ? await sceneBody(step, locale) : coverBody(locale);
	const svg = /<svg[\s\S]*<\/svg>/.exec(body.replace(/<!--[\s\S]*?-->/g, ''))?.[0] ?? '';
	return svg.replace(/<svg([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1>${STYLE}`);
}

async function sceneBody({ scene: id, state }: { scene: string; state: string }, locale: Locale) {
	const { scene, Picture: Drawing } = await registry[id as RegisteredScene]();
	const frame = slideFrame(scene, state, 'tall', { locale });
	return render(Drawing, { props: { frame, description: scene.describe(state, locale), state } });
}

const coverBody = (locale: Locale) =>
	render(Picture, {
		props: { frame: coverFrame(COVER_ROOMS.tall, locale), description: '', state: 'cover' }
	});
