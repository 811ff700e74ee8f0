import type { LanguagePack } from '../types';
import { aid } from './aid';
import { brussels } from './brussels';
import { chronicle } from './chronicle';
import { corrections } from './corrections';
import { cover } from './cover';
import { desks } from './desks';
import { aid as aidEvidence } from './evidence/aid';
import { brussels as brusselsEvidence } from './evidence/brussels';
import { chronicle as chronicleEvidence } from './evidence/chronicle';
import { desks as desksEvidence } from './evidence/desks';
import { distance as distanceEvidence } from './evidence/distance';
import { distancePlaces as distancePlacesEvidence } from './evidence/distance-places';
import { exports as exportsEvidence } from './evidence/exports';
import { luxembourg as luxembourgEvidence } from './evidence/luxembourg';
import { security as securityEvidence } from './evidence/security';
import { silence as silenceEvidence } from './evidence/silence';
import { story as storyEvidence } from './evidence/story';
import { tractebel as tractebelEvidence } from './evidence/tractebel';
import { trade as tradeEvidence } from './evidence/trade';
import { distance } from './distance';
import { exports } from './exports';
import { glossary } from './glossary';
import { luxembourg } from './luxembourg';
import { plain } from './plain';
import { security } from './security';
import { silence } from './silence';
import { sources } from './sources';
import { teaching } from './teach';
import { tractebel } from './tractebel';
import { trade } from './trade';

/** Everything the story says in English. */
export const en: LanguagePack = {
	cover,
	sources,
	corrections,
	plain,
	glossary,
	teaching,
	chapters: {
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
	evidence: {
		'evidence/story.ts': storyEvidence,
		'evidence/distance.ts': distanceEvidence,
		'evidence/distance-places.ts': distancePlacesEvidence,
		'evidence/tractebel.ts': tractebelEvidence,
		'evidence/silence.ts': silenceEvidence,
		'evidence/desks.ts': desksEvidence,
		'evidence/exports.ts': exportsEvidence,
		'evidence/trade.ts': tradeEvidence,
		'evidence/luxembourg.ts': luxembourgEvidence,
		'evidence/aid.ts': aidEvidence,
		'evidence/security.ts': securityEvidence,
		'evidence/brussels.ts': brusselsEvidence,
		'evidence/chronicle.ts': chronicleEvidence
	}
};
