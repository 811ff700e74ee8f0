import tokens from '$lib/styles/tokens.css?raw';

/** The two of every page, and the one for projectors: dark on plain white, which is what paper needs, too. */
export type Scheme = 'light' | 'dark' | 'projector';

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const LIGHT_DARK = /^light-dark\((#\w+), (#\w+)\)$/;

/** What a rule of `tokens.css` declares, by name without its hyphens. */
const declarations = (rule: RegExp) =>
	new Map(
		[...(rule.exec(tokens)?.[0] ?? '').matchAll(DECLARATION)].map(([, name, value]) => [
			name as string,
			value as string
		])
	);

/** For every page; its later rules are themes of their own. */
const declared = declarations(/:root \{[^}]*\}/);
const forProjectors = declarations(/:root\[data-theme='projector'\][^{]*\{[^}]*\}/);

/**
 * The value of a custom property in one of the schemes, with nothing left to resolve: a hex colour, a font stack.
 *
 * @throws when `tokens.css` doesn't declare it
 */
export function token(name: string, scheme: Scheme): string {
	const value = (scheme === 'projector' && forProjectors.get(name)) || declared.get(name);
	if (value === undefined) throw new Error(`tokens.css declares no --${name}`);
	const [, light, dark] = LIGHT_DARK.exec(value) ?? [];
	if (light && dark) return scheme === 'dark' ? dark : light;
	return value.replace(/var\(--([\w-]+)\)/g, (_, other: string) => token(other, scheme));
}
