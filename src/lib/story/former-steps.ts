import { outline, type ChapterId } from './outline';

/** A step of the first edition that another took over: by merging the two, or because it was cut. */
export interface FormerStep {
	id: string;
	/** The chapter that it was in, whose id its own begins with. */
	chapter: ChapterId;
	/** The step that took it over, and the chapter that that is in. */
	now: { id: string; chapter: ChapterId };
}

function chapterOf(id: string, step: string): ChapterId {
	const chapter = outline.find((one) => id.startsWith(`${one.id}-`));
	if (!chapter) throw new Error(`story/outline: "${step}" takes over "${id}", which no chapter had`);
	return chapter.id;
}

/** Every step of the first edition that there is no more, as the outline says who took it over. */
export const FORMER_STEPS: readonly FormerStep[] = outline.flatMap(({ id: chapter, steps }) =>
	steps.flatMap(({ id, former = [] }) =>
		former.map((was) => ({ id: was, chapter: chapterOf(was, id), now: { id, chapter } }))
	)
);
const BY_ID: ReadonlyMap<string, FormerStep> = new Map(FORMER_STEPS.map((step) => [step.id, step]));

/** What became of a step of the first edition; nothing where there is such a step today, or never was one. */
export const formerStep = (id: string): FormerStep | undefined => BY_ID.get(id);

/** The ids of a chapter's steps, and of those that it had in the first edition. */
export const stepIdsOf = (chapter: string): string[] => [
	...(outline.find(({ id }) => id === chapter)?.steps.map(({ id }) => id) ?? []),
	...FORMER_STEPS.filter((step) => step.chapter === chapter).map(({ id }) => id)
];
