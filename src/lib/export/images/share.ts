import { textWidth } from '$lib/charts/measure';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { coverFrame } from '$lib/charts/cover';
import type { SceneModule } from '$lib/scenes/registry';
import { COMPACT } from '$lib/scenes/rooms';
import type { Chapter, Story } from '$lib/story';
import { SHARE } from '$lib/pages/ui/share';
import { svgDocument } from './document';
import { ikatBand } from './ikat';
import { drawing } from './picture';
import { address } from './svg';
import { setText } from './text';

const { width, height } = SHARE;
const MARGIN = 56;
/** Ink on paper, whatever the reader's own colours are: a preview stands on somebody else's page. */
const SCHEME = 'light';

/** The largest of some sizes at which the longest word of a text fits a column. */
const fitting = (text: string, room: number, sizes: readonly number[]): number =>
	sizes.find((size) => text.split(' ').every((word) => textWidth(word, size, 400, 'display') <= room)) ??
	(sizes.at(-1) as number);

/** The preview of a chapter: its title, and the state that stands for its whole scene. */
export function chapterCard(chapter: Chapter, { scene }: SceneModule, locale: Locale): string {
	const band = ikatBand(width, 2);
	const frame = scene.layout(scene.preview, { ...COMPACT, locale });
	const tall = height - band.height - 44;
	const wide = (tall * frame.width) / frame.height;
	const left = width - MARGIN - wide;
	const column = { x: MARGIN, width: left - 2 * MARGIN };
	const name = m.site_name({}, { locale });
	const size = fitting(chapter.title, column.width, [84, 76, 68, 60]);
	const kicker = setText(
		m.chapter_number({ number: chapter.number }, { locale }),
		{ ...column, y: band.height + 84 },
		{ size: 26, color: 'muted', weight: 600 }
	);
	const title = setText(
		chapter.title,
		{ ...column, y: kicker.bottom + size + 14 },
		{ size, color: 'ink', font: 'display', leading: 1.04 }
	);
	const standfirst = setText(
		chapter.standfirst.map((segment) => segment.text).join(''),
		{ ...column, y: title.bottom + 58 },
		{ size: 24, color: 'ink', font: 'serif', leading: 1.3 }
	);
	return svgDocument({
		scheme: SCHEME,
		width,
		height,
		title: chapter.title,
		description: scene.describe(scene.preview, locale),
		content: [
			band.node,
			kicker.node,
			title.node,
			...(standfirst.bottom < height - 128 ? [standfirst.node] : []),
			setText(name, { ...column, y: height - 76 }, { size: 36, color: 'ink', font: 'display' }).node,
			setText(address(), { ...column, y: height - 42 }, { size: 20, color: 'muted' }).node,
			drawing(frame, { x: left, y: band.height + 22, width: wide, height: tall })
		]
	});
}

/** The preview of the whole story: its title over its cover's picture. */
export function storyCard({ cover }: Story, locale: Locale): string {
	const band = ikatBand(width, 2);
	const frame = coverFrame({ width: 820, height: 250 }, locale);
	const top = band.height + 196;
	const room = { x: MARGIN, width: width - 2 * MARGIN };
	return svgDocument({
		scheme: SCHEME,
		width,
		height,
		title: cover.title,
		description: cover.picture,
		content: [
			band.node,
			setText(cover.title, { ...room, y: band.height + 138 }, { size: 124, color: 'ink', font: 'display' })
				.node,
			setText(
				m.share_story({ years: cover.kicker }, { locale }),
				{ ...room, y: band.height + 190 },
				{ size: 28, color: 'muted' }
			).node,
			drawing(frame, { ...room, y: top + 20, height: height - top - 44 })
		]
	});
}
