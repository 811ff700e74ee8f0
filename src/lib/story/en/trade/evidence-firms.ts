import type { EvidenceWords } from '../../types';

/** Words for the firms that trade with the region, and for contacts below the level of states. */
export const tradeFirms: EvidenceWords = {
	'trade-limited': {
		label: 'Trade with Central Asia called very limited',
		says: 'The paper says so of all five, even of Kazakhstan, with which trade had grown.'
	},
	'trade-few-firms': {
		label: 'Who sells, by the paper',
		says: 'A few Belgian companies, with a few kinds of products, often by one-time contracts.'
	},
	'trade-kz-outweighs': {
		label: 'Kazakhstan against the other four, by the paper',
		says: 'Exports to it far outweigh those to the others, the paper says.'
	},
	'trade-handful': {
		label: 'How many companies are involved, by the paper',
		says: 'Only a handful, of Belgium and Luxembourg, in trade and investment.',
		choice:
			'Both are told, with the years between them: the paper gives no number, and the later count is of one country.',
		versions: [
			'The Kazakh foreign ministry: about so many firms with Belgian capital, in Kazakhstan, in {trade-firms-year}'
		]
	},
	'trade-firms-kz': {
		label: 'Firms with Belgian capital in Kazakhstan',
		says: 'The Kazakh foreign ministry counts about {trade-firms-kz}.'
	},
	'trade-firms-year': {
		label: 'Year of that count',
		says: 'The ministry’s statement is from {trade-firms-year}.'
	},
	'trade-sarens-branch': {
		label: 'Sarens in Kazakhstan',
		says: 'The paper calls it a leader in heavy lifting and names its branch in Atyrau.'
	},
	'trade-sarens-since': {
		label: 'Sarens in Kazakhstan since',
		says: 'Qazinform says that the firm has worked there since {trade-sarens-since}.'
	},
	'trade-sarens-contract': {
		label: 'A later contract of Sarens in Kazakhstan',
		says: 'Construction Cayola reports a logistics contract of {trade-sarens-contract} for a large oil project.',
		note: 'From after the paper.'
	},
	'trade-enex-gas': {
		label: 'Enex in Turkmenistan',
		says: 'The paper says that Enex Process Engineering works on large gas projects, from the well to the plant. EUobserver writes of its deals there.'
	},
	'trade-enex-consul': {
		label: 'Turkmenistan’s honorary consul in Belgium',
		says: 'The head of Enex, say the paper and EUobserver.'
	},
	'trade-enex-close': {
		label: 'Ties between Enex and the Turkmen president',
		says: 'The paper calls the ties of its head to President Berdymukhamedov close. EUobserver counts their meetings.'
	},
	'trade-enex-meetings': {
		label: 'Meetings of the head of Enex with the Turkmen president',
		says: 'EUobserver wrote in October of {trade-enex-year} that there had been {trade-enex-meetings} that year.'
	},
	'trade-enex-year': {
		label: 'Year of the report on Enex',
		says: 'EUobserver’s article is from {trade-enex-year}.'
	},
	'trade-enex-brokered': {
		label: 'Foreign energy money brokered by Enex',
		says: 'EUobserver says that the firm had brokered {trade-enex-brokered} of foreign energy investment in Turkmenistan in recent years.',
		note: 'To broker is to bring together. It need not be the firm’s own money.'
	},
	'trade-no-energy': {
		label: 'Belgium no longer an investor in the region’s energy',
		says: 'The paper says so when it compares Belgium with four larger countries.',
		choice: 'Both sentences are told: the paper contradicts itself, unless it means large producers only.',
		versions: ['The paper itself, a little later: Enex invests in Turkmen gas']
	},
	'trade-antwerp-project': {
		label: 'Antwerp’s project with Central Asia',
		says: 'The paper says that the province’s chamber of commerce works with partners there, through a Virtual Business Platform among other things.',
		note: 'No second source was found.'
	},
	'trade-antwerp-gateway': {
		label: 'Antwerp as a gateway to Europe',
		says: 'The paper says that the project is part of a drive to bring Central Asian firms into the European market by Antwerp’s port.',
		note: 'No second source was found.'
	},
	'trade-flax-route': {
		label: 'The Flax Route',
		says: 'The paper says that Flemish entrepreneurs began it, as a network of contacts that speaks up for overland trade routes.'
	},
	'trade-flax-departure': {
		label: 'Departure of the Flax Route',
		says: 'Flanders Today says that the group set off in {trade-flax-departure}.'
	},
	'trade-flax-owners': {
		label: 'Travellers on the Flax Route',
		says: 'Flanders Today counts {trade-flax-owners} at the start.',
		note: 'Fewer set off again on the second leg, after a break in Almaty.'
	},
	'trade-flax-km': {
		label: 'Length of the journey',
		says: 'Flanders Today gives {trade-flax-km}, from Mechelen to Chengdu.'
	}
};
