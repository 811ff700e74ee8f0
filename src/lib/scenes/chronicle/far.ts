import { fitCamera, place, type Camera, type Point } from '$lib/charts/camera';
import { curveBetween, along } from '$lib/charts/curve-between';
import type { Dimensions } from '$lib/charts/dimensions';
import { dodge } from '$lib/charts/dodge';
import type { CurveMark, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { mapMarks } from '$lib/charts/map';
import { dot } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { cityName, countryName } from '$lib/charts/names';
import { CAPITAL, cityAt, type City } from '$lib/charts/places';
import { fact, REPUBLICS, type Partner, type Republic } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { within } from './years';

const HOME = { BE: 'brussels', LU: 'luxembourg' } as const satisfies Record<Partner, string>;
const PARTNERS = ['BE', 'LU'] as const;

/** How many events join a partner and a republic; what Luxembourg did together with Belgium counts as Belgium's. */
export const eventsBetween = (partner: Partner, republic: Republic): number =>
	within.filter(
		({ about, lanes }) =>
			lanes.includes(republic) && about.includes(partner) && (partner === 'BE' || !about.includes('BE'))
	).length;

/** The contract that the story began with: how far its curve still reaches from either end. */
const CUT = { west: 0.5, east: 0.4 } as const;

/** The map from Brussels to the mountains, at the right a little room for the names of the last capitals. */
function cameraFor({ width, height, label: size, locale }: Dimensions): Camera {
	const names = Math.max(...REPUBLICS.map((code) => textWidth(countryName(code, locale), size, 600)));
	const points = [...Object.values(HOME), ...Object.values(CAPITAL), 'almaty' as const].map(cityAt);
	return fitCamera(points, {
		x: size * 2,
		y: height * 0.3,
		width: width - size * 3.4 - names,
		height: height * 0.5
	});
}

/** A curve from a partner to a republic: as many strands as there are events, narrow where it sets out. */
function eventsCurve(
	partner: Partner,
	republic: Republic,
	from: Point,
	to: Point,
	width: number
): CurveMark[] {
	const strands = eventsBetween(partner, republic);
	if (strands === 0) return [];
	const unit = width / 420;
	const breadth = Math.max(1, strands - 1);
	return [
		{
			...curveBetween(from, to, {
				key: `home-${partner}-${republic}`,
				from: partner,
				color: republic,
				bow: partner === 'BE' ? 0.15 : 0.1,
				strands
			}),
			spread0: Math.min(5, breadth) * unit,
			spread1: breadth * 0.32 * unit,
			stroke: Math.max(0.6, 0.34 * unit),
			colorStop: 0.5,
			delay: 0.06 * REPUBLICS.indexOf(republic)
		}
	];
}

/** The events on the map once more, a strand for each, and the first contract, which was cut. */
export function farMarks(dimensions: Dimensions): Mark[] {
	const { width, label: size, locale, narrow } = dimensions;
	const camera = cameraFor(dimensions);
	const at = (city: City) => place(cityAt(city), camera);
	const r = narrow ? 4 : 6;
	const contract = (key: 'west' | 'east', from: Point, to: Point, bow: number): CurveMark => ({
		...curveBetween(from, to, { key: `contract-${key}`, from: 'BE', color: 'KZ', bow, strands: 3 }),
		spread0: narrow ? 2.4 : 4,
		spread1: narrow ? 2.4 : 4,
		stroke: narrow ? 1.6 : 2.4,
		colorStop: key === 'west' ? 0.62 : 0,
		drawn: CUT[key],
		delay: 0.3
	});
	const west = contract('west', at('brussels'), at('almaty'), 0.3);
	const east = contract('east', at('almaty'), at('brussels'), 0.3);
	const [x, y] = along(west, (CUT.west + 1 - CUT.east) / 2);
	return [
		...mapMarks({ highlighted: REPUBLICS }, camera),
		...PARTNERS.flatMap((partner) =>
			REPUBLICS.flatMap((code) => eventsCurve(partner, code, at(HOME[partner]), at(CAPITAL[code]), width))
		),
		west,
		east,
		label('cut', [x, y - size * 0.7], formatFact(fact('company-left'), locale, 'year'), [size, 'ink'], {
			anchor: 'middle',
			weight: 600,
			halo: true,
			fact: 'company-left'
		}),
		...PARTNERS.map((code) => dot(`place-${code}`, at(HOME[code]), r, code, { shape: 'square' })),
		...REPUBLICS.map((code) => dot(`place-${code}`, at(CAPITAL[code]), r, code, { shape: 'square' })),
		...names(dimensions, at, r)
	];
}

/** The partners by their capitals, the republics by their names, moved apart where they crowd. */
function names({ label: size, locale, height }: Dimensions, at: (city: City) => Point, r: number): Mark[] {
	const capitals = REPUBLICS.map((code) => ({ code, at: at(CAPITAL[code]) })).sort(
		(a, b) => a.at[1] - b.at[1]
	);
	const ys = dodge(
		capitals.map(({ at: [, y] }) => ({ at: y, extent: size * 1.2 })),
		size,
		height - size
	);
	const home = (code: Partner, below: boolean): Mark => {
		const [x, y] = at(HOME[code]);
		const words = cityName(HOME[code], locale);
		const left = Math.max(0, x - textWidth(words, size, 600) / 2);
		return label(`home-name-${code}`, [left, y + (below ? size * 1.6 : -size)], words, [size, code], {
			weight: 600,
			halo: true
		});
	};
	return [
		home('BE', false),
		home('LU', true),
		...capitals.map(({ code, at: [x] }, i) =>
			label(
				`home-name-${code}`,
				[x + r * 2, (ys[i] ?? 0) + size * 0.35],
				countryName(code, locale),
				[size, code],
				{ weight: 600, halo: true }
			)
		)
	];
}
