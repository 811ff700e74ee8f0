import { expect, it } from 'vitest';
import { withSharedOutlines } from '../../../scripts/lib/shared-outlines.mjs';

const land = `M0 0${'l1 1'.repeat(200)}`;
const other = `M5 5${'l2 1'.repeat(200)}`;
const page = (inside: string) => `<!doctype html><html><body>${inside}</body></html>`;

it('an outline that stands several times is written once and used as it was drawn', () => {
	const html = withSharedOutlines(
		page(
			`<svg><path opacity="0.5" d="${land}" transform="translate(1 2)" fill="red"/><path d="${other}" fill="blue"/><path d="M0 0" fill="none"/></svg>` +
				`<svg><path d="${land}" fill="none" stroke="red" vector-effect="non-scaling-stroke"/></svg>`
		)
	);
	expect(html).toBe(
		page(
			`<svg><use href="#outline-0" opacity="0.5" transform="translate(1 2)" fill="red"/><path d="${other}" fill="blue"/><path d="M0 0" fill="none"/></svg>` +
				`<svg><use href="#outline-0" fill="none" stroke="red"/></svg>` +
				`<div hidden><svg><path id="outline-0" d="${land}" vector-effect="non-scaling-stroke"/></svg></div>`
		)
	);
	expect(withSharedOutlines(html)).toBe(html);
});

it('a page without one is left alone', () => {
	const html = page(`<svg><path d="${land}" fill="red"/><path d="M0 0"/><path d="M0 0"/></svg>`);
	expect(withSharedOutlines(html)).toBe(html);
});
