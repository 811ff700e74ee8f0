import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Frame, Mark } from '$lib/charts/frame';
import { REPUBLICS, amountOf } from '$lib/facts';
import { atEverySize, checkScene, checkSea } from '../testing/rules';
import { scene } from '.';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));
const isDesk = ({ key, opacity = 1 }: Mark) => /^(desk|embassy|vacant)-/.test(key) && opacity > 0;

checkScene(scene);
checkSea(scene);

atEverySize(scene, 'keeps labels off the desks, and desks off each other', ({ frame }) => {
	const boxes = frame.marks.flatMap((mark) => {
		const box = boundsOf(mark);
		return box && (isDesk(mark) || mark.kind === 'text') ? [{ mark, box }] : [];
	});
	const desks = boxes.filter(({ mark }) => mark.kind !== 'text');
	expect(desks.length).toBeGreaterThan(0);
	const faults = desks.flatMap((desk) =>
		boxes
			.filter((other) => other !== desk && overlap(desk.box, other.box))
			.map((other) => `${desk.mark.key} and ${other.mark.key}`)
	);
	expect(faults).toEqual([]);
});

describe('what the pictures count', () => {
	const tally = frameOf('asymmetry');

	it('shows one mark for each desk there is', () => {
		expect(keyed(tally, 'embassy-')).toHaveLength(amountOf('embassies-brussels'));
		const desks = keyed(tally, 'desk-');
		expect(desks.filter((m) => m.kind === 'dot' && m.shape === 'square')).toHaveLength(
			amountOf('belgian-embassies')
		);
		expect(desks.filter((m) => m.kind === 'dot' && m.shape === 'diamond')).toHaveLength(
			amountOf('awex-offices')
		);
		expect(desks).toHaveLength(amountOf('belgian-desks'));
	});

	it('outlines one desk for each that is missing', () => {
		expect(keyed(tally, 'vacant-BE-')).toHaveLength(amountOf('without-belgian-embassy'));
		expect(keyed(tally, 'vacant-LU-')).toHaveLength(REPUBLICS.length - amountOf('lu-embassies'));
	});

	it('covers as many republics as the embassies do', () => {
		expect(keyed(frameOf('astana'), 'covers-')).toHaveLength(amountOf('covered-from-astana'));
		const all = keyed(frameOf('from-afar'), 'covers-');
		expect(all).toHaveLength(amountOf('without-belgian-embassy'));
		expect(all.filter(({ opacity }) => opacity === 1)).toHaveLength(amountOf('covered-from-outside'));
	});

	it('has a strand for each region in the curves to the trade offices', () => {
		const curves = keyed(frameOf('tashkent'), 'curve-');
		expect(curves).toHaveLength(amountOf('awex-offices'));
		for (const curve of curves)
			expect(curve.kind === 'curve' && curve.strands).toBe(amountOf('awex-regions'));
	});

	it('makes all desks of one picture equally big', () => {
		for (const state of ['luxembourg', 'asymmetry']) {
			const sizes = keyed(frameOf(state), 'embassy-').flatMap((m) => (m.kind === 'dot' ? m.r : []));
			expect(new Set(sizes).size).toBe(1);
		}
	});
});

describe('from step to step', () => {
	it('keeps every desk under its key, so that it flies into the tally', () => {
		const before = new Set(frameOf('luxembourg').marks.map(({ key }) => key));
		const desks = frameOf('asymmetry').marks.filter(({ key }) => /^(desk|embassy|vacant-LU)-/.test(key));
		expect(desks.length).toBeGreaterThan(amountOf('belgian-desks'));
		expect(desks.filter(({ key }) => !before.has(key)).map(({ key }) => key)).toEqual([]);
	});

	it('moves the camera, never the land', () => {
		const drawing = (state: string) => keyed(frameOf(state), 'land').map((m) => m.kind === 'path' && m.d);
		expect(drawing('tashkent').length).toBeGreaterThan(0);
		for (const state of scene.stateNames.filter((name) => name !== 'asymmetry'))
			expect(drawing(state)).toEqual(drawing('tashkent'));
	});
});
