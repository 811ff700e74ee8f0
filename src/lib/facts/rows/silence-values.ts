import { from, paper } from './cite';
import { against, dated, said, valued, word } from './row';
import { REPUBLICS, type Country, type FactRow } from '../types';

const EU: readonly Country[] = ['BE', 'LU', 'UZ'];

/** Andijan, what Luxembourg said of it for the EU, and what became of the sanctions. */
export const silenceValues: readonly FactRow[] = [
	said(
		'silence-values',
		'relations',
		['BE', 'LU', ...REPUBLICS],
		[paper('intro-1')],
		against(word(from('lu-presidency-2005-05', 'osce-ashgabat-2006', 'lu-government-2011')))
	),
	dated('silence-shooting', 'event', '2005-05', ['UZ'], [...from('lu-osce-2005'), paper('politics-3')]),
	valued('silence-toll', 'event', ['count', 187, '2005-05'], ['UZ'], from('rferl-2005')),
	said('silence-toll-more', 'event', ['UZ'], from('rferl-2005'), { period: '2005-05' }),
	dated('silence-condemned', 'relations', '2005-05-23', ['LU', 'UZ'], from('lu-presidency-2005-05')),
	dated('silence-threat', 'relations', '2005-06-13', ['LU', 'UZ'], from('lu-presidency-2005-06')),
	said('silence-sanctions', 'relations', EU, from('rferl-2005'), { period: '2005-11' }),
	valued('silence-visa-ban', 'relations', ['count', 12, '2005-11'], EU, from('rferl-2005')),
	valued('silence-camp-keep', 'relations', ['count', 6, '2007-05'], ['UZ'], from('euobserver-2007')),
	valued('silence-camp-ease', 'relations', ['count', 4, '2007-05'], ['UZ'], from('euobserver-2007')),
	said('silence-camps', 'relations', EU, from('euobserver-2007'), { period: '2007-05' }),
	dated('silence-sanctions-ended', 'relations', '2009-10', EU, from('elaph-2009'))
];
