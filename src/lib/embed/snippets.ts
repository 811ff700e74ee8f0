import { escape } from '$lib/markup/text';
import { embedPath, type Which } from './address';
import { fileFolder } from '$lib/story/former-ids';
import { writeOptions, type Options } from './options';

/** What a page needs to know of an embed to hand it out; everything but the addresses is in the embed's language. */
export interface Handout {
	/** Title of the frame. */
	title: string;
	/** One line below a picture, with its sources. */
	caption: string;
	/** Text alternative of the picture. */
	alt: string;
	/** The picture that stands in for the frame, in pixels of a page; file names below the scene's folder. */
	picture: { light: string; dark: string; width: number; height: number };
	/** Heights in which everything shows without a script, by width; of the plain embed second. */
	heights: Readonly<Record<string, readonly [whole: number, plain: number]>>;
	citation: { text: string; bibtex: string; csl: string };
}

/** What whoever embeds something has chosen. `width` is one of the widths that the heights are known for. */
export interface Choice extends Which, Pick<Options, 'theme' | 'plain'> {
	width: string;
}

/** The frame, and nothing that a host could object to. @param address full address of the embed */
export const frameHtml = (address: string, title: string, height: number): string =>
	`<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" ` +
	'style="border:0;width:100%" frameborder="0"></iframe>';

/**
 * A link for where no frame shows. WordPress fits a frame that it found by its address only where a quotation comes first,
 * as in its own posts; it hides the quotation once the frame has spoken.
 *
 * @param address of what the frame shows, in the story
 */
export const quoteHtml = (address: string, title: string): string =>
	`<blockquote><a href="${escape(address)}">${escape(title)}</a></blockquote>`;

/** The height of a frame in which a choice shows whole. */
export const heightOf = ({ heights }: Handout, { width, plain }: Choice): number =>
	heights[width]?.[plain ? 1 : 0] ?? 0;

/** Address of the embed that was chosen, below the folder of the embeds. */
export const chosenPath = (choice: Choice): string =>
	embedPath(choice) + writeOptions({ theme: choice.theme, plain: choice.plain });

/** Everything there is to copy, by name. */
export type Snippets = Record<
	'address' | 'frame' | 'script' | 'element' | 'caption' | 'alt' | 'text' | 'bibtex' | 'csl',
	string
>;

/** Everything there is to copy for a choice. @param site full address of the site, without a slash at its end */
export function snippets(handout: Handout, choice: Choice, site: string): Snippets {
	const address = `${site}/embed/${chosenPath(choice)}`;
	const frame = frameHtml(address, handout.title, heightOf(handout, choice));
	const script = `<script src="${escape(site)}/embed.js" async></script>`;
	return {
		address,
		frame,
		script: `${frame}\n${script}`,
		element: `${elementHtml(handout, choice, site)}\n${script}`,
		caption: handout.caption,
		alt: handout.alt,
		...handout.citation
	};
}

/** The web component, with a picture and its caption inside for wherever no script runs. */
function elementHtml({ alt, caption, picture }: Handout, choice: Choice, site: string): string {
	const { locale, scene, step, theme, plain } = choice;
	const attributes = [
		`scene="${escape(scene)}"`,
		step ? `step="${escape(step)}"` : [],
		`lang="${escape(locale)}"`,
		theme === 'auto' ? [] : `theme="${theme}"`,
		plain ? 'plain' : []
	].flat();
	const file = picture[theme === 'dark' ? 'dark' : 'light'];
	return [
		`<distant-partners-scene ${attributes.join(' ')}>`,
		'  <figure>',
		`    <img src="${escape(`${site}/scenes/${fileFolder(scene)}/${file}`)}" width="${picture.width}" height="${picture.height}"`,
		`      style="max-width:100%;height:auto" loading="lazy" alt="${escape(alt)}">`,
		`    <figcaption>${escape(caption)}</figcaption>`,
		'  </figure>',
		'</distant-partners-scene>'
	].join('\n');
}
