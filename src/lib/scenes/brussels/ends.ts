import { countryName } from '$lib/charts/names';
import type { TextMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { REPUBLICS, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import { projectOf } from './data';
import { republicX, type ProjectArea } from './room';
import type { ProjectsState } from './states';

/** How many EU projects with Belgians in them reach each republic; where it is one, the fact is that project's. */
export const COUNTS: Readonly<Record<Republic, string>> = {
	KZ: 'brussels-in-kz',
	UZ: 'project-maneca',
	TM: 'project-maneca',
	KG: 'brussels-in-kg',
	TJ: 'brussels-in-tj'
};

/** The republics' names under the ends of their threads, and in the last step how many projects end there. */
export function republicMarks(state: ProjectsState, loom: ProjectArea): TextMark[] {
	const { type, locale, nameY, count, ends, width } = loom;
	const spoken = new Set(state.lit.flatMap((id) => projectOf(id).republics));
	return REPUBLICS.flatMap((code, i): TextMark[] => {
		// A republic that the step doesn't speak of has no dye: quiet, and still to be read.
		const told = spoken.size === 0 || spoken.has(code);
		const text = countryName(code, locale);
		const half = textWidth(text, type, 600) / 2;
		const name: TextMark = {
			kind: 'text',
			key: `republic-${code}`,
			color: told ? code : 'muted',
			x: Math.min(width - half - 1, Math.max(half + 1, republicX(i, loom))),
			y: nameY[i % 2 === 0 ? 0 : 1],
			lines: [text],
			size: type,
			weight: told ? 600 : 400,
			anchor: 'middle'
		};
		if (count === 0) return [name];
		return [
			{
				kind: 'text',
				key: `count-${code}`,
				color: code,
				x: republicX(i, loom),
				y: ends + count * 0.8,
				lines: [value(COUNTS[code], locale)],
				size: count,
				font: 'display',
				anchor: 'middle',
				fact: COUNTS[code]
			},
			name
		];
	});
}
