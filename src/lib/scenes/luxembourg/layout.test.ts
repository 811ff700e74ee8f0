import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Box, RibbonMark, Frame, LineMark, Mark, CurveMark, RectMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { framesOf, atEverySize, checkScene } from '../testing/rules';
import { HALVES, pitchOf, radiusOf } from './spiral';
import { GROUPS } from './friends';
import { scene } from './index';
import { areasOf } from './investment';
import { BOOKS } from './books';
import { READINGS } from './five';
import { YEARS } from './years';

const named = (frame: Frame, key: string): Mark => {
	const found = frame.marks.find((mark) => mark.key === key);
	if (!found) throw new Error(`no mark "${key}"`);
	return found;
};
/** Breadth and height of an area of strands, from outer edge to outer edge. */
const sidesOf = (frame: Frame, key: string) => {
	const { spread0, stroke = 0, y0, y1 } = named(frame, key) as CurveMark;
	return { breadth: spread0 + stroke, height: y0 - y1 };
};
const areaOf = (frame: Frame, key: string) => {
	const { breadth, height } = sidesOf(frame, key);
	return breadth * height;
};
const lengthOf = (frame: Frame, key: string) => {
	const flow = named(frame, key) as RibbonMark;
	return flow.x1 - flow.x0;
};

checkScene(scene);

// The works have a dot for each of the dead.
atEverySize(scene, 'is light enough for a cheap phone, even beside another', ({ frame, state }) =>
	expect(frame.marks.length).toBeLessThanOrEqual(state === 'steel' ? 110 : 60)
);

/** The box that upright strands cover. */
const boxOf = (mark: Mark): Box | undefined => {
	if (mark.kind !== 'curve' || mark.x0 !== mark.x1) return undefined;
	const half = (mark.spread0 + (mark.stroke ?? 0)) / 2;
	return { x: mark.x0 - half, y: mark.y1, width: 2 * half, height: mark.y0 - mark.y1 };
};

describe('areas of strands', () => {
	it('stand in several pictures', () => {
		const states = scene.stateNames.filter((state) =>
			framesOf(scene, [state]).some(({ frame }) => frame.marks.some(boxOf))
		);
		expect(states.length).toBeGreaterThan(2);
	});
	atEverySize(scene, 'keeps labels off each area of strands', ({ frame }) => {
		const boxes = frame.marks.flatMap((mark) => boxOf(mark) ?? []);
		const covered = frame.marks
			.filter((mark) => mark.kind === 'text')
			.filter((text) => boxes.some((box) => overlap(textBox(text), box)));
		expect(covered.map(({ key }) => key)).toEqual([]);
	});
});

describe('the years', () => {
	const area = (frame: Frame, i: number) => areaOf(frame, YEARS[i]!.id);
	atEverySize(
		scene,
		'gives each year an area in proportion to its euros',
		({ frame }) =>
			YEARS.forEach(({ id }, i) =>
				expect(area(frame, i) / area(frame, 0)).toBeCloseTo(amountOf(id) / amountOf(YEARS[0].id), 6)
			),
		['years']
	);
	atEverySize(
		scene,
		'leaves the months that were not counted bare',
		({ frame }) => {
			const whole = sidesOf(frame, YEARS[0].id).breadth;
			const part = sidesOf(frame, YEARS[2].id).breadth;
			expect(part / whole).toBeCloseTo(amountOf('lux-months') / 12, 6);
			expect(boundsOf(named(frame, 'open-ground'))!.width).toBeCloseTo(whole - part, 3);
		},
		['years']
	);
});

describe('the works', () => {
	atEverySize(
		scene,
		'has a strand for each mine, and a dot for each of the dead',
		({ frame }) => {
			expect((named(frame, 'works') as CurveMark).strands).toBe(amountOf('lux-mines'));
			const dots = (id: string) =>
				frame.marks.filter((mark) => mark.kind === 'dot' && mark.key.startsWith(`${id}-`));
			expect(dots('lux-mine-blast')).toHaveLength(amountOf('lux-mine-dead'));
			expect(dots('lux-mine-before')).toHaveLength(amountOf('lux-mine-dead-before'));
		},
		['steel']
	);
	atEverySize(
		scene,
		'comes to Luxembourg’s strand after the accident’s year began, and never before',
		({ frame }) => {
			const seat = named(frame, 'seat') as CurveMark;
			const day = boundsOf(named(frame, 'lux-mine-blast-day'))!;
			expect(seat.x0).toBeLessThan(day.x);
			expect(seat.x1).toBeGreaterThan(day.x);
		},
		['steel']
	);
});

it('has the years in one place in both pictures with an axis of time', () => {
	const ticks = (state: string) =>
		framesOf(scene, [state]).map(({ frame }) =>
			frame.marks.filter(({ key }) => /^calendar-\d+$/.test(key)).map((mark) => boundsOf(mark)!.x)
		);
	expect(ticks('steel')).toEqual(ticks('lessons'));
	expect(ticks('steel')[0]).not.toHaveLength(0);
});

describe('books', () => {
	const highOf = (frame: Frame, id: string) => (named(frame, `bar-${id}`) as RectMark).height;
	atEverySize(
		scene,
		'draws each book’s bars in proportion, from zero, on one ground',
		({ frame }) => {
			const grounds = BOOKS.map(({ id }) => (named(frame, `ground-${id}`) as LineMark).y1);
			for (const [i, { years }] of BOOKS.entries())
				for (const id of years) {
					const bar = named(frame, `bar-${id}`) as RectMark;
					expect(highOf(frame, id) / highOf(frame, years[0])).toBeCloseTo(
						amountOf(id) / amountOf(years[0]),
						6
					);
					expect(bar.y + bar.height).toBeCloseTo(grounds[i]!, 6);
				}
		},
		['books']
	);
	atEverySize(
		scene,
		'has arrows that point the ways the first two years go: one down, one up',
		({ frame }) => {
			const goes = BOOKS.map(({ id }) => {
				const { y1, y2 } = named(frame, `arrow-${id}`) as LineMark;
				return Math.sign(y1 - y2);
			});
			expect(goes).toEqual(BOOKS.map(({ years: [a, b] }) => Math.sign(amountOf(b) - amountOf(a))));
			expect(goes).toEqual([-1, 1]);
		},
		['books']
	);
	it('gives what the story says of both years another version, in dollars', () => {
		for (const [id, other] of [
			['lux-kz-2010', 'lux-usd-kz-2010'],
			['lux-kz-2011', 'lux-usd-kz-2011']
		] as const) {
			const { status } = fact(id);
			expect(status.kind === 'disputed' && status.versions[0]?.value).toBe(amountOf(other));
		}
	});
});

describe('the five', () => {
	/** From the foot of a part to its top. */
	const highOf = (frame: Frame, key: string) => {
		const { y0, y1 } = named(frame, key) as CurveMark;
		return y0 - y1;
	};
	atEverySize(
		scene,
		'draws every part as high as its euros, and both readings on the same three',
		({ frame }) => {
			const unit = highOf(frame, 'five-KZ-each') / amountOf('lux-kz-2012');
			for (const { id, parts } of READINGS)
				for (const { republics, id: fact } of parts.filter(({ republics }) => republics.length === 1))
					expect(highOf(frame, `five-${republics.join('-')}-${id}`)).toBeCloseTo(amountOf(fact) * unit, 6);
			const end = (id: string) => (named(frame, `five-KG-${id}`) as CurveMark).y1;
			expect(end('each')).toBeCloseTo(end('together'), 6);
		},
		['five']
	);
	atEverySize(
		scene,
		'draws the shared sum as strands of both, as high as one of the two',
		({ frame }) => {
			const both = ['UZ', 'TM'].map((code) => named(frame, `five-UZ-TM-together-${code}`) as CurveMark);
			for (const { key } of both) expect(highOf(frame, key)).toBeCloseTo(highOf(frame, 'five-UZ-each'), 6);
			expect(new Set(both.map(({ strands }) => strands)).size).toBe(1);
		},
		['five']
	);
	it('adds up to what the facts say', () => {
		for (const { parts, total } of READINGS)
			expect(parts.reduce((sum, { id }) => sum + amountOf(id), 0)).toBe(amountOf(total));
	});
});

describe('the investment', () => {
	it('gives the spiral the area of the ribbon', () => {
		const turns = Array.from({ length: HALVES }, (_, half) => Math.PI * radiusOf(half) * pitchOf(100));
		const length = turns.reduce((sum, turn) => sum + turn, 0);
		expect(length * pitchOf(100)).toBeCloseTo((Math.PI * 100 * 100) / 4, 6);
		const { ribbon, spiral } = areasOf(100, 120);
		expect(ribbon.length * ribbon.breadth).toBeCloseTo((Math.PI * spiral * spiral) / 4, 6);
	});
	atEverySize(
		scene,
		'draws goods and money on one scale',
		({ frame }) => {
			const flow = named(frame, 'run') as RibbonMark;
			const money = lengthOf(frame, 'run') * flow.width;
			expect(areaOf(frame, 'lux-kz-2011') / money).toBeCloseTo(
				amountOf('lux-kz-2011') / amountOf('lux-investment'),
				6
			);
		},
		['investment']
	);
});

describe('the lessons', () => {
	atEverySize(
		scene,
		'draws the listing from its month to its day, and no lessons after the paper',
		({ frame }) => {
			const listed = boundsOf(named(frame, 'bank-listed'))!;
			const ticks = [2011, 2012, 2013].map((year) => boundsOf(named(frame, `calendar-${year}`))!.x);
			expect(listed.x).toBeGreaterThan(ticks[0]!);
			expect(listed.x + listed.width).toBeGreaterThan(ticks[1]!);
			expect(listed.x + listed.width).toBeLessThan(ticks[2]!);
			for (const id of ['aid-banks-since', 'aid-banks-offer'])
				expect((named(frame, `lessons-${id}`) as CurveMark).x1).toBeLessThan(ticks[2]!);
		},
		['lessons']
	);
});

describe('the friends', () => {
	atEverySize(
		scene,
		'has a band for each group',
		({ frame }) => {
			const bands = (partner: string) =>
				frame.marks.filter((mark) => mark.key.startsWith(`band-${partner}-`) && mark.key.endsWith('-over'));
			expect(bands('BE')).toHaveLength(amountOf('lux-be-groups'));
			expect(bands('LU')).toHaveLength(amountOf('lux-lu-groups'));
		},
		['friends']
	);
	it('are as many groups as the facts say', () =>
		expect(GROUPS.BE.length + GROUPS.LU.length).toBe(amountOf('lux-groups')));
});

atEverySize(
	scene,
	'gives both areas one height, and a breadth in proportion to their euros',
	({ frame }) => {
		const [belgium, luxembourg] = [sidesOf(frame, 'goods-2011'), sidesOf(frame, 'lux-kz-2011')];
		expect(belgium.height).toBeCloseTo(luxembourg.height, 6);
		expect(belgium.breadth / luxembourg.breadth).toBeCloseTo(amountOf('lux-be-times'), 6);
	},
	['scale']
);
