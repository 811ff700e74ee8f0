import { PAPER_YEAR, paper } from './cite';
import { against, derived, said, word } from './row';
import { REPUBLICS, type Arithmetic, type Cite, type Country, type FactRow } from '../types';

const SERVANTS = [paper('development-3')];
const STUDIES = [paper('development-4')];
const COAL: readonly Cite[] = [paper('development-5'), { source: 'rinnovabili-2011' }];
const LIST: readonly Cite[] = [{ source: 'caep-canqa' }];
const NETWORK: readonly Cite[] = [{ source: 'accreditation-asia' }];
const SEMINAR: readonly Cite[] = [{ source: 'acsug-canqa' }];

const THREE: readonly Country[] = ['KZ', 'KG', 'TJ'];
const CANQA_YEARS = '2009/2012';

type Where = [period: string, about: readonly Country[], cites: readonly Cite[]];

const row = (id: string, [period, about, cites]: Where, more?: Partial<FactRow>): FactRow =>
	said(id, 'programme', ['BE', ...about], cites, { period, ...more });

const count = (value: number): Partial<FactRow> => ({ value, unit: 'count' });
const euros = (value: number): Partial<FactRow> => ({ value, unit: 'EUR' });

/** A number of partners that we worked out. */
const workedOut = (id: string, about: readonly Country[], by: Arithmetic): FactRow =>
	derived(id, 'programme', ['count', CANQA_YEARS], ['BE', ...about], by);

/** The one project with Belgian civil servants in it. */
const rfc: readonly FactRow[] = [
	row('project-rfc', ['2012', ['KZ'], SERVANTS], count(1)),
	row('project-rfc-payers', ['2012', ['KZ'], SERVANTS], count(2)),
	row('project-rfc-aim', ['2012', ['KZ'], SERVANTS]),
	row('project-rfc-seminar', ['2012-07', ['KZ'], SERVANTS], { value: '2012-07', unit: 'date' })
];

/** Quality assurance for universities. */
const canqa: readonly FactRow[] = [
	row('project-canqa', [CANQA_YEARS, THREE, [...STUDIES, ...LIST]], count(1)),
	row('project-canqa-belgians', [CANQA_YEARS, THREE, [...STUDIES, ...LIST]], count(2)),
	row('project-canqa-vub', [CANQA_YEARS, THREE, [...STUDIES, ...LIST]]),
	row(
		'project-canqa-countries',
		[CANQA_YEARS, THREE, [...STUDIES, ...LIST, ...NETWORK, ...SEMINAR]],
		count(3)
	),
	row('project-canqa-partners', [CANQA_YEARS, THREE, [...LIST, ...NETWORK]], count(32)),
	row('project-canqa-europeans', [CANQA_YEARS, THREE, [...LIST, ...NETWORK]], count(7)),
	row('project-canqa-kz', [CANQA_YEARS, ['KZ'], LIST], count(8)),
	row('project-canqa-kg', [CANQA_YEARS, ['KG'], LIST], count(11)),
	workedOut('project-canqa-other-europeans', THREE, {
		op: 'difference',
		of: ['project-canqa-europeans', 'project-canqa-belgians']
	}),
	workedOut('project-canqa-listed', THREE, {
		op: 'sum',
		of: ['project-canqa-europeans', 'project-canqa-kz', 'project-canqa-kg']
	}),
	workedOut('project-canqa-tj', ['TJ'], {
		op: 'difference',
		of: ['project-canqa-partners', 'project-canqa-listed']
	}),
	row('project-canqa-budget', [CANQA_YEARS, THREE, [...LIST, ...NETWORK]], euros(424_222)),
	row('project-canqa-start', [CANQA_YEARS, THREE, SEMINAR], {
		value: '2009',
		unit: 'date',
		...against(
			{ value: '2008-01-01', unit: 'date', cites: LIST },
			{ value: '2009-10', unit: 'date', cites: NETWORK }
		)
	}),
	row('project-canqa-closed', ['2012-06-30', THREE, [...LIST, ...NETWORK]], {
		value: '2012-06-30',
		unit: 'date',
		...against(word(STUDIES))
	})
];

/** Scholarships. */
const maneca: readonly FactRow[] = [
	row('project-maneca', [PAPER_YEAR, REPUBLICS, STUDIES], count(1)),
	row('project-maneca-belgians', [PAPER_YEAR, REPUBLICS, STUDIES], count(1)),
	row('project-maneca-countries', [PAPER_YEAR, REPUBLICS, STUDIES], count(5)),
	row('project-maneca-scholarships', [PAPER_YEAR, REPUBLICS, STUDIES])
];

/** Cleaner coal. */
const access: readonly FactRow[] = [
	row('project-access', ['2011', ['KZ'], COAL], count(1)),
	row('project-access-team', ['2011', ['KZ'], COAL], count(4)),
	row('project-access-fields', ['2011', ['KZ'], COAL]),
	row('project-access-training', ['2011', ['KZ'], [{ source: 'rinnovabili-2011' }]]),
	row('project-access-euros', ['2011', ['KZ'], [{ source: 'rinnovabili-2011' }]], euros(700_000)),
	row(
		'project-access-memorandum',
		['2006-12-04', ['KZ'], [paper('development-5'), { source: 'euractiv-2006' }]],
		{
			kind: 'treaty',
			value: '2006-12-04',
			unit: 'date'
		}
	)
];

/** The projects, in the order of the paper. */
export const projects: readonly FactRow[] = [...rfc, ...canqa, ...maneca, ...access];
