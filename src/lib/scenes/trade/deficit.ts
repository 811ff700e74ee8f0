import { label, under } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import type { Frame, Mark } from '$lib/charts/frame';
import { amountOf, REPUBLICS } from '$lib/facts';
import { balanceId, eurosId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';
import { tradeBar, baseline } from './trade-bar';
import { scaleFor } from './scale';
import { brief } from './words';

/** Tajikistan alone, as large as it goes: the one republic that sells more than it buys. The rest as a ledger. */
export function deficit(room: Room): Frame {
	const { width, height, locale, size, number, display: big } = room;
	const o = { locale };
	const f = brief(locale);
	const scale = scaleFor(room, ['TJ'], {
		key: 'deficit',
		caption: m.trade_deficit_caption({ year: f('goods-last-year') }, o),
		below: 6
	});
	const { spineY, perEuro } = scale;
	const breadth = Math.min(210, width * (width < 320 ? 0.18 : 0.24));
	const x = breadth / 2;
	const edge = breadth + 14;
	const far = (flow: Flow, way: -1 | 1) => spineY + way * amountOf(eurosId(flow, 'TJ')) * perEuro;
	const [up, down] = [far('exports', -1), far('imports', 1)];
	const amount = (flow: Flow, y: number, words: string): Mark[] => [
		label(`tj-${flow}`, [edge, y], f(eurosId(flow, 'TJ')), [number, 'TJ'], {
			weight: 600,
			fact: eurosId(flow, 'TJ')
		}),
		label(`tj-${flow}-words`, [edge, y + number * 1.25], words, [size, 'muted'])
	];
	const marks: Mark[] = [
		scale.head,
		baseline(0, spineY, width, spineY),
		tradeBar('exports', 'TJ', { x0: x, x1: x, y0: spineY, y1: up }, breadth),
		tradeBar('imports', 'TJ', { x0: x, x1: x, y0: spineY, y1: down }, breadth),
		label('name-TJ', [0, up - 8], countryName('TJ', locale), [number, 'TJ'], { weight: 600 }),
		...amount('exports', up + number * 0.76, m.trade_sold_to({}, o)),
		label(
			'tj-balance',
			[edge, down - number * 0.3 - under(big, number)],
			m.trade_minus({ amount: f(balanceId('TJ')) }, o),
			[big, 'TJ'],
			{
				font: 'display',
				fact: balanceId('TJ')
			}
		),
		label('tj-balance-words', [edge, down - number * 0.3], m.trade_deficit_words({}, o), [number, 'muted']),
		...amount('imports', spineY + number * 1.3, m.trade_bought_from({}, o))
	];
	return { width, height, marks: [...marks, ...ledger(room, up, spineY)] };
}

/** The four surpluses, in figures only: on this scale they would leave the page. */
function ledger(room: Room, top: number, bottom: number): Mark[] {
	const { width, locale, size, number } = room;
	const f = brief(locale);
	const rows = REPUBLICS.filter((republic) => republic !== 'TJ');
	const above = Math.min(number * 1.9, (bottom - top) / rows.length);
	// Where there is no room beside the short bundle, they stand beside the long one.
	const pitch = Math.max(above, size * 1.3);
	const first = above < pitch ? bottom + size * 1.5 : bottom - 12 - (rows.length - 1) * pitch;
	return rows.flatMap((republic, i): Mark[] => {
		const y = first + i * pitch;
		const id = balanceId(republic);
		return [
			label(`plus-${republic}`, [width, y], m.trade_plus({ amount: f(id) }, { locale }), [size, republic], {
				anchor: 'end',
				weight: 600,
				fact: id
			}),
			label(`plus-name-${republic}`, [width - size * 5, y], countryName(republic, locale), [size, republic], {
				anchor: 'end'
			})
		];
	});
}
