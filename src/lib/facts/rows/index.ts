import { aid } from './aid';
import { brussels } from './brussels';
import { chronicle } from './chronicle';
import { desks } from './desks';
import { distance } from './distance';
import { exports } from './exports';
import { luxembourg } from './luxembourg';
import type { RowFiles } from '../known/resolve';
import { security } from './security';
import { silence } from './silence';
import { story } from './story';
import { tractebel } from './tractebel';
import { trade } from './trade';

/** What is known, as it is written down: the files that hold it, by name. */
export const rowFiles: RowFiles = {
	'facts/rows/story.ts': story,
	'facts/rows/distance.ts': distance,
	'facts/rows/tractebel.ts': tractebel,
	'facts/rows/silence.ts': silence,
	'facts/rows/desks.ts': desks,
	'facts/rows/exports.ts': exports,
	'facts/rows/trade.ts': trade,
	'facts/rows/luxembourg.ts': luxembourg,
	'facts/rows/aid.ts': aid,
	'facts/rows/security.ts': security,
	'facts/rows/brussels.ts': brussels,
	'facts/rows/chronicle.ts': chronicle
};
