import { expect, test } from '@playwright/test';
import { expectFits, embedIn, openHost, openHosts } from '../support/host';

/** A step by the id that its scene had in the first edition, and where it is today. */
const FORMER = 'embed/map/distance-republics/';
const TODAY = '/embed/distance/distance-republics/';

/** A host that fits whatever frame has the address that a message names, as Datawrapper's do. */
const BY_ADDRESS = `addEventListener('message', ({ data }) => {
	for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {}))
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.src.includes(id)) frame.style.height = height + 'px';
});`;
/** The same for those that are named whole. */
const BY_SOURCE = `addEventListener('message', ({ data }) => {
	if (typeof data !== 'string' || data[0] !== '{') return;
	const { src, context, height } = JSON.parse(data);
	for (const frame of document.querySelectorAll('iframe'))
		if (context === 'iframe.resize' && frame.src === src) frame.style.height = height + 'px';
});`;

test('a frame at a former address leads on and is given its height, by whatever the host knows it by', async ({
	page,
	baseURL
}) => {
	const frame = (rest = '', more = '') =>
		`<iframe src="${new URL(FORMER, baseURL).href}${rest}" title="Picture" style="width:100%;border:0" ${more}></iframe>`;
	const script = `<script src="${new URL('embed.js', baseURL).href}"></script>`;
	const hosts = await openHosts(page, {
		ours: { html: frame('?theme=dark&plain=1') + script },
		apart: { html: frame('', 'sandbox="allow-scripts"') + script },
		// These don't ask: they have to listen before a frame speaks.
		address: { html: `<script>${BY_ADDRESS}</script>${frame()}` },
		source: { html: `<script>${BY_SOURCE}</script>${frame('?plain=1')}` },
		element: {
			html: `<distant-partners-scene scene="map" step="distance-republics"></distant-partners-scene>${script}`
		},
		whole: { html: frame().replace('/distance-republics/', '/#distance-embassies') + script }
	});
	for (const name of ['ours', 'apart', 'address', 'source', 'element'] as const)
		await expectFits(await embedIn(hosts[name], TODAY));
	const dark = await embedIn(hosts.ours, TODAY);
	await expect(dark.locator('html[data-theme="dark"][data-plain]')).toBeAttached();
	// The element asks for today's address itself.
	expect((await embedIn(hosts.element, TODAY)).url()).toBe(new URL(TODAY.slice(1), baseURL).href);
	const whole = await embedIn(hosts.whole, '/embed/distance/');
	await expectFits(whole);
	await expect(whole.locator('#distance-embassies')).toBeVisible();
});

test('a copy of embed.js from the first edition shows what an old attribute asks for', async ({
	page,
	baseURL
}) => {
	await page.route('**/embed.js', (route) =>
		route.fulfill({ path: 'tests/embed/fixtures/embed-1.js.txt', contentType: 'text/javascript' })
	);
	await openHost(
		page,
		`<distant-partners-scene scene="map" step="distance-republics" plain><p>Still</p></distant-partners-scene>
		<script src="${new URL('embed.js', baseURL).href}"></script>`
	);
	await expectFits(await embedIn(page, TODAY));
	await expect(page.getByText('Still')).toBeHidden();
});

test('a former address adds nothing to the way back, and keeps what was chosen', async ({
	page,
	baseURL
}) => {
	await page.goto('./scenes/');
	await page.goto('./scenes/map/?step=distance-embassies&theme=dark#builder');
	await expect(page).toHaveURL(
		new URL('scenes/distance/?step=distance-embassies&theme=dark#builder', baseURL).href
	);
	await expect(page.locator('select[name="step"]')).toHaveValue('distance-embassies');
	await page.goBack();
	await expect(page).toHaveURL(/\/scenes\/$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a former address leads on by itself', async ({ page }) => {
		for (const [former, today] of [
			[FORMER, TODAY],
			['scenes/map/', '/scenes/distance/']
		] as const) {
			await page.goto(`./${former}`);
			await page.waitForURL((url) => url.pathname.endsWith(today));
		}
	});
});

test('a frame that may neither run scripts nor lead on shows the picture, and a link', async ({
	page,
	baseURL
}) => {
	await openHost(
		page,
		`<iframe sandbox="" width="600" height="700" title="Picture" src="${new URL(FORMER, baseURL).href}"></iframe>`
	);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('img')).toBeVisible();
	expect(
		await frame.getByRole('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)
	).toBeGreaterThan(200);
	await frame.getByRole('link').click();
	await expect(frame.locator('main.step h1')).toBeVisible();
});
