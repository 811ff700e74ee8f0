import type { EvidenceWords } from '../../types';

const ONLY_THE_PAPER = 'We found no second source.';

/** Evidence of what Luxembourg and Kazakhstan talked of, whom Luxembourg trains, and the friendship groups. */
export const luxembourgPlans: EvidenceWords = {
	'lux-gross-from': {
		label: 'Year from which the later investment figure counts',
		says: 'The Astana Times counts the gross inflow from Luxembourg since {lux-gross-from}.'
	},
	'lux-training': {
		label: 'Luxembourg pays for the training of bank experts',
		says: 'The paper says that Luxembourg finances the training of experts to help modernise banking and finance in Kazakhstan and Uzbekistan. A note of the Luxembourg government on a visit to Kazakhstan speaks of the same offer.',
		note: 'No sum is given.'
	},
	'lux-training-counted': {
		label: 'The bank training as a part of the EU’s strategy',
		says: 'The paper says that the help, older than the strategy in Uzbekistan’s case, now forms part of what Luxembourg contributes to it.',
		note: 'Since when, it doesn’t say. We found no second source.'
	},
	'lux-bta-default': {
		label: 'BTA, a Kazakh bank, defaults',
		says: 'Bloomberg calls BTA the country’s biggest bank until its default in {lux-bta-default}.',
		note: 'The bank had been run by the state since early that year.'
	},
	'lux-bta-debt': {
		label: 'Debt on which BTA defaulted',
		says: 'Bloomberg puts it at {lux-bta-debt}.'
	},
	'lux-bta-listed': {
		label: 'BTA lists its papers in Luxembourg',
		says: 'Reuters writes that the bank’s depositary receipts and new notes were listed on a market of the Luxembourg Stock Exchange in {lux-bta-listed}.',
		note: 'A listing says where papers are traded. It doesn’t say that money came from Luxembourg.'
	},
	'lux-bta-suspended': {
		label: 'BTA suspends its listing in Luxembourg',
		says: 'Reuters and Bloomberg report it on {lux-bta-suspended}, during the second talks about the bank’s debts.'
	},
	'lux-bank-accord': {
		label: 'Agreement between Kazakhstan’s national bank and Luxembourg’s financial training agency',
		says: 'The Italian agency AGI reported it in {lux-bank-accord}, during a visit of Luxembourg’s prime minister to Astana.',
		note: 'After the years of this story.'
	},
	'lux-contacts-from': {
		label: 'First year of the Kazakh ambassador’s contacts in Luxembourg',
		says: 'The paper tells of a series of contacts in {lux-contacts-from} and {lux-contacts-to}.',
		note: 'The ambassador to Luxembourg is based in Brussels, as Tageblatt confirmed years later.'
	},
	'lux-contacts-to': {
		label: 'Last year of the Kazakh ambassador’s contacts in Luxembourg',
		says: 'The paper tells of a series of contacts in {lux-contacts-from} and {lux-contacts-to}.'
	},
	'lux-plan-fields': {
		label: 'Fields in which Luxembourg and Kazakhstan showed interest',
		says: 'The paper names {lux-plan-fields}: metallurgy, transport, satellite navigation and the monitoring of finance.',
		note: ONLY_THE_PAPER
	},
	'lux-council': {
		label: 'A business council of Luxembourg and Kazakhstan',
		says: 'The paper says that the two sides decided to establish one.',
		note: 'We found no second source, and nothing on whether it ever met.'
	},
	'lux-finance-links': {
		label: 'Links between the financial institutions of both countries',
		says: 'The paper says that they decided to coordinate their financial institutions better, through the agency Luxembourg for Finance and the association of the fund industry.',
		note: ONLY_THE_PAPER
	},
	'lux-memoranda': {
		label: 'Memoranda on these plans',
		says: 'The paper says that most of the plans were sealed by memoranda when Kazakhstan’s prime minister visited Luxembourg.',
		note: 'Which plans were left out, it doesn’t say. We found no second source.'
	},
	'lux-lu-groups': {
		label: 'Friendship groups of Luxembourg’s parliament in the region',
		says: 'The paper names {lux-lu-groups}, with Kazakhstan.',
		note: ONLY_THE_PAPER
	},
	'lux-chairman': {
		label: 'The chairman of the group asks for closer work',
		says: 'The paper says that the chairman of the Luxembourg group met the Kazakh ambassador and called for stronger cooperation between the two legislatures.',
		note: ONLY_THE_PAPER
	},
	'lux-be-groups': {
		label: 'Friendship groups of the Belgian parliament in the region',
		says: 'The paper says that Belgium’s section of the Inter-Parliamentary Union has set up {lux-be-groups}: with Uzbekistan, Kazakhstan, Kyrgyzstan and Tajikistan.',
		note: 'Turkmenistan isn’t named. According to News Central Asia it got a group in {lux-tm-group}, which fits.'
	},
	'lux-tm-group': {
		label: 'A Belgian friendship group with Turkmenistan',
		says: 'News Central Asia wrote that it was established in {lux-tm-group}.',
		note: 'After the years of this story.'
	},
	'lux-groups': {
		label: 'Friendship groups of both parliaments in the region',
		says: 'Belgium’s {lux-be-groups} and Luxembourg’s {lux-lu-groups} make {lux-groups}.'
	},
	'lux-group-jobs': {
		label: 'Kinds of things the Belgian groups do',
		says: 'The paper names {lux-group-jobs}: meetings in parliament, most of them with ministers who are in Brussels for the EU; contacts with the embassies in Brussels; and visits of delegations to the region.'
	}
};
