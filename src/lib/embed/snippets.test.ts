import { evaluate } from '@mdx-js/mdx';
import { autop } from '@wordpress/autop';
import { marked } from 'marked';
import { parseFragment } from 'parse5';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it, vi } from 'vitest';
import { FilterXSS } from 'xss';
import { all, around, get, textOf, type Element } from '../../../tests/support/embeds';
import { snippets, type Choice, type Handout, type Snippets } from './snippets';

const SITE = 'https://example.org';
const HANDOUT: Handout = {
	title: 'Lessons for {Turkmen} "bankers" <1> & more – Distant Partners',
	caption:
		'Lessons {here}. Sources: A & B; *C* _D_. Picture: Distant Partners, https://example.org/scenes/aid/',
	alt: 'A flow "diagram" of {all} grants <pale>',
	picture: {
		light: 'distant-partners-aid-bankers-light-2x.png',
		dark: 'distant-partners-aid-bankers-dark-2x.png'
	},
	heights: { 600: [900, 700] },
	citation: { text: 'Cited', bibtex: '@misc{}', csl: '[]' }
};
const STEP: Choice = {
	locale: 'en',
	scene: 'map',
	step: 'aid-bankers',
	theme: 'auto',
	plain: false,
	width: '600'
};
const WHOLE: Choice = { locale: 'en', scene: 'aid', theme: 'dark', plain: true, width: '600' };
const [step, whole] = [STEP, WHOLE].map((choice) => snippets(HANDOUT, choice, SITE)) as [Snippets, Snippets];

/** What is HTML, by its name; of each a step's and a whole scene's in other colours. */
const KINDS = ['frame', 'script', 'element'] as const;
const CASES = KINDS.flatMap((kind) => [
	[kind, 'a step', step[kind]] as const,
	[kind, 'a whole scene', whole[kind]] as const
]);

/** An element and what is in it, as text; attributes in the order of their names. */
function told(element: Element): string {
	const attributes = element.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
	const inside = element.childNodes.map((node) => {
		if ('tagName' in node) return told(node);
		return 'value' in node ? node.value : '';
	});
	return `<${[element.tagName, ...attributes].join(' ')}>${inside.join('')}</>`;
}
const toldOf = (html: string) => all(parseFragment(html)).map(told)[0] ?? '';
/** What stands in the element, and whether it is all that there is of pictures. */
const inElement = (html: string) => {
	const found = all(parseFragment(html), 'distant-partners-scene');
	return {
		elements: found.length,
		inside: found.flatMap((one) => all(one).map(({ tagName }) => tagName)),
		pictures: all(parseFragment(html), 'img').length
	};
};

describe('what is handed out to be pasted', () => {
	it.each(CASES)(
		'%s of %s is one line, one box, and has no style that a policy or a program would refuse',
		(_, __, html) => {
			expect(html).not.toContain('\n');
			const top = parseFragment(html).childNodes as Element[];
			expect(top.map(({ tagName }) => tagName)).toEqual(['div']);
			const attributes = all(parseFragment(html)).flatMap(({ attrs }) => attrs.map(({ name }) => name));
			expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
		}
	);

	it('says what was chosen', () => {
		expect(step.address).toBe(`${SITE}/embed/map/aid-bankers/`);
		const [frame] = all(parseFragment(step.frame), 'iframe');
		expect(frame && Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]))).toEqual({
			src: `${SITE}/embed/map/aid-bankers/`,
			title: HANDOUT.title,
			width: '100%',
			height: '900',
			loading: 'lazy',
			frameborder: '0'
		});
		const [chosen] = all(parseFragment(whole.script), 'iframe');
		expect([get(chosen, 'src'), get(chosen, 'height')]).toEqual([
			`${SITE}/embed/aid/?theme=dark&plain=1`,
			'700'
		]);
		const [element] = all(parseFragment(whole.element), 'distant-partners-scene');
		expect(element?.attrs.map(({ name, value }) => [name, value])).toEqual([
			['scene', 'aid'],
			['lang', 'en'],
			['theme', 'dark'],
			['plain', '']
		]);
		expect(get(all(parseFragment(step.element), 'distant-partners-scene')[0], 'step')).toBe('aid-bankers');
		const picture = (html: string) => get(all(parseFragment(html), 'img')[0], 'src');
		expect(picture(step.element)).toBe(`${SITE}/scenes/map/${HANDOUT.picture.light}`);
		expect(picture(whole.element)).toBe(`${SITE}/scenes/aid/${HANDOUT.picture.dark}`);
		for (const html of [step.script, step.element])
			expect(get(all(parseFragment(html), 'script')[0], 'src')).toBe(`${SITE}/embed.js`);
	});

	it('promises of an address nothing that no system keeps: it has no colours and no words to choose', () =>
		expect(whole.address).toBe(`${SITE}/embed/aid/`));

	it.each(CASES)('%s of %s leads to the story where nothing else is left', (kind, _, html) => {
		const links = all(parseFragment(html), 'a');
		expect(links.map(textOf)).toEqual([HANDOUT.title]);
		expect(get(links[0], 'href')).toBe(html === whole[kind] ? `${SITE}/#aid` : `${SITE}/#aid-bankers`);
	});

	it.each(CASES)('%s of %s is the same in MDX, alone and within a line', async (_, __, html) => {
		const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const written = async (text: string) => {
			const { default: Content } = await evaluate(text, runtime);
			return renderToStaticMarkup(createElement(Content));
		};
		// React puts the script first, where it is loaded once however many ask for it.
		const script = /<script.*?<\/script>/;
		const page = await written(`# Title\n\n${html}\n\nMore`);
		expect(toldOf(page.slice(page.indexOf('<div>')))).toBe(toldOf(html.replace(script, '')));
		expect(script.test(page)).toBe(script.test(html));
		expect(await written(`Words ${html} words.`)).toContain('</div>');
		// React says so of attributes that it doesn't know.
		expect(
			complained.mock.calls.map(([text]) => String(text)).filter((text) => !text.includes('hydration'))
		).toEqual([]);
	});

	it.each(CASES)(
		'%s of %s is left as it is by WordPress’s paragraphs, and by Markdown',
		async (_, __, html) => {
			for (const page of [
				autop(`Before\n\n${html}\n\nAfter`),
				await marked.parse(`Before\n\n${html}\n\nAfter`)
			]) {
				const box = all(parseFragment(page), 'div')[0];
				expect(box && told(box)).toBe(toldOf(html));
				expect([...around(box as Element)].map(({ tagName }) => tagName)).toEqual([]);
				expect(all(parseFragment(page), 'p').map(textOf)).toEqual(['Before', 'After']);
			}
		}
	);

	it.each([
		['in WordPress', (html: string) => autop(`Words ${html} words`)],
		['in Markdown', (html: string) => marked.parse(`Words ${html} words`) as string],
		['in a paragraph', (html: string) => `<p>Words ${html} words</p>`],
		[
			'in a paragraph, without its box',
			(html: string) => `<p>Words ${html.slice('<div>'.length, -'</div>'.length)}</p>`
		]
	])('the element keeps its picture inside where it stands in the midst of words, %s', (_, page) => {
		expect(inElement(page(step.element))).toEqual({
			elements: 1,
			inside: expect.arrayContaining(['img', 'a', 'br', 'small']) as unknown,
			pictures: 1
		});
	});

	it.each([
		['sanitize-html', (html: string) => sanitizeHtml(html)],
		[
			'rehype-sanitize',
			(html: string) =>
				String(rehype().data('settings', { fragment: true }).use(rehypeSanitize).processSync(html))
		],
		['xss', (html: string) => new FilterXSS({}).process(html)]
	])('leaves a link to the story where %s cleans it', (_, clean) => {
		for (const [, , html] of CASES) {
			const [link] = all(parseFragment(clean(html)), 'a');
			expect(get(link, 'href')).toMatch(/^https:\/\/example\.org\/#aid/);
			expect(textOf(link)).toBe(HANDOUT.title);
		}
	});
});
