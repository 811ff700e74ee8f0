import { escape, markup } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import { previewOf } from '$lib/pages/ui/preview';
import { factsOfStep } from '$lib/pages/sources/uses';
import { factLabel } from '$lib/story';
import { embedPath } from '../../embed/address';
import {
	alternativeHtml,
	bodyHtml,
	creditHtml,
	documentHtml,
	footHtml,
	kickerHtml,
	menuHtml,
	navHtml,
	placeAt,
	type Shown
} from './page';
import { Pictures, marksOf } from './picture';
import { NARROW, WIDE } from '../../embed/sizes';
import script from 'island:embed/step-script';
import { stepStyle } from './style';
import { versionOf } from './version';

/**
 * One step as a file of its own, for a frame in anybody's page: complete without a script.
 *
 * @throws when the chapter has no such step
 */
export function stepPage(what: Omit<Shown, 'place'>, id: string): string {
	const path = embedPath({ locale: what.locale, scene: what.module.scene.id, step: id });
	const shown: Shown = { ...what, place: placeAt(path) };
	const { chapter, module, locale, place, corrections } = shown;
	const { scene } = module;
	const index = chapter.steps.findIndex((step) => step.id === id);
	const step = chapter.steps[index];
	if (!step) throw new Error(`embed: the chapter "${chapter.id}" has no step "${id}"`);
	const pictures = new Pictures(place.evidence, (fact) => factLabel(fact, locale));
	const [narrow, wide] = [NARROW, WIDE].map((room) => marksOf(scene, step.state, room, locale));
	const drawn =
		markup(pictures.draw(narrow ?? [], NARROW, 'narrow', 'alt')) +
		markup(pictures.draw(wide ?? [], WIDE, 'wide', 'alt'));
	/** Each step is a page of its own. */
	const link = (at: number, words: string) =>
		`<a rel="${at < index ? 'prev' : 'next'}" href="../${chapter.steps[at]?.id}/">${words}</a>`;
	const nav = navHtml(shown, index, link, ` aria-label="${escape(m.embed_steps({}, { locale }))}"`);
	const body =
		markup(pictures.defs()) +
		`<main class="step"><header>${kickerHtml(shown, 'p')}<h1>${escape(step.headline)}</h1></header>` +
		`<figure>${drawn}${creditHtml(shown, step)}</figure>` +
		`${bodyHtml(shown, step)}<section>${alternativeHtml(shown, step, 'alt')}${nav}</section></main>` +
		footHtml(shown, [step], id) +
		menuHtml(shown, step);
	return documentHtml(
		{
			title: m.embed_title({ headline: step.headline }, { locale }),
			description: scene.describe(step.state, locale),
			locale,
			anchor: id,
			path,
			picture: previewOf(scene, locale),
			version: versionOf(factsOfStep(chapter.id, step, module, locale), corrections),
			script,
			style: stepStyle
		},
		body
	);
}
