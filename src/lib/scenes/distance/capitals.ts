import { place, type Camera } from '$lib/charts/camera';
import { dodge } from '$lib/charts/dodge';
import type { DotMark, LineMark, Mark, TextMark } from '$lib/charts/frame';
import { countryName, longestRepublic } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import type { Sizes } from './room';
import type { MapState } from './states';

/** Room between the easternmost capital and the names. */
const GAP = 22;

/** Width of the column of names, with the gap before it, in pixels. */
export const columnOfNames = (sizes: Sizes, locale: Locale): number =>
	longestRepublic(locale, sizes.type) + GAP + 2;

/** The eastern capitals: a dot each, and the republic's name in a column at the right, led to its dot. */
export function capitalMarks({ capitals }: MapState, camera: Camera, sizes: Sizes, locale: Locale): Mark[] {
	const { type, width, height, dot } = sizes;
	const at = (code: Republic) => place(cityAt(capitals[code]), camera);
	const x = width - columnOfNames(sizes, locale) + GAP;
	const byHeight = [...REPUBLICS].sort((a, b) => at(a)[1] - at(b)[1]);
	const centres = dodge(
		byHeight.map((code) => ({ at: at(code)[1], extent: type * 1.3 })),
		0,
		height,
		type * 0.25
	);
	const nameY = (code: Republic) => centres[byHeight.indexOf(code)] as number;
	const leaders = REPUBLICS.map((code): LineMark => ({
		kind: 'line',
		key: `leader-${code}`,
		color: code,
		x1: at(code)[0],
		y1: at(code)[1],
		x2: x - 5,
		y2: nameY(code),
		stroke: 1,
		opacity: 0.7
	}));
	const dots = REPUBLICS.map((code): DotMark => ({
		kind: 'dot',
		key: `capital-${code}`,
		color: code,
		x: at(code)[0],
		y: at(code)[1],
		r: dot,
		fill: 'hollow'
	}));
	const names = REPUBLICS.map((code): TextMark => ({
		kind: 'text',
		key: `name-${code}`,
		color: code,
		x,
		y: nameY(code) + type * 0.35,
		lines: [countryName(code, locale)],
		size: type,
		weight: 600,
		halo: true
	}));
	return [...leaders, ...dots, ...names];
}
