import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'You can work in Central Asia without a plan of your own. You let the European Union do it. Some Belgians took part. Their state mostly did not.',
	steps: {
		'brussels-absence': {
			headline: 'A full plan, an empty loom',
			body: 'The EU has had a plan for Central Asia since {distance-eu-strategy}. Belgium and Luxembourg [fully support it]{brussels-full-support}, says the paper at its end. But what does Belgium’s state do for it? Some pages earlier the paper says: [little or nothing, directly]{brussels-direct-support}.\n\nA loom makes cloth from threads. Here the threads are [projects of the EU]{~eu-programme}. They reach all five. But Belgium’s tool lies beside the loom.'
		},
		'brussels-exception': {
			body: 'In [one project]{project-rfc} people who work for Belgium’s state took part. The paper knows no other. It is in Kazakhstan. [The OECD and the EU]{project-rfc-payers} pay for it. The OECD is a club of mostly rich states. The aim is [better rules]{project-rfc-aim}, so that firms can compete.\n\nIn {project-rfc-seminar} Belgians went to a course there. It was about how to find and train people for top jobs in the state.'
		},
		'brussels-universities': {
			body: '[Some Belgian universities]{brussels-universities} joined projects of the EU. One was CANQA. It checked how good universities were, in {project-canqa-countries} republics. Two partners came from Brussels. One was [a university that teaches in Dutch]{project-canqa-vub}. The other was a school called Erasmus College.\n\nIn all there were {project-canqa-partners} partners. The largest group, {project-canqa-kg}, came from Kyrgyzstan. It all cost {project-canqa-budget|full}.'
		},
		'brussels-closed': {
			headline: 'The project was over',
			body: 'The paper writes that CANQA “runs”. But it was over by then. Two lists say that it ended on {project-canqa-closed}, or in that month. The paper gives trade figures up to {lux-counted-until}. So it was finished later than that.\n\nThis is a small mistake, and many people make it. Projects end quietly. No one tells you, and the web page stays.'
		},
		'brussels-scholarships': {
			body: 'MANECA is the widest net of all. But its thread is the thinnest. One Belgian college took part, says the paper. It was Lessius Mechelen. MANECA gave [money for study to students and staff]{project-maneca-scholarships}. It was open to all {project-maneca-countries} republics.\n\nIt is the only one of the four projects that reached Turkmenistan and Uzbekistan. The paper gives no date and no sum. It does not say how many people went.'
		},
		'brussels-coal': {
			headline: 'A project about cleaner coal',
			body: 'Here the cloth is thick. ACCESS was about [cleaner coal, and places to store its carbon]{project-access-fields}. All {project-access-team} partners were Belgian. Two were universities. One was an office that studies rocks. One was a firm, Ecorem. They [held a course]{project-access-training} in Kazakhstan.\n\nThe EU paid, {project-access-euros|full} by one account. It had signed a [memorandum]{~memorandum} on energy with Kazakhstan on {project-access-memorandum}. That was the reason.'
		},
		'brussels-luxembourg': {
			body: 'The paper names no one from Luxembourg in an EU project. But it names other work. Luxembourg’s health lab works for {aid-lab-countries} countries. The five are among them. But that is a project of the World Health Organization.\n\nLuxembourg also trains bankers in Kazakhstan and Uzbekistan. That is its own aid. It [counts as help]{lux-training-counted} for the EU’s plan, too. So it can be done.'
		},
		'brussels-whole': {
			body: 'Here is the whole cloth. There are {brussels-institutions} Belgian bodies and a few people from the state. They worked in {brussels-projects} EU projects. All of these reach Kazakhstan. Kyrgyzstan and Tajikistan get {brussels-in-kg}. Uzbekistan and Turkmenistan get {project-maneca}.\n\nBelgium’s own aid did the opposite. It went to {brussels-own-aid} republics, to all but Kazakhstan. Maybe someone planned it. Maybe no one did.'
		}
	}
};
