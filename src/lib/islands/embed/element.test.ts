// @vitest-environment happy-dom
import type { GlobalWindow } from 'happy-dom';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defineElement, framesOfElements } from './element';

const EMBEDS = 'https://example.org/embed/';
const TAG = 'distant-partners-scene';

/** Lets the imitated browser load frames, each an empty page: it would complain about every one that it doesn't. */
function letFramesLoad(): void {
	const { settings } = (globalThis as unknown as GlobalWindow).happyDOM;
	settings.enableIframePageLoading = true;
	settings.fetch.interceptor = {
		beforeAsyncRequest: ({ window }) => Promise.resolve(new window.Response(''))
	};
}

beforeAll(() => {
	letFramesLoad();
	defineElement(EMBEDS);
});
beforeEach(() => {
	document.body.innerHTML = '';
});

function put(attributes: string, inside = ''): HTMLElement {
	const { content } = Object.assign(document.createElement('template'), {
		innerHTML: `<${TAG} ${attributes}>${inside}</${TAG}>`
	});
	document.body.append(document.importNode(content, true));
	return document.body.lastElementChild as HTMLElement;
}
const frameIn = (element: HTMLElement) => element.shadowRoot?.querySelector('iframe') ?? undefined;
const slotIn = (element: HTMLElement) => element.shadowRoot?.querySelector('slot') as HTMLSlotElement;
const address = (attributes: string) => frameIn(put(attributes))?.src;

describe('the element', () => {
	it('is a box as wide as it can be, by a style sheet that a strict policy allows', () => {
		const sheets = put('scene="aid"').shadowRoot?.adoptedStyleSheets ?? [];
		const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
		expect(rules).toHaveLength(1);
		expect(rules[0]).toMatch(/^:host \{ ?display: block; width: 100%;? \}$/);
	});

	it('says which frames it has on the page, and holds on to none that has gone', () => {
		const element = put('scene="aid"');
		const frame = frameIn(element) as HTMLIFrameElement;
		const closed = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
		closed.append(put('scene="trade"'));
		const inside = frameIn(closed.firstElementChild as HTMLElement) as HTMLIFrameElement;
		expect(framesOfElements()).toEqual(new Set([frame, inside]));
		element.setAttribute('scene', 'exports');
		const next = frameIn(element) as HTMLIFrameElement;
		expect(framesOfElements()).toEqual(new Set([inside, next]));
		element.remove();
		expect(framesOfElements()).toEqual(new Set([inside]));
		document.body.append(element);
		expect(framesOfElements().has(next)).toBe(true);
	});

	it.each([
		['scene="aid"', 'aid/'],
		['scene="aid" step="aid-bankers"', 'aid/aid-bankers/'],
		['scene="map"', 'distance/'],
		['scene="map" step="distance-embassies" theme="dark"', 'distance/distance-embassies/?theme=dark'],
		['scene="aid" theme="dark" plain', 'aid/?theme=dark&plain=1'],
		['scene="aid" theme="light"', 'aid/?theme=light'],
		['scene="aid" theme="pink"', 'aid/'],
		['scene="aid" lang="nn-NO"', 'aid/'],
		['scene="aid" lang="en-GB"', 'aid/'],
		[`scene="${'a'.repeat(60)}"`, `${'a'.repeat(60)}/`]
	])('shows the embed that %s asks for', (attributes, path) =>
		expect(address(attributes)).toBe(EMBEDS + path)
	);

	it.each([
		'',
		'scene=""',
		'scene="../secret"',
		'scene="Aid"',
		'scene="aid!"',
		'scene="!aid"',
		'scene="aid" step=""',
		'scene="aid" step="a/b"',
		`scene="${'a'.repeat(61)}"`
	])('shows none where nothing of ours can be meant: %s', (attributes) =>
		expect(frameIn(put(attributes))).toBeUndefined()
	);

	it('brings a frame of its own that takes no room yet and comes when it is needed', () => {
		const frame = frameIn(put('scene="aid"'));
		expect(frame?.loading).toBe('lazy');
		expect(frame?.style).toMatchObject({
			display: 'block',
			minWidth: '100%',
			maxWidth: '100%',
			height: '0px'
		});
		expect(frame?.getAttribute('style')).toMatch(/border: ?0/);
	});

	it('is called what the host calls it, or what its caption says', () => {
		const title = (...given: Parameters<typeof put>) => frameIn(put(...given))?.title;
		const caption = '<figure><figcaption>\n The caption </figcaption></figure>';
		expect(title('scene="aid" title="A title"', caption)).toBe('A title');
		expect(title('scene="aid"', caption)).toBe('The caption');
		expect(title('scene="aid"', '<figcaption> </figcaption>')).toBe('Distant Partners');
		expect(title('scene="aid"', '<img alt=""><a href="#">The link</a><br><small>More</small>')).toBe(
			'The link'
		);
		expect(title('scene="aid"')).toBe('Distant Partners');
	});

	it('keeps what the host has in it in sight until the frame has said that it is there', () => {
		const element = put('scene="aid"', '<img alt="">');
		expect(slotIn(element).style.display).toBe('');
		frameIn(element)?.dispatchEvent(new Event('distant-partners-height'));
		expect(slotIn(element).style.display).toBe('none');
		// Another picture, which may never come: the host's is in sight again.
		element.setAttribute('scene', 'trade');
		expect(slotIn(element).style.display).toBe('');
	});

	it('follows its attributes', () => {
		const element = put('scene="aid"');
		const frame = frameIn(element);
		element.setAttribute('theme', 'pink');
		expect(frameIn(element)).toBe(frame);
		for (const [name, value, path] of [
			['step', 'aid-bankers', 'aid/aid-bankers/'],
			['theme', 'dark', 'aid/aid-bankers/?theme=dark'],
			['plain', '', 'aid/aid-bankers/?theme=dark&plain=1'],
			['scene', 'trade', 'trade/aid-bankers/?theme=dark&plain=1']
		] as const) {
			element.setAttribute(name, value);
			expect(frameIn(element)?.src).toBe(EMBEDS + path);
		}
		expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
		element.setAttribute('scene', '../');
		expect(frameIn(element)).toBeUndefined();
	});

	it('waits for the page, and keeps its frame where the host moves it', () => {
		const element = document.createElement(TAG);
		element.setAttribute('scene', 'aid');
		expect(element.shadowRoot).toBeNull();
		document.body.append(element);
		const frame = frameIn(element);
		const other = document.body.appendChild(document.createElement('div'));
		other.append(element);
		expect(frameIn(element)).toBe(frame);
		element.remove();
		element.setAttribute('scene', 'trade');
		expect(frameIn(element)?.src).toBe(`${EMBEDS}aid/`);
		document.body.append(element);
		expect(frameIn(element)?.src).toBe(`${EMBEDS}trade/`);
	});

	it('is defined once: a second copy leaves it alone', () => {
		expect(() => defineElement('https://example.net/embed/')).not.toThrow();
		expect(address('scene="aid"')).toBe(`${EMBEDS}aid/`);
	});
});
