import { expect, test } from '@playwright/test';
import { STORY } from '../../src/lib/embed/address';
import { all, get, pageAt, readJson, scenes, steps } from '../support/embeds';
import { cases } from '../support/full';

/** The most that WordPress shows of a frame, in pixels. */
const HIGHEST = 1000;
/** Widths at which no embed may be higher than that, in pixels. */
const WORDPRESS = [320, 600];
/** The most that a frame which no script fits may be too high, in pixels: an embed's letters are the system's, and some are narrow. */
const SPARE = 220;

/** How large an embed is in a frame of some width; all in CSS pixels. */
interface Measured {
	path: string;
	width: number;
	plain: boolean;
	height: number;
	/** How far it sticks out to the side, and how far with text twice as large. */
	over: number;
	overLarge: number;
}

/** The heights that scenes' pages hand out for frames without a script, by the embed's path and the frame's width. */
function handedOut(): Map<string, Record<string, [whole: number, plain: number]>> {
	return new Map(
		scenes().flatMap((scene) =>
			all(pageAt(`scenes/${scene}`), 'option').flatMap((option) => {
				const handout = get(option, 'data-handout');
				if (handout === undefined) return [];
				const step = get(option, 'value') ?? '';
				const { heights } = JSON.parse(handout) as { heights: Record<string, [number, number]> };
				return [[step === 'all' ? scene : `${scene}/${step}`, heights] as const];
			})
		)
	);
}

test('fit every column without a script: as high as was worked out, no wider than their frame, and within what WordPress allows', async ({
	page
}) => {
	test.setTimeout(300_000);
	const handed = [...scenes(), ...steps()];
	const promised = handedOut();
	expect([...promised.keys()].sort()).toEqual([...handed].sort());
	// Of the story's cover there is only what oEmbed tells, for a column of text.
	const told = (path: string) => (readJson(`embed/${path}/oembed.json`) as { height: number }).height;
	promised.set(STORY, { 600: [told(STORY), Number.NaN] });
	const paths = [...handed, STORY];
	const offered = Object.keys(promised.get(handed[0] ?? '') ?? {}).map(Number);
	// A phone, and a column of text: one picture, and the other.
	const widths = cases([320, 600], offered);
	await page.route('**/embed/measured/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Measured</title>' })
	);
	await page.goto('./embed/measured/');
	await page.unroute('**/embed/measured/');

	/** All embeds, each in a frame of its own that is as wide as it is told, one after the other. */
	const measured: Measured[] = [];
	for (const path of paths)
		measured.push(
			...(await page.evaluate(
				async ({ path, widths }) => {
					const frame = document.createElement('iframe');
					// Higher than anything in it, so that no scrollbar takes of its width.
					frame.style.cssText = 'position:absolute;top:0;left:0;border:0;height:4000px';
					frame.src = `../${path}/`;
					const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
					document.body.replaceChildren(frame);
					await loaded;
					const { body, documentElement: root } = frame.contentDocument as Document;
					// What leads on sticks out of its own row first.
					const rows = [root, ...root.querySelectorAll('nav')];
					const over = () => Math.max(...rows.map((row) => row.scrollWidth - row.clientWidth));
					return widths.flatMap((width) =>
						[false, true].map((plain) => {
							frame.style.width = `${width}px`;
							root.toggleAttribute('data-plain', plain);
							const height = Math.ceil(body.getBoundingClientRect().height);
							if (root.clientWidth !== width) throw new Error(`${path} is laid out in ${root.clientWidth}`);
							const usual = over();
							root.style.fontSize = '200%';
							const overLarge = over();
							root.style.fontSize = '';
							return { path, width, plain, height, over: usual, overLarge };
						})
					);
				},
				{ path, widths: [...widths] }
			))
		);

	const misfits = measured.flatMap(({ path, width, plain, height, over, overLarge }) => {
		const unasked = path === STORY && (width !== 600 || plain);
		const spare = (promised.get(path)?.[width]?.[plain ? 1 : 0] ?? Number.NaN) - height;
		return [
			!unasked && !(spare >= 0 && spare <= SPARE) && `${spare} spare`,
			!plain && WORDPRESS.includes(width) && height > HIGHEST && `${height} high`,
			over > 0 && `${over} too wide`,
			overLarge > 0 && `${overLarge} too wide with large text`,
			height < 200 && 'empty'
		]
			.filter((fault) => fault !== false)
			.map((fault) => `${path} at ${width}${plain ? ', plain' : ''}: ${fault}`);
	});
	expect(misfits).toEqual([]);
	expect(measured.length).toBe(paths.length * widths.length * 2);
	// What oEmbed tells is what is handed out for a column of text.
	for (const path of paths) expect(told(path), path).toBe(promised.get(path)?.['600']?.[0]);
});
