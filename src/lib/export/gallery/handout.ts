import { fixedHeight } from '$lib/export/embed/height';
import { posterStep, titleOf } from '$lib/export/embed/oembed';
import type { Shown } from '$lib/export/embed/page';
import type { Handout } from '$lib/embed/snippets';
import { pngName } from '$lib/embed/files';
import { WIDTHS } from '$lib/pages/gallery/widths';
import { m } from '$lib/paraglide/messages';
import { creditLine } from '$lib/pages/sources/credit';
import { factsOfStep } from '$lib/pages/sources/uses';
import type { Step } from '$lib/story';
import { site } from '$lib/pages/ui/site';
import { citationsOf } from '../data/citation';

type What = Omit<Shown, 'place'>;

/** What is handed out of a step, or of a whole scene where `step` is left out. */
export function handoutOf(shown: What, step?: Step): Handout {
	const { chapter, module, locale } = shown;
	const { scene } = module;
	const pictured = step ?? posterStep(shown);
	const url = `${site}/scenes/${scene.id}/${step ? `#${step.id}` : ''}`;
	const facts = (step ? [step] : chapter.steps).flatMap((one) =>
		factsOfStep(chapter.id, one, module, locale)
	);
	const headline = step?.headline ?? chapter.title;
	return {
		title: titleOf(shown, step),
		caption: m.scene_caption({ headline, sources: creditLine(facts), url }, { locale }),
		alt: scene.describe(pictured.state, locale),
		picture: {
			light: pngName(pictured.id, 'light'),
			dark: pngName(pictured.id, 'dark')
		},
		heights: Object.fromEntries(
			WIDTHS.map((width) => [
				width,
				[
					fixedHeight(shown, { step, width: Number(width) }),
					fixedHeight(shown, { step, width: Number(width), plain: true })
				] as const
			])
		),
		citation: citationsOf(
			{
				id: `distant-partners-${step?.id ?? scene.id}`,
				type: 'graphic',
				title: step ? headline : m.scene_cited({ title: headline, steps: chapter.steps.length }, { locale }),
				url
			},
			locale
		)
	};
}
