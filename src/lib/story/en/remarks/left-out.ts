import type { Remark } from '../../types';

/** What the paper says and the story doesn't, and why. */
export const leftOut: readonly Remark[] = [
	{
		id: 'left-out-names',
		title: 'The name of a businessman',
		text: 'The paper names the head of [the firm in Turkmen gas]{trade-enex-gas}. We name private persons nowhere, in his case or in the Tractebel affair, not even in the address of a source: where every address spells a name, the source stands without one. People in public office are named, because what they did there is public.'
	},
	{
		id: 'left-out-almaty',
		title: 'A death in Almaty',
		text: 'The report on [the people dismissed in Almaty]{almaty-dismissed} tells of one of them who took his own life. We know nothing else about him, and a story for schools isn’t the place to guess. It stands in the evidence only.'
	},
	{
		id: 'left-out-publishers',
		title: 'How the publishers describe themselves',
		text: 'The paper ends with the aims of EUCAM, set up in {distance-eucam}, of [FRIDE]{distance-fride} and of the Karelian Institute, founded in {distance-karelian-institute}: which subjects they work on and what they stand for. We keep who they are, as that helps to judge the paper. The rest is about them, and not about the partners.'
	},
	{
		id: 'left-out-others',
		title: 'Other small states of the EU',
		text: 'What the paper says of Belgium and Luxembourg, it says, is true of several others, small ones above all: [business first]{distance-economic-diplomacy}, and most other things left to the EU. It names none of them, so there is nothing to compare.'
	},
	{
		id: 'left-out-ranks',
		title: 'Most of the ranks',
		text: 'The paper ranks all five as suppliers and as customers of Belgium, from {goods-rank-2011} for Kazakhstan as a customer to {trade-rank-exports-tj} for Tajikistan. The story tells the first only: far down a list, one order is worth many places. The others stand in the table beside the picture of trade both ways.'
	},
	{
		id: 'left-out-antwerp',
		title: 'Antwerp’s meeting place online',
		text: 'To [the project of Antwerp’s chamber of commerce]{trade-antwerp-project} belonged a “Virtual Business Platform” and partner organisations in the region. We found no second source, and nothing on what came of it. The story keeps the [gateway]{trade-antwerp-gateway} that Antwerp wanted to be.'
	},
	{
		id: 'left-out-investors',
		title: 'The large investors next door',
		text: 'The Netherlands, the United Kingdom, France and Germany rank among the region’s biggest investors, the paper says, to show how [small Belgium is]{trade-investor-minimal}. It gives no figures for them. They stand in the evidence; the story stays with its own two.'
	},
	{
		id: 'left-out-plans',
		title: 'What Luxembourg and Kazakhstan talked of',
		text: 'From {lux-contacts-from} to {lux-contacts-to}, says the paper, the Kazakh ambassador, who sits in Brussels, spoke with Luxembourg of {lux-plan-fields} fields: metallurgy, transport, satellite navigation and keeping watch on finance. [Banks and funds]{lux-finance-links} were to be linked by way of Luxembourg for Finance, an agency, and the association of the fund industry. We found nothing on what came of it. The story names what was decided, and leaves the talk to a note for teachers.'
	},
	{
		id: 'left-out-audit',
		title: 'What the audit courts agreed',
		text: 'A footnote lists what the [two audit courts]{silence-deal-audit} planned: to exchange methods and analyses, to train staff, to carry out checks in parallel, to hold seminars. We found no sign of how much of it took place, so the agreement is told and the list isn’t.'
	},
	{
		id: 'left-out-deals',
		title: 'Who brought which skill',
		text: 'The paper adds that each partner in [the project on cleaner coal]{project-access-team} has its own subject, and that [the energy memorandum]{project-access-memorandum} behind it is meant to make Kazakhstan’s energy more sustainable. Aims are easily stated; for results we found nothing.'
	},
	{
		id: 'left-out-parliament',
		title: 'The rest of parliament’s business',
		text: 'Belgian members of parliament meet ministers, keep in touch with embassies and travel: {lux-group-jobs} kinds of work, which the story names. No meeting or journey is dated, not even [the one to Astana]{visit-de-croo} that a radio station tells of, so none of them is in the picture of visits.'
	}
];
