import type { ProjectId } from './data';

export type Step =
	'absence' | 'exception' | 'universities' | 'closed' | 'scholarships' | 'coal' | 'luxembourg' | 'whole';

export interface ProjectsState {
	step: Step;
	/** What the step speaks of. */
	lit: readonly ProjectId[];
	/** What was woven before and stands by. */
	woven: readonly ProjectId[];
}

/** One state for each step; the cloth grows downwards. */
export const states: Readonly<Record<Step, ProjectsState>> = {
	absence: { step: 'absence', lit: [], woven: [] },
	exception: { step: 'exception', lit: ['rfc'], woven: [] },
	universities: { step: 'universities', lit: ['canqa'], woven: ['rfc'] },
	closed: { step: 'closed', lit: ['canqa'], woven: ['rfc'] },
	scholarships: { step: 'scholarships', lit: ['maneca'], woven: ['rfc', 'canqa'] },
	coal: { step: 'coal', lit: ['access'], woven: ['rfc', 'canqa', 'maneca'] },
	luxembourg: {
		step: 'luxembourg',
		lit: ['laboratories', 'banks'],
		woven: ['rfc', 'canqa', 'maneca', 'access']
	},
	whole: { step: 'whole', lit: ['rfc', 'canqa', 'maneca', 'access'], woven: [] }
};
