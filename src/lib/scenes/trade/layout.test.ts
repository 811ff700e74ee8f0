import { expect, test } from 'vitest';
import { drawnMarks } from '$lib/charts/axis';
import { FROM_EDGE } from '$lib/charts/bars';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Box, Frame, Mark, TextMark, CurveMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { amountOf, fact, REPUBLICS } from '$lib/facts';
import { balanceId, eurosId, rankId } from '$lib/facts/trade-ids';
import { atEverySize, checkScene } from '../testing/rules';
import { scene } from './index';

checkScene(scene);

const isCurve = (mark: Mark): mark is CurveMark => mark.kind === 'curve';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const tradeBars = (frame: Frame) =>
	frame.marks.filter(isCurve).filter(({ key }) => /^(exports|imports)-/.test(key));
const lengthOf = (mark: CurveMark) => Math.hypot(mark.x1 - mark.x0, mark.y1 - mark.y0);
const breadthOf = (mark: CurveMark) => mark.spread0 + (mark.stroke ?? 1.4);

/** What a straight bar covers, breadth included. */
function boxOf(mark: Mark): Box | undefined {
	if (!isCurve(mark)) return boundsOf(mark);
	const half = breadthOf(mark) / 2;
	const [dx, dy] = mark.x0 === mark.x1 ? [half, 0] : [0, half];
	const [x, y] = [Math.min(mark.x0, mark.x1) - dx, Math.min(mark.y0, mark.y1) - dy];
	return { x, y, width: Math.abs(mark.x1 - mark.x0) + 2 * dx, height: Math.abs(mark.y1 - mark.y0) + 2 * dy };
}

/** States whose bars stand upright, as long as their euros. */
const UPRIGHT = ['both'];

atEverySize(
	scene,
	'measures every bar of euros on one scale',
	({ frame }) => {
		const all = tradeBars(frame);
		const perEuro = lengthOf(all[0] as CurveMark) / amountOf((all[0] as CurveMark).fact as string);
		expect(perEuro).toBeGreaterThan(0);
		const off = all.filter(
			(mark) => Math.abs(lengthOf(mark) - amountOf(mark.fact as string) * perEuro) >= 0.5
		);
		expect(off.map(({ key }) => key)).toEqual([]);
	},
	UPRIGHT
);

atEverySize(
	scene,
	'makes all bars alike in breadth, inside the picture and off the labels',
	({ frame }) => {
		const all = tradeBars(frame);
		expect(new Set(all.map((mark) => breadthOf(mark).toFixed(2))).size).toBe(1);
		const labels = frame.marks.filter(isText).map((text) => ({ key: text.key, box: textBox(text) }));
		const faults = all.flatMap((mark) => {
			const box = boxOf(mark) as Box;
			const inside = box.x >= -0.5 && box.x + box.width <= frame.width + 0.5;
			const hit = labels.filter((label) => overlap(box, label.box));
			return [
				...(inside ? [] : [`${mark.key} leaves the picture`]),
				...hit.map(({ key }) => `${key} on ${mark.key}`)
			];
		});
		expect(faults).toEqual([]);
	},
	UPRIGHT
);

atEverySize(scene, 'keeps labels off bars, dots and lines', ({ frame }) => {
	const solid = frame.marks.flatMap((mark) => {
		const box = ['rect', 'dot', 'line'].includes(mark.kind) ? boxOf(mark) : undefined;
		// A hairline has no area of its own.
		return box
			? { key: mark.key, box: { ...box, width: Math.max(box.width, 2), height: Math.max(box.height, 2) } }
			: [];
	});
	const faults = drawnMarks(frame)
		.filter(isText)
		.flatMap((text) => {
			const label = textBox(text);
			return solid.filter(({ box }) => overlap(label, box)).map(({ key }) => `${text.key} on ${key}`);
		});
	expect(faults).toEqual([]);
});

const at = { width: 620, height: 640, locale: 'en' } as const;

test('sales rise from the baseline and purchases go down from it', () => {
	for (const mark of tradeBars(scene.layout('both', at)))
		expect(Math.sign(mark.y1 - mark.y0), mark.key).toBe(mark.key.startsWith('exports') ? -1 : 1);
});

test('bars have one colour from end to end: no share is drawn on them', () => {
	for (const mark of tradeBars(scene.layout('both', at))) expect(mark.fromEdge, mark.key).toBe(FROM_EDGE);
	const counted = scene.layout('investor', at).marks.find(({ key }) => key === 'counted');
	// How much of it is Belgian nobody knows: none of it is ink.
	expect(counted).toMatchObject({ color: 'KZ', colorStop: 0 });
});

atEverySize(
	scene,
	'has the other four end to end beside Kazakhstan, as high as their sum and on its scale',
	({ frame }) => {
		const pile = frame.marks.flatMap((mark) =>
			mark.kind === 'rect' && mark.key.startsWith('pile-') ? mark : []
		);
		const kz = tradeBars(frame).find(({ key }) => key === 'exports-KZ') as CurveMark;
		expect(pile.map(({ color }) => color)).toEqual(REPUBLICS.slice(1));
		pile.slice(1).forEach((part, i) => expect(part.y + part.height).toBeCloseTo(pile[i]?.y ?? 0, 6));
		const height = pile.reduce((sum, part) => sum + part.height, 0);
		expect(height / lengthOf(kz)).toBeCloseTo(
			amountOf('trade-exports-others') / amountOf('goods-2011-table'),
			6
		);
	},
	['both']
);

test('only Tajikistan sells more to Belgium than it buys', () => {
	for (const republic of REPUBLICS) {
		const more = amountOf(eurosId('imports', republic)) > amountOf(eurosId('exports', republic));
		expect(more, republic).toBe(republic === 'TJ');
		expect(amountOf(balanceId(republic))).toBeGreaterThan(0);
	}
});

test('only Tajikistan is lower as a customer than as a supplier', () => {
	for (const republic of REPUBLICS) {
		const places = amountOf(rankId('exports', republic)) - amountOf(rankId('imports', republic));
		expect(places > 0, republic).toBe(republic === 'TJ');
	}
});

const crosses = (frame: Frame, prefix: string, cross: RegExp) =>
	frame.marks.reduce(
		(sum, mark) =>
			sum + (mark.kind === 'path' && mark.key.startsWith(prefix) ? (mark.d.match(cross)?.length ?? 0) : 0),
		0
	);

atEverySize(
	scene,
	'has a cross for every brand',
	({ frame }) => {
		expect(crosses(frame, 'brands-', /l6 6/g)).toBe(amountOf('trade-boycott-brands'));
	},
	['labour']
);

atEverySize(
	scene,
	'has bars of one series, in dollars, on one scale',
	({ frame }) => {
		const bars = frame.marks.filter((mark) => mark.kind === 'rect').filter((mark) => mark.fact);
		expect(bars).toHaveLength(amountOf('series-years'));
		const perUsd =
			Math.max(...bars.map((bar) => bar.height)) / Math.max(...bars.map((bar) => amountOf(bar.key)));
		for (const bar of bars) {
			expect(fact(bar.key).unit).toBe('USD');
			expect(bar.height).toBeCloseTo(amountOf(bar.key) * perUsd, 3);
		}
	},
	['oil', 'stable']
);

test('contacts whose size nobody knows are drawn alike', () => {
	const looks = scene
		.layout('firms', at)
		.marks.filter(isCurve)
		.map((mark) => [mark.strands, mark.stroke, mark.x0, mark.x1].join());
	expect(looks).toHaveLength(4);
	expect(new Set(looks).size).toBe(1);
});

test('the sums are those of the paper’s table', () => {
	expect(amountOf('trade-exports-total')).toBe(178_898_840);
	expect(amountOf('trade-imports-total')).toBe(35_409_890);
	expect(amountOf('trade-exports-kz-share')).toBeCloseTo(66.57, 2);
	expect(amountOf('trade-imports-kz-share')).toBeCloseTo(59.86, 2);
});

test('the dollar series swings as the story says', () => {
	const tj = scene.rows('stable', 'en').rows.map(([, cell]) => amountOf(cell?.fact as string));
	expect(Math.max(...tj)).toBe(amountOf('usd-imports-tj-2006'));
	expect(Math.min(...tj)).toBe(amountOf('usd-imports-tj-2009'));
});

test('the line that years hang from comes anew: that of the sums would sweep over their labels', () => {
	const lines = (state: string) =>
		scene.layout(state, at).marks.flatMap(({ kind, key }) => (kind === 'line' ? [key] : []));
	expect(lines('oil')).toContain('years-baseline');
	expect(lines('both').filter((key) => lines('oil').includes(key))).toEqual([]);
});
