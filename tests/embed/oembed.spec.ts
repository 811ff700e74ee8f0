import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parseFragment } from 'parse5';
import { codeOf } from '../../src/lib/slides/code';
import { COVER } from '../../src/lib/slides/cover';
import { outline } from '../../src/lib/story/outline';
import { fileFolder } from '../../src/lib/story/former-ids';
import { all, fault, filesOf, get, pageAt, readJson, scenes, steps, textOf } from '../support/embeds';
import { pngSize, readBytes } from '../support/site';

/** What the specification at oembed.com (1.0, section 2.3.4) asks of an answer. */
const schema = JSON.parse(readFileSync('tests/embed/fixtures/oembed.schema.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(schema);

/** The answer to a question for an embed, found as a consumer finds it: by the link in the head of its page. */
function discovered(path: string): { address: string; answer: Record<string, unknown> } {
	const [link, ...more] = all(pageAt(`embed/${path}`), 'link').filter(
		(one) => get(one, 'type') === 'application/json+oembed'
	);
	expect(more, path).toEqual([]);
	const address = get(link, 'href') ?? '';
	// Where the site is, the build knows; here are its files.
	const file = address.replace(/^https?:.*?\/(?=embed\/)/, '');
	return { address, answer: readJson(file) as Record<string, unknown> };
}

test('every oembed.json is found from its embed, and is what the specification asks of a rich answer', () => {
	const paths = [...scenes(), ...steps()];
	expect(paths.length).toBeGreaterThan(70);
	const faults = paths.flatMap((path) => {
		const { address, answer } = discovered(path);
		const wrong = valid(answer) ? [] : [`${path}: ${ajv.errorsText(valid.errors)}`];
		if (!address.endsWith(`/embed/${path}/oembed.json`)) wrong.push(`${path}: leads to ${address}`);
		if (answer.type !== 'rich') wrong.push(`${path}: is ${String(answer.type)}`);
		return wrong;
	});
	expect(faults).toEqual([]);
});

/** What a page in the build says that it can be asked for. */
const askedAt = (path: string): (string | undefined)[] =>
	all(pageAt(path), 'link')
		.filter((link) => get(link, 'type') === 'application/json+oembed')
		.map((link) => get(link, 'href')?.replace(/^https?:.*?\/(?=embed\/)/, ''));

test('the story’s own address is an oEmbed, too: its cover in a frame, and a quotation that leads to it', () => {
	expect(askedAt('')).toEqual(['embed/story/oembed.json']);
	const { answer } = discovered('story');
	expect(valid(answer), ajv.errorsText(valid.errors)).toBe(true);
	const site = String(answer.provider_url);
	const shown = parseFragment(String(answer.html));
	expect(all(shown).map(({ tagName }) => tagName)).toEqual(['blockquote', 'a', 'iframe']);
	expect(get(all(shown, 'a')[0], 'href')).toBe(site);
	const [frame] = all(shown, 'iframe');
	expect(get(frame, 'src')).toBe(`${site}embed/story/`);
	expect(get(frame, 'title')).toBe(answer.title);
	const [page, story] = [pageAt('embed/story'), pageAt('')];
	expect(textOf(all(page, 'title')[0])).toBe(answer.title);
	expect(textOf(all(page, 'h1')[0])).toBe(textOf(all(story, 'h1')[0]));
	const out = all(page, 'a').map((link) => [
		get(link, 'target'),
		fault(get(link, 'href') ?? '', 'embed/story/')
	]);
	expect(out).toEqual([['_blank', undefined]]);
	const png = readFileSync(`build/${String(answer.thumbnail_url).slice(site.length)}`);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
		answer.thumbnail_width,
		answer.thumbnail_height
	]);
});

test('a step’s short address is its oEmbed: what stands after a # never reaches a server', () => {
	const short = outline.flatMap(({ id: scene, steps }) =>
		steps.flatMap(({ id, former = [] }) =>
			[id, ...former].map((one) => [`s/${codeOf(one)}`, `embed/${scene}/${id}/oembed.json`] as const)
		)
	);
	expect(short.length).toBeGreaterThan(70);
	expect(short.filter(([page, asked]) => askedAt(page).join() !== asked)).toEqual([]);
	expect(askedAt(`s/${codeOf(COVER)}`)).toEqual(['embed/story/oembed.json']);
});

test('a consumer that takes its word gets the embed, its title, its story, its picture and whose it is', () => {
	const titles = new Map<unknown, string>();
	for (const path of [...scenes(), ...steps()]) {
		const { answer } = discovered(path);
		const site = String(answer.provider_url);
		const below = (address: unknown) => {
			expect(String(address).startsWith(site), `${path}: ${String(address)}`).toBe(true);
			return String(address).slice(site.length);
		};
		const page = pageAt(`embed/${path}`);
		const shown = parseFragment(String(answer.html));

		// What stands in a page that shows it: one frame, and before it a quotation for where no frame shows.
		expect(all(shown).map(({ tagName }) => tagName)).toEqual(['blockquote', 'a', 'iframe']);
		const [quote] = all(shown, 'a');
		const [frame] = all(shown, 'iframe');
		expect(below(get(frame, 'src'))).toBe(`embed/${path}/`);
		expect(get(frame, 'title')).toBe(answer.title);
		expect(get(frame, 'height')).toBe(String(answer.height));
		expect(get(frame, 'width')).toBe('100%');
		expect(get(frame, 'loading')).toBe('lazy');
		const canonical = all(page, 'link').find((link) => get(link, 'rel') === 'canonical');
		expect(get(quote, 'href')).toBe(get(canonical, 'href'));
		expect(fault(below(get(quote, 'href')), ''), path).toBeUndefined();
		expect(textOf(quote)).toBe(answer.title);

		// What stands in its lists: a title that no other has, the one that the frame's page has, and a credit.
		expect(titles.get(answer.title), path).toBeUndefined();
		titles.set(answer.title, path);
		expect(answer.title).toBe(textOf(all(page, 'title')[0]));
		expect(fault(below(answer.author_url), ''), path).toBeUndefined();
		expect(String(answer.author_name).length, path).toBeGreaterThan(2);

		// The picture that it shows before anybody presses play, a PNG of the size that it is told: the step's own, or the
		// scene's for link previews.
		const [scene = '', step] = path.split('/');
		const thumbnail = below(answer.thumbnail_url);
		expect(thumbnail).toBe(step ? `${filesOf(scene)}${step}-light-2x.png` : `share/${fileFolder(scene)}.png`);
		expect(pngSize(readBytes(thumbnail)), path).toEqual({
			width: answer.thumbnail_width,
			height: answer.thumbnail_height
		});

		// It asks again soon enough for a correction to arrive.
		expect(answer.cache_age, path).toBeLessThanOrEqual(7 * 86_400);
		expect(answer.cache_age, path).toBeGreaterThanOrEqual(3600);
	}
});
