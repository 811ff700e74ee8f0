import type { EvidenceWords } from '../../types';
import { projects } from './evidence-projects';

const OURS = 'We counted the projects that the paper names.';

export const evidence: EvidenceWords = {
	'brussels-direct-support': {
		label: 'Belgium’s direct support for carrying out the EU’s strategy',
		says: 'The paper finds little of it, or none, on the part of the Belgian government, with one exception.',
		choice:
			'We show the absence of deeds. The sentence about them is the more exact one, and it goes with an exception that can be checked. Support in words costs nothing and may well be true too.',
		versions: ['the paper’s own conclusion: Belgium and Luxembourg both support the strategy fully'],
		note: 'The two sentences need not clash: a state can back a policy and leave the work to others. But “full” sits oddly beside “limited or no”.'
	},
	'brussels-full-support': {
		label: 'Full support of both countries for the EU’s strategy',
		says: 'In its conclusion the paper says that both are fully behind the strategy, and that their political relations with the region rest on it and on the work of the OSCE.',
		note: 'The paper’s judgement; it names no source.'
	},
	'brussels-delegated': {
		label: 'What is left to the European Union',
		says: 'The paper says, at its start and at its end, that the EU gets most of what isn’t business: energy, security, governance, and at the start democracy as well.',
		note: 'Yet the same paper reports [an agreement on nuclear energy]{silence-deal-nuclear} between Belgium and Kazakhstan. “Most” and “mostly”, the paper’s words, leave room for it.'
	},
	'brussels-own-aid': {
		label: 'Republics to which Belgium gave aid of its own',
		says: 'The paper names Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan.',
		note: 'Its footnote points to a Belgian yearbook of aid. For Uzbekistan the paper gives neither a sum nor a purpose.'
	},
	'brussels-universities': {
		label: 'Belgian universities and colleges in the EU’s education programmes',
		says: 'The paper says that a number of them take part in Erasmus Mundus and Tempus in Central Asia. The list of CANQA’s partners bears this out for Tempus.'
	},
	...projects,
	'brussels-projects': {
		label: 'EU projects in Central Asia with Belgians in them',
		says: OURS,
		note: 'Those that the paper names. It doesn’t claim that there are no others.'
	},
	'brussels-institutions': {
		label: 'Belgian institutions in these projects',
		says: 'We counted those that the paper names. The civil servants are left out, because the paper doesn’t say where they work.'
	},
	'brussels-in-kz': { label: 'EU projects with Belgians that reach Kazakhstan', says: OURS },
	'brussels-in-kg': { label: 'EU projects with Belgians that reach Kyrgyzstan', says: OURS },
	'brussels-in-tj': { label: 'EU projects with Belgians that reach Tajikistan', says: OURS }
};
