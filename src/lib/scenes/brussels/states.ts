import type { ProjectId } from './data';

export type Step =
	'absence' | 'exception' | 'universities' | 'closed' | 'scholarships' | 'coal' | 'luxembourg' | 'whole';

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
	universities: state('universities', ['canqa'], ['rfc']),
	closed: state('closed', ['canqa'], ['rfc']),
	scholarships: state('scholarships', ['maneca'], ['rfc', 'canqa']),
	coal: state('coal', ['access'], ['rfc', 'canqa', 'maneca']),
	luxembourg: state('luxembourg', ['laboratories', 'banks'], ['rfc', 'canqa', 'maneca', 'access']),
	whole: state('whole', ['rfc', 'canqa', 'maneca', 'access'])
};
