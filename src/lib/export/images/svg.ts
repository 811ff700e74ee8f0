import type { Mark } from '$lib/charts/frame';
import { hasMap } from '$lib/charts/map';
import type { Locale } from '$lib/facts/format';
import type { SvgNode } from '$lib/markup/nodes';
import { m } from '$lib/paraglide/messages';
import type { SceneModule } from '$lib/scenes/registry';
import { site } from '$lib/pages/ui/site';
import { svgDocument } from './document';
import { drawing, type Rectangle } from './picture';
import { setText } from './text';
import type { Scheme } from './tokens';

export interface ImageOptions {
	scheme: Scheme;
	/** Room for the drawing itself, in CSS pixels; heading, credit and margins come on top. */
	width: number;
	height: number;
	locale: Locale;
	/** Heading of the picture. */
	title: string;
	/** Who the numbers come from. */
	credit: string;
}

/** Margin around everything, in pixels. */
const MARGIN = 24;
/** Share of the width that headline and sources take: in another typeface they are wider. */
const COLUMN = 0.93;

/** Made once a build, however often it is asked for. */
const made = new Map<string, string>();

/**
 * One state of a scene as an SVG file that can travel alone: heading, drawing with textures and axes, sources, the
 * site's name and the licence are all in it.
 *
 * @throws with scene and state when there is no such state
 */
export function svgOf(module: SceneModule, state: string, options: ImageOptions): string {
	const key = JSON.stringify([module.scene.id, state, options]);
	const known = made.get(key) ?? compose(module, state, options);
	made.set(key, known);
	return known;
}

function compose({ scene }: SceneModule, state: string, options: ImageOptions): string {
	const { scheme, width, height, locale, title, credit } = options;
	const frame = scene.layout(state, { width, height, locale });
	const small = width < 600;
	const size = small ? 24 : 34;
	const column = { x: MARGIN, width: width * COLUMN };
	const heading = setText(
		title,
		{ ...column, y: MARGIN + size },
		{ size, color: 'ink', font: 'display', leading: 1.12 }
	);
	const top = Math.round(heading.bottom + size * 0.75);
	const foot = top + height + 28;
	const line = { size: small ? 12 : 13, color: 'muted', leading: 1.4 } as const;
	const sources = setText(
		`${m.picture_sources({}, { locale })} ${credit}`,
		{ ...column, y: foot + 18 },
		line
	);
	const licence = setText(
		m.image_licence({ address: address() }, { locale }),
		{ ...column, y: sources.bottom + line.size * 1.4 },
		line
	);
	const whole = { width: width + 2 * MARGIN, height: Math.round(licence.bottom + MARGIN) };
	const place = { x: MARGIN, y: top, width, height };
	return svgDocument({
		scheme,
		title,
		description: scene.describe(state, locale),
		...whole,
		content: [
			drawing(frame, place, { cut: false, margin: MARGIN }),
			...mats(frame.marks, whole, place),
			heading.node,
			{ tag: 'path', attributes: { d: `M${MARGIN} ${foot - 4}h${width}`, stroke: 'var(--rule)' } },
			sources.node,
			licence.node
		]
	});
}

/**
 * Paper over what of a drawing runs off its edges: of a map on all sides, of one that is shown from further on at its left.
 * Of the rest nothing does but labels in a wider typeface, which need the margin. The drawing isn't cut off instead: a
 * picture cut off is one layer to the program that makes PNGs, and land that runs far off the map makes it a layer larger
 * than it can bear.
 */
function mats(
	marks: readonly Mark[],
	whole: { width: number; height: number },
	{ x, y, width, height }: Rectangle
): SvgNode[] {
	const all = `M0 0H${whole.width}V${whole.height}H0Z`;
	const further = marks.some((mark) => mark.kind === 'path' && !mark.link && mark.tx < 0);
	const left = further ? `M0 0H${x}V${whole.height}H0Z` : undefined;
	const d = hasMap(marks) ? `${all}M${x} ${y}V${y + height}H${x + width}V${y}Z` : left;
	return d === undefined ? [] : [{ tag: 'path', attributes: { d, fill: 'var(--paper)' } }];
}

/** The site's address as people write it. */
export const address = (): string => site.replace(/^https?:\/\//, '');
