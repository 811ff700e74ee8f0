/**
 * `embed.js`, for a host's page: gives our frames the height they tell, and defines
 * `<distant-partners-scene scene="aid" step="aid-bankers" theme="dark" plain>`.
 *
 * It looks frames up when a message comes in, and keeps none but those of elements that are on the page: however often it
 * is loaded, and whatever the host adds, moves or removes, there is one listener for the page and nothing to leave behind.
 * It writes no style on a frame but its height, through the object model, so that a strict Content-Security-Policy lets it
 * work.
 */
import { defineElement, framesOfElements } from './element';
import { heightIn, OURS, VERSION } from '../../embed/wire';

/** What this page's copies of the script have in common: where each of them was loaded from. */
const LOADED = Symbol.for('distant-partners.embed');

/** The folder of the embeds this copy was published with, or nothing where it can't be known. */
function embedsBeside(script: Element | null): string | undefined {
	const own = script ?? document.querySelector('script[src$="/embed.js"]');
	return own instanceof HTMLScriptElement && own.src ? new URL('embed/', own.src).href : undefined;
}

/** All frames of a page or a shadow root, and of the open shadow roots in it. */
function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
	for (const element of root.querySelectorAll('*')) {
		if (element instanceof HTMLIFrameElement) yield element;
		if (element.shadowRoot) yield* framesIn(element.shadowRoot);
	}
}

/** The first frame that something is true of. Most are in the page itself, or in our elements: shadow roots come last. */
function frameThat(is: (frame: HTMLIFrameElement) => boolean): HTMLIFrameElement | undefined {
	for (const some of [document.querySelectorAll('iframe'), framesOfElements(), framesIn(document)])
		for (const frame of some) if (is(frame)) return frame;
	return undefined;
}

/** Gives a frame room for what is in it, whatever the host's own style would rather have. */
function fit(frame: HTMLIFrameElement, height: number): void {
	const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame);
	const edges =
		boxSizing === 'border-box' ? [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom] : [];
	const around = edges.reduce((sum, edge) => sum + (Number.parseFloat(edge) || 0), 0);
	const style = { height: `${height + around}px`, 'min-height': '0', 'max-height': 'none' };
	for (const [name, value] of Object.entries(style)) frame.style.setProperty(name, value, 'important');
}

function start(embeds: string): void {
	const ours = (frame: HTMLIFrameElement) => frame.src.startsWith(embeds);
	addEventListener('message', ({ source, data }) => {
		const height = heightIn(data);
		if (height === undefined || !source) return;
		const frame = frameThat(({ contentWindow }) => contentWindow === source);
		if (!frame || !ours(frame)) return;
		fit(frame, height);
		frame.dispatchEvent(new Event('distant-partners-height', { bubbles: true, composed: true }));
	});
	defineElement(embeds);
	// Those that were there first have told their height to nobody.
	for (const frame of new Set([...framesIn(document), ...framesOfElements()]))
		if (ours(frame)) frame.contentWindow?.postMessage({ [OURS]: VERSION, type: 'ask' }, '*');
}

const page = window as unknown as Record<symbol, Set<string> | undefined>;
const loaded = (page[LOADED] ??= new Set());
const embeds = embedsBeside(document.currentScript);
if (embeds !== undefined && !loaded.has(embeds)) {
	loaded.add(embeds);
	start(embeds);
}
