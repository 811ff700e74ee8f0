#!/usr/bin/env bash
# @mozilla/readability 0.6.0: one class name decides whether prose survives. Of a page of three chapters, each with an
# introduction and a column of paragraphs, every paragraph is lost that stands in a <div> whose class holds "scroll", as
# scrollytelling pages like to call it, however long it is; only the introductions stay. The same columns are kept whole in a
# <div> of another name, and in a <section> of that very name.
# Seen: 0 of 12 paragraphs with <div class="scrolly">, 12 with <div class="column">, 12 with <section class="scrolly">.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > package.json <<'JSON'
{ "name": "reader-view", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.12
cat > try.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const prose = (i) =>
	`Paragraph number ${i} tells of a thread that was spun, dyed, and woven, and of who did it. It goes on for a while, as prose does.`;
const intro =
	'An introduction, of ordinary length, with commas, stands before the column. It says what the page is about, at some leisure, so that there is something to keep.';
const kept = (tag, name) => {
	const chapter = (first) => {
		const steps = [0, 1, 2, 3]
			.map((i) => `<section><h3>Step ${first + i}</h3><p>${prose(first + i)}</p></section>`)
			.join('');
		return `<section><h2>Chapter</h2><p>${intro}</p><${tag} class="${name}"><div>${steps}</div></${tag}></section>`;
	};
	const { document } = parseHTML(
		`<!doctype html><html><head><title>Threads</title></head><body><main>` +
			`${[0, 4, 8].map(chapter).join('')}<section><h2>After</h2><p>${intro}</p></section></main></body></html>`
	);
	const text = new Readability(document).parse()?.textContent ?? '';
	return Array.from({ length: 12 }, (_, i) => prose(i)).filter((one) => text.includes(one)).length;
};
console.log(
	`div.scrolly ${kept('div', 'scrolly')}, div.column ${kept('div', 'column')}, section.scrolly ${kept('section', 'scrolly')}`
);
JS
said=$(node try.mjs)
echo "$said"
[ "$said" = "div.scrolly 0, div.column 12, section.scrolly 12" ]
