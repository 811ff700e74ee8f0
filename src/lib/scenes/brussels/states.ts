import type { ProjectId } from './data';

export type Step = 'absence' | 'exception' | 'universities' | 'coal' | 'whole';

export interface ProjectsState {
	step: Step;
	/** What the step speaks of. */
	lit: readonly ProjectId[];
	/** What earlier steps spoke of, and stands by. */
	earlier: readonly ProjectId[];
}

const state = (step: Step, lit: readonly ProjectId[], earlier: readonly ProjectId[] = []): ProjectsState => ({
	step,
	lit,
	earlier
});

/** One state for each step. */
export const states: Readonly<Record<Step, ProjectsState>> = {
	absence: state('absence', []),
	exception: state('exception', ['rfc']),
	universities: state('universities', ['canqa', 'maneca'], ['rfc']),
	coal: state('coal', ['access'], ['rfc', 'canqa', 'maneca']),
	whole: state('whole', ['rfc', 'canqa', 'maneca', 'access'])
};
