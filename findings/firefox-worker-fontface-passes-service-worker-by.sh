#!/usr/bin/env bash
# Firefox ESR (Debian 12's firefox-esr; seen in 153.8): what a typeface of a dedicated worker names, `new FontFace(name, 'url(…)')`,
# is asked of the network, past the service worker that controls page and worker; so without a network it can't be had, though
# it is stored. A typeface of the page is asked of the service worker, and so is what the worker itself fetches: a FontFace made
# of those bytes loads.
# Seen: page: service worker, worker: network, worker's fetch: service worker. (In Chromium all three are the service worker.)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
if ! command -v firefox-esr > /dev/null; then
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends firefox-esr > /dev/null
fi
cat > package.json <<'JSON'
{ "name": "worker-typeface", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1 @fontsource/newsreader@5.2.10
cp node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2 font.woff2
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const files = {
	'/': ['text/html', '<!doctype html><title>Typefaces</title><link rel="icon" href="data:,">'],
	'/service-worker.js': [
		'text/javascript',
		`oninstall = () => skipWaiting();
		onactivate = (event) => event.waitUntil(clients.claim());
		onfetch = (event) => {
			const { pathname, search } = new URL(event.request.url);
			if (pathname === '/font.woff2') event.respondWith(fetch('/through.woff2' + search));
		};`
	],
	'/worker.js': [
		'text/javascript',
		`onmessage = async () => {
			await new FontFace('A', 'url(/font.woff2?worker)').load();
			const bytes = await (await fetch('/font.woff2?fetch')).arrayBuffer();
			await new FontFace('B', bytes).load();
			postMessage('done');
		};`
	]
};
const font = readFileSync('font.woff2');
const way = {};
const server = createServer(({ url }, response) => {
	const { pathname, search } = new URL(url, 'http://localhost');
	if (pathname.endsWith('.woff2')) {
		way[search.slice(1)] = pathname === '/font.woff2' ? 'network' : 'service worker';
		return response.writeHead(200, { 'content-type': 'font/woff2' }).end(font);
	}
	const [type, body] = files[pathname] ?? ['text/plain', ''];
	response.writeHead(200, { 'content-type': type }).end(body);
});
await new Promise((done) => server.listen(0, 'localhost', done));
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.argv[2], headless: true });
const page = await browser.newPage();
await page.goto(`http://localhost:${server.address().port}/`);
await page.evaluate(async () => {
	const controlled = new Promise((done) => (navigator.serviceWorker.oncontrollerchange = done));
	await navigator.serviceWorker.register('/service-worker.js');
	await controlled;
	await new FontFace('C', 'url(/font.woff2?page)').load();
	const worker = new Worker('/worker.js');
	await new Promise((done) => {
		worker.onmessage = done;
		worker.postMessage('');
	});
});
console.error(await browser.version());
console.log(`page: ${way.page}, worker: ${way.worker}, worker's fetch: ${way.fetch}`);
await browser.close();
server.close();
JS
said=$(node try.mjs "$(command -v firefox-esr)")
echo "$said"
[ "$said" = "page: service worker, worker: network, worker's fetch: service worker" ]
