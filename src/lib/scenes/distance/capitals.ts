import { dodge } from '$lib/charts/dodge';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot, line } from '$lib/charts/marks';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { cityOn, namesX, type MapArea } from './dimensions';
import type { MapState } from './states';

/** The eastern capitals: a dot each, and the republic's name in a column at the picture's edge, led to its dot. */
export function capitalMarks({ capitals }: MapState, area: MapArea): Mark[] {
	const { label: size, height, locale, view } = area;
	const at = (code: Republic) => cityOn(area, capitals[code]);
	const x = namesX(area, view);
	const turned = view === 'turned';
	const byHeight = [...REPUBLICS].sort((a, b) => at(a)[1] - at(b)[1]);
	const centres = dodge(
		byHeight.map((code) => ({ at: at(code)[1], extent: size * 1.3 })),
		0,
		height,
		size * 0.25
	);
	const nameY = (code: Republic) => centres[byHeight.indexOf(code)] as number;
	return [
		...REPUBLICS.map((code) =>
			line(`leader-${code}`, at(code), [turned ? x + 5 : x - 5, nameY(code)], code, { opacity: 0.7 })
		),
		...REPUBLICS.map((code) => dot(`capital-${code}`, at(code), area.dot, code, { fill: 'hollow' })),
		...REPUBLICS.map((code) =>
			label(`name-${code}`, [x, nameY(code) + size * 0.35], countryName(code, locale), [size, code], {
				weight: 600,
				anchor: turned ? 'end' : 'start'
			})
		)
	];
}
