import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIGHEST, LOWEST, heightIn, heightMessages, linkMessage, questionIn } from './wire';

/** Hundreds of made-up messages take their time on a busy machine. */
const PATIENCE = 60_000;

const speaker = { href: 'https://example.org/embed/aid/aid-bankers/', id: 'embed/aid/aid-bankers/' };

describe('the height', () => {
	it('is told in every dialect', () => {
		const named = { ...speaker, childId: 'g1', secret: 's3', sizer: 'iFrame0' };
		expect(heightMessages({ width: 320, height: 800 }, named, 'init')).toEqual([
			{ 'distant-partners': 1, type: 'height', height: 800 },
			{ 'datawrapper-height': { 'embed/aid/aid-bankers/': 800 } },
			'{"src":"https://example.org/embed/aid/aid-bankers/","context":"iframe.resize","height":800}',
			{ type: 'iframe-resized', width: 320, height: 800 },
			{ height: 800 },
			{ sentinel: 'amp', type: 'embed-size', height: 800 },
			'pymxPYMxg1xPYMxheightxPYMx800',
			'[iFrameSizer]iFrame0:800:320:init:5',
			{ message: 'height', value: 800, secret: 's3' }
		]);
	});
	it('goes unsaid where nobody gave the frame a name, and to AMP when it is too low', () => {
		const said = JSON.stringify(heightMessages({ width: 320, height: 99 }, speaker, 'init'));
		for (const dialect of ['pym', 'iFrameSizer', 'secret', 'sentinel']) expect(said).not.toContain(dialect);
		expect(heightMessages({ width: 320, height: 99 }, speaker, 'init')).toHaveLength(5);
		expect(heightMessages({ width: 320, height: 100 }, speaker, 'init')).toHaveLength(6);
	});
	it('says what it is about where the dialect has a word for it', () =>
		expect(
			heightMessages({ width: 320, height: 99 }, { ...speaker, sizer: 'a' }, 'resizeObserver')
		).toContain('[iFrameSizer]a:99:320:resizeObserver:5'));
});

it('a link that may not open is told to WordPress', () =>
	expect(linkMessage('https://example.org/', 's3')).toEqual({
		message: 'link',
		value: 'https://example.org/',
		secret: 's3'
	}));

describe('the heights that a frame is ever given', () => {
	const heightOf = (height: unknown, more: object = {}) =>
		heightIn({ 'distant-partners': 1, type: 'height', height, ...more });
	it.each([
		[39.9, undefined],
		[40, 40],
		[640.2, 641],
		[6000, 6000],
		[6000.1, undefined],
		['640', undefined],
		[Number.NaN, undefined],
		[undefined, undefined]
	])('%j is %j', (height, given) => expect(heightOf(height)).toBe(given));
	it('come in a message of ours alone, of some version', () => {
		expect(heightOf(640, { type: 'ask' })).toBeUndefined();
		expect(heightOf(640, { 'distant-partners': 0 })).toBeUndefined();
		expect(heightOf(640, { 'distant-partners': 0.9 })).toBeUndefined();
		expect(heightOf(640, { 'distant-partners': '1' })).toBeUndefined();
		for (const other of [null, undefined, 640, 'height', [640]]) expect(heightIn(other)).toBeUndefined();
	});
});

describe('a question', () => {
	const named = { childId: 'g1', secret: 's3' };
	it.each([
		['[iFrameSizer]iFrame0:8:false:false:32', { sizer: 'iFrame0' }],
		['pymxPYMxg1xPYMxwidthxPYMx320', {}],
		[{ sentinel: 'amp', type: 'frames-init' }, {}],
		[{ type: 'iframe-child-init', bodyPadding: undefined }, {}],
		[{ type: 'iframe-get-child-dimensions' }, {}],
		[{ message: 'ready', secret: 's3' }, {}],
		[{ 'distant-partners': 1, type: 'ask' }, {}],
		[{ 'distant-partners': 2, type: 'ask', more: true }, {}],
		[`[iFrameSizer]${'a'.repeat(100)}:`, { sizer: 'a'.repeat(100) }],
		['[iFrameSizer]a.b-c_9:8', { sizer: 'a.b-c_9' }]
	])('%j is understood', (data, question) => expect(questionIn(data, named)).toEqual(question));

	it.each([
		[null],
		[undefined],
		[7],
		[[]],
		['[iFrameSizer]'],
		['[iFrameSizer]:8'],
		['[iFrameSizer]name'],
		[`[iFrameSizer]${'a'.repeat(101)}:`],
		[' [iFrameSizer]a:8'],
		['[iFrameSizer]a b:8'],
		['a pymxPYMxg1xPYMxwidthxPYMx320'],
		['pymxPYMxg1xPYMxwidth'],
		['pymxPYMxg1xPYMxheightxPYMx320'],
		[{ sentinel: 'amp', type: 'embed-size' }],
		[{ sentinel: 'other', type: 'frames-init' }],
		[{ 'distant-partners': 0, type: 'ask' }],
		[{ 'distant-partners': 1, type: 'height', height: 640 }],
		['[iFrameSizer]<img src=x>:8'],
		['pymxPYMxotherxPYMxwidthxPYMx320'],
		['pymxPYMxg1xPYMxnavigateToxPYMxhttps://example.org'],
		[{ type: 'ask' }],
		[{ 'distant-partners': '1', type: 'ask' }],
		[{ sentinel: 'amp' }],
		[{ message: 'ready' }],
		[{ message: 'ready', secret: 's4' }],
		[{ message: 'ready', secret: ['s3'] }],
		[{ message: 'height', value: 9, secret: 's3' }]
	])('%j is none', (data) => expect(questionIn(data, named)).toBeUndefined());

	it.each([
		[{ message: 'ready' }],
		[{ message: 'ready', secret: undefined }],
		['pymxPYMxundefinedxPYMxwidthxPYMx1'],
		['pymxPYMx<b>xPYMxwidthxPYMx1'],
		['pymx']
	])('%j is none where the frame has no name', (data) => expect(questionIn(data)).toBeUndefined());

	it('goes by the longest name that pym.js may give, and by none that is longer', () => {
		const asked = (childId: string) => questionIn(`pymxPYMx${childId}xPYMxwidthxPYMx320`, { childId });
		expect(asked('a'.repeat(100))).toEqual({});
		expect(asked('a'.repeat(101))).toBeUndefined();
		expect(asked('a:b.c-d_9')).toEqual({});
		expect(asked('')).toBeUndefined();
	});

	it(
		'of whatever kind never throws, and names are plain',
		() => {
			const text = fc.string({ unit: 'binary' });
			const hostile = fc.oneof(
				fc.anything(),
				text.map((t) => `[iFrameSizer]${t}`),
				text.map((t) => `pymxPYMx${t}xPYMxwidthxPYMx1`),
				fc.record({ type: fc.anything(), sentinel: fc.anything(), 'distant-partners': fc.anything() }),
				fc.record({ message: fc.constant('ready'), secret: fc.anything() })
			);
			fc.assert(
				fc.property(hostile, (data) => {
					const question = questionIn(data, named);
					if (question?.sizer !== undefined) expect(question.sizer).toMatch(/^[\w.-]{1,100}$/);
				})
			);
		},
		PATIENCE
	);
});

describe('a height that a host is told', () => {
	it('is taken from our own messages, of any version', () => {
		expect(heightIn({ 'distant-partners': 1, type: 'height', height: 640.2 })).toBe(641);
		expect(heightIn({ 'distant-partners': 3, type: 'height', height: 640, more: 1 })).toBe(640);
	});
	it(
		'is never anything but a sensible number of pixels',
		() => {
			const number = fc.oneof(fc.anything(), fc.double(), fc.integer());
			fc.assert(
				fc.property(fc.anything(), number, number, (other, version, height) => {
					expect(heightIn(other)).toBeUndefined();
					const given = heightIn({ 'distant-partners': version, type: 'height', height });
					if (given === undefined) return;
					expect(Number.isInteger(given)).toBe(true);
					expect(given).toBeGreaterThanOrEqual(LOWEST);
					expect(given).toBeLessThanOrEqual(HIGHEST);
				})
			);
		},
		PATIENCE
	);
});
