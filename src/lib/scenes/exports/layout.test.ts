import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boundsOf, frameFaults, overlap } from '$lib/charts/bounds';
import type { Box, Frame, Mark, RectMark, TextMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { amountOf, fact, REPUBLICS } from '$lib/facts';
import { facts } from '$lib/facts/known';
import { forEachOf, checkScene, SIZES } from '../testing/rules';
import { at, drawnMarks } from '$lib/charts/axis';
import { YEARS } from './dollar-scale';
import { bothWays } from './five';
import Chart from '$lib/charts/Chart.svelte';
import { scene } from './index';
import { MOST } from './services-plan';

const GUESSES = [undefined, 0, 1, 940_000, 20e6, 64e6, 80e6, 100e6];
const isGuessed = (state: string) => state === 'guess' || state === 'services';

/** Every frame of a state there is to look at: in all rooms, and with guesses where a guess matters. */
const framesWithGuesses = (state: string) =>
	SIZES.flatMap(([width, height]) =>
		(isGuessed(state) ? GUESSES : [undefined]).map((guess) => ({
			name: `${width}×${height}${guess === undefined ? '' : ` with a guess of ${guess}`}`,
			guess,
			frame: scene.layout(state, { width, height, locale: 'en', guess })
		}))
	);
const thick = (box: Box | undefined) =>
	box && { ...box, width: Math.max(box.width, 2), height: Math.max(box.height, 2) };

const isRect = (mark: Mark): mark is RectMark => mark.kind === 'rect';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const bars = (frame: Frame) => frame.marks.filter(isRect).filter((mark) => mark.fact);
const rect = (frame: Frame, key: string): RectMark => {
	const found = frame.marks.find((mark) => mark.key === key);
	if (found?.kind !== 'rect') throw new Error(`no bar "${key}"`);
	return found;
};

// Five series of 22 years: each bar is a mark that opens its own evidence.
checkScene(scene, { five: 125 });

describe.each(scene.stateNames)('%s, in every room and with every guess,', (state) => {
	const frames = framesWithGuesses(state);

	test('keeps the rules of every frame with a guess, too', () => {
		const guessed = frames.filter(({ guess }) => guess !== undefined);
		if (isGuessed(state))
			forEachOf(guessed, ({ frame }) =>
				expect(frameFaults({ ...frame, marks: drawnMarks(frame) })).toEqual([])
			);
		else expect(guessed).toEqual([]);
	});

	test('keeps the labels of its axes clear of bars', () =>
		forEachOf(frames, ({ frame }) => {
			if (!frame.plot) return;
			const ticks = drawnMarks({ ...frame, marks: [] }).filter(isText);
			expect(ticks.length).toBeGreaterThan(1);
			const faults = ticks.flatMap((tick) =>
				frame.marks
					.filter((mark) => isRect(mark) && overlap(textBox(tick), boundsOf(mark) as Box))
					.map(({ key }) => `${tick.key} on ${key}`)
			);
			expect(faults).toEqual([]);
		}));

	test('keeps labels off the marks', () =>
		forEachOf(frames, ({ frame }) => {
			const solid = frame.marks.filter(
				(mark) => (isRect(mark) && mark.key !== 'guess-column') || mark.kind === 'dot' || mark.kind === 'line'
			);
			const faults = frame.marks.filter(isText).flatMap((text) => {
				const label = textBox(text);
				// A hairline has no area of its own.
				return solid
					.filter((mark) => overlap(label, thick(boundsOf(mark)) as Box))
					.map((mark) => `${text.key} on ${mark.key}`);
			});
			expect(faults).toEqual([]);
		}));

	test('lets no hairline run through a number', () =>
		forEachOf(frames, ({ frame }) => {
			const { plot } = frame;
			if (!plot) return;
			const hairlines = plot.y.ticks.map(({ value }) => ({
				x: plot.x.range[0],
				y: at(plot.y, value) - 0.5,
				width: plot.x.range[1] - plot.x.range[0],
				height: 1
			}));
			const labels = frame.marks.filter(isText).filter(({ halo }) => !halo);
			const crossed = labels.filter((text) => hairlines.some((line) => overlap(textBox(text), line, 0)));
			expect(crossed.map(({ key }) => key)).toEqual([]);
		}));

	test('measures every bar on one zero-based scale, in one currency', () =>
		forEachOf(frames, ({ frame }) => {
			const all = bars(frame);
			expect(new Set(all.map((bar) => fact(bar.fact as string).unit)).size).toBeLessThanOrEqual(1);
			const [tallest] = [...all].sort((a, b) => b.height - a.height);
			if (!tallest) return;
			const perUnit = tallest.height / amountOf(tallest.fact as string);
			const off = all.filter((bar) => Math.abs(bar.height - amountOf(bar.fact as string) * perUnit) >= 0.5);
			expect(off.map(({ key }) => key)).toEqual([]);
		}));
});

test('axes and bars are in the pictures that are measured by them', () => {
	const frames = scene.stateNames.map((state) =>
		scene.layout(state, { width: 620, height: 640, locale: 'en' })
	);
	expect(frames.filter(({ plot }) => plot).length).toBeGreaterThan(5);
	expect(frames.filter((frame) => bars(frame).length > 1).length).toBeGreaterThan(4);
});

describe.each(scene.stateNames)('%s', (state) => {
	test('is drawn on a server, axes included', () => {
		const frame = scene.layout(state, { width: 400, height: 440, locale: 'en' });
		const { body } = render(Chart, {
			props: { frame, description: scene.describe(state, 'en'), state, evidence: (id: string) => `#${id}` }
		});
		for (const { label } of [...(frame.plot?.x.ticks ?? []), ...(frame.plot?.y.ticks ?? [])])
			expect(body).toContain(`>${label}</text>`);
		expect(body.includes('class="axis-y"')).toBe(frame.plot !== undefined);
	});
});

describe('services', () => {
	const input = { width: 620, height: 640, locale: 'en' } as const;

	test('have two points and nothing that joins them', () => {
		const frame = scene.layout('services', input);
		expect(bars(frame)).toHaveLength(2);
		const [first, last] = bars(frame) as [RectMark, RectMark];
		const between = {
			x: first.x + first.width + 1,
			y: 0,
			width: last.x - first.x - first.width - 2,
			height: 999
		};
		const drawn = frame.marks.filter((mark) => !isText(mark));
		expect(drawn.filter((mark) => overlap(boundsOf(mark) as Box, between))).toEqual([]);
	});

	test('share one scale with the guess, before and after the answer', () => {
		for (const [width, height] of SIZES) {
			const at = { width, height, locale: 'en', guess: 64e6 } as const;
			const [asked, told] = [scene.layout('guess', at), scene.layout('services', at)];
			const area = asked.guess;
			if (!area) throw new Error('the guess has no area');
			expect([area.min, area.max]).toEqual([0, MOST]);
			expect(told.guess).toBeUndefined();
			const height64 = rect(asked, 'guess').height;
			expect(height64).toBeCloseTo(0.64 * (area.bottom - area.top), 3);
			expect(rect(told, 'guess').height).toBeCloseTo(height64, 3);
			expect(rect(told, 'services-2011').height).toBeCloseTo(height64, 3);
			expect(rect(told, 'services-2002')).toMatchObject(rect(asked, 'services-2002'));
		}
	});

	test('are a line, and then as many lines as the division says, each as thick as the first year', () => {
		for (const [width, height] of SIZES) {
			const frame = scene.layout('services', { width, height, locale: 'en' });
			const lines = frame.marks.find(({ key }) => key === 'services-lines');
			if (lines?.kind !== 'curve') throw new Error('no lines');
			const one = rect(frame, 'services-2002').height;
			expect(lines.strands).toBe(Math.round(amountOf('services-ratio')));
			expect(lines.spread0 / (lines.strands - 1)).toBeCloseTo(one, 6);
			const last = rect(frame, 'services-2011');
			// So many whole lines: the rest is a twelfth of one.
			expect(lines.y0 - lines.spread0 / 2 - one / 2 - last.y).toBeLessThan(one / 8);
			expect(lines.x0).toBeCloseTo(last.x, 6);
			expect(lines.x1).toBeCloseTo(last.x + last.width, 6);
		}
	});

	test('ask while there is no guess, and never show the answer', () => {
		const open = scene.layout('guess', input).marks.map((mark) => mark.key);
		expect(open).toContain('guess-hint');
		expect(open).toContain('guess-handle');
		expect(open).not.toContain('guess');
		expect(open).not.toContain('services-2011');
		expect(JSON.stringify(scene.rows('guess', 'en'))).not.toContain('services-2011');
	});
});

describe('the share of one market', () => {
	test.each(SIZES)('has as many dashes as the division says, at %i×%i', (width, height) => {
		const frame = scene.layout('proportion', { width, height, locale: 'en' });
		const rows = frame.marks.filter((mark) => mark.kind === 'path' && mark.key.startsWith('all-'));
		let count = 1; // the coloured one
		for (const row of rows) {
			if (row.kind !== 'path') continue;
			const dashes = row.d.match(/h7/g)?.length ?? 0;
			const places = row.d.match(/m/g)?.length ?? 0;
			count += dashes;
			expect(row.tx + places * 10 * row.k).toBeLessThanOrEqual(width + 0.5);
			expect(row.ty).toBeLessThan(height);
		}
		expect(count).toBe(Math.round(amountOf('goods-stitches')));
		const k = rows[0]?.kind === 'path' ? rows[0].k : 0;
		expect(rect(frame, 'goods-2011').width).toBeCloseTo(7 * k, 3);
	});
});

test('what is sold implies no sizes: the curves are alike', () => {
	const { marks } = scene.layout('what', { width: 620, height: 640, locale: 'en' });
	const looks = marks.flatMap((mark) =>
		mark.kind === 'curve' ? [[mark.strands, mark.stroke, mark.spread0, mark.spread1, mark.color].join()] : []
	);
	expect(looks).toHaveLength(4);
	expect(new Set(looks).size).toBe(1);
});

test('the bar of one year becomes a dash: it keeps its key from picture to picture', () => {
	for (const state of ['goods', 'versions', 'what', 'proportion'])
		expect(rect(scene.layout(state, { width: 620, height: 640, locale: 'en' }), 'goods-2011').kind).toBe(
			'rect'
		);
});

test('the peak stands out, and what passed it is only an outline', () => {
	const all = bars(scene.layout('peak', { width: 620, height: 640, locale: 'en' }));
	expect(all).toHaveLength(YEARS.length);
	const strong = all.filter(({ opacity = 1, fill }) => opacity === 1 && fill !== 'none');
	expect(strong.map(({ key }) => key)).toEqual(['usd-exports-kz-2007']);
	expect(all.filter(({ fill }) => fill === 'none').map(({ key }) => key)).toEqual([
		'usd-exports-kz-2013',
		'usd-exports-kz-2014'
	]);
});

describe('the largest partner of the five, both ways', () => {
	const first = (year: number) => {
		const most = Math.max(...REPUBLICS.map((republic) => bothWays(republic, year)));
		return REPUBLICS.filter((republic) => bothWays(republic, year) === most);
	};

	test('is Uzbekistan in the years that the story says, and in no other by itself', () => {
		const years = YEARS.filter((year) => first(year).join() === 'UZ');
		expect([years.at(0), years.at(-1)].map(String)).toEqual([
			fact('series-uz-from').value,
			fact('series-uz-to').value
		]);
		expect(years).toHaveLength(4);
		const best = Math.max(...YEARS.map((year) => bothWays('UZ', year)));
		expect(bothWays('UZ', Number(fact('series-uz-best').value))).toBe(best);
		expect(first(Number(fact('series-level-year').value))).toEqual(['UZ', 'TJ']);
	});

	test('is at full strength in the picture where it is Uzbekistan, and on one scale with all others', () => {
		const { marks } = scene.layout('five', { width: 620, height: 640, locale: 'en' });
		const all = marks.filter(isRect);
		expect(all).toHaveLength(REPUBLICS.length * YEARS.length);
		expect(all.filter(({ opacity }) => opacity === 1).map(({ key }) => key)).toEqual(
			[1996, 1997, 1998, 1999].map((year) => `both-UZ-${year}`)
		);
		const perUsd = rect({ width: 0, height: 0, marks }, 'both-KZ-2014').height / bothWays('KZ', 2014);
		for (const republic of REPUBLICS)
			for (const year of YEARS)
				expect(rect({ width: 0, height: 0, marks }, `both-${republic}-${year}`).height).toBeCloseTo(
					bothWays(republic, year) * perUsd,
					3
				);
	});
});

describe('the dollar series', () => {
	const kz = (year: number) => amountOf(`usd-exports-kz-${year}`);

	test('has its peak, and the year that passed it, where the story says', () => {
		const peak = Number(fact('series-peak-year').value);
		const passed = Number(fact('series-passed-year').value);
		for (const year of YEARS.filter((y) => y < passed && y !== peak)) expect(kz(year)).toBeLessThan(kz(peak));
		expect(kz(passed)).toBeGreaterThan(kz(peak));
		expect(amountOf('series-years')).toBe(YEARS.length);
	});

	test('agrees with what is said of it elsewhere', () => {
		expect(Math.abs(amountOf('series-growth-2010') - 12)).toBeLessThan(0.5);
		expect(Math.abs(amountOf('series-growth-2011') - 1)).toBeLessThan(0.5);
		expect(kz(2010)).toBe(176e6);
		expect(kz(2011)).toBe(178e6);
	});

	test('is in whole millions, both ways, for all five', () => {
		const rows = facts.filter((row) => /^usd-(exports|imports)-/.test(row.id));
		expect(rows).toHaveLength(2 * (REPUBLICS.length * YEARS.length + 1));
		for (const row of rows) expect(Number(row.value) % 1e6).toBe(0);
	});
});

test('the paper’s sums hold together', () => {
	expect(Math.round(amountOf('goods-2009') / 1e5)).toBe(714);
	expect(amountOf('goods-2011-printed') * 1000).toBeCloseTo(amountOf('goods-2011-table'), 2);
	expect(Math.round(amountOf('services-ratio'))).toBe(68);
	expect(amountOf('goods-share-2011')).toBeCloseTo(0.0347, 4);
});
