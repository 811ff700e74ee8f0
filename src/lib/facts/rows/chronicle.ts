import { from } from './cite';
import { dated, said, valued } from './row';
import type { FactRow } from '../types';

/** Trade both ways in one year, as a later source gives it. */
const trade = (id: string, value: number, unit: 'EUR' | 'USD', year: string, source: string): FactRow =>
	valued(id, 'trade', [unit, value, year], ['BE', 'KZ'], from(source));

/** Chapter 11: what came after the paper. None of it is the paper's. */
export const chronicle: readonly FactRow[] = [
	dated('after-agreement-signed', 'treaty', '2015-12-21', ['BE', 'LU', 'KZ'], from('diplomat-2015')),
	dated('after-agreement-in-force', 'treaty', '2020-03-01', ['BE', 'LU', 'KZ'], from('tdmi-2020')),
	dated('after-inquiry-created', 'court', '2016-11', ['BE', 'KZ'], from('universalis-2017')),
	dated('after-inquiry-started', 'court', '2017-01-11', ['BE', 'KZ'], from('universalis-2017')),
	dated('after-inquiry-report', 'court', '2018-03', ['BE', 'KZ'], from('metro-2018', 'rtbf-2018')),
	said('after-inquiry-finding', 'court', ['BE', 'KZ'], from('metro-2018'), { period: '2018' }),
	dated('after-memorandum-turkmen', 'treaty', '2024-03', ['BE', 'TM'], from('einpresswire-2024')),
	dated('after-trade-year', 'trade', '2016', ['BE', 'KZ'], from('be-ministry-2017')),
	{ ...trade('after-trade-2016', 223e6, 'EUR', '2016', 'be-ministry-2017'), hedge: 'about' },
	dated('after-trade-later-year', 'trade', '2022', ['BE', 'KZ'], from('timesca-2023')),
	trade('after-trade-2022', 514.5e6, 'USD', '2022', 'timesca-2023')
];
