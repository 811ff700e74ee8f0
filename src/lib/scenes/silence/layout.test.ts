import { describe, expect, it } from 'vitest';
import type { Frame, Mark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { knownFact } from '$lib/facts/known';
import { source } from '$lib/facts/sources';
import { isBilateral, VISITS as ROWS } from '$lib/facts/visits';
import { m } from '$lib/paraglide/messages';
import { atEverySize, checkScene } from '../testing/rules';
import { momentOf, VISITS, type Visit } from './visits';
import { scene } from '.';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));
const dots = (frame: Frame, start: string) =>
	keyed(frame, start).flatMap((mark) => (mark.kind === 'dot' ? [mark] : []));
const number = (visits: readonly Visit[]) => visits.length;
const lineOf = (frame: Frame, key: string) => {
	const mark = frame.marks.find((one) => one.key === key);
	if (mark?.kind !== 'line') throw new Error(`there is no line "${key}"`);
	return mark;
};

checkScene(scene);

describe('the visits', () => {
	it('are as many as the facts count', () => {
		expect(number(VISITS)).toBe(amountOf('visit-count-all'));
		expect(number(VISITS.filter(({ direction }) => direction === 'west'))).toBe(amountOf('visit-count-west'));
		expect(number(VISITS.filter(({ partner }) => partner === 'LU'))).toBe(amountOf('visit-count-luxembourg'));
		const kazakh = ROWS.filter(({ republics }) => republics.includes('KZ'));
		expect(kazakh).toHaveLength(amountOf('visit-count-kazakhstan'));
	});

	it('fall apart into those for the countries themselves, those for others, and those nobody speaks of', () => {
		for (const direction of ['east', 'west'] as const)
			expect(ROWS.filter((row) => row.direction === direction && isBilateral(row))).toHaveLength(
				amountOf(`visit-count-own-${direction}`)
			);
		const parts = ['own-east', 'own-west', 'hats', 'eu', 'unsaid'].map((id) => amountOf(`visit-count-${id}`));
		expect(parts.reduce((sum, part) => sum + part)).toBe(amountOf('visit-count-all'));
	});

	it('are filled where two publishers agree, and hollow where there is one', () => {
		const single = VISITS.filter(({ stops }) => stops.every(({ proof }) => proof === 'single'));
		expect(number(single)).toBe(amountOf('visit-count-single'));
		for (const visit of VISITS) {
			const houses = new Set(knownFact(visit.fact).cites.map((cite) => source(cite.source).publisher));
			expect(houses.size > 1, visit.id).toBe(!single.includes(visit));
		}
	});

	it('have as many known stops as the facts say', () => {
		const known = (id: string) =>
			VISITS.find((visit) => visit.id === id)?.stops.filter(({ proof }) => proof === 'agreed').length;
		expect(known('asselborn')).toBe(amountOf('silence-asselborn-stops'));
		expect(known('de-gucht-tour')).toBe(amountOf('visit-count-tour'));
	});

	it('stand in the order of their time', () => {
		const times = VISITS.map(momentOf);
		expect(times).toEqual(times.toSorted((a, b) => a - b));
	});
});

describe('what the pictures show', () => {
	it('hangs every visit at its true date, in the whole', () => {
		const frame = frameOf('initiative', 860, 780);
		const edge = lineOf(frame, 'edge-east');
		const year = (edge.y2 - edge.y1) / 21;
		for (const visit of VISITS) {
			const all = dots(frame, `dot-${visit.id}-`).filter(({ key }) => /-[A-Z]{2}$/.test(key));
			const mine = all.filter(({ key }) => key.length === `dot-${visit.id}-KZ`.length);
			expect(mine.length, visit.id).toBe(visit.stops.length);
			for (const { y } of mine) expect((y - edge.y1) / year + 1992).toBeCloseTo(momentOf(visit), 5);
		}
	});

	it('draws each wait as long as it was, with both hats and with none', () => {
		const frame = frameOf('silence', 860, 780);
		const edge = lineOf(frame, 'edge-east');
		const month = (edge.y2 - edge.y1) / (21 * 12);
		const length = (key: string) => (lineOf(frame, key).y2 - lineOf(frame, key).y1) / month;
		// A line leaves out a dot's radius at both ends.
		for (const [key, id] of [
			['gap-before', 'silence-to-michel'],
			['gap-after', 'silence-from-michel'],
			['gap-none', 'silence-own']
		] as const)
			expect(amountOf(id) - length(key), key).toBeLessThan(6);
		expect(lineOf(frame, 'gap-none').dashed).toBe(true);
	});

	it('says all three waits on every screen but the smallest', () => {
		const numbers = keyed(frameOf('silence'), 'gap-').filter(({ key }) => key.endsWith('-number'));
		expect(numbers.map(({ fact: id }) => id)).toEqual([
			'silence-to-michel',
			'silence-from-michel',
			'silence-own'
		]);
	});

	it('dashes what was for somebody else', () => {
		const curves = keyed(frameOf('initiative'), 'curve-');
		for (const row of ROWS) {
			const lead = curves.find(({ key }) => key === `curve-${row.id}`);
			expect(lead?.kind === 'curve' && lead.dashed, row.id).toBe(!isBilateral(row));
		}
	});

	it('strikes what a better source contradicts', () => {
		expect(keyed(frameOf('luxembourg'), 'strike-')).toHaveLength(1);
		const struck = frameOf('osce').marks.filter((mark) => mark.kind === 'text' && mark.struck);
		expect(struck.map(({ fact: id }) => id)).toEqual(['visit-de-gucht-tashkent']);
	});

	it('lists every visit with whom it was for, and those without a date after them', () => {
		const { columns, rows } = scene.rows('initiative', 'en');
		const [who, what] = [columns.indexOf('Who'), columns.indexOf('Made for')];
		const visits = rows.filter((row) => row[who]?.text && row[what]?.text);
		expect(visits).toHaveLength(VISITS.length + 2);
		expect(visits.filter((row) => row[0]?.text === 'no date known')).toHaveLength(2);
	});
});

const ruler = (frame: Frame) => {
	const { x1, y1, y2 } = lineOf(frame, 'edge-east');
	return [x1, y1, y2];
};

atEverySize(scene, 'keeps the ruler in its place', ({ frame, width, height }) =>
	expect(ruler(frame)).toEqual(ruler(frameOf('callers', width, height)))
);

it('while the silence passes, its number says what the months lack, where there is room', () => {
	const words = (width: number, height: number) =>
		scene
			.layout('silence', { width, height, locale: 'en', progress: 0.5 })
			.marks.flatMap((mark) => (mark.key === 'gap-none-words' && mark.kind === 'text' ? mark.lines : []))
			.join(' ');
	expect(words(945, 780)).toBe(m.silence_gap_passing({}, { locale: 'en' }));
	expect(words(360, 400)).toBe(m.silence_gap_months({}, { locale: 'en' }));
});
