import path from 'node:path';
import { site as web } from '../site.mjs';

/**
 * Folders that stay on the web: pages for other people's frames and those that hand them out, pictures for link
 * previews, short addresses that lead to the published site, and the pack itself. Of the embeds the site's own pages show
 * the pictures.
 */
const ONLINE_ONLY = /^(embed|scenes|share|s|pack|_app)\/|^(embed\.js|404\.html|offline\.html)$/;

const PICTURE = /^embed\/[^/]+\/[^/]+\/picture\.svg$/;

/** The page of the site's root is the story that scrolls; in the pack the article stands for it. */
const STORY = 'index.html';
const ARTICLE = 'article/index.html';

/** Whether a file of the site may be in the pack. @param {string} file */
export const isPackable = (file) => PICTURE.test(file) || (!ONLINE_ONLY.test(file) && file !== STORY);

/**
 * Where a link in the pack leads.
 *
 * @param {string} address as the page has it
 * @param {string} from the page's path below the root
 * @param {ReadonlySet<string>} site every file of the site
 * @returns {{ address: string, file?: string } | undefined} the address for the pack, and the file it needs; nothing when
 *   the target isn't in the pack
 */
export function packed(address, from, site) {
	if (address === '' || address.startsWith('#') || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address))
		return { address };
	const { pathname, hash } = new URL(address, `file:///${from}`);
	const asked = decodeURIComponent(pathname.slice(1));
	let file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
	if (file === STORY) file = ARTICLE;
	if (!isPackable(file)) return undefined;
	if (!site.has(file)) throw new Error(`${from}: “${address}” leads nowhere, so it can't be packed.`);
	// The cover has an id on the story's page only.
	return { address: relative(from, file) + (hash === '#top' ? '' : hash), file };
}

/** The full address on the web of what a page names. @param {string} address @param {string} from the page's path below the root */
export function published(address, from) {
	const { pathname, search, hash } = new URL(address, `file:///${from}`);
	return web + pathname + search + hash;
}

/** Address of a file from a page. @param {string} from @param {string} to both below the root */
export const relative = (from, to) =>
	path.posix
		.relative(path.posix.dirname(from), to)
		.split('/')
		.map((part) => encodeURIComponent(part))
		.join('/');
