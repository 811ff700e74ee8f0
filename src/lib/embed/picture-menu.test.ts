import { describe, expect, it } from 'vitest';
import { citationsOf } from '$lib/export/data/citation';
import { html } from '$lib/markup/text';
import { outline, story } from '$lib/story';
import {
	citationLine,
	menuNodes,
	packedPlaces,
	picturedBy,
	placesOf,
	type Doing,
	type Pictured
} from './picture-menu';

const WEB = 'https://example.org/partners/';
const which: Pictured = { locale: 'en', scene: 'silence', step: 'silence-osce' };

describe('the places of a picture', () => {
	it('follow from which step it is, and files from the folder that they have always been in', () => {
		expect(placesOf(which, '../')).toEqual({
			story: '../#silence-osce',
			page: '../scenes/silence/#silence-osce',
			builder: '../scenes/silence/?step=silence-osce#builder',
			oembed: '../embed/silence/silence-osce/oembed.json',
			svg: '../scenes/visits/distant-partners-silence-osce-light.svg',
			png: '../scenes/visits/distant-partners-silence-osce-light-2x.png',
			csv: '../scenes/visits/distant-partners-silence-osce.csv',
			cite: '../scenes/silence/?step=silence-osce#copy-text',
			slide: '../present/silence-osce/',
			evidence: '../scenes/silence/#silence-osce-evidence'
		});
	});

	it('are in the zip what the zip holds, and else on the web', () => {
		const places = packedPlaces(which, 'file:///stick/', WEB);
		expect(places).toMatchObject({
			svg: 'file:///stick/embed/visits/silence-osce/picture.svg',
			slide: 'file:///stick/present/silence-osce/index.html',
			evidence: 'file:///stick/sources/index.html?chapter=silence'
		});
		const elsewhere = Object.entries(places).filter(([, address]) => !address.startsWith(WEB));
		expect(elsewhere.map(([name]) => name).sort()).toEqual(['evidence', 'slide', 'svg']);
	});

	it('are found again by the link that leads to their page', () => {
		const found = outline.flatMap(({ id: scene, steps }) =>
			steps.map(({ id: step }) => [
				picturedBy(placesOf({ locale: 'en', scene, step }, WEB).page),
				{ root: WEB, scene, step }
			])
		);
		expect(found.length).toBeGreaterThan(60);
		expect(found.filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b))).toEqual([]);
		for (const other of [WEB, `${WEB}scenes/`, `${WEB}scenes/aid/`, `${WEB}sources/#aid-grants`, ''])
			expect(picturedBy(other), other).toBeUndefined();
	});
});

describe('the menu', () => {
	const ALL: Doing[] = ['share', 'copy-link', 'copy-frame', 'copy-citation'];
	const places = placesOf(which, '');
	const listed = (options: Partial<Parameters<typeof menuNodes>[1]> = {}) =>
		html([menuNodes(places, { locale: 'en', ...options })]);

	it('lists every place but the page that it stands for, and in a frame leaves the frame alone', () => {
		const text = listed({ target: '_blank' });
		const shown = Object.entries(places).filter(([name]) => !['page', 'oembed'].includes(name));
		expect([...text.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href).sort()).toEqual(
			shown.map(([, address]) => address).sort()
		);
		expect(text.match(/<a /g)?.length).toBe(text.match(/ target="_blank"/g)?.length);
		expect(text).not.toContain('<button');
		expect(listed().match(/ download=""/g)).toHaveLength(3);
	});

	it('has a button for what a script can do, and only for that', () => {
		expect([...listed({ does: ALL }).matchAll(/data-do="([^"]*)"/g)].map(([, name]) => name).sort()).toEqual(
			[...ALL].sort()
		);
		expect([...listed({ does: ['copy-link'] }).matchAll(/<button/g)]).toHaveLength(1);
	});

	it('leaves out what isn’t wanted, with its line', () => {
		expect(listed({ without: ['slide'] })).not.toContain('present/');
		expect(listed({ without: ['slide'] }).match(/<li>/g)?.length).toBe(
			(listed().match(/<li>/g)?.length ?? 0) - 1
		);
	});
});

it('a picture is cited in a browser as the library does it', () => {
	const differing = story('en').chapters.flatMap(({ id: scene, steps }) =>
		steps.flatMap(({ id, headline }) => {
			const url = placesOf({ locale: 'en', scene, step: id }, WEB).page;
			const { text } = citationsOf({ id, type: 'graphic', title: headline, url }, 'en');
			const line = citationLine(headline, url, 'en');
			return line === text ? [] : [[line, text]];
		})
	);
	expect(differing).toEqual([]);
});
