import type { LanguagePack } from '../../types';
import { aid } from './aid';
import { brussels } from './brussels';
import { chronicle } from './chronicle';
import { desks } from './desks';
import { distance } from './distance';
import { exports } from './exports';
import { luxembourg } from './luxembourg';
import { security } from './security';
import { silence } from './silence';
import { tractebel } from './tractebel';
import { trade } from './trade';

/** The whole story once more in plain words. */
export const plain: LanguagePack['plain'] = {
	distance,
	tractebel,
	silence,
	desks,
	exports,
	trade,
	luxembourg,
	aid,
	security,
	brussels,
	chronicle
};
