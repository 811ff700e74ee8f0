import type { Frame, Mark, CurveMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** Republics by their capitals from north to south, as the curves fan out: the one picture that orders them by latitude. */
const NORTH_TO_SOUTH: readonly Republic[] = ['KZ', 'KG', 'UZ', 'TJ', 'TM'];

const CAPITALS: Record<Republic, typeof m.place_astana> = {
	KZ: m.place_astana,
	UZ: m.place_tashkent,
	TM: m.place_ashgabat,
	KG: m.place_bishkek,
	TJ: m.place_dushanbe
};

/**
 * The cover's picture: curves from Brussels, and a few from Luxembourg, that turn to the colours of five republics. A
 * picture of an idea, not of quantities: every curve has as many strands as the next.
 *
 * @param size in pixels; from 300 px wide
 */
export function coverFrame({ width, height }: { width: number; height: number }, locale: Locale): Frame {
	const size = width < 600 ? 14 : 16;
	const names = REPUBLICS.map((code) => CAPITALS[code]({}, { locale }));
	const labelRoom = Math.max(...names.map((name) => textWidth(name, size, 600))) + 22;
	const [left, right] = [width < 600 ? 20 : 56, width - labelRoom];
	const brussels = { x: left, y: height * 0.5 };
	const luxembourg = { x: left + width * 0.045, y: height * 0.5 + Math.max(62, height * 0.22) };
	const strands = width < 600 ? 7 : 10;
	const breadth = Math.min(height / 9, 42);
	/** Where the curves leave, they lie side by side: from one point they would run into a blot. */
	const side = { be: width < 600 ? 13 : 17, lu: 4 };
	const beside = (i: number, breadth: number) => (i - (NORTH_TO_SOUTH.length - 1) / 2) * breadth;

	const marks: Mark[] = [];
	NORTH_TO_SOUTH.forEach((code, i) => {
		const y = height * (0.07 + 0.215 * i);
		const bend = (from: { x: number; y: number }, more: Partial<CurveMark> & { y0: number }): Mark => ({
			kind: 'curve',
			key: `${code}-${from.y}`,
			color: code,
			from: 'BE',
			x0: from.x,
			cx0: from.x + (right - from.x) * 0.42,
			cy0: more.y0,
			cx1: from.x + (right - from.x) * 0.55,
			cy1: y,
			x1: right,
			y1: y,
			strands,
			spread0: side.be - 2,
			spread1: breadth,
			stroke: width < 600 ? 1 : 1.2,
			colorStop: 0.4 + 0.045 * ((i * 2) % 5),
			...more
		});
		marks.push(bend(brussels, { y0: brussels.y + beside(i, side.be) }));
		marks.push(
			bend(luxembourg, {
				y0: luxembourg.y + beside(i, side.lu),
				from: 'LU',
				strands: 2,
				spread0: 2,
				spread1: breadth * 0.6,
				stroke: 1
			})
		);
		marks.push({
			kind: 'text',
			key: `name-${code}`,
			color: code,
			x: right + 12,
			y: y + size * 0.34,
			lines: [CAPITALS[code]({}, { locale })],
			size,
			weight: 600
		});
	});
	for (const [key, color, at, name, high] of [
		['brussels', 'BE', brussels, m.place_brussels({}, { locale }), side.be],
		['luxembourg', 'LU', luxembourg, m.country_lu({}, { locale }), side.lu]
	] as const) {
		const length = high * NORTH_TO_SOUTH.length;
		marks.push({
			kind: 'rect',
			key,
			color,
			x: at.x - 5,
			y: at.y - length / 2,
			width: 5,
			height: length,
			fill: 'solid'
		});
		marks.push({
			kind: 'text',
			key: `${key}-name`,
			color,
			x: Math.max(2, at.x - 6),
			y: key === 'brussels' ? at.y - length / 2 - 8 : at.y + length / 2 + size + 2,
			lines: [name],
			size,
			weight: 600,
			halo: true
		});
	}
	return { width, height, marks };
}
