import type { Box, DotMark, Mark, CurveMark, Color } from '$lib/charts/frame';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { token } from '$lib/facts/fill';
import { setText, type Style } from '$lib/charts/set-text';
import type { Setting } from './row-room';

interface Treaty {
	fact: string;
	color: Color;
	words: (inputs: Record<string, never>, o: { locale: Locale }) => string;
	/** How many papers were signed: as many knots. */
	papers: number;
	/** Signed elsewhere and earlier. */
	hollow?: boolean;
}

const TREATIES: readonly Treaty[] = [
	{ fact: 'treaties-almaty', color: 'KZ', words: m.tractebel_treaty_almaty, papers: 2 },
	{ fact: 'treaty-tashkent', color: 'UZ', words: m.tractebel_treaty_tashkent, papers: 2 },
	{ fact: 'tax-treaty-uzbekistan', color: 'UZ', words: m.tractebel_treaty_brussels, papers: 1, hollow: true }
];

const say = (treaty: Treaty, locale: Locale) => `${token(treaty.fact)} ${treaty.words({}, { locale })}`;
const THREAD = (wide: boolean) => (wide ? 150 : 44);

const style = ({ wide }: Setting): Style => ({ size: wide ? 15 : 13, color: 'ink' });

function heights(width: number, setting: Setting): number[] {
	const { locale, wide } = setting;
	const room = width - THREAD(wide) - 14;
	return TREATIES.map(
		(treaty) => setText('', say(treaty, locale), { x: 0, y: 0, width: room, locale }, style(setting)).height
	);
}

const GAP = 8;
const HEADING = 24;

/** The least height the treaties need, in pixels. */
export function treatiesNeed(width: number, setting: Setting): number {
	return heights(width, setting).reduce((sum, height) => sum + height + GAP, setting.wide ? HEADING : 0);
}

/** The treaties of 1998 as knots on threads: a thread for each signing, a knot for each paper signed. */
export function treaties(box: Box, setting: Setting): Mark[] {
	const { locale, wide } = setting;
	const length = THREAD(wide);
	const spare = Math.max(0, box.height - treatiesNeed(box.width, setting)) / TREATIES.length;
	const heading = wide
		? setText(
				'treaties',
				m.tractebel_treaties({}, { locale }),
				{ x: box.x, y: box.y + 14, width: box.width, locale },
				{ size: 14, color: 'muted' }
			).marks
		: [];
	let y = box.y + (wide ? HEADING : 0);
	const high = heights(box.width, setting);
	const rows = TREATIES.flatMap((treaty, i): Mark[] => {
		const height = high[i] as number;
		const middle = y + (wide ? height / 2 : 9);
		const thread: CurveMark = {
			key: `treaty-${treaty.fact}`,
			kind: 'curve',
			color: treaty.color,
			from: 'BE',
			x0: box.x,
			y0: middle,
			cx0: box.x + length / 3,
			cy0: middle,
			cx1: box.x + (2 * length) / 3,
			cy1: middle,
			x1: box.x + length - 7,
			y1: middle,
			strands: treaty.hollow ? 1 : 3,
			spread0: 7,
			spread1: 7,
			colorStop: 0.4,
			dashed: treaty.hollow,
			enter: { drawn: 0 },
			delay: 0.15 * i
		};
		const knots = Array.from({ length: treaty.papers }, (_, n): DotMark => ({
			key: `knot-${treaty.fact}-${n}`,
			kind: 'dot',
			color: treaty.color,
			x: box.x + length - 7 - n * 16,
			y: middle,
			r: 5.5,
			fill: treaty.hollow ? 'hollow' : 'solid',
			enter: { r: 0 },
			delay: 0.4
		}));
		const room = {
			x: box.x + length + 14,
			y: y + style(setting).size * 0.95,
			width: box.width - length - 14,
			locale
		};
		const words = setText(`treaty-${treaty.fact}`, say(treaty, locale), room, style(setting));
		y += height + GAP + Math.min(22, spare);
		return [thread, ...knots, ...words.marks];
	});
	return [...heading, ...rows];
}
