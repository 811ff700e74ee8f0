import { describe, expect, it } from 'vitest';
import type { Frame, Mark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { knownFact } from '$lib/facts/known';
import { checkScene } from '../testing/rules';
import { DEALS, isAgreed } from './deals';
import { states } from './states';
import { VISITS, type Visit } from './visits';
import { scene } from '.';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));
const dots = (frame: Frame, start: string) =>
	keyed(frame, start).flatMap((mark) => (mark.kind === 'dot' ? [mark] : []));
const number = (visits: readonly Visit[]) => visits.length;

checkScene(scene);

describe('the visits', () => {
	it('are as many as the facts count', () => {
		expect(number(VISITS)).toBe(amountOf('visit-count-all'));
		expect(number(VISITS.filter(({ side }) => side === 'west'))).toBe(amountOf('visit-count-west'));
		expect(number(VISITS.filter(({ partner }) => partner === 'LU'))).toBe(amountOf('visit-count-luxembourg'));
		const kazakh = VISITS.filter(({ stops }) =>
			stops.some(({ republic, proof }) => republic === 'KZ' && (proof === 'agreed' || stops.length === 1))
		);
		expect(number(kazakh)).toBe(amountOf('visit-count-kazakhstan'));
	});

	it('are filled where two sources agree, and hollow where there is one', () => {
		const single = VISITS.filter(({ stops }) => stops.every(({ proof }) => proof === 'single'));
		expect(number(single)).toBe(amountOf('visit-count-single'));
		for (const visit of VISITS) {
			const sources = new Set(knownFact(visit.fact).cites.map(({ source }) => source));
			expect(sources.size > 1, visit.id).toBe(!single.includes(visit));
		}
	});

	it('have as many known stops as the facts say', () => {
		const known = (id: string) =>
			VISITS.find((visit) => visit.id === id)?.stops.filter(({ proof }) => proof === 'agreed').length;
		expect(known('asselborn')).toBe(amountOf('silence-asselborn-stops'));
		expect(known('de-gucht-tour')).toBe(amountOf('visit-count-tour'));
	});
});

describe('what the pictures show', () => {
	it('draws every visit in the whole, in the order of its dates', () => {
		for (const side of ['west', 'east'] as const) {
			const mine = VISITS.filter((visit) => visit.side === side);
			const rows = mine.map(({ id }) => dots(frameOf('initiative'), `dot-${id}-`)[0]?.y ?? NaN);
			expect(mine.length).toBeGreaterThan(1);
			expect(rows.every(Number.isFinite)).toBe(true);
			expect(rows).toEqual([...rows].sort((a, b) => a - b));
		}
	});

	it('draws the silence as long as it was, and the decade longer', () => {
		const frame = frameOf('silence', 860, 780);
		const length = (key: string) => {
			const mark = frame.marks.find((m) => m.key === key);
			return mark?.kind === 'line' ? mark.y2 - mark.y1 : NaN;
		};
		const years = Number(states.silence.to) - Number(states.silence.from) + 1;
		const month = length('edge-east') / (12 * years);
		expect(Math.abs(length('gap') / month - amountOf('silence-months'))).toBeLessThan(2);
		expect(Math.abs(length('gap-decade') / month - 120)).toBeLessThan(2);
	});

	it('keeps the east bare while the silence lasts', () => {
		const east = (state: string) => keyed(frameOf(state), 'label-').filter(({ key }) => key.endsWith('-0'));
		expect(east('silence')).toHaveLength(2);
		expect(east('callers')).toHaveLength(2 + amountOf('visit-count-gap'));
	});

	it('strikes what a better source contradicts', () => {
		expect(keyed(frameOf('luxembourg'), 'strike-')).toHaveLength(1);
		const struck = frameOf('osce').marks.filter((mark) => mark.kind === 'text' && mark.struck);
		expect(struck.map(({ fact: id }) => id)).toEqual(['visit-de-gucht-tashkent']);
	});

	it('fills the deals that two sources have', () => {
		const drawn = dots(frameOf('deals'), 'dot-');
		expect(drawn).toHaveLength(amountOf('silence-deals'));
		expect(drawn.filter(({ fill }) => fill === 'solid')).toHaveLength(DEALS.filter(isAgreed).length);
	});
});
