import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Box, RibbonMark, Frame, Mark, PathMark, CurveMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { forEachOf, framesOf, atEverySize, checkScene } from '../testing/rules';
import { HALVES, pitchOf, radiusOf } from './spiral';
import { GROUPS } from './friends';
import { scene } from './index';
import { areasOf } from './investment';
import { filledIn, ICONS, type IconId } from './icons';
import { DECIDED, TALKED } from './plans';
import { ACCOUNTS } from './accounts';
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

atEverySize(scene, 'is light enough for a cheap phone, even beside another', ({ frame }) =>
	expect(frame.marks.length).toBeLessThanOrEqual(60)
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

describe('books', () => {
	it('draws the directions that the figures have', () => {
		for (const { points } of ACCOUNTS)
			points.slice(1).forEach(({ id, level }, i) => {
				const before = points[i]!;
				expect(Math.sign(before.level - level)).toBe(Math.sign(amountOf(id) - amountOf(before.id)));
			});
	});
	it('disagrees about the first two years, and only there', () => {
		const goes = (i: number) =>
			ACCOUNTS.map(({ points }) => Math.sign(points[i]!.level - points[i + 1]!.level));
		expect(new Set(goes(0)).size).toBe(2);
		expect(new Set(goes(1)).size).toBe(1);
	});
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
	atEverySize(
		scene,
		'draws the shared sum as one interlaced pair, as long as one of the two',
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

describe('the plans', () => {
	const strokes = (frame: Frame, id: IconId) =>
		frame.marks
			.filter((mark): mark is PathMark => mark.kind === 'path' && mark.key.startsWith(`icon-${id}-`))
			.reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0);
	atEverySize(
		scene,
		'fills every square of every icon once, and colours what was decided alone',
		({ frame }) => {
			for (const id of Object.keys(ICONS) as IconId[]) expect(strokes(frame, id), id).toBe(filledIn(id));
			const colored = frame.marks.filter((mark) => mark.key.endsWith('-colored')).map((mark) => mark.key);
			expect(colored).toEqual(DECIDED.map(({ id }) => `icon-${id}-colored`));
		},
		['plans']
	);
	it('are as many as the facts say', () => {
		expect(DECIDED.length).toBeGreaterThan(0);
		expect(TALKED).toHaveLength(amountOf('lux-plan-fields'));
	});
});

describe('the friends', () => {
	atEverySize(
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
