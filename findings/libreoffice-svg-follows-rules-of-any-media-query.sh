#!/usr/bin/env bash
# LibreOffice Draw 7.4.7 (Debian 12): in an SVG's style sheet no media query is asked. The rules inside one are followed
# whatever it says, `prefers-color-scheme: dark` or `print` alike, all but the first, which is lost. So a picture that is light
# and turns dark on dark pages opens half in its dark colours. The same rule with `:root` in its selector is left alone.
# Seen, of two squares that are red and that a query for dark pages or for paper turns blue: red, blue. With `:root`: red, red.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
if ! command -v soffice > /dev/null || [ ! -e /usr/lib/libreoffice/program/libsdlo.so ]; then
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends libreoffice-draw > /dev/null
fi
cat > package.json <<'JSON'
{ "name": "media-query", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund pngjs@7.0.0
picture() {
	cat > "$1.svg" <<SVG
<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">
<style>@media $2 { $3.one { fill: #0000ff } $3.two { fill: #0000ff } }</style>
<rect class="one" width="20" height="20" fill="#ff0000"/><rect class="two" x="20" width="20" height="20" fill="#ff0000"/>
</svg>
SVG
}
picture dark '(prefers-color-scheme: dark)' ''
picture paper 'print' ''
picture root '(prefers-color-scheme: dark)' ':root '
soffice "-env:UserInstallation=file://$dir/office" --headless --convert-to png dark.svg paper.svg root.svg > /dev/null 2>&1
cat > see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

for (const name of ['dark', 'paper', 'root']) {
	const { data, width, height } = PNG.sync.read(readFileSync(`${name}.png`));
	const at = (x) => 4 * (Math.floor(height / 2) * width + Math.floor(x * width));
	console.log(name, [0.25, 0.75].map((x) => (data[at(x)] > data[at(x) + 2] ? 'red' : 'blue')).join(' '));
}
JS
soffice --version
said=$(node see.mjs)
echo "$said"
[ "$said" = "dark red blue
paper red blue
root red red" ]
