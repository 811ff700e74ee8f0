import { PAPER_YEAR, paper } from './cite';
import { projects } from './brussels-projects';
import { against, derived, said, word } from './row';
import { REPUBLICS, type Cite, type Country, type FactRow } from '../types';

const FULL_SUPPORT = [paper('conclusion-1')];

const row = (
	id: string,
	about: readonly Country[],
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow => said(id, 'programme', about, cites, more);

/** A number of ours: how many projects reach a republic, how many institutions take part. */
const sum = (id: string, about: readonly Country[], ...of: string[]): FactRow =>
	derived(id, 'programme', ['count', PAPER_YEAR], about, { op: 'sum', of });

/** Chapter 10: what the two states leave to the European Union, and who from Belgium takes part in its projects. */
export const brussels: readonly FactRow[] = [
	row('brussels-direct-support', ['BE', ...REPUBLICS], [paper('development-3')], against(word(FULL_SUPPORT))),
	row('brussels-full-support', ['BE', 'LU', ...REPUBLICS], FULL_SUPPORT),
	row('brussels-delegated', ['BE', 'LU', ...REPUBLICS], [paper('intro-1'), ...FULL_SUPPORT]),
	row('brussels-own-aid', ['BE', 'UZ', 'TM', 'KG', 'TJ'], [paper('development-1'), paper('note-6')], {
		kind: 'aid',
		value: 4,
		unit: 'count',
		period: '2007/2010'
	}),
	row('brussels-universities', ['BE', ...REPUBLICS], [paper('development-4'), { source: 'caep-canqa' }]),

	...projects,

	sum(
		'brussels-projects',
		['BE', ...REPUBLICS],
		'project-rfc',
		'project-canqa',
		'project-maneca',
		'project-access'
	),
	sum(
		'brussels-institutions',
		['BE', ...REPUBLICS],
		'project-canqa-belgians',
		'project-maneca-belgians',
		'project-access-team'
	),
	sum('brussels-in-kz', ['BE', 'KZ'], 'project-rfc', 'project-canqa', 'project-maneca', 'project-access'),
	sum('brussels-in-kg', ['BE', 'KG'], 'project-canqa', 'project-maneca'),
	sum('brussels-in-tj', ['BE', 'TJ'], 'project-canqa', 'project-maneca')
];
