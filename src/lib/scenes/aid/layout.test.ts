import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Box, RibbonMark, Frame, Mark, RectMark, TextMark, CurveMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { forEachOf, atEverySize, checkScene, SIZES } from '../testing/rules';
import { scene } from '.';
import { GRANTS, KYRGYZ_2010, UNPRICED } from './grants';

const draw = (state: string, width: number, height: number): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const flowsOf = (frame: Frame) => frame.marks.filter((mark): mark is RibbonMark => mark.kind === 'ribbon');
const textsOf = (frame: Frame) => frame.marks.filter((mark): mark is TextMark => mark.kind === 'text');
const rectsOf = (frame: Frame, prefix: string) =>
	frame.marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.key.startsWith(prefix));
const SANKEYS = ['everything', 'bankers'];
const rooms = SIZES.map(([width, height]) => ({ name: `${width}×${height}`, width, height }));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Boxes that together cover a ribbon, a slice at a time, along the curve that the picture draws. */
function slices({ x0, y0, x1, y1, width }: RibbonMark): Box[] {
	return Array.from({ length: 24 }, (_, i): Box => {
		const at = (t: number) => ({
			x: x0 + ((x1 - x0) * (3 * t * (1 - t) * (1 - t) + 3 * t * t * (1 - t) + 2 * t ** 3)) / 2,
			y: y0 + (y1 - y0) * (3 * t * t - 2 * t ** 3)
		});
		const [a, b] = [at(i / 24), at((i + 1) / 24)];
		return { x: a.x, y: Math.min(a.y, b.y), width: b.x - a.x, height: Math.abs(b.y - a.y) + width };
	});
}

/** Dots along a single curve. */
function dots({ x0, y0, cx0, cy0, cx1, cy1, x1, y1 }: CurveMark): Box[] {
	return Array.from({ length: 61 }, (_, i): Box => {
		const t = i / 60;
		const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
		const x = a * x0 + b * cx0 + c * cx1 + d * x1;
		const y = a * y0 + b * cy0 + c * cy1 + d * y1;
		return { x: x - 1, y: y - 1, width: 2, height: 2 };
	});
}

// The whole Sankey is the poster: each grant is a mark on either side of its republic, so that either can pale alone.
checkScene(scene, { everything: 86 });

atEverySize(scene, 'sets no label on a ribbon, an end or the magnifier', ({ frame }) => {
	const covered = frame.marks.flatMap((mark: Mark): { key: string; box: Box }[] => {
		if (mark.kind === 'curve') return dots(mark).map((box) => ({ key: mark.key, box }));
		if (mark.kind === 'ribbon') return slices(mark).map((box) => ({ key: mark.key, box }));
		const box = mark.kind === 'rect' || mark.kind === 'dot' ? boundsOf(mark) : undefined;
		return box ? [{ key: mark.key, box }] : [];
	});
	const hits = textsOf(frame).flatMap((text) => {
		const label = textBox(text);
		return covered.filter(({ box }) => overlap(label, box, 1)).map(({ key }) => `${text.key} on ${key}`);
	});
	expect(hits).toEqual([]);
});

describe('the Sankey:', () => {
	const euros = (frame: Frame) =>
		(flowsOf(frame).find((flow) => flow.key === 'in:villages')?.width ?? 0) / amountOf('aid-uz-villages');
	const inSankeys = (title: string, test: (frame: Frame) => void) =>
		atEverySize(scene, title, ({ frame }) => test(frame), SANKEYS);

	inSankeys('draws every grant as broad as its euros, on both halves of its way', (frame) => {
		const scale = euros(frame);
		const flows = flowsOf(frame);
		for (const grant of GRANTS)
			for (const half of ['in', 'out'])
				expect(flows.find((flow) => flow.key === `${half}:${grant.id}`)?.width).toBeCloseTo(
					amountOf(grant.euros) * scale,
					6
				);
	});

	inSankeys('lets as much out of a republic as came in', (frame) => {
		const flows = flowsOf(frame);
		for (const republic of ['UZ', 'TM', 'KG', 'TJ']) {
			const here = GRANTS.filter((grant) => grant.republic === republic).map((grant) => grant.id);
			const [into = 0, out = 0] = ['in', 'out'].map((half) =>
				sum(flows.filter((flow) => here.some((id) => flow.key === `${half}:${id}`)).map((flow) => flow.width))
			);
			expect(into).toBeGreaterThan(0);
			expect(into).toBeCloseTo(out, 6);
		}
	});

	inSankeys('joins both halves of a grant at its republic', (frame) => {
		const flows = flowsOf(frame);
		for (const { id } of GRANTS) {
			const into = flows.find((flow) => flow.key === `in:${id}`);
			const out = flows.find((flow) => flow.key === `out:${id}`);
			expect(into?.y1).toBeCloseTo(out?.y0 ?? NaN, 6);
		}
	});

	inSankeys('never stacks two grants on each other in a node', (frame) => {
		for (const node of ['giver:', 'republic:', 'purpose:']) {
			const rects = rectsOf(frame, node);
			expect(rects.length, node).toBeGreaterThan(1);
			const stacked = rects.flatMap((a, i) =>
				rects.slice(i + 1).flatMap((b) => (overlap(a, b, 0.01) ? `${a.key} and ${b.key}` : []))
			);
			expect(stacked).toEqual([]);
		}
	});
});

describe('in every room', () => {
	it('shows the €800 in the magnifier as many times larger as it says', () =>
		forEachOf(rooms, ({ width, height }) => {
			const frame = draw('kyrgyzstan', width, height);
			const flows = flowsOf(frame);
			const scale = (flows.find((flow) => flow.key === 'in:humanitarian')?.width ?? 0) / 600_000;
			const [field, lens, gap] = ['magnifier:field', 'magnifier:frame', 'magnifier:gap'].map(
				(key) => rectsOf(frame, key)[0]
			);
			const strength = (lens?.height ?? 0) / (field?.height ?? 1);
			expect(gap?.height).toBeCloseTo(amountOf('aid-kg-gap') * scale * strength, 6);
			expect(gap?.height).toBeGreaterThan(14);
			const words =
				textsOf(frame)
					.find((text) => text.key === 'magnifier:scale')
					?.lines.join(' ') ?? '';
			expect(words).toMatch(new RegExp(`\\b${Math.round(strength)}\\b`));
			// Seen through the magnifier, the node ends with the sum that isn't accounted for, and the part above it.
			const [node, part] = ['magnifier:node', 'magnifier:part'].map((key) => rectsOf(frame, key)[0]);
			expect((node?.y ?? 0) + (node?.height ?? 0)).toBeCloseTo((gap?.y ?? 0) + (gap?.height ?? 0), 6);
			expect((part?.y ?? 0) + (part?.height ?? 0)).toBeCloseTo(gap?.y ?? 0, 6);
		}));

	it('draws aid and exports on one scale', () =>
		forEachOf(rooms, ({ width, height }) => {
			const flows = flowsOf(draw('exports', width, height));
			const goods = flows.find((flow) => flow.key === 'exports')?.width ?? 0;
			const aid = sum(flows.filter((flow) => flow.key.startsWith('in:')).map((flow) => flow.width));
			expect(aid / goods).toBeCloseTo(amountOf('aid-total') / amountOf('goods-2011-table'), 9);
		}));

	it('gives unpriced help a dashed curve for each republic, and Kazakhstan nothing else', () =>
		forEachOf(rooms, ({ width, height }) => {
			const keys = draw('luxembourg', width, height).marks.filter(
				(mark) => mark.kind === 'curve' && mark.dashed
			);
			const expected = Object.entries(UNPRICED).flatMap(([id, republics]) =>
				republics.map((code) => `in:${id}:${code}`)
			);
			expect(
				keys
					.map((mark) => mark.key)
					.filter((key) => key.startsWith('in:'))
					.sort()
			).toEqual(expected.sort());
			expect(GRANTS.some((grant) => grant.republic === 'KZ')).toBe(false);
		}));
});

it('accounts for the whole of the Kyrgyz grant', () => {
	expect(sum(KYRGYZ_2010.map((grant) => amountOf(grant.euros)))).toBe(amountOf('aid-kg-2010'));
	expect(sum(GRANTS.map((grant) => amountOf(grant.euros)))).toBe(amountOf('aid-total'));
});

it('keeps a grant the same mark from state to state', () => {
	for (const state of ['everything', 'bankers', 'exports'])
		for (const { id } of GRANTS)
			expect(flowsOf(draw(state, 860, 780)).map((flow) => flow.key)).toContain(`in:${id}`);
});
