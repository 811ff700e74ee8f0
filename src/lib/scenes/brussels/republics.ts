import { scalePoint } from 'd3-scale';
import type { TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import { COUNTS, projectOf } from './data';
import type { ProjectArea } from './dimensions';
import type { ProjectsState } from './states';

/** Where the curves to a republic end. */
export const republicX = (code: Republic, { width }: Pick<ProjectArea, 'width'>): number =>
	scalePoint(REPUBLICS, [0, width]).padding(0.5)(code) as number;

/** The republics' names under the ends of their curves, and in the last step how many projects end there. */
export function republicMarks(state: ProjectsState, area: ProjectArea): TextMark[] {
	const { label: size, locale, nameY, count, ends, width } = area;
	const spoken = state.lit.flatMap((id) => projectOf(id).republics);
	const names = REPUBLICS.map((code, i) => {
		// A republic that the step doesn't speak of is grey, and still to be read.
		const highlighted = spoken.length === 0 || spoken.includes(code);
		const text = countryName(code, locale);
		const half = textWidth(text, size, 600) / 2;
		const x = Math.min(width - half - 1, Math.max(half + 1, republicX(code, area)));
		return label(
			`republic-${code}`,
			[x, nameY[i % 2 === 0 ? 0 : 1]],
			text,
			[size, highlighted ? code : 'muted'],
			{
				weight: highlighted ? 600 : 400,
				anchor: 'middle',
				halo: false
			}
		);
	});
	if (count === 0) return names;
	const counts = REPUBLICS.map((code) => {
		const fact = COUNTS[code];
		const at = [republicX(code, area), ends + count * 0.8] as const;
		return label(`count-${code}`, at, value(fact, locale), [count, code], {
			font: 'display',
			anchor: 'middle',
			fact
		});
	});
	return [...counts, ...names];
}
