import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Leave it to Brussels',
	standfirst:
		'There is a way to work in Central Asia without having a policy there: let the European Union do it. Some Belgians took part. Their state, as a rule, did not.',
	steps: {
		'brussels-absence': {
			headline: 'A full strategy, an empty loom',
			body: 'Since {distance-eu-strategy} the European Union has had a strategy for Central Asia. Belgium and Luxembourg [fully support it]{brussels-full-support}, the paper says at its end. Some pages earlier it says what Belgium’s state does for it: [limited or no direct support]{brussels-direct-support}.\n\nThink of the [EU’s projects]{~eu-programme} as a loom. The threads are stretched, and they reach all five republics. Belgium’s shuttle lies beside it.',
			note: 'Both sentences are from the same paper. They can be reconciled (support in words, none in deeds), but the paper doesn’t do it. The picture shows the threads of the projects that the paper names, not of everything the EU did in the region. Governance, energy and security are [mostly left to the EU]{brussels-delegated}, says the paper.',
			question: 'Can a state fully support a plan to which it gives little or nothing? Find an example.'
		},
		'brussels-exception': {
			headline: 'The one exception',
			body: 'The paper knows of [one project]{project-rfc} with Belgian civil servants in it. It is called Regulations for Competitiveness, it runs in Kazakhstan, and [the OECD and the EU]{project-rfc-payers} pay. The aim is [better rules]{project-rfc-aim}, so that private firms can compete.\n\nIn {project-rfc-seminar} Belgians went to a seminar there. Their subject was how to hire and train senior civil servants. So Belgium sent what it has: people who know how an administration works.',
			note: 'Only the paper tells of this project and its seminar; we found no second source. It doesn’t say how many Belgians went, or from which service. Note that even the exception happens in Kazakhstan, the republic that the paper calls the most attractive one.',
			question: 'What could Kazakh officials learn from Belgian ones? And the other way round?'
		},
		'brussels-universities': {
			headline: '[Two threads]{project-canqa-belgians} in {project-canqa-partners}',
			body: 'Universities are freer than ministries. [A number of Belgian ones]{brussels-universities} joined the EU’s education programmes. CANQA was about checking the quality of universities in {project-canqa-countries} republics. Two partners came from Brussels: the [Dutch-speaking Free University]{project-canqa-vub} and the Erasmus College.\n\nThe partner list has {project-canqa-partners} names. The largest group is Kyrgyz, with {project-canqa-kg}. The whole thing cost {project-canqa-budget|full}.',
			note: 'The numbers come from a database of EU education projects and a site on accreditation, which agree on total and budget. The Tajik number is our subtraction. The sources don’t agree when CANQA began: {project-canqa-start} is our choice, for reasons given in the evidence. The Belgians head the list, and the project’s number has BE in it: two threads, but probably the first two.',
			question:
				'Is this a Belgian project, a Kyrgyz project or an EU project? What would you look at to decide?'
		},
		'brussels-closed': {
			headline: 'A verb past its date',
			body: 'The paper writes of CANQA in the present tense: it runs. But two records have it closed on {project-canqa-closed}, or in that month. The paper cites trade figures up to {lux-counted-until}, so it was finished later.\n\nThe mistake is a small one, and a common one. Projects end quietly. Nobody sends out a notice, and the web page stays up.',
			note: 'What is wrong here is the tense. The three republics that the paper lists are right: three other sources have the same. It is a good exercise in reading a source for when it was written, and not only for what it says.',
			question: 'How would you find out whether a project that you read about still exists?'
		},
		'brussels-scholarships': {
			headline: 'One college, five republics',
			body: 'MANECA is the widest net of all and the thinnest thread. One Belgian college, Lessius Mechelen, the paper says, took part in a European scheme of [scholarships for students and staff]{project-maneca-scholarships}. They were open to all {project-maneca-countries} republics, Turkmenistan and Uzbekistan among them.\n\nFor these two, it is the only project of the four that reaches them at all. The paper gives neither a date nor a sum, nor the number of people who travelled.',
			note: 'We found no second source for the Belgian part in MANECA, so everything here rests on one sentence of the paper. How much a scheme like this matters depends on a number that nobody gives us: the scholarships.',
			question: 'Which helps a country more: a few scholarships, or advice to its ministries?'
		},
		'brussels-coal': {
			headline: 'Clean coal, Belgian to the last partner',
			body: 'Here the weave is thick. ACCESS was about [cleaner coal, and places to store its carbon]{project-access-fields}. All {project-access-team} partners were Belgian: two universities, the Geological Survey and a firm, Ecorem. They [held a course]{project-access-training} in Kazakhstan.\n\nThe money was the EU’s, {project-access-euros|full} by one account. So was the reason: an energy [memorandum]{~memorandum} between the EU and Kazakhstan, signed on {project-access-memorandum}.',
			note: 'Paper and Italian news site name the same four partners. The sum is from the site alone, and its sentence may mean the course only. Set this beside CANQA: there {project-canqa-belgians} of {project-canqa-partners} partners are Belgian, here all of them, and both count as one EU project.',
			question: 'All partners from one country: does that make a better project, or only a simpler one?'
		},
		'brussels-luxembourg': {
			headline: 'Luxembourg weaves next door',
			body: 'The paper names nobody from Luxembourg in an EU project. What it does name hangs beside the loom. The national health laboratory works for {aid-lab-countries} countries, the five among them, but in a project of the World Health Organization.\n\nAnd the government trains bankers in Kazakhstan and Uzbekistan. That is its own aid. It is also [counted as a contribution]{lux-training-counted} to the EU’s strategy, which shows that it can be done.',
			note: 'Both kinds of help have appeared in the chapter on aid, as threads without a price. The training in Uzbekistan is older than the strategy to which it now contributes. Old help with a new label is no fraud, but it isn’t new help either.',
			question: 'When aid that already exists is counted towards a new plan, what has changed?'
		},
		'brussels-whole': {
			headline: 'Every project leads to Kazakhstan',
			body: 'The finished cloth: {brussels-institutions} Belgian institutions and a few civil servants, in {brussels-projects} EU projects. Count the ends. Kyrgyzstan and Tajikistan get {brussels-in-kg}, Uzbekistan and Turkmenistan {project-maneca}.\n\nBelgium’s own aid did the opposite. It went to {brussels-own-aid} republics: every one but Kazakhstan. Perhaps that is a division of labour. Perhaps nobody planned it. The loom, at any rate, stood in Brussels, and so did the purse.',
			note: 'The counts are ours and cover only projects that the paper names. Four projects are few, and a fifth could change the pattern. Belgium pays for the loom too, of course: through its share of the EU’s budget, which no source here splits up by region.',
			question:
				'Belgium leaves the region to the EU, of which it is a founding member. Is that a retreat, or the point of having an EU?'
		}
	}
};
