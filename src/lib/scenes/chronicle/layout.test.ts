import { describe, expect, it } from 'vitest';
import type { Frame, PathMark } from '$lib/charts/frame';
import { fact, REPUBLICS } from '$lib/facts';
import { sourcesOf } from '$lib/facts/sources';
import { atEverySize, checkScene } from '../testing/rules';
import { LANES, type DatedFact } from '$lib/facts/events';
import { FAULT_IDS, FAULTS } from '$lib/facts/faults';
import { chronicleDimensions } from './dimensions';
import { layoutEvents, STRENGTH } from './event-layout';
import { EXACTNESS } from './event-marks';
import { eventsBetween } from './far';
import { scene } from './index';
import { LATER } from './later';
import { placeFaultMarks } from './fault-marks';
import { countOf, END, inSilence, SILENT, START, within } from './years';

const path = (frame: Frame, key: string) =>
	frame.marks.find((mark): mark is PathMark => mark.kind === 'path' && mark.key === key);
const dashesIn = (mark?: PathMark) => mark?.d.match(/M/g)?.length ?? 0;
/** States in which the chart of events stands. */
const WITH_EVENTS = ['everything', 'mending', 'after'];

checkScene(scene);

describe('the chronicle', () => {
	atEverySize(
		scene,
		'has a dash for each event in each republic it is about',
		({ frame }) => {
			for (const lane of LANES) {
				const dashes = EXACTNESS.map((exactness) => dashesIn(path(frame, `${lane}-${exactness}`)));
				expect(
					dashes.reduce((sum, count) => sum + count),
					lane
				).toBe(countOf(lane));
			}
		},
		WITH_EVENTS
	);

	atEverySize(
		scene,
		'leaves hollow what sources disagree about',
		({ frame }) => {
			const open = within.filter(({ status }) => status === 'disputed');
			const hollow = EXACTNESS.map((exactness) => dashesIn(path(frame, `hollow-${exactness}`)));
			expect(hollow.reduce((sum, count) => sum + count)).toBe(open.flatMap(({ lanes }) => lanes).length);
		},
		WITH_EVENTS
	);

	atEverySize(
		scene,
		'draws what is known to the day strongest, and the vaguer a date, the thinner and paler',
		({ frame }) => {
			const marks = EXACTNESS.map((exactness) => {
				const mark = LANES.map((lane) => path(frame, `${lane}-${exactness}`)).find(Boolean);
				if (!mark) throw new Error(`nothing is known to the ${exactness}`);
				return mark;
			});
			const rising = (of: (mark: PathMark) => number | undefined) => {
				const values = marks.map((mark) => of(mark) ?? 0);
				expect(values).toEqual([...values].sort((a, b) => a - b));
				expect(values.at(-1)).toBeGreaterThan(1.4 * (values[0] ?? Infinity));
			};
			rising(({ stroke }) => stroke);
			rising(({ opacity }) => opacity);
		},
		['everything', 'mending']
	);

	it('has its strength fall from day to span', () => {
		const strengths = EXACTNESS.map((exactness) => STRENGTH[exactness].thick * STRENGTH[exactness].opacity);
		expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
	});

	atEverySize(
		scene,
		'covers the whole silence with its band',
		({ frame }) => {
			const band = frame.marks.find(({ key }) => key === 'band');
			const { events, chart } = chronicleDimensions({
				width: frame.width,
				height: frame.height,
				locale: 'en'
			});
			if (band?.kind !== 'rect') throw new Error('the silence has no band');
			expect(band.x).toBeCloseTo(chart.x + events.x(SILENT.from));
			expect(band.x + band.width).toBeCloseTo(chart.x + events.x(SILENT.to));
			expect(inSilence.length).toBeGreaterThan(0);
		},
		['everything']
	);

	atEverySize(
		scene,
		'has a mark for every fault, in reach of a finger and off the edges',
		({ frame }) => {
			const room = { width: frame.width, height: frame.height, locale: 'en' } as const;
			const placed = placeFaultMarks(chronicleDimensions(room));
			expect(placed.map(({ id }) => id)).toEqual(FAULT_IDS);
			for (const [i, { id, x, y }] of placed.entries()) {
				const mark = path(frame, `fault-${id}`);
				expect([mark?.tx, mark?.ty, mark?.fact]).toEqual([x, y, FAULTS[id].fact]);
				expect(mark?.link?.name).toContain('Mended here: ');
				expect(x > 8 && y > 8 && x < frame.width - 8 && y < frame.height - 8, id).toBe(true);
				for (const other of placed.slice(i + 1))
					expect(
						Math.max(Math.abs(other.x - x), Math.abs(other.y - y)),
						`${id}, ${other.id}`
					).toBeGreaterThanOrEqual(24);
			}
		},
		['mending']
	);

	atEverySize(
		scene,
		'has a strand for each event between a partner and a republic',
		({ frame }) => {
			for (const code of REPUBLICS)
				for (const partner of ['BE', 'LU'] as const) {
					const curve = frame.marks.find(({ key }) => key === `home-${partner}-${code}`);
					expect(curve?.kind === 'curve' ? curve.strands : 0).toBe(eventsBetween(partner, code));
				}
			const [west, east] = ['west', 'east'].map((end) =>
				frame.marks.find(({ key }) => key === `contract-${end}`)
			);
			if (west?.kind !== 'curve' || east?.kind !== 'curve') throw new Error('the contract has two ends');
			expect((west.drawn ?? 1) + (east.drawn ?? 1)).toBeLessThan(0.97);
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
