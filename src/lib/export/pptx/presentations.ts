import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { named, plain } from '$lib/pages/teach/filled';
import { deckFile } from '$lib/pages/teach/files';
import { teaching } from '$lib/pages/teach/teaching';
import { presentation } from '$lib/pages/slides/presentation';
import type { Slide } from '$lib/pages/slides/slides';
import { site } from '$lib/pages/ui/site';
import { chapterDeck, lessonDeck, type DeckName } from '$lib/slides/deck-name';
import { slideFrame } from '$lib/slides/sizes';
import { address } from '../images/svg';
import type { Prompts } from './masters';
import { guideNotes, lessonNotes, openingNotes } from './notes';
import { slidePicture } from './picture';
import type { Run } from './shapes';
import type { DeckSlide, SlidePicture } from './slides';
import { pptxOf } from './write';

type Teaching = Awaited<ReturnType<typeof teaching>>;
type Slides = Awaited<ReturnType<typeof presentation>>;
type Lines = readonly (readonly Run[])[];

/** What a presentation is made of, before its pictures are drawn. */
interface Plan {
	deck: DeckName;
	title: string;
	description: string;
	/** What the speaker has before them at the first slide, above what belongs to it. */
	before: Lines;
	/** Its slides, each with what the speaker has before them. */
	slides: readonly { step: string; notes: Lines }[];
}

function lessonPlan({ lessons, locale }: Teaching, id: string): Plan | undefined {
	const lesson = lessons.find((one) => one.id === id);
	if (!lesson) return undefined;
	const { minutes, title, aim, slides } = lesson;
	const count = slides.length;
	return {
		deck: lessonDeck(id),
		title: m.teach_lesson_title({ title, minutes }, { locale }),
		description: `${m.deck_lesson_description({ count, minutes }, { locale })} ${plain(aim)}`,
		before: openingNotes(lesson, locale),
		slides: slides.map(({ step }) => ({ step: step.id, notes: lessonNotes(lesson, step, locale) }))
	};
}

function chapterPlan({ guides, locale }: Teaching, id: string): Plan | undefined {
	const guide = guides.find(({ chapter }) => chapter.id === id);
	if (!guide) return undefined;
	const { chapter, aim, steps } = guide;
	return {
		deck: chapterDeck(id),
		title: m.present_kicker({ number: chapter.number, title: chapter.title }, { locale }),
		description: plain(aim),
		before: openingNotes(guide, locale),
		slides: steps.map((one) => ({ step: one.step.id, notes: guideNotes(one, locale) }))
	};
}

const prompts = (locale: Locale): Prompts => ({
	title: m.pptx_title({}, { locale }),
	kicker: m.pptx_chapter({}, { locale }),
	picture: m.pptx_picture({}, { locale }),
	sources: m.picture_sources({}, { locale }),
	notes: m.notes_view_note({}, { locale }),
	foot: m.site_name({}, { locale })
});

/** Drawn once a build, whichever presentations show them. */
const drawn = new Map<string, Promise<SlidePicture>>();

function pictureOf({ step, chapter }: Slide, { scenes, locale }: Slides): Promise<SlidePicture> {
	const { scene } = scenes[chapter.id];
	const known =
		drawn.get(step.id) ??
		slidePicture(
			slideFrame(scene, step.state, 'wide', { locale }),
			step.headline,
			scene.describe(step.state, locale)
		);
	drawn.set(step.id, known);
	return known;
}

async function make({ deck, title, description, before, slides }: Plan): Promise<Uint8Array<ArrayBuffer>> {
	const all = await presentation();
	const { locale } = all;
	const shown = await Promise.all(
		slides.map(async (one, i): Promise<DeckSlide> => {
			const slide = named(
				all.slides.map((other) => ({ ...other, id: other.step.id })),
				one.step
			);
			const { step, kicker, corrected, credit } = slide;
			const sources = `${m.picture_sources({}, { locale })} ${credit}`;
			return {
				kicker,
				title: step.headline,
				picture: await pictureOf(slide, all),
				sources: corrected ? `${corrected}. ${sources}` : sources,
				address: `${site}/present/${step.id}/#${deck}`,
				notes: i === 0 ? [...before, ...one.notes] : one.notes
			};
		})
	);
	return pptxOf({
		title,
		description,
		creator: m.site_name({}, { locale }),
		lang: m.head_locale({}, { locale }).replace('_', '-'),
		foot: `${address()} · CC BY 4.0`,
		prompts: prompts(locale),
		slides: shown
	});
}

const made = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();

/**
 * The presentation of a lesson or of a chapter as a PPTX file; made once a build. Its slides have the numbers that they have in the
 * same deck on the site.
 *
 * @param name of the file, without its ending
 * @returns nothing where no presentation is called so
 */
export function presentationFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const known = made.get(name) ?? find(name);
	made.set(name, known);
	return known;
}

async function find(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const material = await teaching();
	const { lessons, guides } = material;
	const lesson = lessons.find(({ id }) => deckFile(lessonDeck(id)) === name);
	const guide = guides.find(({ chapter }) => deckFile(chapterDeck(chapter.id)) === name);
	const plan = lesson ? lessonPlan(material, lesson.id) : guide && chapterPlan(material, guide.chapter.id);
	return plan && make(plan);
}
