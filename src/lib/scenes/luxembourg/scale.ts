import type { Frame } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { label } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import { head, value, type Room } from './room';
import { block } from './threads';

/** Belgium's year of goods for Kazakhstan as a cloth, and Luxembourg's beside it, as high and as finely woven. */
export function scale(room: Room): Frame {
	const { width, height, size, number, pitch, locale } = room;
	const year = value('lux-second-year', room);
	const top = head(
		room,
		'scale',
		m.luxembourg_scale_phrase({ times: value('lux-be-times', room) }, { locale }),
		m.luxembourg_scale_caption({ year }, { locale }),
		'lux-be-times'
	);
	const gap = room.narrow ? 8 : 14;
	const belgium = amountOf('goods-2011');
	const both = belgium + amountOf('lux-kz-2011');
	const share = ((width - gap) * belgium) / both;
	const upper = top.bottom + size * 0.9;
	const base = height - number * 1.3 - size * 1.6;
	const lower = base + size * 1.4;
	const name = (code: 'BE' | 'LU') => countryName(code, locale);
	return {
		width,
		height,
		marks: [
			...top.marks,
			block('goods-2011', { x: 0, width: share, top: upper, base }, pitch, {
				color: 'KZ',
				from: 'BE',
				fact: 'goods-2011'
			}),
			block('lux-kz-2011', { x: share + gap, width: width - share - gap, top: upper, base }, pitch, {
				color: 'KZ',
				from: 'LU',
				fact: 'lux-kz-2011'
			}),
			label('scale-BE', [0, lower], name('BE'), [size, 'BE'], { weight: 600 }),
			label(
				'scale-BE-value',
				[0, lower + number * 1.05],
				value('goods-2011', room, 'short'),
				[number, 'BE'],
				{
					font: 'display',
					fact: 'goods-2011'
				}
			),
			label('scale-LU', [width, lower], name('LU'), [size, 'LU'], { weight: 600, anchor: 'end' }),
			label(
				'scale-LU-value',
				[width, lower + number * 1.05],
				value('lux-kz-2011', room, 'short'),
				[number, 'LU'],
				{
					font: 'display',
					anchor: 'end',
					fact: 'lux-kz-2011'
				}
			)
		]
	};
}
