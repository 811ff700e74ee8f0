/** What can be found: chapters, steps, evidence, remarks, sources, terms and all that is for teachers, each with its address. */
import { knownFact } from '$lib/facts/known';
import { sources } from '$lib/facts/sources';
import { formatDate, formatFact, formatValue, type Locale } from '$lib/facts/format';
import { countryName, kindName } from '$lib/charts/names';
import { m } from '$lib/paraglide/messages';
import { factGroups } from '$lib/pages/sources/groups';
import { teaching } from '$lib/pages/teach/teaching';
import { languageWords, story, type Segment } from '$lib/story';
import { factsIn, fillPlain } from '$lib/story/fill';
import type { Findable } from '$lib/search/search';
import { plainWords } from '../data/words';

/** From the page of the search to the site's root. */
const ROOT = '../';

const plain = (words: readonly Segment[] | undefined): string =>
	(words ?? []).map(({ text }) => text).join('');
/** Only where it is so: most of what can be found tells no allegation. */
const alleged = (yes: boolean) => (yes ? { alleged: true } : {});
const joined = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' ');

/** Whether one of these facts is an accusation that no court has upheld. */
const alleges = (facts: readonly string[]): boolean => facts.some((id) => knownFact(id).allegation === true);
const segmentsAllege = (...words: readonly (readonly Segment[] | undefined)[]): boolean =>
	alleges(words.flatMap((some) => some ?? []).flatMap(({ fact }) => fact ?? []));

/** The chapters and their steps; they are found by their plain words, too. */
function ofStory(locale: Locale): Findable[] {
	const inPlain = story(locale, 'plain').chapters.flatMap(({ steps }) => steps);
	return story(locale).chapters.flatMap(({ id, title, standfirst, steps }) => [
		{ kind: 'chapter' as const, at: `${ROOT}#${id}`, title, text: plain(standfirst) },
		...steps.map((step): Findable => ({
			kind: 'step',
			at: `${ROOT}#${step.id}`,
			title: step.headline,
			text: step.paragraphs.map(plain).join(' '),
			where: title,
			...alleged(segmentsAllege(...step.paragraphs)),
			more: (inPlain.find(({ id: other }) => other === step.id)?.paragraphs ?? []).map(plain).join(' ')
		}))
	]);
}

/** The evidence of every fact. */
function ofFacts(locale: Locale): Findable[] {
	return factGroups(locale).flatMap(({ title, facts }) =>
		facts.map((id): Findable => {
			const fact = knownFact(id);
			const { label, says, choice, note, versions } = plainWords(id, locale);
			const others = fact.status.kind === 'disputed' ? fact.status.versions : [];
			const disputed = others.map(({ value, unit }, i) =>
				joined(unit === 'statement' ? '' : `${formatValue(value, unit, locale)}:`, versions[i])
			);
			return {
				kind: 'fact',
				at: `${ROOT}sources/#${id}`,
				title: fact.unit === 'statement' ? label : `${label}: ${formatFact(fact, locale)}`,
				text: joined(says, ...disputed, choice, note),
				where: title,
				...alleged(fact.allegation === true),
				more: joined(
					...fact.about.map((country) => countryName(country, locale)),
					kindName(fact.kind, locale)
				)
			};
		})
	);
}

/** Where sources disagree, the paper's slips, what isn't known and what was left out. */
function ofRemarks(locale: Locale): Findable[] {
	const { disagreements, slips, unknown, leftOut } = languageWords(locale).sources;
	const o = { locale };
	return (
		[
			[m.sources_disagreements({}, o), disagreements],
			[m.sources_slips({}, o), slips],
			[m.sources_unknown({}, o), unknown],
			[m.sources_left_out({}, o), leftOut]
		] as const
	).flatMap(([where, remarks]) =>
		remarks.map(({ id, title, text }): Findable => ({
			kind: 'remark',
			at: `${ROOT}sources/#${id}`,
			title: fillPlain(title, locale),
			text: fillPlain(text, locale),
			where,
			...alleged(alleges(factsIn(text)))
		}))
	);
}

/** Who published what. */
const ofSources = (locale: Locale): Findable[] =>
	sources.map(({ id, publisher, author, title, date, circa }) => {
		const when = formatDate(date, locale);
		return {
			kind: 'source',
			at: `${ROOT}sources/#source-${id}`,
			title: title ?? publisher,
			text: [title ? publisher : undefined, author, circa ? m.date_circa({ date: when }, { locale }) : when]
				.filter(Boolean)
				.join(', ')
		};
	});

const ofTerms = (locale: Locale): Findable[] =>
	Object.entries(languageWords(locale).glossary).map(([id, { term, meaning }]) => ({
		kind: 'term',
		at: `${ROOT}glossary/#${id}`,
		title: term,
		text: meaning
	}));

/** Guides with their steps, worksheets, lessons and exercises. Answers stay in their key. */
async function ofTeaching(locale: Locale): Promise<Findable[]> {
	const { guides, sheets, lessons, exercises, quiz } = await teaching();
	const at = (path: string) => `${ROOT}teach/${path}`;
	const o = { locale };
	return [
		...guides.flatMap(({ chapter, aim, before, steps }): Findable[] => {
			const where = m.teach_guide_title({ title: chapter.title }, o);
			return [
				{
					kind: 'teach',
					at: at(`${chapter.id}/`),
					title: where,
					text: joined(plain(aim), ...before.map(plain))
				},
				...steps.map(({ step, way }): Findable => ({
					kind: 'teach',
					at: at(`${chapter.id}/#${step.id}`),
					title: step.headline,
					text: joined(plain(way), plain(step.note), plain(step.question)),
					where,
					...alleged(segmentsAllege(way, step.note, step.question))
				}))
			];
		}),
		...sheets.map(({ chapter, title, lead, tasks }): Findable => ({
			kind: 'teach',
			at: at(`${chapter.id}/worksheet/`),
			title: m.teach_sheet_of({ title }, o),
			text: joined(plain(lead), ...tasks.map(({ task }) => plain(task))),
			where: chapter.title,
			...alleged(segmentsAllege(lead, ...tasks.map(({ task }) => task)))
		})),
		...lessons.map(({ id, minutes, title, aim, before, blocks, after }): Findable => ({
			kind: 'teach',
			at: at(`lessons/${id}/`),
			title: m.teach_lesson_title({ title, minutes }, o),
			text: joined(plain(aim), ...before.map(plain), ...blocks.map(({ way }) => plain(way)), plain(after)),
			...alleged(segmentsAllege(aim, ...before, ...blocks.map(({ way }) => way), after))
		})),
		...quiz.map(({ id, title, questions }): Findable => ({
			kind: 'teach',
			at: at(`quiz/#${id}`),
			title: m.quiz_of({ title }, o),
			text: joined(...questions.map(({ ask }) => plain(ask))),
			...alleged(segmentsAllege(...questions.map(({ ask }) => ask)))
		})),
		...exercises.map(({ id, title, lead, claims, tasks }): Findable => ({
			kind: 'teach',
			at: at(`sources/#${id}`),
			title,
			text: joined(plain(lead), ...claims.map(plain), ...tasks.map(({ task }) => plain(task))),
			where: m.teach_sources({}, o),
			...alleged(segmentsAllege(lead, ...claims, ...tasks.map(({ task }) => task)))
		}))
	];
}

/** Everything that can be found in a language. */
export const findable = async (locale: Locale): Promise<Findable[]> => [
	...ofStory(locale),
	...ofFacts(locale),
	...ofRemarks(locale),
	...ofSources(locale),
	...ofTerms(locale),
	...(await ofTeaching(locale))
];
