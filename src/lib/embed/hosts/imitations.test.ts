import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, questionIn } from '../wire';
import { hostDemos } from '../../pages/hosts/demos';
import { IMITATIONS, WORDPRESS, imitation, type Guest, type Imitation } from './imitations';
import { plainly } from './plainly';
import { talkOf } from '../../pages/hosts/talk';

const guest: Guest = { id: 'g1', src: 'https://example.org/embed/aid/aid-bankers/', width: 320 };
const speaker = { href: guest.src, id: 'embed/aid/aid-bankers/', childId: 'g1', secret: 'g1', sizer: 'g1' };
const said = (height: number) => heightMessages({ width: 320, height }, speaker, 'init');
const all = Object.entries(IMITATIONS) as [string, Imitation][];

describe.each(all)('the imitated host %s', (_, host) => {
	it('makes something of one line only, and that is the height', () => {
		const heights = said(812).map((message) => host.hears(message, guest));
		expect(heights.filter((height) => height !== undefined)).toEqual([812]);
	});
	it('asks what an embed answers', () => {
		for (const message of [...(host.greets?.(guest) ?? []), ...(host.narrows?.(guest) ?? [])])
			expect(questionIn(message, speaker), plainly(message)).toBeDefined();
	});
	it('never throws, and gives nothing but pixels', () => {
		const text = fc.string({ unit: 'binary' });
		const hostile = fc.oneof(
			fc.anything(),
			text.map((t) => `pymxPYMxg1xPYMxheightxPYMx${t}`),
			text.map((t) => `[iFrameSizer]g1:${t}`),
			fc.anything().map((height) => ({ type: 'iframe-resized', sentinel: 'amp', height })),
			fc.anything().map((value) => ({ message: 'height', secret: 'g1', value })),
			fc.anything().map((value) => ({ 'datawrapper-height': value })),
			fc.jsonValue().map((height) => JSON.stringify({ context: 'iframe.resize', src: guest.src, height }))
		);
		fc.assert(
			fc.property(hostile, (data) => {
				const height = host.hears(data, guest);
				if (height !== undefined) expect(height > 0 && Number.isFinite(height)).toBe(true);
			})
		);
	}, 60_000);
});

it('WordPress and AMP have limits', () => {
	const wordpress = (height: number) =>
		said(height).map((message) => IMITATIONS.wordpress.hears(message, guest));
	expect(wordpress(4000)).toContain(WORDPRESS.highest);
	expect(wordpress(50)).toContain(WORDPRESS.lowest);
	const low = { sentinel: 'amp', type: 'embed-size', height: 99 };
	expect(IMITATIONS.amp.hears(low)).toBeUndefined();
	expect(IMITATIONS.frames.hears(low)).toBe(99);
});

it('a host that is named otherwise, or like a part of an object, is none', () => {
	for (const name of ['', 'script', 'constructor', '__proto__']) expect(imitation(name)).toBeUndefined();
});

it('what would be said ends with the one line that is understood, but where no script runs', () => {
	for (const demo of hostDemos) {
		const lines = talkOf(demo, 'https://example.org/embed/a/', 600, 800);
		const heard = lines.filter((line) => line.heard);
		expect(heard.length, demo.id).toBe(demo.fittedBy === 'nobody' ? 0 : 1);
		if (heard[0]) expect(heard[0].text).toContain('800');
	}
});

it('a message is one line of text, whatever it is', () => {
	fc.assert(
		fc.property(fc.anything(), (data) => {
			const line = plainly(data);
			expect(typeof line).toBe('string');
			expect(line.length).toBeLessThan(420);
		})
	);
	const cycle: unknown[] = [];
	cycle.push(cycle);
	expect(plainly(cycle)).toBe('object');
	expect(plainly(9n)).toBe('bigint');
	expect(plainly('<b>')).toBe("'<b>'");
});
