/**
 * What a language brings for teachers. Facts stand in braces, as everywhere in the story; digits are never typed. Questions and
 * notes belong to the story's steps and are never repeated here: this adds answers to the ones and things to do to the others.
 */

/** Something for pupils to do in writing, and what a good answer has in it. */
export interface Task {
	task: string;
	/** How many lines to write on it gets. */
	lines: number;
	answer: string;
}

/** A worksheet: the words around its chart with blanks. */
interface SheetCopy {
	title: string;
	/** What the chart shows, and what was taken out of it. */
	lead: string;
	/** Text alternative of the chart with blanks, which must not give away what was taken out. */
	picture: string;
	tasks: readonly Task[];
}

/** The guide to one chapter. */
export interface GuideCopy {
	aim: string;
	/** What to get ready before the lesson, a point each. */
	before: readonly string[];
	/** Something to do at a step, by the step's id; steps that speak for themselves have none. */
	ways: Readonly<Record<string, string>>;
	/** A possible answer to each step's question, by the step's id. */
	answers: Readonly<Record<string, string>>;
	sheet: SheetCopy;
}

/** A stretch of a lesson. */
interface BlockCopy {
	title: string;
	/** What teacher and class do. */
	way: string;
	/** What to ask besides the questions of the block's steps. */
	ask?: string;
}

export interface LessonCopy {
	title: string;
	/** What the lesson is about, in a sentence. */
	aim: string;
	before: readonly string[];
	blocks: Readonly<Record<string, BlockCopy>>;
	/** For home, or for whoever is done early. */
	after: string;
}

/** An exercise in source criticism. */
export interface ExerciseCopy {
	title: string;
	lead: string;
	/** What the sources say, for pupils to compare; left out where a table or cards are the material. */
	claims?: readonly string[];
	tasks: readonly Task[];
}

/** A closed question, in words: a question, or a statement that holds or doesn't. */
export interface QuizCopy {
	ask: string;
	/** Answers in words, the right one first, or the sorts that claims are of; left out where facts are the answers. */
	answers?: readonly string[];
	/** Why it is so. It names facts of the step that tells it. */
	why: string;
}

export interface TeachingCopy {
	/** By the chapter's id. */
	guides: Readonly<Record<string, GuideCopy>>;
	/** By the lesson's id. */
	lessons: Readonly<Record<string, LessonCopy>>;
	/** By the exercise's id. */
	exercises: Readonly<Record<string, ExerciseCopy>>;
	/** Closed questions by the chapter or exercise, and their id. */
	quiz: Readonly<Record<string, Readonly<Record<string, QuizCopy>>>>;
	/** What has to stand beside whatever was only ever alleged. */
	outcome: string;
}
