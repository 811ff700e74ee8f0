import charts from '$lib/styles/charts.css?raw';
import tokens from '$lib/styles/tokens.css?raw';
import { minify } from '$lib/export/embed/style';
import { token, type Scheme } from '../images/tokens';
import { hashOf } from './hashes';

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'projector'];

/** The custom properties that hold a colour or typefaces; the others measure the page around pictures. */
const NAMES = [
	...new Set(
		[...tokens.matchAll(/--([\w-]+):\s*([^;]+);/g)]
			.filter(([, , value]) => /#|'|var\(/.test(value ?? ''))
			.map(([, name]) => name as string)
	)
];

/** Hashes of what pictures take from the style sheets: colours and typefaces by scheme, and the rules for labels. */
export const hashesOfStyles = (): Map<string, string> =>
	new Map([
		...SCHEMES.map(
			(scheme) => [scheme, hashOf(NAMES.map((name) => `${name} ${token(name, scheme)}`))] as const
		),
		['rules', hashOf([minify(charts)])]
	]);
