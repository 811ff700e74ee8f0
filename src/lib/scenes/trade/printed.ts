import { label } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import type { Mark } from '$lib/charts/frame';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { formatValue, type Locale } from '$lib/facts/format';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';

/** An amount the way the paper's table prints it: in thousands, to the cent, without a unit. */
export const asPrinted = (flow: Flow, republic: Republic, locale: Locale): string =>
	formatValue(amountOf(eurosId(flow, republic)) / 1000, 'count', locale, 'number');

/** The paper's second table, drawn as a table: its heading struck through and put right. */
export function printed(room: Room, top: number): { marks: Mark[]; bottom: number } {
	const { width, locale, size } = room;
	const o = { locale };
	const pitch = size * (room.height < 420 ? 1.3 : 1.55);
	const wide = Math.min(width, size * 36);
	const ends: Readonly<Record<Flow, number>> = { imports: wide * 0.68, exports: wide };
	const first = top + size * 0.9;
	const marks: Mark[] = (['imports', 'exports'] as const).flatMap((flow): Mark[] => {
		const words = flow === 'imports' ? m.trade_col_imports({}, o) : m.trade_col_exports({}, o);
		return [
			label(`unit-${flow}`, [ends[flow], first], words, [size, 'muted'], {
				anchor: 'end',
				struck: true,
				halo: false
			}),
			label(`unit-right-${flow}`, [ends[flow], first + pitch], m.trade_thousands({}, o), [size, 'accent'], {
				anchor: 'end',
				weight: 600
			}),
			...REPUBLICS.map((republic, i): Mark => {
				const id = eurosId(flow, republic);
				return label(
					`print-${flow}-${republic}`,
					[ends[flow], first + (i + 2.15) * pitch],
					asPrinted(flow, republic, locale),
					[size, republic],
					{
						anchor: 'end',
						fact: id,
						weight: flow === 'exports' && republic === 'KZ' ? 600 : 400
					}
				);
			})
		];
	});
	REPUBLICS.forEach((republic, i) =>
		marks.push(
			label(
				`print-${republic}`,
				[0, first + (i + 2.15) * pitch],
				countryName(republic, locale),
				[size, republic],
				{ weight: 600 }
			)
		)
	);
	const rule = first + pitch * 1.35;
	marks.push({
		kind: 'line',
		key: 'print-rule',
		color: 'faint',
		x1: 0,
		x2: wide,
		y1: rule,
		y2: rule,
		stroke: 1
	});
	return { marks, bottom: first + (REPUBLICS.length + 1.15) * pitch + size * 0.3 };
}
