import { coverFrame } from '$lib/charts/cover';
import type { Locale } from '$lib/facts/format';
import type { Story } from '$lib/story';
import { svgDocument } from '../images/document';
import { ikatBand } from '../images/ikat';
import { drawing } from '../images/picture';
import { setText } from '../images/text';

/** Size of the cover in pixels: the proportions that libraries of books show covers in. */
const [WIDTH, HEIGHT, MARGIN] = [1000, 1500, 80];

/** The cover of the book, as SVG: its title over the story's opening picture. */
export function bookCover({ cover }: Story, locale: Locale): string {
	const band = ikatBand(WIDTH, 1);
	const room = { x: MARGIN, width: WIDTH - 2 * MARGIN };
	const kicker = setText(cover.kicker, { ...room, y: 240 }, { size: 36, color: 'muted', weight: 600 });
	const title = setText(
		cover.title,
		{ ...room, y: 380 },
		{ size: 150, color: 'ink', font: 'display', leading: 0.98 }
	);
	const standfirst = setText(
		cover.standfirst,
		{ ...room, y: title.bottom + 90 },
		{ size: 36, color: 'ink', font: 'serif', leading: 1.35 }
	);
	const top = standfirst.bottom + 60;
	return svgDocument({
		scheme: 'light',
		width: WIDTH,
		height: HEIGHT,
		title: cover.title,
		description: cover.picture,
		content: [
			band.node,
			kicker.node,
			title.node,
			standfirst.node,
			drawing(coverFrame({ width: 350, height: 280 }, locale), { ...room, y: top, height: HEIGHT - top - 80 })
		]
	});
}
