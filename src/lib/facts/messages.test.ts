import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsIn, fill } from '$lib/facts/fill';
import type { Locale } from './format';

const FOLDER = 'messages';
/** A fact's braces are escaped, a parameter's are not. */
const FACT = /(?:\[[^[\]]*\])?\\(\{[^{}]*)\\(\})/g;

it.each(readdirSync(FOLDER))('the facts in the messages of %s exist, in forms that exist', (language) => {
	const wrong: string[] = [];
	let found = 0;
	for (const file of readdirSync(`${FOLDER}/${language}`)) {
		const messages = JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8')) as Record<
			string,
			string
		>;
		for (const [key, text] of Object.entries(messages))
			for (const [match] of text.matchAll(FACT)) {
				const token = match.replaceAll('\\', '');
				found += factsIn(token).length;
				try {
					fill(token, language as Locale, `${file}: ${key}`);
				} catch (error) {
					wrong.push((error as Error).message);
				}
			}
	}
	expect(wrong).toEqual([]);
	expect(found).toBeGreaterThan(0);
});
