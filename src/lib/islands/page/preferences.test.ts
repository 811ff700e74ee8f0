import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apply, isValue, mayMove, remembered, SETTINGS } from './preferences';

let dataset: Record<string, string>;
let stored: Record<string, string>;

beforeEach(() => {
	dataset = {};
	stored = {};
	vi.stubGlobal('document', { documentElement: { dataset } });
	vi.stubGlobal('localStorage', { getItem: (key: string) => stored[key] ?? null });
});
afterEach(() => vi.unstubAllGlobals());

describe('a value', () => {
	it('is one of those there are to choose', () => {
		expect(isValue('theme', 'projector')).toBe(true);
		expect(isValue('view', 'projector')).toBe(false);
	});
	it.each([null, undefined, '', 'Dark', '__proto__', '"><script>'])('is not %s', (nonsense) =>
		expect(isValue('theme', nonsense)).toBe(false)
	);
});

describe('what is remembered', () => {
	it('is what was chosen', () => {
		stored['distant-partners:theme'] = 'dark';
		expect(remembered('theme')).toBe('dark');
	});
	it('is the first choice where there is nothing, or nonsense', () => {
		stored['distant-partners:view'] = '"><script>';
		for (const setting of Object.keys(SETTINGS) as (keyof typeof SETTINGS)[])
			expect(remembered(setting)).toBe(SETTINGS[setting][0]);
	});
	it('is the first choice where storage is refused', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new Error('denied');
			}
		});
		expect(remembered('motion')).toBe('system');
	});
});

it.each([
	['system', true, false],
	['system', false, true],
	['on', true, true],
	['on', false, true],
	['off', true, false],
	['off', false, false]
])(
	'where the reader says “%s” and the device asks for less: %s, motion is allowed: %s',
	(choice, reduced, may) => {
		apply('motion', choice);
		expect(mayMove(reduced)).toBe(may);
	}
);
