import { WIDE } from '$lib/embed/sizes';
import type { Shown } from '$lib/export/embed/page';
import { creditLine } from '$lib/pages/sources/credit';
import { factsOfStep } from '$lib/pages/sources/uses';
import type { Step } from '$lib/story';
import { svgOf, type Scheme } from '../images';

type What = Omit<Shown, 'place'>;

/** A step's picture as a file to take along: headline, drawing, sources, and whose it is. */
export const stepSvg = ({ chapter, module, locale }: What, step: Step, scheme: Scheme): string =>
	svgOf(module, step.state, {
		...WIDE,
		scheme,
		locale,
		title: step.headline,
		credit: creditLine(factsOfStep(chapter.id, step, module, locale))
	});

/** How large that file is, in pixels of its own. */
export function pictureSize(shown: What, step: Step): { width: number; height: number } {
	const [, width, height] =
		/^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(stepSvg(shown, step, 'light')) ?? [];
	return { width: Number(width), height: Number(height) };
}
