import { escape, markup } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import { previewOf } from '$lib/pages/ui/preview';
import { factsOfStep } from '$lib/pages/sources/uses';
import { factLabel, type Step } from '$lib/story';
import { embedPath } from '../../embed/address';
import { encodeFrames } from '../../embed/encode-frames';
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
import { NARROW } from '../../embed/sizes';
import script from 'island:embed/scene-script';
import { sceneStyle } from './style';
import { versionOf } from './version';

/** Buttons: labels of the inputs beside the steps, so that they work without a script. */
const button = (at: number, words: string): string => `<label for="r${at}">${words}</label>`;

/** Where links to the steps lead that a step took over. */
const formerAnchors = ({ former = [] }: Step): string =>
	former.map((id) => `<span id="${id}"></span>`).join('');

/** Which input shows which step. */
const shows = (count: number) =>
	Array.from(
		{ length: count },
		(_, i) => `#r${i}:checked~.deck>:nth-child(${i + 1}){visibility:visible}`
	).join('');

/** A whole scene as one file: all its steps, with a stepper that works without a script. */
export function scenePage(what: Omit<Shown, 'place'>): string {
	const path = embedPath({ locale: what.locale, scene: what.module.scene.id });
	const shown: Shown = { ...what, place: placeAt(path) };
	const { chapter, module, locale, place, corrections } = shown;
	const { scene } = module;
	const { steps } = chapter;
	const pictures = new Pictures(place.evidence, (fact) => factLabel(fact, locale));
	const frames = steps.map(({ state }) => marksOf(scene, state, NARROW, locale));
	const inputs = steps.map(({ headline }, i) => {
		const label = m.embed_step({ step: i + 1, steps: steps.length, headline }, { locale });
		return `<input type="radio" name="step" id="r${i}" autocomplete="off" aria-label="${escape(label)}"${i === 0 ? ' checked' : ''}>`;
	});
	const sections = steps.map((step, i) => {
		const drawn = markup(pictures.draw(frames[i] ?? [], NARROW, 'narrow', `alt${i}`));
		return (
			`<section class="step" id="${step.id}"><h2>${formerAnchors(step)}${escape(step.headline)}</h2>` +
			`<figure>${drawn}${creditHtml(shown, step)}</figure>` +
			`${bodyHtml(shown, step)}<section>${alternativeHtml(shown, step, `alt${i}`)}${navHtml(shown, i, button)}</section></section>`
		);
	});
	const data = JSON.stringify(encodeFrames(frames, NARROW, pictures.outlines)).replaceAll('<', '\\u003c');
	const facts = steps.flatMap((step) => factsOfStep(chapter.id, step, module, locale));
	const body =
		`${markup(pictures.defs())}<style>${shows(steps.length)}</style>` +
		`<main class="scene">${kickerHtml(shown, 'h1')}${inputs.join('')}` +
		`<div class="deck">${sections.join('')}</div></main>${footHtml(shown, steps, chapter.id)}` +
		steps
			.slice(0, 1)
			.map((step) => menuHtml(shown, step))
			.join('') +
		`<script type="application/json" id="frames" data-evidence="${place.evidence('')}">${data}</script>`;
	return documentHtml(
		{
			title: m.embed_scene_title({ title: chapter.title }, { locale }),
			description: scene.describe(scene.poster, locale),
			locale,
			anchor: chapter.id,
			path,
			picture: previewOf(scene, locale),
			version: versionOf(facts, corrections),
			script,
			style: sceneStyle
		},
		body
	);
}
