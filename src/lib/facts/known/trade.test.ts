import { describe, expect, it } from 'vitest';
import { amountOf, REPUBLICS } from '../index';
import { knownFact } from './index';
import { balanceId, eurosId, rankId, seriesId, seriesYears } from '../trade-ids';
import { tradeSeries } from '../rows/trade-series';

const FLOWS = ['exports', 'imports'] as const;

describe('the dollar series', () => {
	it('has every year of a republic: from its first on, until the last of all', () => {
		expect(seriesYears('KG').at(0)).toBe(1992);
		for (const republic of REPUBLICS.filter((code) => code !== 'KG'))
			expect(seriesYears(republic).at(0)).toBe(1993);
		for (const republic of REPUBLICS) {
			const years = seriesYears(republic);
			expect(years.at(-1)).toBe(2014);
			expect(years).toEqual(years.map((_, i) => (years[0] as number) + i));
		}
	});

	it('is told republic by republic, first what is sold, then what is bought', () =>
		expect(tradeSeries.map(({ id }) => id)).toEqual(
			REPUBLICS.flatMap((republic) =>
				FLOWS.flatMap((flow) => seriesYears(republic).map((year) => seriesId(flow, republic, year)))
			)
		));

	it('is a reading of whole millions of dollars a year, marked as one', () => {
		expect(tradeSeries.find(({ id }) => id === 'usd-exports-kz-2007')).toEqual({
			id: 'usd-exports-kz-2007',
			kind: 'trade',
			value: 232e6,
			unit: 'USD',
			period: '2007',
			about: ['BE', 'KZ'],
			status: { kind: 'stated' },
			cites: [{ source: 'cow-trade' }],
			series: 'cow-trade'
		});
		expect(amountOf('usd-imports-kz-2007')).toBe(173e6);
		expect(amountOf('usd-exports-kg-1993')).toBe(4e6);
		expect(amountOf('usd-imports-tj-2014')).toBe(1e6);
		for (const { value } of tradeSeries) expect(Number(value) % 1e6).toBe(0);
	});
});

describe('the paper’s tables', () => {
	it('give a republic’s euros both ways, against what the printed heading says', () => {
		expect(knownFact(eurosId('exports', 'UZ'))).toMatchObject({
			id: 'trade-exports-uz',
			kind: 'trade',
			value: 27_124_410,
			unit: 'EUR',
			period: '2011',
			about: ['BE', 'UZ'],
			cites: [{ source: 'paper', passage: 'table-2' }],
			status: {
				kind: 'disputed',
				versions: [{ value: 27_124.41, unit: 'EUR', cites: [{ source: 'paper', passage: 'table-2' }] }]
			}
		});
		expect(knownFact(eurosId('imports', 'KZ'))).toMatchObject({ id: 'trade-imports-kz', value: 21_195_820 });
		// Told in the chapter on exports.
		expect(eurosId('exports', 'KZ')).toBe('goods-2011-table');
	});

	it('give its rank, against the series where that puts it far from there', () => {
		const status = (id: string) => knownFact(id).status;
		expect(knownFact('trade-rank-exports-uz')).toMatchObject({
			value: 120,
			unit: 'rank',
			status: { kind: 'stated' },
			cites: [{ source: 'paper', passage: 'table-1' }]
		});
		expect(status('trade-rank-exports-kg')).toEqual({
			kind: 'disputed',
			versions: [{ value: 139, unit: 'rank', cites: [{ source: 'cow-trade' }] }]
		});
		expect(status('trade-rank-imports-kg')).toEqual({ kind: 'stated' });
		expect(knownFact('trade-rank-exports-tj-series')).toMatchObject({
			value: 164,
			unit: 'rank',
			status: { kind: 'stated' },
			cites: [{ source: 'cow-trade' }]
		});
		expect(rankId('exports', 'KZ')).toBe('goods-rank-2011');
		expect(rankId('imports', 'KZ')).toBe('trade-rank-imports-kz');
	});

	it.each(FLOWS)('add up: %s', (flow) => {
		const total = REPUBLICS.reduce((sum, republic) => sum + amountOf(eurosId(flow, republic)), 0);
		const kazakhstan = amountOf(eurosId(flow, 'KZ'));
		expect(amountOf(`trade-${flow}-total`)).toBe(total);
		expect(amountOf(`trade-${flow}-others`)).toBe(total - kazakhstan);
		expect(amountOf(`trade-${flow}-kz-share`)).toBeCloseTo((100 * kazakhstan) / total, 9);
		expect(knownFact(`trade-${flow}-total`)).toMatchObject({ unit: 'EUR', about: ['BE', ...REPUBLICS] });
		expect(knownFact(`trade-${flow}-kz-share`).unit).toBe('percent');
	});

	it('leave an amount for each republic, also for the one that sells more than it buys', () => {
		for (const republic of REPUBLICS) {
			const [sold, bought] = FLOWS.map((flow) => amountOf(eurosId(flow, republic))) as [number, number];
			expect(amountOf(balanceId(republic))).toBe(Math.round(Math.abs(sold - bought) * 100) / 100);
			expect(knownFact(balanceId(republic))).toMatchObject({ unit: 'EUR', about: ['BE', republic] });
		}
		expect(REPUBLICS.filter((code) => amountOf(balanceId(code)) <= 0)).toEqual([]);
	});

	it('say how much more, and how many places up or down', () => {
		expect(amountOf('trade-exports-times-imports')).toBeCloseTo(178.9 / 35.4, 1);
		expect(knownFact('trade-exports-times-imports')).toMatchObject({ hedge: 'about', unit: 'ratio' });
		expect(amountOf('trade-tj-times')).toBeCloseTo(2460.58 / 798.05, 6);
		expect(knownFact('trade-tj-times')).toMatchObject({ hedge: 'about', unit: 'ratio', about: ['BE', 'TJ'] });
		expect(knownFact('trade-tj-places-down')).toMatchObject({
			value: 39,
			unit: 'count',
			about: ['BE', 'TJ']
		});
		expect(knownFact('trade-kz-places-up')).toMatchObject({ value: 30, unit: 'count', about: ['BE', 'KZ'] });
		expect(knownFact('trade-heading-factor')).toMatchObject({
			value: 1000,
			unit: 'ratio',
			about: ['BE', 'KZ']
		});
		expect(knownFact('trade-text-gap')).toMatchObject({ value: 1_091_910, unit: 'EUR', about: ['BE', 'KZ'] });
	});
});
