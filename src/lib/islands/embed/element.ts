import { embedPath } from '../../embed/address';
import { currentId } from '$lib/story/former-ids';
import { localeOf } from '../../embed/languages';

/** Names of scenes and steps; whatever has other signs in it is none. */
const NAME = /^[a-z0-9-]{1,60}$/;
const TAG = 'distant-partners-scene';

/** A box of its own that takes the width it can get, in whatever the host has put it: a host's own rules go before these. */
const HOST = ':host { display: block; width: 100% }';
/** What a frame would like to be wide where its width decides how wide what is around it gets, as in a table's cell. */
const WISHED = '650px';

/** The frames of all elements that are on the page, be they in a shadow root that nobody else can look into. */
const shown = new Set<HTMLIFrameElement>();
/** The frames of our elements, wherever they are. */
export const framesOfElements = (): ReadonlySet<HTMLIFrameElement> => shown;

/**
 * Defines `<distant-partners-scene>`: what the host's page has inside it (a picture and its caption) stays in sight until
 * the frame has said that it is there, and for good where it never does.
 *
 * @param embeds address of the folder of the embeds, ending in a slash
 */
export function defineElement(embeds: string): void {
	// A copy that came first has defined it; two of them may be on a page.
	if (customElements.get(TAG)) return;
	customElements.define(
		TAG,
		class extends HTMLElement {
			static observedAttributes = ['scene', 'step', 'theme', 'plain', 'lang'];
			#fallback = document.createElement('slot');

			connectedCallback() {
				if (!this.shadowRoot) dressed(this.attachShadow({ mode: 'open' })).append(this.#fallback);
				const frame = this.#frame();
				if (frame) shown.add(frame);
				this.#show();
			}

			disconnectedCallback() {
				const frame = this.#frame();
				if (frame) shown.delete(frame);
			}

			attributeChangedCallback() {
				if (this.isConnected && this.shadowRoot) this.#show();
			}

			/** The address of what is asked for, or nothing when that can't be an embed of ours. */
			#address(): string | undefined {
				const scene = this.getAttribute('scene') ?? '';
				const step = this.getAttribute('step');
				if (!NAME.test(scene) || (step !== null && !NAME.test(step))) return undefined;
				// "fr-BE" is French; a language that there is no embed in is the first.
				const locale = localeOf(this.lang.toLowerCase().split('-')[0]);
				const address = new URL(
					embedPath({ locale, scene: currentId(scene), step: step ?? undefined }),
					embeds
				);
				const theme = this.getAttribute('theme');
				if (theme === 'light' || theme === 'dark') address.searchParams.set('theme', theme);
				if (this.hasAttribute('plain')) address.searchParams.set('plain', '1');
				return address.href;
			}

			#frame(): HTMLIFrameElement | undefined {
				return this.shadowRoot?.querySelector('iframe') ?? undefined;
			}

			#show() {
				const address = this.#address();
				const old = this.#frame();
				if (address !== undefined && old?.src === address) return;
				if (old) shown.delete(old);
				old?.remove();
				this.#fallback.style.display = '';
				if (address === undefined) return;
				const frame = document.createElement('iframe');
				frame.title =
					this.title || this.querySelector('figcaption, a')?.textContent?.trim() || 'Distant Partners';
				// As wide as the element, by its bounds: a width of 100 % says nothing where the element's is worked out from it.
				Object.assign(frame.style, {
					display: 'block',
					width: WISHED,
					minWidth: '100%',
					maxWidth: '100%',
					border: '0',
					height: '0'
				});
				frame.addEventListener('distant-partners-height', () => (this.#fallback.style.display = 'none'), {
					once: true
				});
				// A page may hold many of them: each comes as it nears the reader's eyes.
				frame.loading = 'lazy';
				frame.src = address;
				shown.add(frame);
				this.shadowRoot?.append(frame);
			}
		}
	);
}

/** Gives a shadow root our style, in a way that a strict policy allows. Browsers that can't do it show the element in the line. */
function dressed(root: ShadowRoot): ShadowRoot {
	if (!('adoptedStyleSheets' in root)) return root;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(HOST);
	root.adoptedStyleSheets = [sheet];
	return root;
}
