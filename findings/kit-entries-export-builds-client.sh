#!/usr/bin/env bash
# SvelteKit 2.70.4 with Vite 8.3.8, every page `csr = false` and prerendered. Without more, Kit sees that no page needs a
# client and builds none: one pass, no script in the output. As soon as one page exports `entries`, which only names more pages
# to prerender, it builds the whole client again: entry and node scripts that no page loads. Seen: 0 scripts
# under _app without `entries`, several with it, and in both no page that names one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > package.json <<'JSON'
{ "name": "entries-client", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund @sveltejs/kit@2.70.4 @sveltejs/adapter-static@3.0.10 \
	@sveltejs/vite-plugin-svelte@7.3.1 svelte@5.57.3 vite@8.3.8
mkdir -p 'src/routes/year/[year]' static
echo 'User-agent: *' > static/robots.txt
cat > src/app.html <<'HTML'
<!doctype html>
<html lang="en"><head>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>
HTML
cat > svelte.config.js <<'JS'
import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter() } };
JS
cat > vite.config.js <<'JS'
import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };
JS
echo "export const prerender = true; export const csr = false;" > src/routes/+layout.js
echo "<h1>Years</h1><a href='/year/1992'>1992</a>" > src/routes/+page.svelte
echo "<h1>A year</h1>" > 'src/routes/year/[year]/+page.svelte'

# How many scripts a build has, and how many pages name one.
build() {
	rm -rf build .svelte-kit
	npx vite build --logLevel error > build.log 2>&1 || { tail -n 20 build.log; exit 1; }
	scripts=$(find build -name '*.js' | wc -l)
	named=$(grep -rlE '<script|modulepreload' build --include='*.html' | wc -l || true)
	echo "$1: $scripts scripts, $named pages that name one"
}

build 'without entries'
[ "$scripts" -eq 0 ] && [ "$named" -eq 0 ] || { echo "changed: a client is built, or named, without entries"; exit 1; }
echo "export const entries = () => [{ year: '1992' }];" > 'src/routes/year/[year]/+page.js'
build 'with entries'
[ "$scripts" -gt 3 ] && [ "$named" -eq 0 ] || { echo "changed: entries no longer bring a client that nobody loads"; exit 1; }
