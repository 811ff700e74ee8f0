import type { GuideCopy, QuizCopy, TeachingCopy } from './teaching-types';

/** One step of the story, as the outline orders it. `state` names a state of the chapter's scene. */
interface StepOutline {
	/** Stable and public: it is the anchor of the step and its address everywhere. */
	id: string;
	state: string;
	/** Steps of the first edition that this one took over: their addresses lead here. */
	former?: readonly string[];
}

export interface ChapterOutline {
	/** Stable and public: the chapter's anchor, and the id of its scene. */
	id: string;
	/** The chapter's place in the whole story of eleven; chapters not written yet leave their number free. */
	number: number;
	steps: readonly StepOutline[];
}

/**
 * What a step says. Facts stand in braces by id, with a form where the default doesn't suit: `{gas-price}`,
 * `{gas-price|full}`; words in square brackets may stand for the value, `[a bargain]{gas-price}`, and must for a statement.
 * Digits are never typed. Paragraphs are parted by an empty line. Where a chapter first needs a word of the glossary, it is
 * marked: `a [concession]{~concession}`.
 */
interface StepCopy {
	headline: string;
	/** 30–90 words. */
	body: string;
	/** For teachers: what to point at, what to ask, where the source is thin. */
	note: string;
	question?: string;
	/** For a step that asks for a guess: the answer, for readers without a script. */
	answer?: string;
}

export interface ChapterCopy {
	title: string;
	standfirst: string;
	steps: Readonly<Record<string, StepCopy>>;
}

/**
 * A step in plain words: short sentences, one thought each, familiar words. Its body names the same facts as the full one.
 */
interface PlainStep {
	/** Where the full headline is hard. */
	headline?: string;
	/** 30–80 words. */
	body: string;
}

export interface PlainChapter {
	standfirst: string;
	steps: Readonly<Record<string, PlainStep>>;
}

/** A word that needs explaining, and what it means in a sentence or two without facts or marks. */
export interface Term {
	term: string;
	meaning: string;
}

/** The words explained, by id; the id is stable and public: it is the word's anchor in the glossary. */
export type Glossary = Readonly<Record<string, Term>>;

/** What the evidence says about one fact, in words. Facts may stand in braces here too. */
export interface FactWords {
	/** What the number is, as a noun phrase or short sentence: "Price Tractebel paid for the gas network". */
	label: string;
	/** What the source says, in our words. */
	says: string;
	/** For disputed facts: what was chosen, and why. Required there. */
	choice?: string;
	/** Anything else an honest reader should know. */
	note?: string;
	/** For disputed facts: a few words on each other version, in order. */
	versions?: readonly string[];
}

export type EvidenceWords = Readonly<Record<string, FactWords>>;

/** The opening of the story. */
export interface CoverCopy {
	title: string;
	kicker: string;
	standfirst: string;
	/** What the page is about, for search engines and link previews. */
	description: string;
	/** Text alternative of the cover's picture. */
	picture: string;
}

/** Something worth saying that is no fact of the story: a slip of the paper, a gap in what is known. Facts may stand in braces. */
export interface Remark {
	/** Stable and public: its anchor on the sources page. */
	id: string;
	title: string;
	text: string;
}

/** What the sources page says beside the facts. */
export interface SourcesCopy {
	/** How we worked, a paragraph each. */
	method: readonly string[];
	/** What we don't know. */
	unknown: readonly Remark[];
	/** Where the sources disagree: who says what, and what the story does about it. */
	disagreements: readonly Remark[];
	/** The paper's own mistakes. */
	slips: readonly Remark[];
	/** What the paper says and the story doesn't, and why. */
	leftOut: readonly Remark[];
}

/** A correction in words: what stood there, and what stands there now. Facts may stand in braces. */
export interface CorrectionWords {
	was: string;
	now: string;
}

/** All that one language brings: the same chapters, steps and facts as every other. */
/** What is said of a chapter in a language: a folder of `story/<language>/`, named after the chapter. */
export interface ChapterWords {
	copy: ChapterCopy;
	plain: PlainChapter;
	evidence: EvidenceWords;
	guide: GuideCopy;
	quiz: Readonly<Record<string, QuizCopy>>;
}

export interface LanguageWords {
	cover: CoverCopy;
	chapters: Readonly<Record<string, ChapterCopy>>;
	/** The same chapters in plain words. */
	plain: Readonly<Record<string, PlainChapter>>;
	glossary: Glossary;
	/** Evidence words by file, so that a mistake can be reported with its file. */
	evidence: Readonly<Record<string, EvidenceWords>>;
	sources: SourcesCopy;
	/** By the correction's id. */
	corrections: Readonly<Record<string, CorrectionWords>>;
	/** What teachers get beside the story's own notes and questions. */
	teaching: TeachingCopy;
	/** Words that nobody searches for, in small letters: articles, pronouns, prepositions. */
	unsearched: readonly string[];
}
