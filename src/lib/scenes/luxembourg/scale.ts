import { say } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { valueLabel, label } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { LuxembourgDimensions } from './dimensions';
import { strandArea } from './strand-area';

/** Belgium's year of goods for Kazakhstan, and Luxembourg's beside it: areas of one height, as broad as their euros. */
export function scale(
	{ width, height, label: size, amount, narrow, pitch, locale }: LuxembourgDimensions,
	top: number
): Mark[] {
	const gap = narrow ? 8 : 14;
	const belgium = amountOf('goods-2011');
	const share = ((width - gap) * belgium) / (belgium + amountOf('lux-kz-2011'));
	const base = height - amount * 1.3 - size * 3;
	const upright = { top: top + size * 0.7, base };
	const name = base + size * 1.4;
	const number = name + amount * 1.05;
	const head = number + size * 1.4;
	const right = { anchor: 'end' } as const;
	return [
		strandArea('goods-2011', { ...upright, x: 0, width: share }, pitch, { from: 'BE' }),
		strandArea('lux-kz-2011', { ...upright, x: share + gap, width: width - share - gap }, pitch),
		label('scale-BE', [0, name], countryName('BE', locale), [size, 'BE'], { weight: 600 }),
		label('scale-LU', [width, name], countryName('LU', locale), [size, 'LU'], { ...right, weight: 600 }),
		valueLabel('scale-BE-value', [0, number], 'goods-2011', [amount, 'BE'], locale),
		valueLabel('scale-LU-value', [width, number], 'lux-kz-2011', [amount, 'LU'], locale, right),
		label('scale-BE-head', [0, head], say(m.luxembourg_scale_be_head, locale), [size, 'muted'], {
			fact: 'be-per-head'
		}),
		label('scale-LU-head', [width, head], say(m.luxembourg_scale_lu_head, locale), [size, 'muted'], {
			...right,
			fact: 'lux-per-head'
		})
	];
}
