/**
 * `embed.js`, for a host's page: gives our frames the height they tell, and defines
 * `<distant-partners-scene scene="aid" step="aid-bankers" theme="dark" plain>`.
 *
 * It looks frames up when a message comes in, and keeps none: however often it is loaded, and whatever the host adds,
 * moves or removes, there is one listener for the page and nothing to leave behind. It writes no style but a height,
 * through the object model, so that a strict Content-Security-Policy lets it work.
 */
import { defineElement } from './element';
import { heightIn, OURS, VERSION } from '../../embed/wire';

/** What this page's copies of the script have in common: where each of them was loaded from. */
const LOADED = Symbol.for('distant-partners.embed');

/** The folder of the embeds this copy was published with, or nothing where it can't be known. */
function embedsBeside(script: Element | null): string | undefined {
	const own = script ?? document.querySelector('script[src$="/embed.js"]');
	return own instanceof HTMLScriptElement && own.src ? new URL('embed/', own.src).href : undefined;
}

/** All frames on the page, also those inside our own elements. */
const frames = (): HTMLIFrameElement[] =>
	[...document.querySelectorAll<HTMLElement>('iframe, distant-partners-scene')].flatMap((element) => {
		const frame =
			element instanceof HTMLIFrameElement ? element : element.shadowRoot?.querySelector('iframe');
		return frame ?? [];
	});

function start(embeds: string): void {
	const ours = (frame: HTMLIFrameElement) => frame.src.startsWith(embeds);
	addEventListener('message', ({ source, data }) => {
		const height = heightIn(data);
		if (height === undefined || !source) return;
		const frame = frames().find(({ contentWindow }) => contentWindow === source);
		if (!frame || !ours(frame)) return;
		frame.style.height = `${height}px`;
		frame.dispatchEvent(new Event('distant-partners-height', { bubbles: true, composed: true }));
	});
	defineElement(embeds);
	// Those that were there first have told their height to nobody.
	for (const frame of frames())
		if (ours(frame)) frame.contentWindow?.postMessage({ [OURS]: VERSION, type: 'ask' }, '*');
}

const page = window as unknown as Record<symbol, Set<string> | undefined>;
const loaded = (page[LOADED] ??= new Set());
const embeds = embedsBeside(document.currentScript);
if (embeds !== undefined && !loaded.has(embeds)) {
	loaded.add(embeds);
	start(embeds);
}
