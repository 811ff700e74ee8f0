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
	/** The picture that stands in for the frame: file names below the scene's folder. */
	picture: { light: string; dark: string };
	/** Heights in which everything shows without a script, by width; of the plain embed second. */
	heights: Readonly<Record<string, readonly [whole: number, plain: number]>>;
	citation: { text: string; bibtex: string; csl: string };
}

/** What whoever embeds something has chosen. `width` is one of the widths that the heights are known for. */
export interface Choice extends Which, Pick<Options, 'theme' | 'plain'> {
	width: string;
}

/**
 * The frame, and nothing that a host could object to. It has no style, as a text is no style where HTML is a program (MDX);
 * its attributes are written so that both read them.
 *
 * @param address full address of the embed
 */
export const frameHtml = (address: string, title: string, height: number): string =>
	`<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" frameBorder="0"></iframe>`;

/**
 * A link for where no frame shows. WordPress fits a frame that it found by its address only where a quotation comes first,
 * as in its own posts; it hides the quotation once the frame has spoken.
 *
 * @param address of what the frame shows, in the story
 */
export const quoteHtml = (address: string, title: string): string =>
	`<blockquote>${linkHtml(address, title)}</blockquote>`;

/** Text between tags: a number stands for each sign in which MDX would see a program, or Markdown its own. */
const said = (text: string): string =>
	escape(text).replace(/[{}[\]*_`~\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const linkHtml = (address: string, title: string): string =>
	`<a href="${escape(address)}">${said(title)}</a>`;

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

/**
 * Everything there is to copy for a choice. What is HTML stands in one line and in a box of its own, which every theme
 * puts into its column; WordPress's paragraphs, Markdown and MDX take such a line as it is. Where frames are removed, a
 * link stays.
 *
 * @param site full address of the site, without a slash at its end
 */
export function snippets(handout: Handout, choice: Choice, site: string): Snippets {
	const { locale, scene, step } = choice;
	const link = linkHtml(`${site}/#${step ?? scene}`, handout.title);
	const frame =
		frameHtml(`${site}/embed/${chosenPath(choice)}`, handout.title, heightOf(handout, choice)) + link;
	const script = `<script src="${escape(site)}/embed.js" async></script>`;
	return {
		// A system that is given an address asks what it is, and hears nothing of colours or words.
		address: `${site}/embed/${embedPath({ locale, scene, step })}`,
		frame: `<div>${frame}</div>`,
		script: `<div>${frame}${script}</div>`,
		element: `<div>${elementHtml(handout, choice, link, site)}${script}</div>`,
		caption: handout.caption,
		alt: handout.alt,
		...handout.citation
	};
}

/**
 * The web component, with a picture and its caption inside for wherever no script runs. No blocks are in it: where it
 * stands in the midst of a line, they would end the paragraph, and the element with it.
 */
function elementHtml({ alt, caption, picture }: Handout, choice: Choice, link: string, site: string): string {
	const { locale, scene, step, theme, plain } = choice;
	const attributes = [
		`scene="${escape(scene)}"`,
		step ? `step="${escape(step)}"` : [],
		`lang="${escape(locale)}"`,
		theme === 'auto' ? [] : `theme="${theme}"`,
		plain ? 'plain' : []
	].flat();
	const file = picture[theme === 'dark' ? 'dark' : 'light'];
	const address = escape(`${site}/scenes/${fileFolder(scene)}/${file}`);
	return (
		`<distant-partners-scene ${attributes.join(' ')}>` +
		`<img src="${address}" width="100%" loading="lazy" alt="${escape(alt)}" />${link}<br /><small>${said(caption)}</small>` +
		'</distant-partners-scene>'
	);
}
