import { embedPath } from '../../embed/address';
import { currentId } from '$lib/story/former-ids';
import { localeOf } from '../../embed/languages';

/** Names of scenes and steps; whatever has other signs in it is none. */
const NAME = /^[a-z0-9-]{1,60}$/;
const TAG = 'distant-partners-scene';

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
				if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(this.#fallback);
				this.#show();
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

			#show() {
				const address = this.#address();
				const old = this.shadowRoot?.querySelector('iframe');
				if (address !== undefined && old?.src === address) return;
				old?.remove();
				this.#fallback.style.display = '';
				if (address === undefined) return;
				const frame = document.createElement('iframe');
				frame.title =
					this.title || this.querySelector('figcaption')?.textContent?.trim() || 'Distant Partners';
				Object.assign(frame.style, { display: 'block', width: '100%', border: '0', height: '0' });
				frame.addEventListener('distant-partners-height', () => (this.#fallback.style.display = 'none'), {
					once: true
				});
				// A page may hold many of them: each comes as it nears the reader's eyes.
				frame.loading = 'lazy';
				frame.src = address;
				this.shadowRoot?.append(frame);
			}
		}
	);
}
