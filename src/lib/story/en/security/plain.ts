import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Belgium had soldiers just south of Central Asia. It gave small sums for peace there. Most of it went through others.',
	steps: {
		'security-troops': {
			body: 'Belgium had soldiers in Afghanistan. In Kunduz, close to Tajikistan, they [trained Afghan soldiers]{security-kunduz}. In Kandahar they [flew war planes]{security-kandahar}. In Kabul they had [guarded the airport]{security-kabul}. They were there with [NATO]{~nato}, a group of states that defend each other.\n\nNATO planned to leave in {security-horizon}. Then [trouble could spread]{security-interest} to Central Asia. Belgium cared most about this, says the paper. But with so few soldiers it had [little military contact]{security-contact} with the five.'
		},
		'security-undated': {
			body: 'How many Belgians were there? One report says {security-troops-2011} in {security-counted-first}. One says {security-troops-2012} in {security-counted-second}. Then the guards of Kabul airport went home. A report of {security-counted-third} says that about {security-remaining} stayed. Another says more.\n\nThe paper says around {security-troops}. It does not say when. It may be the winter after that, or later. This is our guess. No source says so.'
		},
		'security-dushanbe': {
			body: 'Before the others, {security-dushanbe} Belgian guards of Kabul airport flew home. It was on {security-dushanbe-date}. They went by way of Dushanbe. That is the capital of Tajikistan. A plane of the Belgian army took them on. With them served {security-luxembourgers} soldiers from Luxembourg. Did they take the same plane? That is not clear.\n\nAn army has to ask before it lands in another land. So people must have talked. No source tells of it.'
		},
		'security-sums': {
			headline: 'Small sums, through others',
			body: 'Both countries worked [mostly through others]{security-indirect}: NATO, the EU and the [OSCE]{~osce}. So did their money. Belgium gave {aid-tj-mines|full} for work on mines in Tajikistan. It offered {aid-kg-early-warning|full} to a Kyrgyz group that warns of violence. Luxembourg gave {aid-tj-border-guards|full} to train border guards.\n\nThere may be more. In one single year Belgium paid {security-caucasus|full} for peace in the South Caucasus.'
		},
		'security-question': {
			body: 'On {security-question} Senator Piet De Bruyn asked a question. What had the ministry paid for here from {aid-answer-from} to {aid-answer-to}? So we know the two Belgian sums. But we do not know their years. A footnote names the answer. We could not find it.\n\nSix weeks later he asked about the South Caucasus. That answer came on {security-sister-answer}. You can read it. Help that goes through others is easy to miss.'
		}
	}
};
