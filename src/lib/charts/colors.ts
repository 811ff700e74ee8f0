import type { Country } from '$lib/facts';

const COUNTRIES = ['BE', 'LU', 'KZ', 'UZ', 'TM', 'KG', 'TJ'] as const satisfies Country[];

/** Every color by meaning; the values live in `styles/tokens.css`. */
export const COLORS = [...COUNTRIES, 'ink', 'muted', 'faint', 'rule', 'paper', 'accent', 'fault'] as const;
