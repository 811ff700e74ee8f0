import { describe, expect, it } from 'vitest';
import { forwardScript, knownAddress } from './forward';

/** Where the page at an address leads on to. */
function ledTo(address: string, href: string, from?: string): string {
	const at = new URL(address);
	let to = '';
	const location = {
		search: at.search,
		hash: at.hash,
		replace: (next: string) => (to = new URL(next, at).href)
	};
	const document = { documentElement: { hidden: false } };
	new Function('location', 'document', forwardScript(href, from))(location, document);
	expect(document.documentElement.hidden).toBe(true);
	return to;
}
const FORMER = 'https://example.org/site/embed/map/distance-capitals/';
const TODAY = 'https://example.org/site/embed/distance/distance-capitals/';

describe('the page at a former address', () => {
	it.each(['', '?step=distance-why', '#files', '?theme=dark#builder'])('keeps “%s”', (rest) =>
		expect(ledTo(`https://example.org/scenes/map/${rest}`, '../distance/')).toBe(
			`https://example.org/scenes/distance/${rest}`
		)
	);

	it.each(['', '?theme=dark&plain=1', '?childId=g1', '#?secret=s3', '?theme=light#distance-why'])(
		'leads to an embed that tells its host the address it knows, with “%s”',
		(rest) => {
			const to = ledTo(FORMER + rest, '../../distance/distance-capitals/', 'map/distance-capitals');
			expect(to.startsWith(TODAY)).toBe(true);
			const [asked, got] = [new URL(FORMER + rest), new URL(to)];
			for (const [name, value] of asked.searchParams) expect(got.searchParams.get(name)).toBe(value);
			expect(got.hash).toBe(asked.hash);
			expect(knownAddress(to)).toBe(FORMER + rest);
		}
	);
});

describe('the address that a host knows an embed by', () => {
	it.each([
		TODAY,
		`${TODAY}?theme=dark#?secret=s3`,
		`${TODAY}?from=../evil`,
		`${TODAY}?from=map&theme=dark`,
		`${TODAY}?from=`,
		`${TODAY}?from=${'a'.repeat(61)}`,
		`${TODAY}#?from=map`
	])('is its own: %s', (address) => expect(knownAddress(address)).toBe(address));

	it('is below the embeds’ own folder, wherever that is', () =>
		expect(knownAddress('https://example.org/embed/site/embed/distance/?from=map')).toBe(
			'https://example.org/embed/site/embed/map/'
		));
});
