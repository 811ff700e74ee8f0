import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Where the sources name messages: always in full, `m.name`, as a lint rule asks for. */
const NAMED = /\bm\.(\w+)|\bm\[['"](\w+)['"]\]/g;
const IS_SOURCE = /(?<!\.test)\.(?:ts|svelte)$/;

const inFolder = (folder: string, pattern: RegExp): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => pattern.test(path) && !/paraglide|generated/.test(path))
		.map((path) => join(folder, path));

const used = new Set(
	inFolder('src', IS_SOURCE).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, plain, quoted]) => plain ?? quoted)
	)
);

describe('messages', () => {
	it.each(inFolder('messages', /\.json$/))('of %s are all shown somewhere', (file) => {
		const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
		expect(keys.filter((key) => !key.startsWith('$') && !used.has(key))).toEqual([]);
	});
});
