import themes from '$lib/styles/themes.css?raw';
import tokens from '$lib/styles/tokens.css?raw';

/** The two of every page, and the one for projectors: dark on plain white, which is what paper needs, too. */
export type Scheme = 'light' | 'dark' | 'projector';
/** The two once more, for whoever asks for more contrast. */
export type StrongScheme = 'strong light' | 'strong dark';

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const LIGHT_DARK = /^light-dark\((#\w+), (#\w+)\)$/;

/** What a rule of a style sheet declares, by name without its hyphens. */
const declarations = (sheet: string, rule: RegExp) =>
	new Map(
		[...(rule.exec(sheet)?.[0] ?? '').matchAll(DECLARATION)].map(([, name, value]) => [
			name as string,
			value as string
		])
	);

const declared = declarations(tokens, /:root \{[^}]*\}/);
const forContrast = declarations(tokens, /prefers-contrast: more\)[^}]*\}/);
const forProjectors = declarations(themes, /:root\[data-theme='projector'\][^{]*\{[^}]*\}/);

/**
 * The value of a custom property in one of the schemes, with nothing left to resolve: a hex colour, a font stack.
 *
 * @throws when `tokens.css` doesn't declare it
 */
export function token(name: string, scheme: Scheme | StrongScheme): string {
	const first = scheme === 'projector' ? forProjectors : scheme.startsWith('strong') ? forContrast : declared;
	const value = first.get(name) ?? declared.get(name);
	if (value === undefined) throw new Error(`tokens.css declares no --${name}`);
	const [, light, dark] = LIGHT_DARK.exec(value) ?? [];
	if (light && dark) return scheme.endsWith('dark') ? dark : light;
	return value.replace(/var\(--([\w-]+)\)/g, (_, other: string) => token(other, scheme));
}
