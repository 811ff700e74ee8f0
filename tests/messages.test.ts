import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, messages, messagesForBrowsers } from '../scripts/lib/messages.mjs';

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

	it('are compiled anew once one has changed, or is in another file, and not before', () => {
		const folder = mkdtempSync(join(tmpdir(), 'distant-partners-messages-'));
		const write = (file: string, text: string) => {
			mkdirSync(join(folder, 'en'), { recursive: true });
			writeFileSync(join(folder, 'en', file), text);
			return fingerprint(messages, folder);
		};
		const first = write('ui.json', '{ "next": "Next" }');
		expect(write('ui.json', '{ "next": "Next" }')).toBe(first);
		const prints = [
			first,
			write('ui.json', '{ "next": "On" }'),
			write('aid.json', '{}'),
			fingerprint(messagesForBrowsers, folder)
		];
		expect(new Set(prints).size).toBe(prints.length);
		rmSync(folder, { recursive: true });
	});
});
