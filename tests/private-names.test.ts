import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namesPrivatePerson } from '../src/lib/facts/known/private-names';

it('the name of a private person stands in no text of this project', () => {
	const ROOT = process.cwd();
	const read = (folder: string): string[] =>
		readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory())
				return /^(node_modules|generated|paraglide)$/.test(entry.name) ? [] : read(path);
			return /\.(ts|svelte|mjs|js|json|md|txt|css|html|csv)$/.test(entry.name) ? [path] : [];
		});
	const paths = [
		...['docs', 'messages', 'scripts', 'src', 'tests', 'findings'].flatMap(read),
		'README.md',
		'CHANGELOG.md'
	];
	// Nobody's name, which tests spell.
	const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8').replaceAll(/nemonominatus/gi, '');
	// All at once: most words stand in many files.
	if (!namesPrivatePerson(paths.map(textOf).join('\n'))) return;
	expect(paths.filter((path) => namesPrivatePerson(textOf(path)))).toEqual([]);
});
