import { expect, test, type Frame, type Page } from '@playwright/test';
import { cases } from '../support/full';
import {
	contentHeight,
	embedIn,
	expectFits,
	expectSandboxed,
	openHosts,
	toFront,
	widen,
	type Host,
	type Library
} from '../support/host';

/** Two steps of one scene and, in a sandbox without an origin, one of another. */
const PLAIN = ['aid-kyrgyzstan', 'aid-luxembourg'] as const;
const SANDBOXED = 'trade-oil';
const WIDTHS = cases([700, 360], [700, 360, 960, 320]);

const embed = (step: string) => `embed/${step.split('-')[0]}/${step}/`;

/** A library's page: where a frame goes, and what is called for it. */
interface Parent {
	/** @param sandbox an attribute, or nothing */
	html(id: string, address: string, sandbox: string): string;
	/** @param sandboxed whether the frame has no origin */
	script(id: string, address: string, sandboxed: boolean): string;
}

const box = (id: string) => `<div id="${id}"></div>`;
const frame = (id: string, address: string, sandbox: string) =>
	`<iframe id="${id}" src="${address}" style="width:100%;border:0"${sandbox}></iframe>`;

/** The parent libraries themselves, each set up as its documentation says. */
const PARENTS: Readonly<Record<Library, Parent>> = {
	pym: {
		html: box,
		script: (id, address, sandboxed) =>
			`new pym.Parent('${id}', '${address}'${sandboxed ? ", { sandbox: 'allow-scripts' }" : ''})`
	},
	frames: {
		html: box,
		script: (id, address, sandboxed) =>
			`new newswireFrames.Framer(document.querySelector('#${id}'), { src: '${address}'${
				sandboxed ? ", attributes: { sandbox: 'allow-scripts' }" : ''
			} })`
	},
	iframeResizer: {
		html: frame,
		script: (id, _, sandboxed) =>
			`iframeResize({ license: 'GPLv3', waitForLoad: false${sandboxed ? ', checkOrigin: false' : ''} }, '#${id}')`
	},
	openIframeResizer: {
		html: frame,
		script: (id, _, sandboxed) =>
			`iframeResizer.initialize({${sandboxed ? ' checkOrigin: false ' : ''}}, '#${id}')`
	}
};

/** The listeners of hosts that have no library to install, as they publish them; each has one frame. */
const LISTENERS = {
	/** amp-iframe takes `embed-size`, and asks nothing. */
	amp: `addEventListener('message', ({ source, data }) => {
			const frame = document.querySelector('iframe');
			if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size' && data.height >= 100)
				frame.style.height = data.height + 'px';
		});`,
	/** The snippet that Datawrapper hands out. */
	datawrapper: `window.addEventListener('message', function (a) {
			if (void 0 !== a.data['datawrapper-height']) {
				var e = document.querySelectorAll('iframe');
				for (var t in a.data['datawrapper-height'])
					for (var r, i = 0; (r = e[i]); i++)
						if (r.contentWindow === a.source) r.style.height = a.data['datawrapper-height'][t] + 'px';
			}
		});`,
	/** Its older one looks frames up by a part of their address. */
	'old-datawrapper': `window.addEventListener('message', function (a) {
			if (void 0 !== a.data['datawrapper-height'])
				for (var e in a.data['datawrapper-height']) {
					var t = document.querySelector('iframe[src*="' + e + '"]');
					if (t) t.style.height = a.data['datawrapper-height'][e] + 'px';
				}
		});`,
	embedly: `addEventListener('message', ({ source, data }) => {
			if (typeof data !== 'string') return;
			let said;
			try { said = JSON.parse(data); } catch { return; }
			if (said.context !== 'iframe.resize') return;
			for (const frame of document.querySelectorAll('iframe'))
				if (frame.src === said.src && frame.contentWindow === source) frame.height = said.height;
		});`,
	plain: `addEventListener('message', ({ data }) => {
			if (data && data.height && Object.keys(data).length === 1) document.querySelector('iframe').height = data.height;
		});`
} as const;

const libraries = Object.keys(PARENTS) as Library[];
const dialects = Object.keys(LISTENERS) as (keyof typeof LISTENERS)[];

/** All hosts, by name. @param at full address of what is below the site's root */
function hosts(at: (path: string) => string): Record<string, Host> {
	const parents = libraries.map((library) => {
		const { html, script } = PARENTS[library];
		const frames = [...PLAIN, SANDBOXED].map((step) => {
			const [address, sandboxed] = [at(embed(step)), step === SANDBOXED];
			return {
				html: html(step, address, sandboxed ? ' sandbox="allow-scripts"' : ''),
				script: script(step, address, sandboxed)
			};
		});
		const host: Host = {
			html: frames.map((one) => one.html).join(''),
			libraries: [library],
			script: frames.map((one) => one.script).join(';')
		};
		return [library, host] as const;
	});
	const listeners = dialects.flatMap((dialect) =>
		['', 'sandboxed'].map((sandboxed) => {
			const host: Host = {
				html: `<iframe style="width:100%;border:0"${sandboxed && ' sandbox="allow-scripts"'}></iframe>`,
				script: `${LISTENERS[dialect]} document.querySelector('iframe').src = '${at(embed(SANDBOXED))}'`
			};
			return [`${dialect}${sandboxed}`, host] as const;
		})
	);
	const onward: Host = {
		html: box('graphic'),
		libraries: ['pym'],
		script: `new pym.Parent('graphic', '${at('embed/aid/aid-bankers/?theme=dark')}')`
	};
	return Object.fromEntries([...parents, ...listeners, ['onward', onward]]);
}

// One window with all hosts in it, each in a document of its own: what takes time is to load the embeds.
test.describe('the height is understood', () => {
	test.describe.configure({ mode: 'default' });
	let page: Page;
	let opened: Record<string, Frame>;
	const hostOf = (name: string): Frame => opened[name] as Frame;

	test.beforeAll(async ({ browser, baseURL }) => {
		page = await browser.newPage();
		opened = await openHosts(
			page,
			hosts((path) => new URL(path, baseURL).href)
		);
	});
	test.afterAll(() => page.close());

	/** Makes sure that every embed in a host fits, in each width. */
	async function expectAllFit(name: string, steps: readonly string[]): Promise<Frame[]> {
		const host = hostOf(name);
		const embeds = await Promise.all(steps.map((step) => embedIn(host, embed(step))));
		for (const width of WIDTHS) {
			await widen(host, width);
			await Promise.all(embeds.map(expectFits));
			const sizes = await Promise.all(
				embeds.map((one) => one.evaluate(() => document.documentElement.scrollWidth - innerWidth))
			);
			expect(Math.max(...sizes), `${name} at ${width}`).toBeLessThanOrEqual(0);
		}
		return embeds;
	}

	for (const library of libraries)
		test(`by ${library}, in frames of one scene and in a sandbox without an origin, in any width`, async () => {
			const embeds = await expectAllFit(library, [...PLAIN, SANDBOXED]);
			await expectSandboxed(embeds[2] as Frame);
			// Two that are as high as each other would prove nothing.
			expect(new Set(await Promise.all(embeds.map(contentHeight))).size).toBe(3);
		});

	for (const dialect of dialects)
		test(`by a host that speaks ${dialect}, with a sandbox and without, in any width`, async () => {
			await expectAllFit(dialect, [SANDBOXED]);
			const [locked] = await expectAllFit(`${dialect}sandboxed`, [SANDBOXED]);
			await expectSandboxed(locked as Frame);
		});

	test('by pym.js on the next step, too', async () => {
		await toFront(hostOf('onward'));
		const frame = await embedIn(hostOf('onward'));
		await frame.getByRole('link', { name: 'Next' }).click();
		await frame.waitForURL(/aid-luxembourg.*childId=graphic/);
		await expectFits(frame);
		expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	});
});
