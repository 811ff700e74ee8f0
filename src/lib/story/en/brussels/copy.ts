import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Leave it to the Union',
	standfirst:
		'There is a way to work in Central Asia without a policy of your own: let the European Union do it. Some Belgians took part. Their state, as a rule, did not.',
	steps: {
		'brussels-absence': {
			headline: 'A full strategy, an empty loom',
			body: 'Two sentences quarrel. Belgium and Luxembourg [fully support]{brussels-full-support} the EU’s strategy of {distance-eu-strategy} for Central Asia, says the paper; with the OSCE’s work it is the base of their policy. Elsewhere Belgium gives it [limited or no direct support]{brussels-direct-support}. Words and deeds, perhaps. [Security, energy, democracy, good government]{brussels-delegated}: most is left to the Union. Its [projects]{~eu-programme} hang like the threads of a loom. Belgium’s shuttle lies idle.',
			note: 'Both sentences are from the same paper, which doesn’t reconcile them. The second goes with an exception that can be checked, which speaks for it. The picture shows the four projects that the paper names, not all that the EU did in the region. Energy is mostly left to the EU, and yet Belgium signed [a deal on nuclear energy]{silence-deal-nuclear} of its own.',
			question: 'Can a state fully support a plan to which it gives little or nothing? Find an example.'
		},
		'brussels-exception': {
			headline: 'The one exception',
			body: 'In {project-rfc-seminar} Belgian civil servants spoke at a seminar in Kazakhstan, about how to hire and train senior officials. It was part of [a project]{project-rfc} called Regulations for Competitiveness. [The EU and the OECD paid]{project-rfc-payers}; the aim was [better rules]{project-rfc-aim} for private firms. It is called the one exception; no other EU project there is said to have had Belgium’s government in it. How many people went isn’t told.',
			note: 'Only the paper tells of this project and its seminar; we found no second source. It calls the project the one exception. The Geological Survey of Belgium, a partner in the project on clean coal, is a public body, too: whether that makes a second exception is a fair question. Note that even the exception happens in Kazakhstan, the republic that the paper calls the most attractive one. The OECD is a club of mostly rich states.',
			question: 'What could Kazakh officials learn from Belgian ones? And the other way round?'
		},
		'brussels-universities': {
			headline: 'Universities went further',
			body: '[Two]{project-canqa-belgians} institutions from Brussels were among the {project-canqa-partners} partners of CANQA, a network to check how good universities are in [three]{project-canqa-countries} republics: the [Dutch-speaking Free University]{project-canqa-vub} and the Erasmus College. The paper says that CANQA runs. Two records have it closed by then, on {project-canqa-closed}. Projects end quietly. MANECA paid [scholarships]{project-maneca-scholarships} for all [five]{project-maneca-countries} republics. It had one Belgian college in it, Lessius Mechelen. Nobody says how many people travelled.',
			note: 'What is wrong about CANQA is the tense: the paper cites trade figures up to {lux-counted-until}, so it was finished later than the project. The three republics are right, and three other sources have the same. [A number of Belgian universities]{brussels-universities} joined such programmes, says the paper. The partner list has most names from Kyrgyzstan, {project-canqa-kg}, and the whole cost {project-canqa-budget|full}; the Tajik number is our subtraction. The sources don’t agree when CANQA began: {project-canqa-start} is our choice. For Turkmenistan and Uzbekistan, MANECA is the only one of the four projects that reaches them, and it rests on one sentence of the paper.',
			question: 'How would you find out whether a project that you read about still exists?'
		},
		'brussels-coal': {
			headline: 'Clean coal, Belgian to the last partner',
			body: '[A course was held]{project-access-training} in the Kazakh coal town of Ekibastuz. It was about [cleaner coal, and places to store its carbon]{project-access-fields}. All [four]{project-access-team} partners of the project behind it, ACCESS, were Belgian: two universities, the Geological Survey and a firm, Ecorem. The EU paid, {project-access-euros|full} by one account. The reason was the EU’s, too: an energy [memorandum]{~memorandum} signed with Kazakhstan on {project-access-memorandum}.',
			note: 'Paper and Italian news site name the same four partners. The sum is from the site alone, and its sentence may mean the course only; the course’s year is our estimate. Set this beside CANQA: there {project-canqa-belgians} of {project-canqa-partners} partners are Belgian, here all of them, and both count as one EU project.',
			question: 'All partners from one country: does that make a better project, or only a simpler one?'
		},
		'brussels-whole': {
			headline: 'Every project leads to Kazakhstan',
			body: 'Count the ends. Kyrgyzstan and Tajikistan get [two]{brussels-in-kg} each, Uzbekistan and Turkmenistan [one]{project-maneca}, Kazakhstan all [four]{brussels-projects}. Belgium’s own aid did the opposite: it went to [four]{brussels-own-aid} republics, all but Kazakhstan. Nobody from Luxembourg is named in an EU project. But its training of bankers is [counted as a contribution]{lux-training-counted} to the strategy: old help with a new label. Four projects are few; a fifth could change the pattern.',
			note: 'The counts are ours: {brussels-institutions} Belgian institutions and a few civil servants, in the projects that the paper names. Perhaps the pattern is a division of labour; perhaps nobody planned it. Belgium and Luxembourg pay for the loom too, through their share of the EU’s budget, which no source here splits up by region.',
			question:
				'Belgium and Luxembourg leave the region to the EU, which they founded with others. Is that a retreat, or the point of having an EU?'
		}
	}
};
