import type { Dimensions } from '$lib/charts/dimensions';
import { headline, lowestBottom, type Headline } from '$lib/charts/headline';
import type { Mark, TextMark } from '$lib/charts/frame';
import { say } from '$lib/charts/copy';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import { label } from '$lib/charts/label';
import { m } from '$lib/paraglide/messages';
import { formatValue } from '$lib/facts/format';
import { flownIn } from './ruler-scale';
import type { Step } from './states';

/** The one number of a step, and what it counts; where its marks say all, none. */
const HEADLINES: Partial<Record<Step, Headline>> = {
	pipe: { big: '{pipe-length}', line: m.distance_head_pipe },
	relations: { big: '{distance-relations-be}', line: m.distance_head_relations },
	distances: { big: '{distance-almaty}', line: m.distance_head_distances },
	moved: { big: '{distance-astana}', line: m.distance_head_moved }
};

/** Steps that share a ruler keep it in its place. */
const TOGETHER: readonly (readonly Step[])[] = [['pipe', 'distances', 'moved']];

/** The marks of a step's headline. */
export function headlineMarks(step: Step, dimensions: Dimensions): TextMark[] {
	const words = HEADLINES[step];
	if (!words) return [];
	const flown = step === 'distances' ? flownIn(dimensions) : undefined;
	if (flown === undefined) return headline(step, words, dimensions).marks;
	// On the way, the number counts the kilometres.
	const big = formatValue(Math.round(flown), 'km', dimensions.locale);
	return headline(step, { big, line: m.distance_head_flown }, dimensions).marks;
}

/** Under the year in which relations opened, the other beginning that the paper has: struck, with its fault mark. */
export function otherBeginning(dimensions: Dimensions): Mark[] {
	const { label: size, width, locale } = dimensions;
	const y = headlineBottom('relations', dimensions) + size * 1.3;
	const markSize = faultMarkSize(width);
	return [
		...faultMark('slip-years-ago', [markSize * 0.75, y - size * 0.35], dimensions),
		label('other-beginning', [markSize * 1.7, y], say(m.distance_other_beginning, locale), [size, 'muted'], {
			struck: true,
			fact: 'distance-years-of-contact'
		})
	];
}

/** Where the headline of a step ends, and those of the steps that share its ruler, in pixels; 0 where there is none. */
export function headlineBottom(step: Step, dimensions: Dimensions): number {
	const steps = TOGETHER.find((some) => some.includes(step)) ?? [step];
	const words = steps.flatMap((one) => {
		const found = HEADLINES[one];
		return found ? [[one, found] as const] : [];
	});
	return words.length === 0 ? 0 : lowestBottom(Object.fromEntries(words), dimensions);
}
