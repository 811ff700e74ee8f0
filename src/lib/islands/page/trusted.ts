/**
 * The one place where text of the site's own becomes HTML, or the address of a script to run: where a browser knows Trusted
 * Types, pages let nothing else do either (`scripts/lib/policy.mjs`).
 */

/** What a policy makes is taken for text by all that knows nothing of it. */
interface Policy {
	createHTML(html: string): string;
	createScriptURL(address: string): string;
}

/** TypeScript's own library doesn't know them yet. */
const { trustedTypes } = globalThis as {
	trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

const rules: Policy = {
	createHTML: (html) => html,
	createScriptURL(address) {
		const { origin, href } = new URL(address, document.baseURI);
		if (origin !== location.origin) throw new TypeError(`${href} is no script of this site`);
		return address;
	}
};

const policy = trustedTypes?.createPolicy('distant-partners', rules) ?? rules;

/** Markup that the site has written itself: words are escaped in it. */
export const trustedHtml = (html: string): string => policy.createHTML(html);

/**
 * The address of a script of the site.
 *
 * @throws TypeError when it is anybody else's
 */
export const trustedScript = (address: string): string => policy.createScriptURL(address);
