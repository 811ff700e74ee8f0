// What pages may do, as they tell browsers themselves: a Content-Security-Policy in each, since not every host can send one.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';

/** A script that stands in a page; what has a type is data, and isn't run. */
const INLINE = /<script>([\s\S]*?)<\/script>/g;
const PAGE = /^<!doctype html>/i;
/** The first thing in a head: a policy holds for what comes after it. */
const PLACE = /<meta charset="utf-8"\s*\/?>/i;

/**
 * A page's policy. Everything comes from the site, nothing from anybody else; of scripts that stand in pages only those
 * that the build wrote run, by their hashes; text becomes markup in one place alone (`src/lib/islands/page/trusted.ts`;
 * Svelte has its own such policy, and each file of scripts makes its own of ours).
 *
 * Styles stay open: cards carry their planned heights, pictures and pages their sizes in attributes, and readers who need
 * other spacing or colours put them in with tools of their own. Where no address but the site's can be asked, styles give
 * nothing away.
 *
 * @param {Iterable<string>} scripts that stand in the page
 * @param {string} [own] where what the page is made of comes from; for files it is no origin
 * @returns {string}
 */
export function policyOf(scripts, own = "'self'") {
	const hashes = [...new Set(scripts)].map(
		(code) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`
	);
	return [
		`default-src ${own}`,
		`img-src ${own} data:`,
		`style-src ${own} 'unsafe-inline'`,
		`script-src ${own}${hashes.join('')}`,
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types distant-partners svelte-trusted-html 'allow-duplicates'"
	].join(';');
}

/** @param {string} policy */
const head = (policy) =>
	`<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">`;

/**
 * Gives every page of a finished site its policy; embeds, which are written with a stricter one, keep theirs.
 *
 * @param {string} dir the finished site
 * @throws when a page has no place for it
 */
export function writePolicies(dir) {
	for (const path of filesIn(dir)) {
		if (!path.endsWith('.html')) continue;
		const file = join(dir, path);
		const html = readFileSync(file, 'utf8');
		if (!PAGE.test(html) || html.includes('http-equiv="Content-Security-Policy"')) continue;
		if (!PLACE.test(html)) throw new Error(`${path}: its head doesn't begin with <meta charset="utf-8">`);
		const policy = policyOf([...html.matchAll(INLINE)].map(([, code]) => code ?? ''));
		writeFileSync(
			file,
			html.replace(PLACE, (charset) => charset + head(policy))
		);
	}
}
