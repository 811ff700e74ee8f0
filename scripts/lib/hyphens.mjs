// Where the long words of the messages may be broken: pictures have columns that German compounds don't fit.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const ROOT = new URL('../../', import.meta.url);

/** Words of fewer letters fit wherever pictures have words; `charts/hyphens.ts` looks no shorter ones up. */
const LONG_WORD = /\p{L}{10,}/gu;
/** What stands for a number or a name in a message. */
const PLACEHOLDER = /\{[^{}]*\}/g;
/** English pictures are laid out for whole words. */
const WHOLE = ['en'];

/**
 * What puts soft hyphens into the words of a language; nothing where the library has no patterns for it.
 *
 * @param {string} locale
 * @returns {((words: string) => string) | undefined}
 */
export function hyphenator(locale) {
	const [language = ''] = locale.toLowerCase().split('-');
	const name = [locale.toLowerCase(), language].find(hasPatterns);
	if (!name) return undefined;
	const { hyphenateSync } = require(`hyphen/${name}`);
	return (words) => hyphenateSync(words, { minWordLength: 10 });
}

/** @param {string} language */
function hasPatterns(language) {
	try {
		return Boolean(require.resolve(`hyphen/${language}`));
	} catch {
		return false;
	}
}

/**
 * @param {unknown} message a text, or its variants
 * @returns {string[]}
 */
const textsIn = (message) =>
	typeof message === 'string' ? [message] : Object.values(message ?? {}).flatMap(textsIn);

/**
 * The long words of some messages, in lower case, with their soft hyphens; those that can't be broken are left out.
 *
 * @param {string} locale
 * @param {readonly unknown[]} messages
 * @returns {string[]}
 */
export function hyphenatedWords(locale, messages) {
	const hyphenate = WHOLE.includes(locale) ? undefined : hyphenator(locale);
	if (!hyphenate) return [];
	const words = messages
		.flatMap(textsIn)
		.flatMap((text) => text.replace(PLACEHOLDER, ' ').match(LONG_WORD) ?? [])
		.map((word) => word.toLowerCase());
	return [...new Set(words)]
		.sort()
		.map(hyphenate)
		.filter((word) => word.includes('\u00AD'));
}

/**
 * All that pictures need to know of hyphens, in every language of the project.
 *
 * @returns {string[]}
 */
export function hyphens() {
	const { locales, 'plugin.inlang.messageFormat': format } = JSON.parse(
		readFileSync(new URL('project.inlang/settings.json', ROOT), 'utf8')
	);
	const messages = (/** @type {string} */ locale) =>
		format.pathPattern.map((/** @type {string} */ file) =>
			JSON.parse(readFileSync(new URL(file.replace('{locale}', locale), ROOT), 'utf8'))
		);
	return locales.flatMap((/** @type {string} */ locale) => hyphenatedWords(locale, messages(locale)));
}
