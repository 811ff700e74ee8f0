import { describe, expect, it } from 'vitest';
import type { Frame, PathMark } from '$lib/charts/frame';
import { fact } from '$lib/facts';
import { sourcesOf } from '$lib/facts/sources';
import { framesOf, inEveryRoom, checkScene } from '../testing/rules';
import { AFTER } from './after';
import { LANES, type Topic, type DatedFact } from '$lib/facts/events';
import { GAP, inGap } from './gap';
import { flowEnds } from './republic-flows';
import { scene } from './index';
import { placeFor, roomFor } from './room';
import { states } from './states';
import { layoutEvents } from './event-layout';
import { countOf, END, START, within } from './years';

const TOPICS: readonly Topic[] = ['politics', 'money', 'other'];
const frames = framesOf(scene);
const path = (frame: Frame, key: string) =>
	frame.marks.find((mark): mark is PathMark => mark.kind === 'path' && mark.key === key);
const stitchesIn = (mark?: PathMark) => mark?.d.match(/M/g)?.length ?? 0;

checkScene(scene);

describe('the chronicle', () => {
	inEveryRoom(scene, 'has a stitch for each fact in each republic it is about', ({ frame }) => {
		for (const lane of LANES)
			for (const topic of TOPICS)
				expect(stitchesIn(path(frame, `${lane}-${topic}`)), `${lane} ${topic}`).toBe(countOf([topic], lane));
	});

	inEveryRoom(scene, 'leaves hollow what sources disagree about', ({ frame }) => {
		const open = within.filter(({ standing }) => standing === 'disputed');
		expect(stitchesIn(path(frame, 'hollow'))).toBe(open.flatMap(({ lanes }) => lanes).length);
	});

	inEveryRoom(scene, 'lights what its step speaks of, and nothing else', ({ frame, state }) => {
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
		const { weave: woven, cloth } = roomFor({ width: frame.width, height: frame.height, locale: 'en' });
		if (band?.kind !== 'rect') throw new Error('the gap has no band');
		expect(band.x).toBeCloseTo(cloth.x + woven.at(GAP.from));
		expect(band.x + band.width).toBeCloseTo(cloth.x + woven.at(GAP.to));
		expect(inGap(TOPICS).length).toBeGreaterThan(0);
		for (const { from } of inGap(TOPICS)) expect(from >= GAP.from && from < GAP.to).toBe(true);
	});

	inEveryRoom(
		scene,
		'is true to scale',
		({ frame }) => {
			const room = roomFor({ width: frame.width, height: frame.height, locale: 'en' });
			const found = flowEnds(room, placeFor('back', room));
			expect(found.length).toBeGreaterThan(0);
			for (const { lane, count, breadth } of found) {
				const thread = frame.marks.find(({ key }) => key === `home-${lane}`);
				expect(thread?.kind === 'curve' && thread.strands).toBe(count);
				expect(breadth / count).toBeCloseTo((found[0]?.breadth ?? 0) / (found[0]?.count ?? 1));
			}
			for (const [i, home] of found.entries()) {
				const next = found[i + 1];
				if (next) expect(home.y + home.breadth / 2).toBeLessThanOrEqual(next.y - next.breadth / 2 + 0.5);
			}
		},
		['far']
	);

	it('tells what came after from sources other than the paper, in order', () => {
		const periods = AFTER.map(({ fact: id }) => fact(id).period);
		expect(periods.length).toBeGreaterThan(0);
		expect(periods).toEqual([...periods].sort());
		for (const { fact: id } of AFTER) {
			expect(sourcesOf(id)).not.toContain('paper');
			expect(Number(fact(id).period.slice(0, 4))).toBeGreaterThanOrEqual(END);
		}
	});
});

describe('the weave', () => {
	const size = { from: START, until: END, length: 300, breadth: 250, pitch: 8 };
	const twice = within.flatMap((event): DatedFact[] => [event, { ...event, fact: `${event.fact}-2` }]);

	it.each([
		['as it is', within],
		['with twice the events', twice]
	])('fits a phone %s, and sets no stitch on another', (_, events) => {
		const { stitches, lanes, pitch } = layoutEvents(events, size);
		expect(lanes.at(-1)?.to).toBeLessThanOrEqual(size.breadth + 0.5);
		expect(stitches).toHaveLength(events.flatMap((event) => event.lanes).length);
		stitches.forEach((a, i) => {
			expect(a.at).toBeGreaterThanOrEqual(0);
			expect(a.at + a.length).toBeLessThanOrEqual(size.length + 0.5);
			for (const b of stitches.slice(i + 1))
				if (Math.abs(a.across - b.across) < pitch * 0.5)
					expect(a.at + a.length <= b.at + 0.01 || b.at + b.length <= a.at + 0.01).toBe(true);
		});
	});

	it('hangs money below the thread, and sets all else above it', () => {
		const { stitches, lanes } = layoutEvents(within, size);
		for (const { lane, topic, across } of stitches) {
			const thread = lanes.find((room) => room.lane === lane)?.thread ?? NaN;
			expect(across > thread).toBe(topic === 'money');
		}
	});
});
