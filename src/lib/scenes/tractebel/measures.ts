import { inLanguage, type Copy } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, path } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { setText, type Style } from '$lib/charts/set-text';
import { formatDate } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Band } from './band';

/** The years below the months, each in its middle: every one where there is room, or every fifth; a tick before each January. */
export function yearMarks({ axis, bottom, years: size, locale }: Band): Mark[] {
	const wide = textWidth('2000', size) + 14;
	const every = axis.year > wide ? 1 : 5;
	const named = axis.years.filter(
		({ year, begins, middle }) => year % every === 0 && (every > 1 || 2 * (middle - begins) > wide)
	);
	const d = axis.years.map(({ begins }) => `M${Math.round(begins * 10) / 10} 0v4`).join('');
	return [
		path('ticks', d, 'faint', { ty: bottom, fill: 'none', stroke: 1 }),
		...named.map(({ year, middle }) =>
			label(`label-${year}`, [middle, bottom + 6 + size], formatDate(String(year), locale), [size, 'muted'], {
				anchor: 'middle',
				halo: false
			})
		)
	];
}

/** How long it was to last: fifteen years and an option, and beneath it the paper's twenty. */
export function lengthMarks({
	axis,
	bottom,
	years,
	lengths,
	lengthHeight,
	words: size,
	width,
	locale
}: Band): Mark[] {
	const length = (
		key: string,
		copy: Copy,
		[from, to]: [number, number],
		row: number,
		style: Partial<Style> = {}
	) => {
		const y = bottom + years + 17 + row * lengthHeight;
		const full: Style = { size, color: 'ink', ...style };
		const words = inLanguage(copy, locale);
		const wide = setText('', words, { x: 0, y: 0, width, locale }, full).width;
		const x = Math.min(width - wide, (from + to - wide) / 2);
		return [
			line(`span-${key}`, [from + 1, y], [to - 1, y], full.color, {
				stroke: 1.25,
				dashed: key === 'option',
				enter: { x2: from }
			}),
			...setText(`span-${key}-label`, words, { x, y: y + size + 2, width: wide + 1, locale }, full).marks
		];
	};
	return [
		...(lengths > 0 ? length('promised', m.tractebel_promised, [axis.at(0), axis.promised], 0) : []),
		...(lengths > 0 ? length('option', m.tractebel_option, [axis.promised, axis.end], 0) : []),
		...(lengths > 1
			? length('paper', m.tractebel_paper_span, [axis.at(0), axis.end], 1, { color: 'muted' })
			: [])
	];
}

/** What the emptiness is: words that stand alone where strands would be. */
export function emptyMarks({ axis, top, bottom, narrow, label: size, locale }: Band): Mark[] {
	const style: Style = {
		size: narrow ? 17 : size * 1.5,
		color: 'muted',
		font: 'display',
		align: 'middle',
		halo: true
	};
	const centred = (key: string, copy: Copy, from: number, to: number): Mark[] => {
		const words = inLanguage(copy, locale);
		const width = Math.min(to - from - 12, narrow ? 150 : style.size * 11);
		const block = setText(key, words, { x: 0, y: 0, width, locale }, style);
		const x = (from + to - block.width) / 2;
		const y = (top + bottom) / 2 + 4 - block.height / 2 + style.size * 0.8;
		return setText(key, words, { x, y, width, locale }, style).marks;
	};
	return [
		...centred('void', m.tractebel_void, axis.lived, axis.promised),
		...centred('void-option', m.tractebel_void_option, axis.promised, axis.end)
	];
}
