import { facts, factsById, knownFact } from '$lib/facts/known';
import { rowFiles } from '$lib/facts/rows';
import { sources } from '$lib/facts/sources';
import { corrections } from '$lib/facts/corrections';
import { factFaults } from '$lib/facts/known/check';
import { namesPrivatePerson } from '$lib/facts/known/private-names';
import type { Locale } from '$lib/facts/format';
import { plainFaults } from './check-plain';
import { quizFaults } from './check-quiz';
import { teachingFaults } from './check-teaching';
import { termFaults } from './check-terms';
import { fill, factsIn } from './fill';
import { factWords, outline, languageWords } from './index';
import type { LanguageWords } from './types';

/** The fact that says how what was alleged ended. */
const OUTCOME = 'settlement';

/** Digits that may stand in prose although no fact gives them, each with its reason. */
const ALLOWED_DIGITS: readonly { text: string; reason: string }[] = [];

/**
 * Checks that content holds together; an empty list means that it does. Each fault names file, id and reason.
 *
 * @param shown the facts that pictures and tables use, which the story itself can't know
 * @param words what is said in the language
 */
export function contentFaults(
	locale: Locale,
	shown: ReadonlySet<string>,
	words: LanguageWords = languageWords(locale)
): string[] {
	const { chapters, plain, glossary, evidence, cover, sources: page, corrections: corrected } = words;
	const faults = [
		...factFaults(rowFiles, factsById, sources),
		...plainFaults(words, locale),
		...termFaults(words, locale)
	];
	const used = new Set(shown);
	/** Checks a piece of copy and notes what it uses; `self` is the fact it is the evidence of, which is no use of it. */
	const read = (copy: string, where: string, self?: string) => {
		try {
			fill(copy, locale, where);
		} catch (error) {
			faults.push((error as Error).message);
		}
		for (const id of factsIn(copy)) if (id !== self) used.add(id);
		const typed = digitsTyped(copy);
		if (typed) faults.push(`${where}: the digits "${typed}" are typed; a fact should give them`);
		if (namesPrivatePerson(copy)) faults.push(`${where}: spells the name of a private person`);
	};

	for (const [name, text] of Object.entries(cover)) read(text, `story/${locale}/cover.ts: ${name}`);
	for (const [id, copy] of Object.entries(chapters)) {
		const file = `story/${locale}/${id}/copy.ts`;
		const steps = outline.find((chapter) => chapter.id === id)?.steps.map((step) => step.id);
		if (!steps) faults.push(`${file}: the outline has no chapter "${id}"`);
		for (const stepId of Object.keys(copy.steps))
			if (!steps?.includes(stepId)) faults.push(`${file}: ${stepId}: the outline has no such step`);
		read(copy.title, `${file}: title`);
		read(copy.standfirst, `${file}: standfirst`);
		for (const [stepId, step] of Object.entries(copy.steps))
			for (const text of Object.values(step)) read(text, `${file}: ${stepId}`);
		for (const [stepId, { body, note }] of Object.entries(copy.steps))
			for (const text of [body, note])
				if (alleges(text)) faults.push(`${file}: ${stepId}: tells an allegation without its outcome`);
	}
	for (const { id, steps } of outline)
		for (const step of steps)
			if (!chapters[id]?.steps[step.id])
				faults.push(`story/${locale}/${id}/copy.ts: ${step.id}: has no copy`);

	for (const [id, { standfirst, steps }] of Object.entries(plain)) {
		const file = `story/${locale}/${id}/plain.ts`;
		read(standfirst, `${file}: standfirst`);
		for (const [stepId, step] of Object.entries(steps)) {
			for (const text of Object.values(step)) read(text, `${file}: ${stepId}`);
			if (alleges(step.body)) faults.push(`${file}: ${stepId}: tells an allegation without its outcome`);
		}
	}
	for (const [id, { term, meaning }] of Object.entries(glossary))
		for (const text of [term, meaning]) read(text, `story/${locale}/glossary.ts: ${id}`);

	page.method.forEach((text, i) => read(text, `story/${locale}/sources.ts: method ${i + 1}`));
	const remarks = [...page.unknown, ...page.disagreements, ...page.slips, ...page.leftOut];
	for (const { id, title, text } of remarks)
		for (const words of [title, text]) read(words, `story/${locale}/sources.ts: ${id}`);
	const known = new Set(facts.map((f) => f.id));
	for (const [i, { id, text }] of remarks.entries()) {
		const where = `story/${locale}/sources.ts: ${id}`;
		if (remarks.findIndex((remark) => remark.id === id) !== i)
			faults.push(`${where}: two remarks have this id`);
		if (known.has(id)) faults.push(`${where}: a fact has this id, too`);
		if (alleges(text)) faults.push(`${where}: tells an allegation without its outcome`);
	}
	for (const { id, text } of page.disagreements)
		if (!factsIn(text).some((name) => known.has(name) && knownFact(name).status.kind === 'disputed'))
			faults.push(`story/${locale}/sources.ts: ${id}: names no fact that sources dispute`);
	for (const { id, facts: touched } of corrections) {
		const words = corrected[id];
		if (!words) faults.push(`story/${locale}/corrections.ts: ${id}: has no words`);
		for (const text of Object.values(words ?? {})) read(text, `story/${locale}/corrections.ts: ${id}`);
		for (const fact of touched)
			if (!known.has(fact)) faults.push(`facts/corrections.ts: ${id}: there is no fact "${fact}"`);
	}
	for (const [file, words] of Object.entries(evidence))
		for (const [id, says] of Object.entries(words)) {
			if (!known.has(id)) faults.push(`story/${locale}/${file}: ${id}: there is no such fact`);
			for (const text of Object.values(says).flat()) read(text, `story/${locale}/${file}: ${id}`, id);
		}
	const teach = (text: string, where: string) => {
		read(text, where);
		if (alleges(text)) faults.push(`${where}: tells an allegation without its outcome`);
	};
	faults.push(...teachingFaults(locale, teach, words), ...quizFaults(locale, teach, words));
	for (const { id, status, allegation } of facts) {
		try {
			const words = factWords(id, locale);
			if (allegation && !factsIn(Object.values(words).flat().join(' ')).includes(OUTCOME))
				faults.push(`story/${locale}/evidence: ${id}: is an allegation, but its outcome isn’t told`);
			if (status.kind === 'disputed' && !words.choice)
				faults.push(`story/${locale}/evidence: ${id}: is disputed, but what was chosen isn't explained`);
			if (status.kind === 'disputed' && words.versions?.length !== status.versions.length)
				faults.push(`story/${locale}/evidence: ${id}: each other version needs a word of explanation`);
		} catch (error) {
			faults.push((error as Error).message);
		}
	}
	for (const fact of facts) {
		if (fact.status.kind === 'derived') for (const operand of fact.status.by.of) used.add(operand);
		for (const part of [...(fact.parts?.of ?? []), ...(fact.parts?.gap ? [fact.parts.gap] : [])])
			used.add(part);
	}
	for (const { id } of facts) if (!used.has(id)) faults.push(`facts: ${id}: nothing uses this fact`);
	return faults;
}

/** Whether a piece of copy names something alleged, and not how that ended. */
function alleges(copy: string): boolean {
	const named = factsIn(copy);
	const alleged = facts.some(({ id, allegation }) => allegation && named.includes(id));
	return alleged && !named.includes(OUTCOME);
}

/** The first digits in a piece of copy outside its tokens and the allow-list. */
function digitsTyped(copy: string): string | undefined {
	let text = copy.replace(/\{[^{}]*\}/g, '');
	for (const allowed of ALLOWED_DIGITS) text = text.replaceAll(allowed.text, '');
	return /\d[\d.,]*/.exec(text)?.[0];
}
