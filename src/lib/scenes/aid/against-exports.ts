import type { RibbonMark, Frame, Mark, TextMark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { GRANTS } from './grants';
import { number } from './labels';
import { spoken } from './names';
import type { Room } from './room';
import { eurosOf } from './sankey';

/** One year of exports as a cloth of threads, and beside it, on one scale and one base line, the aid as a cord. */
export function againstExports(room: Room): Frame {
	const { width, height, locale, narrow, name, small, pitch } = room;
	const speak = spoken(locale);
	const cloth = Math.round(width * (narrow ? 0.52 : 0.5));
	const goodsWords = wrap(
		m.aid_exports_goods({ year: fact('goods-2011-table').period }, speak),
		width - cloth,
		name,
		600
	);
	const top = 0.76 * name + goodsWords.length * pitch + 10;
	const base = height - 2;
	const scale = (base - top) / amountOf('goods-2011-table');
	const cordEnd = cloth - (narrow ? 14 : 40);
	const cordTop = base - amountOf('aid-total') * scale;
	const goods: RibbonMark = {
		kind: 'ribbon',
		key: 'exports',
		color: 'KZ',
		from: 'BE',
		colorStop: 0.24,
		x0: cloth,
		x1: width,
		y0: top,
		y1: top,
		width: base - top,
		enter: { drawn: 0 },
		delay: 0.2
	};
	const marks: Mark[] = [
		...cord(scale, cordTop, cordEnd),
		goods,
		{
			kind: 'line',
			key: 'exports:level',
			color: 'paper',
			x1: cloth,
			x2: width,
			y1: cordTop,
			y2: cordTop,
			stroke: narrow ? 1.5 : 2,
			enter: { opacity: 0 },
			delay: 0.5
		},
		{
			kind: 'line',
			key: 'exports:lead',
			color: 'muted',
			x1: cordEnd,
			x2: cloth,
			y1: cordTop,
			y2: cordTop,
			stroke: 1,
			dashed: true
		},
		text('exports:goods', cloth, 0.76 * name, goodsWords, {
			size: name,
			weight: 600,
			leading: pitch / name,
			color: 'KZ'
		}),
		number('goods-2011-table', room, {
			key: 'exports:euros',
			x: cloth,
			y: 0.76 * name + goodsWords.length * pitch,
			size: small,
			color: 'KZ'
		}),
		...cordWords(room, cordEnd, cordTop)
	];
	return { width, height, marks };
}

const text = (
	key: string,
	x: number,
	y: number,
	lines: readonly string[],
	more: Partial<TextMark> & Pick<TextMark, 'size' | 'color'>
): TextMark => ({ kind: 'text', key, x, y, lines, ...more });

/** All grants twisted into one cord, each as broad as its euros on the exports' scale. */
function cord(scale: number, top: number, end: number): RibbonMark[] {
	let y = top;
	return GRANTS.flatMap((grant): RibbonMark[] => {
		const width = eurosOf(grant) * scale;
		const shared = {
			kind: 'ribbon',
			color: grant.republic,
			width,
			y0: y,
			y1: y,
			enter: { drawn: 0 }
		} as const;
		y += width;
		return [
			{ ...shared, key: `in:${grant.id}`, from: grant.giver, colorStop: 0.45, x0: 0, x1: end / 2 },
			{ ...shared, key: `out:${grant.id}`, from: grant.republic, colorStop: 0, x0: end / 2, x1: end }
		];
	});
}

function cordWords(room: Room, end: number, top: number): TextMark[] {
	const { locale, narrow, name, small, pitch } = room;
	const speak = spoken(locale);
	const value = (id: string) => formatFact(fact(id), locale);
	const aid = wrap(
		m.aid_exports_aid({ from: value('aid-answer-from'), to: value('aid-clinics-to') }, speak),
		end,
		name,
		600
	);
	const euros = top - 10;
	const aidY = euros - pitch - (aid.length - 1) * pitch;
	const size = narrow ? 32 : 56;
	const days = wrap(m.aid_days({ days: value('aid-export-days') }, speak), end, size, 400, 'display');
	const of = wrap(m.aid_days_of({}, speak), end, narrow ? 15 : 20, 400, 'serif');
	const daysY = room.height * (narrow ? 0.2 : 0.34);
	const ofY = daysY + (days.length - 1) * size * 1.05 + (narrow ? 24 : 34);
	return [
		text('exports:days', 0, daysY, days, {
			size,
			font: 'display',
			leading: 1.05,
			color: 'ink',
			fact: 'aid-export-days'
		}),
		text('exports:of', 0, ofY, of, { size: narrow ? 15 : 20, font: 'serif', leading: 1.3, color: 'muted' }),
		text('exports:aid', 0, aidY, aid, { size: name, weight: 600, leading: pitch / name, color: 'ink' }),
		number('aid-total', room, { key: 'exports:aid-euros', x: 0, y: euros, size: small, color: 'ink' })
	];
}
