import { aid } from './aid';
import { brussels } from './brussels';
import { chronicle } from './chronicle';
import { desks } from './desks';
import { distance } from './distance';
import { exports } from './exports';
import { luxembourg } from './luxembourg';
import type { RowFiles } from './resolve';
import { security } from './security';
import { silence } from './silence';
import { story } from './story';
import { tractebel } from './tractebel';
import { trade } from './trade';

/** What is known, as it is written down: the files that hold it, by name. */
export const rowFiles: RowFiles = {
	'facts/story.ts': story,
	'facts/distance.ts': distance,
	'facts/tractebel.ts': tractebel,
	'facts/silence.ts': silence,
	'facts/desks.ts': desks,
	'facts/exports.ts': exports,
	'facts/trade.ts': trade,
	'facts/luxembourg.ts': luxembourg,
	'facts/aid.ts': aid,
	'facts/security.ts': security,
	'facts/brussels.ts': brussels,
	'facts/chronicle.ts': chronicle
};
