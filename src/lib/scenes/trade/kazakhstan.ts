import { label, under } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import { dodge } from '$lib/charts/dodge';
import type { Frame, Mark } from '$lib/charts/frame';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { tradeBar, baseline } from './trade-bar';
import type { Room } from './room';
import { scaleFor, type Scale } from './scale';
import { brief } from './words';

const OTHERS = REPUBLICS.filter((republic) => republic !== 'KZ');

/** Where the two columns stand. */
interface Plan extends Scale {
	breadth: number;
	/** Centres of Kazakhstan's column and of the other four's. */
	first: number;
	second: number;
}

/** Kazakhstan's bundles beside those of the other four, end to end, on the scale of the picture of all five. */
export function kazakhstan(room: Room): Frame {
	const { width, height, locale, number, display } = room;
	const o = { locale };
	const year = brief(locale)('goods-last-year');
	const scale = scaleFor(room, REPUBLICS, {
		key: 'kazakhstan',
		caption: m.trade_kazakhstan_caption({ year }, o),
		below: display + number * 1.5
	});
	const breadth = Math.min(190, width * 0.2);
	const plan = { ...scale, breadth, first: breadth / 2, second: width * 0.42 + breadth / 2 };
	const share = (flow: Flow, y: number, words: string): Mark[] => {
		const id = `trade-${flow}-kz-share`;
		const x = breadth + 12;
		return [
			label(`share-${flow}`, [x, y], brief(locale)(id), [display, 'KZ'], { font: 'display', fact: id }),
			label(`share-${flow}-words`, [x, y + under(display, number)], words, [number, 'muted'])
		];
	};
	return {
		width,
		height,
		marks: [
			scale.head,
			baseline(0, scale.spineY, width, scale.spineY),
			...column(room, plan, 'exports', -1),
			...column(room, plan, 'imports', 1),
			...share('exports', scale.top - 6 + display * 0.76, m.trade_share_sold({}, o)),
			...share('imports', height - number * 0.3 - under(display, number), m.trade_share_bought({}, o))
		]
	};
}

/** One way of the trade: Kazakhstan's bundle, the others' end to end, and their words. */
function column(room: Room, plan: Plan, flow: Flow, way: -1 | 1): Mark[] {
	const { locale, size, number, width, low } = room;
	const { spineY, perEuro, breadth, first, second } = plan;
	const f = brief(locale);
	const kz = eurosId(flow, 'KZ');
	const far = spineY + way * amountOf(kz) * perEuro;
	const marks: Mark[] = [tradeBar(flow, 'KZ', { x0: first, x1: first, y0: spineY, y1: far }, breadth)];
	let end = spineY;
	const stack = OTHERS.map((republic) => {
		const y0 = end;
		end += way * amountOf(eurosId(flow, republic)) * perEuro;
		marks.push(tradeBar(flow, republic, { x0: second, x1: second, y0, y1: end }, breadth, { colorStop: 0 }));
		return { republic, middle: (y0 + end) / 2 };
	});
	const id = `trade-${flow}-others`;
	const four = { weight: 600, fact: id } as const;
	const edge = second + breadth / 2 + 12;
	if (way === 1)
		return [
			...marks,
			label('bought-KZ', [0, far + 7 + size * 0.76], f(kz), [size, 'KZ'], { fact: kz }),
			label(
				'four-imports',
				[edge, spineY + 6 + number],
				[m.trade_other_four({}, { locale }), f(id)],
				[number, 'ink'],
				four
			)
		];
	return [
		...marks,
		...names(room, stack, end, plan),
		label('sold-KZ', [0, far - 7 - size * 1.5], [countryName('KZ', locale), f(kz)], [size, 'KZ'], {
			weight: 600,
			fact: kz
		}),
		// In a low room the words of the share reach as far as the stack: its own keep to the right.
		label(
			'four-exports',
			[low ? width : second - breadth / 2, end - 10 - number * 1.25],
			[m.trade_other_four({}, { locale }), f(id)],
			[number, 'ink'],
			{ ...four, anchor: low ? 'end' : 'start' }
		)
	];
}

/** Which part of the stack is whose. */
function names(
	{ locale, size }: Room,
	stack: readonly { republic: Republic; middle: number }[],
	top: number,
	{ spineY, second, breadth }: Plan
): Mark[] {
	const rows = [...stack].reverse();
	const wanted = rows.map(({ middle }) => ({ at: middle, extent: size * 1.2 }));
	const places = dodge(wanted, top - size * 0.4, spineY - 4);
	return rows.map(({ republic }, i) =>
		label(
			`sold-${republic}`,
			[second + breadth / 2 + 12, (places[i] as number) + size * 0.3],
			countryName(republic, locale),
			[size, republic],
			{ weight: 600, fact: eurosId('exports', republic) }
		)
	);
}
