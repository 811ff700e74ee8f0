// @vitest-environment happy-dom
import type { GlobalWindow } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './element';
import '../../embed/wire';

const EMBEDS = 'https://example.org/embed/';
const STEP = `${EMBEDS}aid/aid-bankers/`;
const LOADED = Symbol.for('distant-partners.embed');
const page = globalThis as unknown as Record<symbol, unknown>;
const listening: (() => void)[] = [];

/** How often the script has been loaded: each time it is a copy of its own, of what it imports there is one. */
let copies = 0;

/** Loads the script as a host's page does, from an address. */
async function load(from: string | null): Promise<void> {
	const script = from === null ? null : Object.assign(document.createElement('script'), { src: from });
	Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
	copies += 1;
	await import(/* @vite-ignore */ `./parent.ts?copy=${copies}`);
}

/** A frame on the page, with a window of its own to speak from. */
function frameOf(src: string, into: ParentNode = document.body) {
	const frame = document.createElement('iframe');
	frame.setAttribute('src', src);
	const speaker = { postMessage: vi.fn() };
	Object.defineProperty(frame, 'contentWindow', { value: speaker });
	into.append(frame);
	return { frame, speaker };
}
const speak = (source: unknown, data: unknown) =>
	globalThis.dispatchEvent(Object.assign(new Event('message'), { data, source }));
const height = (pixels: number) => ({ 'distant-partners': 1, type: 'height', height: pixels });

/** Lets the imitated browser load frames, each an empty page: it would complain about every one that it doesn't. */
function letFramesLoad(): void {
	const { settings } = (globalThis as unknown as GlobalWindow).happyDOM;
	settings.enableIframePageLoading = true;
	settings.fetch.interceptor = {
		beforeAsyncRequest: ({ window }) => Promise.resolve(new window.Response(''))
	};
}

beforeEach(() => {
	letFramesLoad();
	document.body.innerHTML = '';
	delete page[LOADED];
	const listen = globalThis.addEventListener;
	vi.stubGlobal('addEventListener', (type: string, listener: EventListener) => {
		listen(type, listener);
		listening.push(() => globalThis.removeEventListener(type, listener));
	});
});
afterEach(() => {
	for (const stop of listening.splice(0)) stop();
	vi.unstubAllGlobals();
});

describe('embed.js', () => {
	it('gives a frame of ours the height it tells, and says so', async () => {
		const { frame, speaker } = frameOf(STEP);
		const other = frameOf(`${EMBEDS}aid/`);
		await load('https://example.org/embed.js');
		const said = vi.fn();
		document.addEventListener('distant-partners-height', said);
		speak(speaker, height(640.2));
		expect(frame.style.height).toBe('641px');
		expect(other.frame.style.height).toBe('');
		expect(said).toHaveBeenCalledTimes(1);
		expect(said.mock.calls[0]?.[0]).toMatchObject({ target: frame, composed: true });
		document.removeEventListener('distant-partners-height', said);
	});

	it('asks those that were there first, and only ours', async () => {
		const [ours, stranger] = [frameOf(STEP), frameOf('https://example.net/embed/aid/')];
		await load('https://example.org/embed.js');
		expect(ours.speaker.postMessage.mock.calls).toEqual([[{ 'distant-partners': 1, type: 'ask' }, '*']]);
		expect(stranger.speaker.postMessage).not.toHaveBeenCalled();
	});

	it('heeds no other frame, no other message, and nobody who isn’t there', async () => {
		const [ours, stranger] = [frameOf(STEP), frameOf('https://example.net/embed/aid/')];
		await load('https://example.org/embed.js');
		const said = vi.fn();
		document.addEventListener('distant-partners-height', said);
		speak(stranger.speaker, height(640));
		expect(stranger.frame.style.height).toBe('');
		speak(ours.speaker, { height: 640 });
		speak(null, height(640));
		speak({}, height(640));
		expect(ours.frame.style.height).toBe('');
		expect(said).not.toHaveBeenCalled();
		document.removeEventListener('distant-partners-height', said);
	});

	it('finds frames inside our own elements, and those that come later', async () => {
		await load('https://example.org/embed.js');
		const element = document.createElement('distant-partners-scene');
		document.body.append(element);
		const inside = frameOf(STEP, element.shadowRoot as ShadowRoot);
		const later = frameOf(STEP);
		speak(inside.speaker, height(500));
		speak(later.speaker, height(600));
		expect([inside.frame.style.height, later.frame.style.height]).toEqual(['500px', '600px']);
	});

	it('goes before whatever a host’s own style says of heights, its edges included', async () => {
		const { frame, speaker } = frameOf(STEP);
		frame.style.cssText = 'box-sizing: border-box; border: 2px solid; padding: 3px';
		await load('https://example.org/embed.js');
		speak(speaker, height(640));
		const given = ['height', 'min-height', 'max-height'].map((name) => [
			frame.style.getPropertyValue(name),
			frame.style.getPropertyPriority(name)
		]);
		expect(given).toEqual([
			['650px', 'important'],
			['0', 'important'],
			['none', 'important']
		]);
	});

	it('finds frames in shadow roots of the host’s, however deep, early and late ones', async () => {
		const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
		const inner = outer.appendChild(document.createElement('p')).attachShadow({ mode: 'open' });
		const early = frameOf(STEP, inner);
		await load('https://example.org/embed.js');
		expect(early.speaker.postMessage).toHaveBeenCalledTimes(1);
		const late = frameOf(STEP, outer);
		speak(early.speaker, height(500));
		speak(late.speaker, height(600));
		expect([early.frame.style.height, late.frame.style.height]).toEqual(['500px', '600px']);
	});

	it('finds an element’s frame in a shadow root that nobody can look into', async () => {
		await load('https://example.org/embed.js');
		const closed = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
		const element = document.createElement('distant-partners-scene');
		element.setAttribute('scene', 'aid');
		closed.append(element);
		const frame = element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
		const speaker = {};
		Object.defineProperty(frame, 'contentWindow', { value: speaker });
		speak(speaker, height(700));
		expect(frame.style.height).toBe('700px');
	});

	it('is started once, however often it is loaded; a copy from elsewhere minds its own', async () => {
		const listened = () => listening.length;
		await load('https://example.org/embed.js');
		await load('https://example.org/embed.js');
		expect(listened()).toBe(1);
		await load('https://example.net/embed.js');
		expect(listened()).toBe(2);
		const [ours, theirs] = [frameOf(STEP), frameOf('https://example.net/embed/aid/')];
		speak(theirs.speaker, height(700));
		expect(theirs.frame.style.height).toBe('700px');
		expect(ours.frame.style.height).toBe('');
	});

	it('finds its own tag where the browser doesn’t say which it is, and stays out where it can’t', async () => {
		await load(null);
		expect(listening).toHaveLength(0);
		document.body.innerHTML = '<script type="text/plain" src="https://example.org/embed.js"></script>';
		const { frame, speaker } = frameOf(STEP);
		await load(null);
		speak(speaker, height(300));
		expect(frame.style.height).toBe('300px');
	});
});
