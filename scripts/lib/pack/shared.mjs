import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the pack keeps what pages share. */
const FOLDER = 'files';
export const FONTS = `${FOLDER}/fonts.css`;
export const SCRIPT = `${FOLDER}/pages.js`;
/** The plain words, which `islands/page/plain-words.ts` asks for where it is packed. */
export const PLAIN = `${FOLDER}/plain.js`;
/** The notes of the printed story, which `islands/story/print-notes.ts` asks for where it is packed. */
export const NOTES = `${FOLDER}/notes.js`;
/** What can be found, which `islands/search/boot.ts` asks for where it is packed. */
export const SEARCH = `${FOLDER}/search.js`;
/** The overview of the slides, which `islands/slides/overview.ts` asks for where it is packed. */
export const OVERVIEW = `${FOLDER}/overview.js`;

/** A rule for a typeface that is fetched: minified style sheets have no braces in it. */
const FACE = /@font-face\{[^}]*url\(["']?([^"')]+)["']?\)[^}]*\}/g;

/**
 * Styles and scripts that pages carry in themselves, kept once for all of them.
 *
 * @param {string} dir the finished site
 */
export function sharedFiles(dir) {
	/** @type {Map<string, string>} */
	const files = new Map();
	/** @type {Map<string, string>} */
	const faces = new Map();

	/** @param {string} content @param {string} extension */
	const keep = (content, extension) => {
		const name = createHash('sha256').update(content).digest('hex').slice(0, 8);
		const file = `${FOLDER}/${name}.${extension}`;
		files.set(file, content);
		return file;
	};

	return {
		/** @param {string} file of the site @returns {string} what is in it */
		read: (file) => readFileSync(path.join(dir, file), 'utf8'),
		/** @param {string} code of a classic script @returns its file */
		script: (code) => keep(code.trim(), 'js'),
		/**
		 * Typefaces go into the style sheet that all pages share, whole: some browsers let a page fetch none from files.
		 *
		 * @param {string} css
		 * @param {string} from the page it is from
		 * @returns its file
		 */
		style(css, from) {
			const rest = css.replace(FACE, (rule, address) => {
				const font = path.posix.join(path.posix.dirname(from), address);
				if (!faces.has(font)) {
					const data = readFileSync(path.join(dir, font)).toString('base64');
					faces.set(font, rule.replace(address, `data:font/woff2;base64,${data}`));
				}
				return '';
			});
			if (/url\((?!["']?(data:|#))/.test(rest)) throw new Error(`${from}: its styles fetch something.`);
			return keep(rest, 'css');
		},
		/** All of them, by path below the root. @returns {Map<string, string>} */
		all: () => new Map([...files, [FONTS, [...faces.values()].join('\n')]])
	};
}
