import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Belgium had soldiers just south of Central Asia. It gave small sums for peace. What it did, it did through others.',
	steps: {
		'security-troops': {
			body: 'Each figure is one soldier from Belgium, man or woman. They served in Afghanistan. It has a border with three of the five. They were there for [NATO]{~nato}, a group of states that defend each other. They did not come for Central Asia.\n\nBelgium had no other soldiers near there. And these were few. So there was [little contact]{security-contact} with the armies and leaders of the five, says the paper.'
		},
		'security-places': {
			body: 'They served in {security-places} places. In Kabul they had [guarded the airport]{security-kabul}. In Kunduz, close to Tajikistan, they [trained Afghan soldiers]{security-kunduz}. In Kandahar they [flew war planes]{security-kandahar}.\n\nHow many were in each place? The paper does not say. So three threads lead out, all alike. Reporters add [a fourth place]{security-mazar}, Mazar-i-Sharif. It gets an empty mark.'
		},
		'security-undated': {
			body: 'When were there {security-troops} soldiers? The paper does not say. Others give dates. Before the cuts there were {security-troops-2011}. The next September there were still {security-troops-2012}. Then about {security-airport} left the airport of Kabul. That leaves {security-without-airport}.\n\nOne report says that about {security-remaining} were left. Another says more. So the paper’s number is from the winter after that, or later.'
		},
		'security-dushanbe': {
			body: 'Once, some of the soldiers did pass through. On {security-dushanbe-date} the first {security-dushanbe} guards of Kabul airport flew home. They went by way of Dushanbe. That is the capital of Tajikistan. A plane of the Belgian army took them on.\n\nWith them served {security-luxembourgers} soldiers from Luxembourg. You see them in grey, below the Belgians.'
		},
		'security-horizon': {
			headline: 'What comes after {security-horizon}?',
			body: 'NATO planned to leave Afghanistan by {security-horizon}. Then there could be trouble. It could spread to Central Asia. For Belgium this was [the main worry]{security-interest} about safety in the region, says the paper.\n\nThe threads without colour are the plan. The dots behind the line are the fear. None of it had happened when the paper was written.'
		},
		'security-roads': {
			body: 'How can a small state help to keep a far place safe? It joins a group. The paper finds both countries [hardly involved]{security-indirect}. What they did went mostly through {security-roads} groups. These are NATO, the European Union and the [OSCE]{~osce}.\n\nSo no thread runs straight. Each goes through a gate that others helped to build. It comes out as part of a thicker thread.'
		},
		'security-sums': {
			body: 'It costs little to stop trouble early. Belgium gave {aid-tj-mines|full} to clear mines, says the paper. It offered {aid-kg-early-warning|full} to spot violence early. Luxembourg gave {aid-tj-border-guards|full} to train border guards.\n\nIs that much? The same Belgian ministry paid {security-caucasus|full} for the South Caucasus in one year. That is about {security-caucasus-times} times the two Belgian sums here.'
		},
		'security-question': {
			body: 'How do we know the two Belgian sums? Somebody asked. On {security-question} Senator Piet De Bruyn sent in a question. What had the ministry paid for from {aid-answer-from} to {aid-answer-to}? The paper names the answer. We could not find it.\n\nBut we found its twin. Six weeks later he asked about the South Caucasus. The answer came on {security-sister-answer}. It has all the sums.'
		},
		'security-arm': {
			headline: 'Always through others',
			body: 'Look at it all once more. The soldiers went with NATO. The border guards learned from the OSCE. The help with mines went through the United Nations and a Swiss group. The early warning came from a group in Kyrgyzstan. There was always someone in between.\n\nThere is nothing wrong with that. Small states do it this way. But it may be why so few people saw it.'
		}
	}
};
