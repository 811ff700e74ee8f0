import { expect, test } from '@playwright/test';

interface Visited {
	/** Addresses by page, without fragments. */
	links: Record<string, string[]>;
	ids: Record<string, string[]>;
	failed: string[];
}

test('every internal link and every anchor leads somewhere', async ({ page }) => {
	test.setTimeout(600_000);
	await page.goto('./article/');
	const { links, ids, failed } = await page.evaluate(async (): Promise<Visited> => {
		const site = new URL('../', location.href).href;
		const found: Visited = { links: {}, ids: {}, failed: [] };
		const queue = [site];
		const seen = new Set(queue);
		for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
			const answer = await fetch(address);
			if (!answer.ok) found.failed.push(`${address}: ${answer.status}`);
			if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
			const document = new DOMParser().parseFromString(await answer.text(), 'text/html');
			found.ids[address] = [...document.querySelectorAll('[id]')].map((element) => element.id);
			const targets = [...document.querySelectorAll('a[href], link[rel=alternate][href]')].map(
				(link) => new URL(link.getAttribute('href') ?? '', address)
			);
			const inside = targets.map(({ href }) => href).filter((href) => href.startsWith(site));
			found.links[address] = inside;
			for (const href of inside) {
				const plain = href.replace(/[?#].*$/, '');
				if (seen.has(plain)) continue;
				seen.add(plain);
				queue.push(plain);
			}
		}
		return found;
	});
	expect(Object.keys(links).length).toBeGreaterThan(3);
	expect(failed).toEqual([]);
	const lost: string[] = [];
	for (const [from, targets] of Object.entries(links))
		for (const target of new Set(targets)) {
			const { hash, href } = new URL(target);
			const there = ids[href.replace(/[?#].*$/, '')];
			if (hash.length > 1 && there && !there.includes(decodeURIComponent(hash.slice(1))))
				lost.push(`${from} → ${target}`);
		}
	expect(lost).toEqual([]);
});

test('no page asks anybody else for anything', async ({ page, request, baseURL }) => {
	test.setTimeout(300_000);
	const outside: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) outside.push(request.url());
	});
	const listed = await (await request.get('./sitemap.xml')).text();
	const pages = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	const home = pages.find((address) => pages.every((other) => other.startsWith(address))) ?? '';
	expect(pages.length).toBeGreaterThan(20);
	const unlisted = ['404.html', 'present/exports-guess/', 'embed/aid/', 'embed/aid/aid-mines/'];
	for (const path of [...pages.map((address) => address.slice(home.length)), ...unlisted]) {
		await page.goto(`./${path}`);
		await page.waitForLoadState('networkidle');
	}
	expect(outside).toEqual([]);
});
