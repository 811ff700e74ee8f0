// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEmbed } from './child';
import { heightMessages } from '../../embed/wire';

const PLACE = '/embed/aid/aid-bankers/';
const host = { postMessage: vi.fn() };
/** What the embed listens to, taken back after each test. */
const listening: (() => void)[] = [];
let size: { width: number; height: number };
let observed: { target: Element; resized: () => void } | undefined;

/** Lets the embed listen as it likes, for one test. */
function lend(target: EventTarget): void {
	const listen = target.addEventListener.bind(target);
	const stop = target.removeEventListener.bind(target);
	const spy = vi.spyOn(target, 'addEventListener').mockImplementation((type, listener) => {
		listen(type, listener);
		listening.push(() => stop(type, listener));
	});
	listening.push(() => spy.mockRestore());
}

beforeEach(() => {
	size = { width: 320, height: 640 };
	observed = undefined;
	vi.stubGlobal('parent', host);
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(private readonly resized: () => void) {}
			observe(target: Element) {
				observed = { target, resized: this.resized };
			}
		}
	);
	lend(document);
	lend(globalThis as unknown as EventTarget);
	document.body.innerHTML = '';
	vi.spyOn(document.body, 'getBoundingClientRect').mockImplementation(() => size as DOMRect);
	history.replaceState(null, '', PLACE);
});
afterEach(() => {
	for (const stop of listening.splice(0)) stop();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	host.postMessage.mockReset();
	for (const name of ['data-theme', 'data-plain']) document.documentElement.removeAttribute(name);
});

/** Starts the embed at an address, with its page read to the end. */
function start(options = '', body = ''): void {
	history.replaceState(null, '', PLACE + options);
	document.body.innerHTML = body;
	startEmbed();
	document.dispatchEvent(new Event('DOMContentLoaded'));
}
const speak = (data: unknown, source: unknown = host) =>
	globalThis.dispatchEvent(Object.assign(new Event('message'), { data, source }));
const posted = () => host.postMessage.mock.calls.map(([message]) => message as unknown);
/** What is posted to the host of a height, in every dialect. */
const heights = (
	event: 'init' | 'resizeObserver',
	height = 640,
	more: Partial<Parameters<typeof heightMessages>[1]> = {}
) =>
	heightMessages(
		{ width: 320, height },
		{ href: location.href, id: 'embed/aid/aid-bankers/', ...more },
		event
	);

describe('the options in an embed’s address', () => {
	it('come into force before anything is painted', () => {
		const root = document.documentElement;
		history.replaceState(null, '', `${PLACE}?theme=dark&plain=1`);
		startEmbed();
		expect(root.dataset.theme).toBe('dark');
		expect(root.hasAttribute('data-plain')).toBe(true);
		history.replaceState(null, '', PLACE);
		root.removeAttribute('data-theme');
		startEmbed();
		expect(root.dataset.theme).toBeUndefined();
		expect(root.hasAttribute('data-plain')).toBe(false);
	});

	it('go along to the next step and the one before, and nowhere else', () => {
		start(
			'?theme=dark&childId=g1#?secret=s3',
			'<a rel="next" href="../b/"></a><a rel="prev" href="../a/"></a><a rel="nexto" href="c/"></a><a rel="anext" href="e/"></a><a href="d/"></a>'
		);
		expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
			'../b/?theme=dark&childId=g1#?secret=s3',
			'../a/?theme=dark&childId=g1#?secret=s3',
			'c/',
			'e/',
			'd/'
		]);
	});
});

describe('an embed in its host’s page', () => {
	it('tells its height when it has come, in every dialect, to whoever frames it', () => {
		start();
		expect(posted()).toEqual([]);
		globalThis.dispatchEvent(new Event('load'));
		expect(posted()).toEqual(heights('init'));
		for (const [, target] of host.postMessage.mock.calls) expect(target).toBe('*');
	});

	it('tells it by the address that its host knows, where it was led on from a former one', () => {
		start('?theme=dark&from=minerals/aid-mines#?secret=s3');
		globalThis.dispatchEvent(new Event('load'));
		const former = new URL('/embed/minerals/aid-mines/?theme=dark#?secret=s3', location.href).href;
		expect(posted()).toEqual(
			heights('init', 640, { href: former, id: 'embed/minerals/aid-mines/', secret: 's3' })
		);
	});

	it('tells it when it has changed, in whole pixels that are enough', () => {
		start();
		expect(observed?.target).toBe(document.body);
		observed?.resized();
		expect(posted()).toEqual(heights('resizeObserver'));
		host.postMessage.mockReset();
		observed?.resized();
		expect(posted()).toEqual([]);
		size = { width: 319.2, height: 700.1 };
		observed?.resized();
		expect(posted()).toEqual(heights('resizeObserver', 701));
		host.postMessage.mockReset();
		size = { width: 330, height: 700.1 };
		observed?.resized();
		expect(posted()).not.toEqual([]);
	});

	it('says nothing while there is nothing to measure', () => {
		start();
		for (const hidden of [
			{ width: 0, height: 640 },
			{ width: 320, height: 0 }
		]) {
			size = hidden;
			observed?.resized();
			globalThis.dispatchEvent(new Event('load'));
			expect(posted()).toEqual([]);
		}
		size = { width: 1, height: 1 };
		observed?.resized();
		expect(posted()).not.toEqual([]);
	});

	it('answers its host, though nothing has changed, and nobody else', () => {
		start();
		globalThis.dispatchEvent(new Event('load'));
		host.postMessage.mockReset();
		speak({ 'distant-partners': 1, type: 'ask' }, { postMessage: () => undefined });
		speak({ type: 'something else' });
		expect(posted()).toEqual([]);
		speak({ 'distant-partners': 1, type: 'ask' });
		expect(posted()).toEqual(heights('init'));
	});

	it('goes by the names it was given: in its address, and by iframe-resizer from then on', () => {
		start('?childId=g1#?secret=s3');
		const named = { childId: 'g1', secret: 's3' };
		speak('pymxPYMxg2xPYMxwidthxPYMx320');
		speak({ message: 'ready', secret: 's4' });
		expect(posted()).toEqual([]);
		speak('pymxPYMxg1xPYMxwidthxPYMx320');
		expect(posted()).toEqual(heights('init', 640, named));
		host.postMessage.mockReset();
		speak('[iFrameSizer]iFrame0:8:false');
		expect(posted()).toEqual(heights('init', 640, { ...named, sizer: 'iFrame0' }));
		host.postMessage.mockReset();
		globalThis.dispatchEvent(new Event('load'));
		expect(posted()).toContain('[iFrameSizer]iFrame0:640:320:init:5');
		host.postMessage.mockReset();
		size = { width: 320, height: 650 };
		observed?.resized();
		expect(posted()).toContain('[iFrameSizer]iFrame0:650:320:resizeObserver:5');
		// A later question without a name takes none away.
		host.postMessage.mockReset();
		speak({ message: 'ready', secret: 's3' });
		expect(posted()).toEqual(heights('init', 650, { ...named, sizer: 'iFrame0' }));
	});

	it('has nobody to tell where it stands alone', () => {
		vi.stubGlobal('parent', globalThis);
		start('#?secret=s3');
		expect(observed).toBeUndefined();
	});
});

describe('a link in an embed', () => {
	const page =
		'<a target="_blank" href="../evidence/#a"><b>118</b></a><a href="#b"><i>here</i></a><a target="_blank"><s>x</s></a>';
	const click = (selector: string) => {
		const event = new Event('click', { bubbles: true, cancelable: true });
		document.querySelector(selector)?.dispatchEvent(event);
		return event.defaultPrevented;
	};

	it('is followed by WordPress, which lets its frames open nothing', () => {
		start('#?secret=s3', page);
		expect(click('b')).toBe(true);
		expect(posted()).toEqual([
			{ message: 'link', value: new URL('../evidence/#a', location.href).href, secret: 's3' }
		]);
		expect(host.postMessage.mock.calls[0]?.[1]).toBe('*');
		host.postMessage.mockReset();
		expect(click('s')).toBe(true);
		expect(posted()).toEqual([{ message: 'link', value: location.origin + PLACE, secret: 's3' }]);
	});

	it('is left alone where it stays in the frame, and everywhere but in WordPress', () => {
		start('#?secret=s3', page);
		expect(click('i')).toBe(false);
		expect(click('body')).toBe(false);
		expect(posted()).toEqual([]);
		for (const stop of listening.splice(0)) stop();
		lend(document);
		lend(globalThis as unknown as EventTarget);
		start('', page);
		expect(click('b')).toBe(false);
		expect(posted()).toEqual([]);
	});
});
