import { expect, it } from 'vitest';
import { markup } from '$lib/markup/text';
import { adaptive } from './dark';
import { token } from './tokens';

const file = {
	tag: 'svg',
	attributes: {},
	inside: [
		{ tag: 'title', attributes: {}, inside: 'Name' },
		{ tag: 'rect', attributes: { fill: 'var(--paper)' } },
		{
			tag: 'path',
			attributes: { class: 'own', fill: 'none', stroke: 'color-mix(in oklab, var(--ink) 50%, var(--paper))' }
		},
		{ tag: 'path', attributes: { fill: 'var(--paper)' } }
	]
};

it('a file is light for whoever knows no styles, and dark where its page is, behind its name', () => {
	const svg = markup(adaptive(file, '.own{opacity:1}'));
	expect(svg).toMatch(
		/^<svg><title>Name<\/title><style>\.own\{opacity:1\}@media \(prefers-color-scheme:dark\)\{/
	);
	expect(svg).toContain(`<rect fill="${token('paper', 'light')}" class="f0"/>`);
	expect(svg).toContain(`.f0{fill:${token('paper', 'dark')}}`);
	expect(svg).toMatch(/<path class="own s1" fill="none" stroke="#[0-9a-f]{6}"\/>/);
	expect(svg).toMatch(/\.s1\{stroke:#[0-9a-f]{6}\}/);
	// A rule that LibreOffice understands it would follow on light pages, too.
	expect(svg.match(/(:root )?\.[fsc]\d+\{/g)).toEqual([':root .f0{', ':root .s1{']);
	// Each colour once, and nothing that only browsers know outside the rules for dark pages.
	expect(svg.match(/\.f0\{/g)).toHaveLength(1);
	expect(svg).not.toMatch(/var\(|light-dark|color-mix/);
});
