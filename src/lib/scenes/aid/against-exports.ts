import { FROM_EDGE } from '$lib/charts/bars';
import { say } from '$lib/charts/copy';
import type { Mark, RibbonMark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, ribbon } from '$lib/charts/marks';
import { wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { AidDimensions } from './dimensions';
import { GRANTS } from './grants';
import { eurosOf } from './sankey';

/** One year of exports as a ribbon, and beside it, on one scale and one baseline, the aid as the ribbons of its grants. */
export function againstExports(dimensions: AidDimensions): Mark[] {
	const { width, height, locale, narrow, label: size, lead } = dimensions;
	const left = Math.round(width * (narrow ? 0.52 : 0.5));
	const { period: year } = fact('goods-2011-table');
	const words = wrap(m.aid_exports_goods({ year }, { locale }), width - left, size, 600);
	const valueY = 0.76 * size + words.length * lead;
	const top = valueY + 10;
	const base = height - 2;
	const scale = (base - top) / amountOf('goods-2011-table');
	const end = left - (narrow ? 14 : 40);
	const aidTop = base - amountOf('aid-total') * scale;
	return [
		...grantRibbons(scale, aidTop, end),
		ribbon('exports', [left, top], [width, top], base - top, 'KZ', {
			from: 'BE',
			fromEdge: FROM_EDGE,
			delay: 0.2
		}),
		line('exports:level', [left, aidTop], [width, aidTop], 'paper', {
			stroke: narrow ? 1.5 : 2,
			enter: { opacity: 0 },
			delay: 0.5
		}),
		line('exports:lead', [end, aidTop], [left, aidTop], 'muted', { dashed: true }),
		label('exports:goods', [left, 0.76 * size], words, [size, 'KZ'], { weight: 600, leading: lead / size }),
		label('exports:euros', [left, valueY], value('goods-2011-table', locale, 'full'), [size, 'KZ'], {
			fact: 'goods-2011-table'
		}),
		...bundleWords(dimensions, end, aidTop)
	];
}

/** All grants side by side, each as broad as its euros on the exports' scale. */
function grantRibbons(scale: number, top: number, end: number): RibbonMark[] {
	let y = top;
	return GRANTS.flatMap((grant): RibbonMark[] => {
		const { id, giver, republic } = grant;
		const width = eurosOf(grant) * scale;
		const [start, middle, stop] = [
			[0, y],
			[end / 2, y],
			[end, y]
		] as const;
		y += width;
		return [
			ribbon(`in:${id}`, start, middle, width, republic, { from: giver, fromEdge: FROM_EDGE }),
			ribbon(`out:${id}`, middle, stop, width, republic, { colorStop: 0 })
		];
	});
}

function bundleWords(
	{ height, locale, narrow, label: size, lead, phrase, line: small }: AidDimensions,
	end: number,
	top: number
): TextMark[] {
	const euros = top - 10;
	const large = Math.max(32, phrase);
	const aid = wrap(say(m.aid_exports_aid, locale), end, size, 600);
	const days = wrap(say(m.aid_days, locale), end, large, 400, 'display');
	const daysY = height * (narrow ? 0.2 : 0.34);
	const ofY = daysY + (days.length - 1) * large * 1.05 + small * 1.6;
	return [
		label('exports:days', [0, daysY], days, [large, 'ink'], {
			font: 'display',
			leading: 1.05,
			fact: 'aid-export-days'
		}),
		label('exports:of', [0, ofY], say(m.aid_days_of, locale), [small, 'muted'], {
			font: 'serif',
			leading: 1.3,
			within: end
		}),
		label('exports:aid', [0, euros - aid.length * lead], aid, [size, 'ink'], {
			weight: 600,
			leading: lead / size
		}),
		label('exports:aid-euros', [0, euros], value('aid-total', locale, 'full'), [size, 'ink'], {
			fact: 'aid-total'
		})
	];
}
