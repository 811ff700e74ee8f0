import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { FOLDER, scenes, steps } from '../support/embeds';

const schema = JSON.parse(readFileSync('tests/embed/fixtures/oembed.schema.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(schema);
const answerOf = (path: string) =>
	JSON.parse(readFileSync(join(FOLDER, path, 'oembed.json'), 'utf8')) as Record<string, unknown>;
/** The part of an address that is below the site's root; where the site is, the build knows. */
const below = (address: unknown) => String(address).replace(/^.*?\/(?=embed\/)/, '');

test('the schema tells right from wrong', () => {
	const good = answerOf('aid/aid-mines');
	expect(valid(good)).toBe(true);
	for (const wrong of [
		{ version: 1 },
		{ version: '2.0' },
		{ type: 'page' },
		{ html: undefined },
		{ width: '600' },
		{ height: 0 },
		{ thumbnail_height: undefined },
		{ provider_url: 'javascript:alert(1)' }
	]) {
		const answer = JSON.parse(JSON.stringify({ ...good, ...wrong })) as unknown;
		expect(valid(answer), JSON.stringify(wrong)).toBe(false);
	}
});

test('every oembed.json of the build is what the specification asks for, and tells of its own embed', () => {
	const paths = [...scenes(), ...steps()];
	expect(paths.length).toBeGreaterThan(70);
	const faults: string[] = [];
	const titles = new Map<string, string>();
	for (const path of paths) {
		const said = answerOf(path);
		const fault = (what: string) => faults.push(`${path}: ${what}`);
		if (!valid(said)) fault(ajv.errorsText(valid.errors));
		if (said.type !== 'rich') fault(`type ${String(said.type)}`);
		const [, story = '', src = '', height = ''] =
			/^<blockquote><a href="[^"]*\/(#[^"]+)">[^<]+<\/a><\/blockquote><iframe src="([^"]+)"[^>]* height="(\d+)"[^>]*><\/iframe>$/.exec(
				String(said.html)
			) ?? [];
		const start = readFileSync(join(FOLDER, path, 'index.html'), 'utf8').slice(0, 1500);
		if (!story || !new RegExp(`rel="canonical" href="[^"]*/${story}"`).test(start)) fault(`quotes ${story}`);
		if (below(src) !== `embed/${path}/`) fault(`shows ${src}`);
		if (Number(height) !== said.height) fault(`is ${height} high, and says ${String(said.height)}`);
		if (/<script|\son\w+=|javascript:/i.test(String(said.html))) fault('has a script in it');
		if (!existsSync(join('build', below(said.thumbnail_url)))) fault('has no thumbnail');
		const title = String(said.title);
		if (titles.has(title)) fault(`has the title of ${titles.get(title)}`);
		titles.set(title, path);
	}
	expect(faults).toEqual([]);
});

test('every embed leads to its own oembed.json, in its first bytes', () => {
	const lost: string[] = [];
	for (const path of [...scenes(), ...steps()]) {
		const start = readFileSync(join(FOLDER, path, 'index.html'), 'utf8').slice(0, 1500);
		const [, address = ''] =
			/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(start) ?? [];
		if (below(address) !== `embed/${path}/oembed.json`) lost.push(`${path}: ${address}`);
	}
	expect(lost).toEqual([]);
});

test('every address that was ever published is still there, and every new one is written down', () => {
	const published = readFileSync('tests/embed/fixtures/addresses.txt', 'utf8').trim().split('\n');
	expect([...scenes(), ...steps()].sort()).toEqual(published);
});
