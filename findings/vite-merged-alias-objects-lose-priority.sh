#!/usr/bin/env bash
# Vite 8.3.8, mergeConfig: a config of one's own adds a more special alias ('#app/words') to a base config's general one
# ('#app'). Written as a list, the addition comes first and is taken. Written as an object, as the base is, it comes last: the
# general alias matches first, and the addition is never used, without a word. Seen: the same two aliases give "special"
# with a list, "general" with an object.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > package.json <<'JSON'
{ "name": "merged-alias", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund vite@8.3.8
mkdir -p general special
echo "export default 'general';" > general/words.js
echo "export default 'special';" > special/words.js
echo "import words from '#app/words'; globalThis.said = words;" > entry.js
cat > try.mjs <<'JS'
import path from 'node:path';
import { build, mergeConfig } from 'vite';

const base = {
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { '#app': path.resolve('general') } },
	build: { write: false, rollupOptions: { input: 'entry.js' } }
};
const own = { '#app/words': path.resolve('special/words.js') };
const asList = Object.entries(own).map(([find, replacement]) => ({ find, replacement }));
for (const [how, alias] of Object.entries({ list: asList, object: own })) {
	const { output } = await build(mergeConfig(base, { resolve: { alias } }));
	console.log(`${how}: ${output[0].code.includes('special') ? 'special' : 'general'}`);
}
JS
said=$(node try.mjs)
echo "$said"
[ "$said" = "list: special
object: general" ]
