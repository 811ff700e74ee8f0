import type { LanguagePack } from '../types';
import { aid } from './aid';
import { desks } from './desks';
import { aid as aidEvidence } from './evidence/aid';
import { exports as exportsEvidence } from './evidence/exports';
import { presence } from './evidence/presence';
import { story } from './evidence/story';
import { tractebel as tractebelEvidence } from './evidence/tractebel';
import { exports } from './exports';
import { cover } from './cover';
import { tractebel } from './tractebel';

/** Everything the story says in English. */
export const en: LanguagePack = {
	cover,
	chapters: { tractebel, desks, exports, aid },
	evidence: {
		'evidence/story.ts': story,
		'evidence/tractebel.ts': tractebelEvidence,
		'evidence/presence.ts': presence,
		'evidence/exports.ts': exportsEvidence,
		'evidence/aid.ts': aidEvidence
	}
};
