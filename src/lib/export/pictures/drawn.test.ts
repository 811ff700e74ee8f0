import { describe, expect, it } from 'vitest';
import { drawnIn } from './drawn';

const svg = (content: string) => `<svg viewBox="0 0 100 50" id="a" role="img">${content}</svg>`;
const drawn = (content: string) => drawnIn(svg(content)).slice(1);
const texture = (id: string, width = 3) =>
	`<defs><pattern id="${id}" width="5" height="5"><rect width="${width}" height="5" fill="var(--KZ)"/></pattern></defs>`;

it('has a line for the picture, and one for each thing in it, in drawing order', () => {
	expect(
		drawnIn(
			svg(
				'<rect x="1" y="2" width="3" height="4" fill="var(--KZ)"/><text x="5" y="6" font-size="13" fill="var(--ink)">A &lt; “b”</text>'
			)
		)
	).toEqual([
		'picture 100×50',
		'rect fill=var(--KZ) height=4 width=3 x=1 y=2',
		'text fill=var(--ink) font-size=13 x=5 y=6 "A < “b”"'
	]);
});

describe('pictures that look alike', () => {
	it.each([
		['names nobody sees', '<circle r="2" id="x" data-mark="k" aria-hidden="true"/>', '<circle r="2"/>'],
		[
			'what holds by default',
			'<line x2="9" stroke="red" stroke-width="1" fill="red"/>',
			'<line stroke="red" x2="9"/>'
		],
		['a look that is inherited', '<g fill="red"><g><circle r="2"/></g></g>', '<circle r="2" fill="red"/>'],
		[
			'a shift',
			'<g transform="translate(1 2)"><rect x="1" width="2" height="2"/></g>',
			'<rect x="2" y="2" width="2" height="2"/>'
		],
		['a fade around one thing', '<g opacity="0.5"><circle r="2"/></g>', '<circle r="2" opacity="0.5"/>'],
		['thousandths of a pixel', '<circle r="2.0001" cx="0.30004"/>', '<circle r="2" cx="0.3"/>'],
		['an outline written otherwise', '<path d="M 1,2 L3.001 4"/>', '<path d="M1 2L3 4"/>'],
		[
			'an outline that is used',
			'<defs><path id="o" d="M1 2h3"/></defs><use href="#o" fill="red"/>',
			'<path d="M1 2h3" fill="red"/>'
		],
		[
			'another name of a texture',
			`${texture('p')}<rect width="9" height="9" fill="url(#p)"/>`,
			`${texture('q')}<rect width="9" height="9" fill="url(#q)"/>`
		],
		['a texture that nothing uses', `${texture('p')}<circle r="2"/>`, '<circle r="2"/>'],
		[
			'lines of a text',
			'<text x="1" y="5"><tspan x="1">a</tspan><tspan x="1" dy="9">b</tspan></text>',
			'<text x="1" y="5">a</text><text x="1" y="14">b</text>'
		],
		[
			'what can’t be seen',
			'<rect width="9" height="9" fill="transparent"/><path fill="none" d="M1 2"/><circle r="2" opacity="0"/><rect width="0" height="5"/>',
			''
		],
		[
			'where a link leads',
			'<a href="#x" class="number"><text x="1">1</text></a>',
			'<a href="#y" class="number"><text x="1">1</text></a>'
		]
	])('%s', (_, one, other) => expect(drawn(one)).toEqual(drawn(other)));
});

describe('pictures that look otherwise', () => {
	it.each([
		['a colour', '<circle r="2" fill="red"/>', '<circle r="2" fill="blue"/>'],
		['a tenth of a pixel', '<circle r="2"/>', '<circle r="2.1"/>'],
		[
			'what lies on top',
			'<circle r="2"/><rect width="1" height="1"/>',
			'<rect width="1" height="1"/><circle r="2"/>'
		],
		['words', '<text x="1">a</text>', '<text x="1">b</text>'],
		['a label that is a link', '<text x="1">1</text>', '<a class="number"><text x="1">1</text></a>'],
		['an edge around a label', '<text x="1">1</text>', '<text x="1" class="halo">1</text>'],
		[
			'a texture',
			`${texture('p')}<rect width="9" height="9" fill="url(#p)"/>`,
			`${texture('p', 2)}<rect width="9" height="9" fill="url(#p)"/>`
		],
		[
			'a texture that stays while what it fills is shifted',
			`${texture('p')}<rect x="1" width="9" height="9" fill="url(#p)"/>`,
			`${texture('p')}<rect transform="translate(1 0)" width="9" height="9" fill="url(#p)"/>`
		],
		['a scale', '<path d="M1 2h3" transform="scale(2)"/>', '<path d="M1 2h3" transform="scale(2.5)"/>'],
		[
			'fading together',
			'<g opacity="0.5"><circle r="2"/><circle r="3"/></g>',
			'<circle r="2" opacity="0.5"/><circle r="3" opacity="0.5"/>'
		],
		['a dash', '<line x2="9" stroke="red"/>', '<line x2="9" stroke="red" stroke-dasharray="4 3"/>']
	])('%s', (_, one, other) => expect(drawn(one)).not.toEqual(drawn(other)));

	it('and their sizes', () =>
		expect(drawnIn('<svg viewBox="0 0 9 9"/>')).not.toEqual(drawnIn('<svg viewBox="0 0 9 8"/>')));
});

it('refuses what can’t be drawn', () => {
	expect(() => drawnIn('<p>no</p>')).toThrow('no SVG');
	expect(() => drawn('<rect width="9" height="9" fill="url(#gone)"/>')).toThrow('no texture gone');
	expect(() => drawn('<g transform="skewX(3)"><circle r="2"/></g>')).toThrow('skewX');
});
