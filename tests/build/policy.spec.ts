import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { elements, files, read, type Built } from '../support/built';

/** A page's policy as browsers read it: each rule with what it allows. Of two rules of one name the first counts. */
function policyOf(all: readonly Built[]): ReadonlyMap<string, readonly string[]> {
	const [meta, ...more] = all.filter(
		({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy'
	);
	if (!meta || more.length > 0) throw new Error(`${more.length + (meta ? 1 : 0)} policies`);
	const rules = (meta.attributes.content ?? '').split(';').map((rule) => rule.trim().split(/\s+/));
	return new Map(rules.map(([name = '', ...allowed]) => [name, allowed]));
}

/** Scripts that run: what has a type of its own is data. */
const RUN = new Set([undefined, '', 'module', 'text/javascript']);
const isScript = ({ tag, attributes }: Built) => tag === 'script' && RUN.has(attributes.type);
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What is no part of a page, and what a page may only have where its policy says nothing against it. */
function faultsOf(path: string): string[] {
	const all = elements(read(path).toString());
	const rules = policyOf(all);
	const rule = (name: string) => rules.get(name) ?? rules.get('default-src') ?? [];
	const scripts = all.filter(isScript);
	const inline = scripts.filter(({ attributes }) => attributes.src === undefined);
	const at = all.findIndex(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
	const isEmbed = /^embed\/(?!hosts\/)/.test(path);
	const hashes = rule('script-src').filter((source) => source.startsWith("'sha256-"));
	const known = new Set(inline.map(({ text }) => hash(text)));
	const faults = [
		...inline
			.filter(({ text }) => !hashes.includes(hash(text)))
			.map(({ text }) => `keeps from running: ${text.slice(0, 40)}`),
		...hashes.filter((one) => !known.has(one)).map((one) => `allows a script that isn't there: ${one}`),
		...scripts.filter((script) => all.indexOf(script) < at).map(() => 'has a script before its policy'),
		...[...rules].flatMap(([name, allowed]) =>
			allowed
				.filter(
					(source) => !SOURCES.has(source) && !source.startsWith("'sha256-") && name !== 'trusted-types'
				)
				.map((source) => `${name} allows ${source}`)
		),
		...['script-src', 'object-src', 'base-uri', 'form-action'].flatMap((name) =>
			rule(name).some((source) => /unsafe|\*|data:|^https?:/.test(source)) ? [`${name} is open`] : []
		),
		...all.flatMap(({ tag, attributes }) =>
			Object.entries(attributes)
				.filter(([name, value]) => /^on/.test(name) || /^\s*javascript:/i.test(value))
				.map(([name]) => `<${tag} ${name}> is a script`)
		)
	];
	if (rules.get('require-trusted-types-for')?.join() !== "'script'")
		faults.push('lets any text become markup');
	for (const name of ['object-src', 'base-uri', 'form-action'])
		if (
			rules.get(name) === undefined &&
			!(name === 'object-src' && rules.get('default-src')?.join() === "'none'")
		)
			faults.push(`says nothing of ${name}`);
	if (isEmbed && rules.get('default-src')?.join() !== "'none'")
		faults.push('is an embed and fetches something');
	return faults;
}

/** All that any rule may allow, hashes aside. */
const SOURCES = new Set(["'self'", "'none'", "'unsafe-inline'", "'script'", 'data:']);

test('every page says what it may do: its own scripts by their hashes, nothing from elsewhere, no script in an attribute', () => {
	const pages = files().filter(
		(path) => path.endsWith('.html') && /^<!doctype html>/i.test(read(path).toString())
	);
	expect(pages.length).toBeGreaterThan(350);
	expect(pages.flatMap((path) => faultsOf(path).map((fault) => `${path} ${fault}`))).toEqual([]);
});
