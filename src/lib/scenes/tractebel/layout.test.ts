import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Frame, Mark, CurveMark, RectMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';
import { knownFact } from '$lib/facts/known';
import { forEachOf, framesOf, atEverySize, checkScene, type SizedFrame } from '../testing/rules';
import { scene } from './index';
import { AMOUNTS, type Amount } from './amounts';
import { states } from './states';
import { monthOf } from './time';

const find = (frame: Frame, key: string): Mark | undefined => frame.marks.find((mark) => mark.key === key);
const monthStrands = (frame: Frame) =>
	frame.marks.filter((mark): mark is CurveMark => mark.kind === 'curve' && /^(month|year)-/.test(mark.key));
const lengthOf = (mark: Mark): number => boundsOf(mark)?.width ?? NaN;

// A year's months are a mark each, so that they can take their colour one after the other.
checkScene(scene, { bill: 124, empty: 120, settlement: 140 });

describe('the concession scene', () => {
	atEverySize(scene, 'fills its room', ({ frame, height }) => {
		const lowest = Math.max(
			...frame.marks.map((mark) => (boundsOf(mark)?.y ?? 0) + (boundsOf(mark)?.height ?? 0))
		);
		expect(lowest).toBeGreaterThan(height * 0.88);
	});

	atEverySize(
		scene,
		'draws amounts of one unit to one scale, and no unit to another’s',
		({ state, frame }) => {
			for (const { rows } of states[state]?.groups ?? []) {
				const bars = rows
					.flatMap((id) => (AMOUNTS[id] as Amount).parts ?? [AMOUNTS[id].total])
					.map((id) => ({ id, mark: find(frame, `bar-${id}`) }));
				const drawn = bars.filter(({ mark }) => mark);
				if (drawn.length === 0) continue;
				expect(drawn).toHaveLength(bars.length);
				expect(new Set(bars.map(({ id }) => knownFact(id).unit)).size).toBe(1);
				const largest = bars.reduce((a, b) => (amountOf(a.id) > amountOf(b.id) ? a : b));
				const scale = lengthOf(largest.mark as Mark) / amountOf(largest.id);
				for (const { id, mark } of bars)
					expect(Math.abs(lengthOf(mark as Mark) - amountOf(id) * scale), id).toBeLessThan(0.5);
			}
		}
	);

	atEverySize(
		scene,
		'hatches whatever is alleged, and says in the same picture how it ended',
		({ frame }) => {
			const alleged = frame.marks.filter((mark) => mark.fact && knownFact(mark.fact).allegation);
			for (const mark of alleged) if (mark.kind === 'rect') expect(mark.fill).toBe('alleged');
			if (alleged.length > 0) expect(frame.marks.some((mark) => mark.fact === 'settlement')).toBe(true);
		}
	);

	atEverySize(scene, 'sets no words on the months, the bars or the poles', ({ frame }) => {
		const solid = frame.marks.filter((mark) =>
			/^(bar|month|year|almaty-ribbon|pole|dot|document|cut|upper-edge)/.test(mark.key)
		);
		for (const label of frame.marks) {
			// Empty years hold no strands but their upper ends.
			if (label.kind !== 'text' || label.key.startsWith('void')) continue;
			for (const mark of solid) {
				const box = boundsOf(mark);
				// A strand's spread is not in its bounds.
				if (box && overlap({ ...box, height: Math.max(1, box.height) }, textBox(label), 1))
					expect.fail(`"${label.lines[0]}" lies on ${mark.key}`);
			}
		}
	});
});

describe('the months', () => {
	const hasMonths = (state: string) =>
		framesOf(scene, [state]).some(({ frame }) => monthStrands(frame).length > 0);
	const withMonths = scene.stateNames.filter(hasMonths);

	/** In the smallest rooms some steps have no room for the months. */
	const whereDrawn = (title: string, test: (at: SizedFrame) => void) =>
		it.each(withMonths)(`%s ${title}`, (state) =>
			forEachOf(
				framesOf(scene, [state]).filter(({ frame }) => monthStrands(frame).length > 0),
				test
			)
		);

	it('are drawn in most steps, and there are bars and allegations in some', () => {
		expect(withMonths.length).toBeGreaterThan(4);
		const marks = framesOf(scene).flatMap(({ frame }) => frame.marks);
		expect(marks.some(({ key }) => key.startsWith('bar-'))).toBe(true);
		expect(marks.some((mark) => mark.kind === 'rect' && mark.fact && knownFact(mark.fact).allegation)).toBe(
			true
		);
	});

	whereDrawn('have one strand for every month promised, and dots for the option', ({ frame }) => {
		const count = monthStrands(frame).reduce((sum, { strands }) => sum + strands, 0);
		expect(count).toBe(amountOf('months-promised'));
		const option = frame.marks.filter(
			(mark): mark is RectMark => mark.kind === 'rect' && mark.fill === 'option'
		);
		// The first year of the option is cut in June: seven months of it are left.
		const pitch = Number(option[0]?.width) / 7;
		const widths = option.reduce((sum, { width }) => sum + width, 0);
		expect(widths / pitch).toBeCloseTo(amountOf('months-option'), 5);
	});

	whereDrawn('are in colour as far as they were lived', ({ state, frame }) => {
		const lived = monthStrands(frame).filter(({ colorStop }) => colorStop === 0);
		expect(lived.reduce((sum, { strands }) => sum + strands, 0)).toBe(monthOf(states[state]?.now ?? ''));
		const reach = Math.max(-Infinity, ...lived.map(({ x0 }) => x0));
		const grey = Math.min(
			...monthStrands(frame)
				.filter(({ colorStop }) => colorStop > 0)
				.map(({ x0, spread0 }) => x0 - spread0 / 2)
		);
		expect(reach).toBeLessThan(grey);
	});

	whereDrawn('fill years equally wide, and are cut between two strands', ({ frame }) => {
		const line = find(frame, 'ticks');
		if (line?.kind !== 'path') throw new Error('the years have no ticks');
		const ticks = [...line.d.matchAll(/M([\d.]+) /g)].map((match) => Number(match[1]));
		expect(ticks.length).toBe(amountOf('concession-and-option') + 1);
		const steps = ticks.slice(1).map((x, i) => x - (ticks[i] as number));
		// Ticks are written to a tenth of a pixel.
		for (const step of steps) expect(Math.abs(step - (steps[0] as number))).toBeLessThan(0.21);
		const cut = find(frame, 'cut');
		if (!cut || cut.kind !== 'line') return;
		const left = monthStrands(frame).filter(({ x0, spread0 }) => x0 + spread0 / 2 < cut.x1);
		expect(left.reduce((sum, { strands }) => sum + strands, 0)).toBe(amountOf('months-lived'));
		// A tick is a January; time is linear, but for the slivers of paper before them.
		const [year, month] = String(fact('company-left').value).split('-').map(Number) as [number, number];
		const first = yearOf(fact('almaty-bought')) + 1;
		const years = (cut.x1 - (ticks[0] as number)) / (steps[0] as number);
		expect(Math.abs(years - (year - first) - (month - 1) / 12) * (steps[0] as number)).toBeLessThan(3.5);
	});

	it('are empty in the end where they were only promised', () => {
		const frame = scene.layout('empty', { width: 860, height: 780, locale: 'en' });
		const high = (mark: CurveMark) => (mark.y1 - mark.y0) * (mark.drawn ?? 1);
		const lived = monthStrands(frame).filter(({ colorStop }) => colorStop === 0);
		const promised = monthStrands(frame).filter(({ colorStop }) => colorStop > 0);
		expect(Math.max(...promised.map(high))).toBeLessThan(Math.min(...lived.map(high)) * 0.05);
	});
});

it('a flag’s words that are broken otherwise in the next step are other words: their parts would come apart', () => {
	const flags = (state: string) =>
		scene
			.layout(state, { width: 400, height: 440, locale: 'en' })
			.marks.flatMap(({ key }) => (/^flag-settlement-(\d|broken)/.test(key) ? [key] : []));
	expect(flags('court').length).toBeGreaterThan(flags('settlement').length);
	expect(flags('court').filter((key) => flags('settlement').includes(key))).toEqual([]);
});
