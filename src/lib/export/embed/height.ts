import { textWidth } from '$lib/charts/measure';
import { formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { stampOf } from '$lib/pages/sources/corrections';
import { factsOfStep } from '$lib/pages/sources/uses';
import { story, type Step } from '$lib/story';
import { namedSources, type Shown } from './page';
import { COVER_NARROW, COVER_WIDE, NARROW, WIDE } from '../../embed/sizes';
import { versionOf } from './version';

/**
 * How high an embed is, worked out from its words, for frames that no script fits. It follows `embed.css`: sizes, lines
 * and gaps are those that are set there, in pixels. Rather a little too high than too low.
 */

type What = Omit<Shown, 'place'>;
type Family = 'sans' | 'serif' | 'display';

interface Type {
	size: number;
	/** Height of a line. */
	line: number;
	family: Family;
	weight?: 400 | 600;
}

/**
 * How much wider than ours the stand-ins for our typefaces set a text, at most: it differs from machine to machine. Heights
 * are worked out as if all text were set in them.
 */
const FALLBACK_WIDTH = 1.14;
/** No line is full: the word that didn't fit any more leaves a gap, in pixels. */
const UNFILLED = 24;
/** From these widths on an embed is set larger, and with words beside its picture. */
const [LARGE, BESIDE] = [560, 860];

const SMALL: Type = { size: 12, line: 16.8, family: 'sans' };
const KICKER: Type = { size: 11.5, line: 14.3, family: 'sans', weight: 600 };

const lines = (text: string, room: number, { size, line, family, weight = 400 }: Type): number =>
	Math.ceil((textWidth(text, size, weight, family) * FALLBACK_WIDTH) / (room - UNFILLED)) * line;

/** What is set larger in a larger embed. */
interface EmbedSizes {
	padding: number;
	headline: Type;
	words: Type;
	gap: number;
}

const text = (size: number): Type => ({ size, line: size * 1.4, family: 'serif' });
const headline = (size: number): Type => ({ size, line: size * 1.12, family: 'display' });

function sizesAt(width: number): EmbedSizes {
	if (width >= BESIDE) return { padding: 20, headline: headline(28), words: text(17), gap: 12 };
	if (width >= LARGE) return { padding: 20, headline: headline(28), words: text(16), gap: 9.6 };
	return { padding: 12, headline: headline(22.4), words: text(15), gap: 9.6 };
}

/** The most a picture is wide. */
function widest(width: number, whole: boolean): number {
	if (width >= BESIDE) return 640;
	return whole || width < LARGE ? 432 : 480;
}

interface Asked {
	/** Left out for the whole scene. */
	step?: Step;
	/** Of the frame, in pixels. */
	width: number;
	/** The picture alone. */
	plain?: boolean;
}

/** A height, in pixels, in which an embed shows all it has. */
export function fixedHeight(shown: What, { step, width, plain = false }: Asked): number {
	const steps = step ? [step] : shown.chapter.steps;
	const setting = sizesAt(width);
	const room = width - 2 * setting.padding;
	const highest = Math.max(
		...steps.map((one) => stepHeight(shown, one, { room, width, plain, whole: !step }))
	);
	const { title } = shown.chapter;
	const kicker =
		plain || step ? 0 : lines(`${m.site_name({}, { locale: shown.locale })} · ${title}`, room, KICKER) + 5;
	// The buttons of a scene's steps, below its pictures.
	const buttons = step ? 0 : Math.ceil((steps.length * 30) / room) * 31;
	const edges = width >= LARGE ? 42 : 18;
	return Math.ceil((kicker + highest + buttons + footHeight(shown, steps, room) + edges) / 10) * 10;
}

/** The same of the story's cover. @param width of the frame, in pixels */
export function storyHeight(locale: Locale, width: number): number {
	const { cover } = story(locale);
	const { padding, headline, words, gap } = sizesAt(width);
	const room = width - 2 * padding;
	const shape = width < LARGE ? COVER_NARROW : COVER_WIDE;
	const picture = (Math.min(room, width < LARGE ? 432 : 480) * shape.height) / shape.width;
	const kicker = lines(m.share_story({ years: cover.kicker }, { locale }), room, KICKER) + 5;
	const said =
		kicker + lines(cover.title, room, headline) + gap + picture + gap + lines(cover.standfirst, room, words);
	const foot = [
		m.cover_begin({}, { locale }),
		m.embed_licence({}, { locale }),
		m.embed_version({ date: formatDate(versionOf([]), locale) }, { locale })
	];
	return Math.ceil((said + linksHeight(foot, room) + (width >= LARGE ? 42 : 18) + SLACK) / 10) * 10;
}

/** A line more than expected, and what browsers may round differently. */
const SLACK = 30;

function stepHeight(
	shown: What,
	step: Step,
	{ room, width, plain, whole }: { room: number; width: number; plain: boolean; whole: boolean }
): number {
	const { headline, words, gap } = sizesAt(width);
	const beside = width >= BESIDE && !plain;
	const left = beside ? ((room - 32) * 1.7) / 2.7 : room;
	const right = beside ? room - 32 - left : room;
	const shape = whole || width < LARGE ? NARROW : WIDE;
	const picture = (Math.min(left, widest(width, whole)) * shape.height) / shape.width;
	const facts = factsOfStep(shown.chapter.id, step, shown.module, shown.locale);
	const stamp = stampOf(facts, shown.locale, shown.corrections);
	const named = `${m.picture_sources({}, { locale: shown.locale })} ${namedSources(facts, shown.locale)}.`;
	const use = m.use_picture({}, { locale: shown.locale });
	const credit = [stamp ? `${stamp}.` : [], named, use].flat().join(' ');
	const figure = picture + 5.6 + lines(credit, left, SMALL);
	// Folded: the text alternative; below it the way to the next step.
	const ways = 25 + 33;
	const said = plain ? 0 : wordsHeight(shown, step, right, words);
	const name = plain ? 0 : lines(step.headline, right, headline) + (whole ? 0 : 20);
	const column = name + gap + said + gap + ways;
	return (beside ? Math.max(figure, column) : figure + gap + column) + SLACK;
}

function wordsHeight({ locale }: What, { paragraphs, answer }: Step, room: number, type: Type): number {
	const said = paragraphs
		.map((words) => lines(words.map((segment) => segment.text).join(''), room, type))
		.reduce((sum, height) => sum + height + type.size / 2, 0);
	return answer ? said + lines(m.guess_without_script({}, { locale }), room, type) + type.size : said;
}

/** The line of links at the end, which breaks where it has to. */
function footHeight({ chapter, module, locale }: What, steps: readonly Step[], room: number): number {
	const facts = steps.flatMap((step) => factsOfStep(chapter.id, step, module, locale));
	const date = formatDate(versionOf(facts), locale);
	return linksHeight(
		[
			m.embed_in_story({}, { locale }),
			m.embed_evidence({}, { locale }),
			m.embed_licence({}, { locale }),
			m.embed_version({ date }, { locale })
		],
		room
	);
}

function linksHeight(parts: readonly string[], room: number): number {
	let [height, used] = [18, Number.POSITIVE_INFINITY];
	for (const part of parts) {
		const width = textWidth(part, SMALL.size, 400, SMALL.family) * FALLBACK_WIDTH;
		if (used + width > room) {
			height += 25 + (Math.ceil(width / room) - 1) * SMALL.line;
			used = 0;
		}
		used += width + 16;
	}
	return height;
}
