import { svgFile } from '$lib/embed/standalone';
import type { Locale } from '$lib/facts/format';
import { coverFrame } from '$lib/scenes/cover/layout';
import { registry, type RegisteredScene } from '$lib/scenes/registry';
import { COVER_ROOMS, slideFrame } from '../rooms';

/** The picture of a step, or without one of the cover, as an SVG file that stands alone. */
export async function thumbnail(
	step: { scene: string; state: string } | undefined,
	locale: Locale
): Promise<string> {
	if (!step) return svgFile(coverFrame(COVER_ROOMS.tall, locale), '');
	const { scene } = await registry[step.scene as RegisteredScene]();
	return svgFile(slideFrame(scene, step.state, 'tall', { locale }), scene.describe(step.state, locale));
}
