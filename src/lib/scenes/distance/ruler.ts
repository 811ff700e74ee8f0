import { range } from 'd3-array';
import { straight } from '$lib/charts/curve-between';
import { say } from '$lib/charts/copy';
import type { Color, CurveMark, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { cityName, countryName } from '$lib/charts/names';
import type { City } from '$lib/charts/places';
import { REPUBLICS, amountOf, type Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { STRANDS } from './curves';
import type { PictureDimensions } from './dimensions';
import { distanceTo, flownIn, rulerFor, type Ruler } from './ruler-scale';
import type { MapState } from './states';

/** Between two ticks, in km. */
const TICK = 1000;
/** How strong what the step doesn't speak of is drawn. */
const DIM = 0.28;

/** The curves off the map, pulled straight and laid over a ruler: every kilometre as long as every other. */
export function rulerMarks({ step, capitals, highlighted }: MapState, dimensions: PictureDimensions): Mark[] {
	const ruler = rulerFor(dimensions);
	const moved = step === 'moved';
	const flown = step === 'distances' ? flownIn(dimensions) : undefined;
	return [
		...tickMarks(ruler),
		brussels(ruler),
		...(flown === undefined ? [] : [hereMark(flown, ruler)]),
		...luxembourgRow(ruler, { dim: moved, flown }),
		...REPUBLICS.flatMap((code, i) =>
			rowMarks(code, i + 1, capitals[code], ruler, { dim: !highlighted.includes(code), short: moved, flown })
		),
		...(moved ? formerCapital(ruler) : [])
	];
}

/** A line for every thousand kilometres. */
export function tickMarks({ x, cityX, top, bottom, label: size, locale }: Ruler): Mark[] {
	const count = Math.floor(x.invert(cityX('almaty')) / TICK);
	return range(0, count + 1).flatMap((i) => {
		const at = x(i * TICK);
		const text = formatValue(i * TICK, 'km', locale, i === 0 ? 'auto' : 'number');
		return [
			line(`tick-${i}`, [at, top], [at, bottom], 'rule'),
			label(`tick-${i}-label`, [i === 0 ? 0 : at, bottom + size * 1.15], text, [size, 'muted'], {
				anchor: i === 0 ? 'start' : 'middle',
				halo: false
			})
		];
	});
}

/** Brussels, where every way begins. */
const brussels = ({ x, top, bottom }: Ruler): Mark =>
	line('brussels-wall', [x(0), top], [x(0), bottom], 'BE', { stroke: 2 });

/** How far the reader has come, across all ways. */
const hereMark = (flown: number, { x, top, bottom }: Ruler): Mark =>
	line('here', [x(flown), top], [x(flown), bottom], 'ink', { stroke: 1 });

/** How much of a way has been flown, from 0 to 1. */
const shareOf = (city: City, flown: number | undefined): number =>
	flown === undefined ? 1 : Math.min(1, flown / amountOf(distanceTo(city)));

/** Where the names begin, clear of the line that stands for Brussels, in pixels. */
const namesLeft = ({ x }: Ruler): number => x(0) + 6;

/** A straight curve from Brussels, as long as the way. */
const wayMark = (
	key: string,
	color: Color,
	row: number,
	city: City,
	ruler: Ruler,
	more: Partial<CurveMark>
) =>
	curve(key, straight([ruler.x(0), ruler.middle(row)], [ruler.cityX(city), ruler.middle(row)]), color, {
		from: 'BE',
		// Off the map a way is all of the far end's colour: where the colour turned, it would look like a share.
		colorStop: 0,
		spread0: ruler.breadth,
		spread1: ruler.breadth,
		...more
	});

/** The way from one partner's capital to the other's, for the scale of things. */
function luxembourgRow(ruler: Ruler, { dim, flown }: { dim: boolean; flown: number | undefined }): Mark[] {
	const { label: size, locale, breadth } = ruler;
	const [id, y] = [distanceTo('luxembourg'), ruler.labelY(0)];
	const name = cityName('luxembourg', locale);
	const left = namesLeft(ruler);
	const opacity = dim ? DIM : 1;
	const drawn = shareOf('luxembourg', flown);
	return [
		wayMark('between', 'LU', 0, 'luxembourg', ruler, { opacity, strands: 5, stroke: breadth / 8, drawn }),
		label('way-LU', [left, y], name, [size, dim ? 'muted' : 'LU'], { weight: 600 }),
		label('km-LU', [left + textWidth(name, size, 600) + size * 0.6, y], value(id, locale), [size, 'ink'], {
			// What is dimmed only stands by: its number would stand in the way.
			opacity: dim || drawn < 1 ? 0 : 1,
			fact: id
		})
	];
}

/** The way to a republic's capital: its names, its curve, its length. */
function rowMarks(
	code: Republic,
	row: number,
	city: City,
	ruler: Ruler,
	{
		dim,
		short,
		flown
	}: {
		dim: boolean;
		/** Whether what is left over at the end says more than the length. */
		short: boolean;
		/** How far the reader has come, in km. */
		flown: number | undefined;
	}
): Mark[] {
	const { label: size, locale, breadth } = ruler;
	const [id, y] = [distanceTo(city), ruler.labelY(row)];
	const country = countryName(code, locale);
	const drawn = shareOf(city, flown);
	// Words stay legible where their curve is dimmed, or isn't drawn yet; they only lose their colour.
	const type = [size, dim || drawn < 1 ? 'muted' : code] as const;
	const town = cityName(city, locale);
	const left = namesLeft(ruler);
	const townX = left + textWidth(country, size, 600) + size * 0.6;
	const kmX = short ? townX + textWidth(town, size) + size * 0.6 : ruler.cityX(city);
	return [
		wayMark(`be-${code}`, code, row, city, ruler, {
			strands: STRANDS,
			stroke: breadth / (STRANDS * 1.4),
			opacity: dim ? DIM : 1,
			drawn,
			delay: 0.05 * row
		}),
		label(`way-${code}`, [left, y], country, type, { weight: 600 }),
		label(`city-${code}`, [townX, y], town, type),
		label(`km-${code}`, [kmX, y], value(id, locale), type, {
			weight: 600,
			anchor: short ? 'start' : 'end',
			opacity: dim || drawn < 1 ? 0 : 1,
			fact: id,
			halo: true
		})
	];
}

/** What is saved: from the new capital to where the old one was, and how far that is. */
function formerCapital({ cityX, middle, breadth, dot: radius, label: size, number, locale }: Ruler): Mark[] {
	const [near, far, y] = [cityX('astana'), cityX('almaty'), middle(1)];
	const below = y + breadth / 2 + size * 1.1;
	const saved = value('distance-closer', locale);
	return [
		line('saved', [near + radius, y], [far - radius, y], 'KZ', { stroke: 1.5, dashed: true }),
		dot('former', [far, y], radius, 'KZ', { fill: 'hollow' }),
		label('former-name', [far, below], say(m.distance_former_capital, locale), [size, 'KZ'], {
			anchor: 'end',
			fact: 'distance-capital-moved',
			halo: true
		}),
		label('saved-km', [far, y - breadth / 2 - size * 0.3], saved, [number, 'KZ'], {
			weight: 600,
			anchor: 'end',
			fact: 'distance-closer'
		})
	];
}
