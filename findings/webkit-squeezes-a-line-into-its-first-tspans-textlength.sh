#!/usr/bin/env bash
# WebKitGTK 2.50.6 (Debian 12): of a line of SVG text whose parts have a `textLength` each (`lengthAdjust="spacingAndGlyphs"`), the
# whole line is squeezed into the length of the first part, where the next follows by `dx`. So "Kazakhstan" and the sentence
# after it, 100 and 200 pixels long, take 100 pixels together. Chromium fits each part into its own length. With an `x` of its own,
# which begins a new chunk of text, the second part keeps its length in WebKit, too.
# Seen, as widths of the line: shifted 100, placed 300.
set -euo pipefail
dir=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$dir"' EXIT
cd "$dir"
if ! command -v WebKitWebDriver > /dev/null || ! command -v Xvfb > /dev/null; then
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends webkit2gtk-driver xvfb > /dev/null
fi
cat > page.html <<'HTML'
<!doctype html><svg xmlns="http://www.w3.org/2000/svg" width="400" height="80" font-size="16" font-family="monospace">
<text id="shifted" x="0" y="20"><tspan textLength="100" lengthAdjust="spacingAndGlyphs">Kazakhstan</tspan><tspan dx="0" textLength="200" lengthAdjust="spacingAndGlyphs">an investor more than</tspan></text>
<text id="placed" x="0" y="60"><tspan textLength="100" lengthAdjust="spacingAndGlyphs">Kazakhstan</tspan><tspan x="100" textLength="200" lengthAdjust="spacingAndGlyphs">an investor more than</tspan></text>
</svg>
HTML
browser=$(ls -d /usr/lib/*/webkit2gtk-4.*/MiniBrowser | tail -1)
Xvfb -displayfd 3 -screen 0 800x600x24 3> display > /dev/null 2>&1 &
cat > see.mjs <<'JS'
const [, , port, binary, page] = process.argv;
async function call(method, path, body) {
	const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
	const { value } = await answer.json();
	if (value?.error) throw new Error(value.message || value.error);
	return value;
}
for (let tries = 0; ; tries++)
	try {
		await call('GET', '/status');
		break;
	} catch (error) {
		if (tries > 50) throw error;
		await new Promise((done) => setTimeout(done, 200));
	}
const options = { binary, args: ['--automation'] };
const { sessionId, capabilities } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
console.log(capabilities.browserName, capabilities.browserVersion);
await call('POST', `/session/${sessionId}/url`, { url: page });
const script = 'return ["shifted", "placed"].map((id) => id + " " + Math.round(document.getElementById(id).getBBox().width))';
console.log((await call('POST', `/session/${sessionId}/execute/sync`, { script, args: [] })).join(', '));
await call('DELETE', `/session/${sessionId}`);
JS
for _ in $(seq 50); do [ -s display ] && break; sleep 0.1; done
port=$((20000 + RANDOM % 20000))
DISPLAY=:$(cat display) LIBGL_ALWAYS_SOFTWARE=1 WebKitWebDriver --port=$port > /dev/null 2>&1 &
said=$(node see.mjs "$port" "$browser" "file://$dir/page.html")
echo "$said"
[[ "$said" == *"shifted 100, placed 300"* ]] || { echo "This has changed."; exit 1; }
