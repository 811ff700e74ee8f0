import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Box, RibbonMark, Frame, Mark, PathMark, CurveMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { forEachOf, framesOf, inEveryRoom, checkScene } from '../testing/rules';
import { HALVES, pitchOf, radiusOf } from './spiral';
import { GROUPS } from './friends';
import { scene } from './index';
import { areasOf } from './investment';
import { MOTIFS, stitchesOf, type MotifId } from './motifs';
import { DECIDED, TALKED } from './plans';
import { BOOKS } from './two-books';
import { YEARS } from './years';

const named = (frame: Frame, key: string): Mark => {
	const found = frame.marks.find((mark) => mark.key === key);
	if (!found) throw new Error(`no mark "${key}"`);
	return found;
};
/** Breadth and height of a block of threads, from outer edge to outer edge. */
const sidesOf = (frame: Frame, key: string) => {
	const thread = named(frame, key) as CurveMark;
	return { breadth: thread.spread0 + (thread.stroke ?? 0), height: thread.y0 - thread.y1 };
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

inEveryRoom(scene, 'is light enough for a cheap phone, even beside another', ({ frame }) =>
	expect(frame.marks.length).toBeLessThanOrEqual(60)
);

/** The block that a bundle of threads covers when it stands upright. */
const blockOf = (mark: Mark): Box | undefined => {
	if (mark.kind !== 'curve' || mark.x0 !== mark.x1) return undefined;
	const half = (mark.spread0 + (mark.stroke ?? 0)) / 2;
	return { x: mark.x0 - half, y: mark.y1, width: 2 * half, height: mark.y0 - mark.y1 };
};

describe('blocks of threads', () => {
	it('stand in several pictures', () => {
		const states = scene.stateNames.filter((state) =>
			framesOf(scene, [state]).some(({ frame }) => frame.marks.some(blockOf))
		);
		expect(states.length).toBeGreaterThan(2);
	});
	inEveryRoom(scene, 'keeps labels off each block of threads', ({ frame }) => {
		const blocks = frame.marks.flatMap((mark) => blockOf(mark) ?? []);
		const covered = frame.marks
			.filter((mark) => mark.kind === 'text')
			.filter((text) => blocks.some((block) => overlap(textBox(text), block)));
		expect(covered.map(({ key }) => key)).toEqual([]);
	});
});

describe('the years', () => {
	const area = (frame: Frame, i: number) => areaOf(frame, YEARS[i]!.id);
	inEveryRoom(
		scene,
		'gives each year an area in proportion to its euros',
		({ frame }) =>
			YEARS.forEach(({ id }, i) =>
				expect(area(frame, i) / area(frame, 0)).toBeCloseTo(amountOf(id) / amountOf(YEARS[0].id), 6)
			),
		['years']
	);
	inEveryRoom(
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

describe('books', () => {
	it('draws the directions that the figures have', () => {
		for (const { knots } of BOOKS)
			knots.slice(1).forEach(({ id, level }, i) => {
				const before = knots[i]!;
				expect(Math.sign(before.level - level)).toBe(Math.sign(amountOf(id) - amountOf(before.id)));
			});
	});
	it('disagrees in the first stretch, and only there', () => {
		const goes = (i: number) => BOOKS.map(({ knots }) => Math.sign(knots[i]!.level - knots[i + 1]!.level));
		expect(new Set(goes(0)).size).toBe(2);
		expect(new Set(goes(1)).size).toBe(1);
	});
	it('gives what the story says of both years another version, in dollars', () => {
		for (const [id, other] of [
			['lux-kz-2010', 'lux-usd-kz-2010'],
			['lux-kz-2011', 'lux-usd-kz-2011']
		] as const) {
			const { standing } = fact(id);
			expect(standing.kind === 'disputed' && standing.versions[0]?.value).toBe(amountOf(other));
		}
	});
});

describe('the five', () => {
	it.each([
		['five-UZ-each', 'lux-uz-tm-2012'],
		['five-TM-each', 'lux-uz-tm-2012'],
		['five-KG-stated', 'lux-kg-2012'],
		['five-TJ-stated', 'lux-tj-2012']
	])('draws %s as long as its euros', (key, id) =>
		forEachOf(framesOf(scene, ['five']), ({ frame }) =>
			expect(lengthOf(frame, key) / lengthOf(frame, 'five-KZ-stated')).toBeCloseTo(
				amountOf(id) / amountOf('lux-kz-2012'),
				6
			)
		)
	);
	inEveryRoom(
		scene,
		'draws the shared sum as one cord, as long as one of the two',
		({ frame }) => {
			const { d } = named(frame, 'five-UZ-TM-together-first') as PathMark;
			const end = Number(
				d
					.trim()
					.split(/[\sC]+/)
					.at(-2)
			);
			expect(end).toBeCloseTo(lengthOf(frame, 'five-UZ-each'), 0);
		},
		['five']
	);
});

describe('the investment', () => {
	it('winds as much thread into the coil as runs in the bundle', () => {
		const turns = Array.from({ length: HALVES }, (_, half) => Math.PI * radiusOf(half) * pitchOf(100));
		const length = turns.reduce((sum, turn) => sum + turn, 0);
		expect(length * pitchOf(100)).toBeCloseTo((Math.PI * 100 * 100) / 4, 6);
		const { run, coil } = areasOf(100, 120);
		expect(run.length * run.breadth).toBeCloseTo((Math.PI * coil * coil) / 4, 6);
	});
	inEveryRoom(
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

describe('the plans', () => {
	const stitches = (frame: Frame, id: MotifId) =>
		frame.marks
			.filter((mark): mark is PathMark => mark.kind === 'path' && mark.key.startsWith(`motif-${id}-`))
			.reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0);
	inEveryRoom(
		scene,
		'makes every stitch of every motif once, and dyes what was decided alone',
		({ frame }) => {
			for (const id of Object.keys(MOTIFS) as MotifId[]) expect(stitches(frame, id), id).toBe(stitchesOf(id));
			const dyed = frame.marks.filter((mark) => mark.key.endsWith('-dyed')).map((mark) => mark.key);
			expect(dyed).toEqual(DECIDED.map(({ id }) => `motif-${id}-dyed`));
		},
		['plans']
	);
	it('are as many as the facts say', () => {
		expect(DECIDED.length).toBeGreaterThan(0);
		expect(TALKED).toHaveLength(amountOf('lux-plan-fields'));
	});
});

describe('the friends', () => {
	inEveryRoom(
		scene,
		'hangs a band for each group',
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

inEveryRoom(
	scene,
	'gives both cloths one height, and a breadth in proportion to their euros',
	({ frame }) => {
		const [belgium, luxembourg] = [sidesOf(frame, 'goods-2011'), sidesOf(frame, 'lux-kz-2011')];
		expect(belgium.height).toBeCloseTo(luxembourg.height, 6);
		expect(belgium.breadth / luxembourg.breadth).toBeCloseTo(amountOf('lux-be-times'), 6);
	},
	['scale']
);
