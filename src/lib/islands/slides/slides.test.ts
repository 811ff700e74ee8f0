import { describe, expect, it } from 'vitest';
import type { Frame } from '$lib/charts/frame';
import { allScenes } from '$lib/scenes/registry';
import { SIZES } from '$lib/scenes/sizes';
import { defineScene, type NamedScene } from '$lib/scenes/scene';
import { guessIn } from '$lib/islands/story/kept-guess';
import { outline } from '$lib/story';
import { fragmentOf, isSession, newSession, readFragment } from './address';
import { codeOf } from '../../slides/code';
import { KeyReader } from './keys';
import { leads, readMessage, type SlidePosition } from './message';
import { revealed } from '$lib/islands/motion/reveal';
import { slideFrame, type Shape } from '../../slides/sizes';
import { qrCode } from '../../export/images/qr-code';
import { clockText, elapsed, readStopwatch, STOPPED, toggled } from './stopwatch';

const scenes = await allScenes();
const steps = outline.flatMap(({ id: scene, steps }) => steps.map((step) => ({ ...step, scene })));

describe('the room of a slide’s picture', () => {
	/** A scene whose two labels meet where there is less room than they need. */
	const crowded = (needed: number): NamedScene =>
		defineScene({
			id: 'crowded',
			states: { only: {} },
			poster: 'only',
			layout: (_, { width, height, guess }): Frame => ({
				width,
				height,
				marks: [0, width < needed ? 5 : 100].map((x) => ({
					kind: 'text',
					key: `${x}`,
					color: 'ink',
					x,
					y: 50,
					lines: [`${guess ?? 'none'}`],
					size: 13
				}))
			}),
			describe: () => '',
			rows: () => ({ caption: '', columns: [], rows: [] })
		});
	const widthFor = (needed: number, shape: Shape) =>
		slideFrame(crowded(needed), 'only', shape, { locale: 'en' }).width;

	it('is the roomiest in which no label meets another', () => {
		expect(widthFor(0, 'wide')).toBe(426);
		expect(widthFor(0, 'tall')).toBe(296);
	});
	it('is the smallest that every scene keeps the rules in, where labels meet in all others', () => {
		expect(widthFor(9999, 'wide')).toBe(280);
		expect(widthFor(9999, 'tall')).toBe(280);
		expect(SIZES[0]).toEqual([280, 300]);
	});
	it('is laid out with the reader’s guess', () => {
		const { marks } = slideFrame(crowded(0), 'only', 'tall', { locale: 'en', guess: 7 });
		expect(marks[0]).toMatchObject({ lines: ['7'] });
	});
});

describe('layers', () => {
	const frame: Frame = {
		width: 10,
		height: 10,
		marks: [
			{ kind: 'dot', key: 'a', color: 'ink', x: 1, y: 1, r: 1, fill: 'solid' },
			{ kind: 'text', key: 'b', color: 'ink', x: 1, y: 1, lines: ['b'], size: 13 }
		]
	};
	const keys = (count: number) =>
		revealed(frame, ['shapes', 'labels', 'words'], count).frame.marks.map(({ key }) => key);
	it('come one after the other, and the last shows all', () => {
		expect(keys(1)).toEqual(['a']);
		expect(keys(2)).toEqual(['a', 'b']);
		expect(revealed(frame, ['shapes', 'labels', 'words'], 2).words).toBe(false);
		expect(revealed(frame, ['shapes', 'labels', 'words'], 3)).toEqual({ frame, words: true });
	});
	it('show something from the start, and everything where none are declared', () => {
		expect(keys(0)).toEqual(['a']);
		expect(revealed(frame, [], 0)).toEqual({ frame, words: true });
	});
	it('are declared by a few scenes, for states that change with each layer', () => {
		const declared = Object.values(scenes).flatMap(({ scene }) =>
			scene.stateNames.filter((state) => scene.layers(state).length > 0).map((state) => ({ scene, state }))
		);
		expect(declared.length).toBeGreaterThan(3);
		for (const { scene, state } of declared) {
			const whole = slideFrame(scene, state, 'wide', { locale: 'en' });
			const layers = scene.layers(state);
			const seen = layers.map((_, i) => {
				const { frame, words } = revealed(whole, layers, i + 1);
				return JSON.stringify([frame.marks.length, frame.plot !== undefined, words]);
			});
			expect(new Set(seen).size, `${scene.id} ${state}`).toBe(layers.length);
		}
	});
});

describe('keys', () => {
	const read = (...keys: string[]) => {
		const reader = new KeyReader();
		return keys.map((key) => reader.read({ key }, true)).at(-1);
	};
	it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'N'])('%s goes on', (key) =>
		expect(read(key)).toEqual({ do: 'move', by: 1 })
	);
	it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'p'])('%s goes back', (key) =>
		expect(read(key)).toEqual({ do: 'move', by: -1 })
	);
	it('digits wait for Enter, and are forgotten by any other key', () => {
		expect(read('4', '2', 'Enter')).toEqual({ do: 'jump', number: 42 });
		expect(read('4', 'b', 'Enter')).toEqual({ do: 'move', by: 1 });
		expect(read('1', '2', '3', '4', '5', '6', 'Enter')).toEqual({ do: 'jump', number: 3456 });
	});
	it('without letters nothing that types a character counts', () => {
		const reader = new KeyReader();
		for (const key of ['n', 'p', 'b', '.', 'w', 'f', 'o', 's', 'q', '?', '7'])
			expect(reader.read({ key }, false)).toBeUndefined();
		expect(reader.read({ key: 'Enter' }, false)).toEqual({ do: 'move', by: 1 });
		expect(reader.read({ key: 'PageDown' }, false)).toEqual({ do: 'move', by: 1 });
	});
	it('Shift and Space go back', () =>
		expect(new KeyReader().read({ key: ' ', shiftKey: true }, true)).toEqual({ do: 'move', by: -1 }));
});

describe('messages between windows', () => {
	const place: SlidePosition = { step: 'aid-everything', layer: 1, blank: '', moved: 5 };
	const message = { session: 'abcdef123456', from: 'slides', kind: 'at', place };
	it('are read as they were sent', () => {
		expect(readMessage(structuredClone(message))).toEqual(message);
		expect(readMessage({ ...message, kind: 'who' })).toEqual({
			session: message.session,
			from: 'slides',
			kind: 'who'
		});
	});
	it.each([
		null,
		undefined,
		7,
		'at',
		[],
		{},
		{ ...message, session: '../x' },
		{ ...message, from: 'a stranger' },
		{ ...message, kind: 'do' },
		{ ...message, place: undefined },
		{ ...message, place: { ...place, step: 3 } },
		{ ...message, place: { ...place, layer: 0.5 } },
		{ ...message, place: { ...place, layer: 1e9 } },
		{ ...message, place: { ...place, blank: 'pink' } },
		{ ...message, place: { ...place, moved: Number.NaN } }
	])('malformed: %j', (data) => expect(readMessage(data)).toBeUndefined());
	it('the later move leads; where nobody moved, the slides do', () => {
		const still = { ...place, moved: 0 };
		expect(leads(place, 'notes', still)).toBe(true);
		expect(leads(still, 'slides', place)).toBe(false);
		expect(leads(still, 'slides', still)).toBe(true);
		expect(leads(still, 'notes', still)).toBe(false);
	});
});

describe('fragments', () => {
	it('keep a guess in millions and a session', () => {
		expect(readFragment(fragmentOf({ guess: 40e6 }))).toEqual({ guess: 40e6 });
		expect(fragmentOf({ guess: undefined })).toBe('');
		const session = newSession();
		expect(isSession(session)).toBe(true);
		expect(readFragment(`#session=${session}`).session).toBe(session);
	});
	it('keep a guess beside the step of the story', () => {
		expect(guessIn('#exports-guess&guess=40')).toBe(40e6);
		expect(guessIn('#exports-guess')).toBeUndefined();
		expect(guessIn('#exports-guess&guess=101')).toBeUndefined();
	});
	it.each(['#guess=', '#guess=-1', '#guess=1e9', '#guess=101', '#guess=<b>', '#session=a', '#%'])(
		'%s says nothing',
		(hash) => expect(readFragment(hash)).toEqual({})
	);
});

describe('short codes', () => {
	it('are short, unmistakable, and each step’s own', () => {
		const codes = ['top', ...steps.map(({ id }) => id)].map(codeOf);
		expect(new Set(codes).size).toBe(codes.length);
		for (const code of codes) expect(code).toMatch(/^[a-hj-km-np-z2-9]{4}$/);
	});
	it('never change: they are printed and handed out', () => expect(codeOf('exports-guess')).toBe('8usx'));
	it('are drawn as a code', () =>
		expect(qrCode('https://example.org/s/abcd/')).toMatch(/^<svg .*stroke="#000" d="M0 4.5m4 0h7m/));
});

describe('the stopwatch', () => {
	it('runs, pauses and goes on', () => {
		const running = toggled(STOPPED, 1000);
		expect(elapsed(running, 4000)).toBe(3000);
		const paused = toggled(running, 4000);
		expect(elapsed(paused, 90_000)).toBe(3000);
		expect(elapsed(toggled(paused, 100_000), 101_000)).toBe(4000);
		expect(readStopwatch(JSON.stringify(running))).toEqual(running);
	});
	it.each([undefined, '', '{', '{"before":-1}', '{"before":"x"}'])('stands still for %s', (text) =>
		expect(readStopwatch(text)).toEqual(STOPPED)
	);
	it('is read as minutes and hours', () => {
		expect(clockText(187_000)).toBe('3:07');
		expect(clockText(3_765_000)).toBe('1:02:45');
	});
});
