// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { COLORS } from '$lib/charts/colors';
import { appearanceNow } from './appearance';

it('has every color as it is in force, and the families, and leaves nothing in the page', () => {
	const { style } = document.documentElement;
	COLORS.forEach((name, i) => style.setProperty(`--${name}`, `rgb(${i}, 0, 0)`));
	style.setProperty('--sans', 'Sans, system-ui');
	const before = document.body.innerHTML;
	const { colors, families, fonts } = appearanceNow();
	expect(fonts).toEqual([]);
	expect(Object.entries(colors).map(([name, color]) => `${name} ${color}`)).toEqual(
		COLORS.map((name, i) => `${name} rgb(${i}, 0, 0)`)
	);
	expect(families).toMatchObject({ sans: 'Sans, system-ui', serif: '', display: '' });
	expect(document.body.innerHTML).toBe(before);
	document.documentElement.removeAttribute('style');
});
