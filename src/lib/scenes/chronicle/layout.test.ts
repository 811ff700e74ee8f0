import { describe, expect, it } from 'vitest';
import type { Frame, PathMark } from '$lib/charts/frame';
import { fact } from '$lib/facts';
import { sourcesOf } from '$lib/facts/sources';
import { framesOf, atEverySize, checkScene } from '../testing/rules';
import { LANES, type DatedFact } from '$lib/facts/events';
import { chartPosition, chronicleDimensions } from './dimensions';
import { layoutEvents } from './event-layout';
import { scene } from './index';
import { LATER } from './later';
import { curveEnds } from './republic-curves';
import { states } from './states';
import { countOf, END, GAP, inGap, START, TOPICS, within } from './years';

const frames = framesOf(scene);
const path = (frame: Frame, key: string) =>
	frame.marks.find((mark): mark is PathMark => mark.kind === 'path' && mark.key === key);
const dashesIn = (mark?: PathMark) => mark?.d.match(/M/g)?.length ?? 0;

checkScene(scene);

describe('the chronicle', () => {
	atEverySize(scene, 'has a dash for each event in each republic it is about', ({ frame }) => {
		for (const lane of LANES)
			for (const topic of TOPICS)
				expect(dashesIn(path(frame, `${lane}-${topic}`)), `${lane} ${topic}`).toBe(countOf([topic], lane));
	});

	atEverySize(scene, 'leaves hollow what sources disagree about', ({ frame }) => {
		const open = within.filter(({ status }) => status === 'disputed');
		expect(dashesIn(path(frame, 'hollow'))).toBe(open.flatMap(({ lanes }) => lanes).length);
	});

	atEverySize(scene, 'lights what its step speaks of, and nothing else', ({ frame, state }) => {
		const lit = states[state as keyof typeof states].lit;
		for (const lane of LANES)
			for (const topic of TOPICS) {
				const mark = path(frame, `${lane}-${topic}`);
				if (mark) expect(mark.opacity === 1).toBe(lit.includes(topic));
			}
	});

	it('covers the whole silence with its band, and counts what stands in it', () => {
		const { frame } = frames.find(({ name }) => name.startsWith('gap')) as (typeof frames)[number];
		const band = frame.marks.find(({ key }) => key === 'band');
		const { events, chart } = chronicleDimensions({
			width: frame.width,
			height: frame.height,
			locale: 'en'
		});
		if (band?.kind !== 'rect') throw new Error('the gap has no band');
		expect(band.x).toBeCloseTo(chart.x + events.x(GAP.from));
		expect(band.x + band.width).toBeCloseTo(chart.x + events.x(GAP.to));
		expect(inGap(TOPICS).length).toBeGreaterThan(0);
		for (const { from } of inGap(TOPICS)) expect(from >= GAP.from && from < GAP.to).toBe(true);
	});

	atEverySize(
		scene,
		'is true to scale',
		({ frame }) => {
			const dimensions = chronicleDimensions({ width: frame.width, height: frame.height, locale: 'en' });
			const found = curveEnds(dimensions, chartPosition('far', dimensions));
			expect(found.length).toBeGreaterThan(0);
			for (const { lane, count, breadth } of found) {
				const curve = frame.marks.find(({ key }) => key === `home-${lane}`);
				expect(curve?.kind === 'curve' && curve.strands).toBe(count);
				expect(breadth / count).toBeCloseTo((found[0]?.breadth ?? 0) / (found[0]?.count ?? 1));
			}
			for (const [i, end] of found.entries()) {
				const next = found[i + 1];
				if (next) expect(end.y + end.breadth / 2).toBeLessThanOrEqual(next.y - next.breadth / 2 + 0.5);
			}
		},
		['far']
	);

	it('tells what came after from sources other than the paper, in order', () => {
		const periods = LATER.map(({ fact: id }) => fact(id).period);
		expect(periods.length).toBeGreaterThan(0);
		expect(periods).toEqual([...periods].sort());
		for (const { fact: id } of LATER) {
			expect(sourcesOf(id)).not.toContain('paper');
			expect(Number(fact(id).period.slice(0, 4))).toBeGreaterThanOrEqual(END);
		}
	});
});

describe('the layout of events', () => {
	const size = { from: START, until: END, width: 300, height: 250, pitch: 8 };
	const twice = within.flatMap((event): DatedFact[] => [event, { ...event, fact: `${event.fact}-2` }]);

	it.each([
		['as it is', within],
		['with twice the events', twice]
	])('fits a phone %s, and sets no dash on another', (_, events) => {
		const { events: placed, lanes, pitch } = layoutEvents(events, size);
		expect(lanes.at(-1)?.bottom).toBeLessThanOrEqual(size.height + 0.5);
		expect(placed).toHaveLength(events.flatMap((event) => event.lanes).length);
		placed.forEach((a, i) => {
			expect(a.x).toBeGreaterThanOrEqual(0);
			expect(a.x + a.width).toBeLessThanOrEqual(size.width + 0.5);
			for (const b of placed.slice(i + 1))
				if (Math.abs(a.y - b.y) < pitch * 0.5)
					expect(a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01).toBe(true);
		});
	});

	it('sets money below the baseline, and all else above it', () => {
		const { events, lanes } = layoutEvents(within, size);
		for (const { lane, event, y } of events) {
			const baseline = lanes.find((one) => one.lane === lane)?.baseline ?? NaN;
			expect(y > baseline).toBe(event.topic === 'money');
		}
	});
});
