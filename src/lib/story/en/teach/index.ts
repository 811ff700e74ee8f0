import type { TeachingCopy } from '../../teaching-types';
import { aid } from './aid';
import { brussels } from './brussels';
import { chronicle } from './chronicle';
import { desks } from './desks';
import { distance } from './distance';
import { exercises } from './exercises';
import { exports } from './exports';
import { lessons } from './lessons';
import { luxembourg } from './luxembourg';
import { security } from './security';
import { silence } from './silence';
import { tractebel } from './tractebel';
import { trade } from './trade';

/** What the story says to teachers in English. */
export const teaching: TeachingCopy = {
	guides: {
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
	},
	lessons,
	exercises,
	outcome: 'Nobody was convicted: the case was settled on {settlement}.'
};
