import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'You can work in Central Asia without a plan of your own. You let the European Union do it. Some Belgians took part. Their state mostly did not.',
	steps: {
		'brussels-absence': {
			headline: 'A full plan, an empty loom',
			body: 'The EU has had a plan for Central Asia since {distance-eu-strategy}. Belgium and Luxembourg [fully support it]{brussels-full-support}, says the paper. In another place it says that Belgium does [little or nothing for it]{brussels-direct-support}.\n\nThe two states [leave most things to the EU]{brussels-delegated}. Business is mostly their own. A loom makes cloth from threads. Here the threads are [projects of the EU]{~eu-programme}. Belgium’s tool lies beside the loom.'
		},
		'brussels-exception': {
			body: 'In {project-rfc-seminar} people who work for Belgium’s state spoke at a course in Kazakhstan. It was about how to find and train people for top jobs in the state. It was part of [one project]{project-rfc}. [The EU and the OECD]{project-rfc-payers} paid. The aim was [better rules]{project-rfc-aim} for firms.\n\nThe paper knows no other such project. We do not know how many people went.'
		},
		'brussels-universities': {
			headline: 'Schools went further',
			body: 'CANQA was to check how good universities are, in {project-canqa-countries} republics. It had {project-canqa-partners} partners. [Two]{project-canqa-belgians} came from Brussels. One was [a university that teaches in Dutch]{project-canqa-vub}. The paper says that CANQA runs. But it had ended on {project-canqa-closed}.\n\nMANECA gave [money for study]{project-maneca-scholarships}. It was open to all {project-maneca-countries} republics. One Belgian college took part. No one says how many people went.'
		},
		'brussels-coal': {
			headline: 'A project about cleaner coal',
			body: 'There was [a course]{project-access-training} in a coal town in Kazakhstan. It was about [cleaner coal, and places to store its carbon]{project-access-fields}. The project behind it was ACCESS. All {project-access-team} partners were Belgian.\n\nThe EU paid, {project-access-euros|full} by one account. It had signed a [memorandum]{~memorandum} on energy with Kazakhstan on {project-access-memorandum}. That was the reason.'
		},
		'brussels-whole': {
			body: 'All {brussels-projects} projects reach Kazakhstan. Kyrgyzstan and Tajikistan get {brussels-in-kg} each. Uzbekistan and Turkmenistan get {project-maneca}. Belgium’s own aid did the opposite. It went to {brussels-own-aid} republics, to all but Kazakhstan.\n\nThe paper names no one from Luxembourg in an EU project. But Luxembourg trains bankers there. This help [counts for the EU’s plan]{lux-training-counted}, too. It is older than the plan.'
		}
	}
};
