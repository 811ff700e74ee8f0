import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Security at arm’s length',
	standfirst:
		'Belgium’s soldiers stood just south of Central Asia. Its money for peace went in small sums. Whatever it did, it did by somebody else’s hand.',
	steps: {
		'security-troops': {
			headline: 'About {security-troops} soldiers, next door',
			body: `Each figure is one Belgian soldier, man or woman. They served in Afghanistan, which borders on three of the five republics. They came for [NATO]{~nato}’s mission there, and for nothing further north.

That is the whole of Belgium’s military weight near Central Asia. The paper says so itself: with so few soldiers there was [little direct contact]{security-contact} with the region’s armies and governments.`,
			note: 'The paper says “around”, so the last few figures are not to be counted on. The three neighbours are Turkmenistan, Uzbekistan and Tajikistan. None of the soldiers was stationed in Central Asia, as far as the paper says.',
			question: 'How many people go to your school? Is this body of soldiers larger or smaller?'
		},
		'security-places': {
			headline: 'Three places, and nobody says how many where',
			body: `They served in {security-places} places. In Kabul they had [guarded the airport]{security-kabul}. In Kunduz, close to Tajikistan, they [trained Afghan soldiers]{security-kunduz}. In Kandahar they [flew fighter aircraft]{security-kandahar}.

The paper gives no shares. So three threads lead out, all alike, and the crowd stays in one piece. Reporters add [a fourth place]{security-mazar}, Mazar-i-Sharif. It gets a hollow mark.`,
			note: 'Dividing the number by three would be easy, and invented. Even the aircraft are told in two ways: two reports count {security-jets}, two others fewer. Kabul’s airport was handed over on {security-airport-handed}; what those who stayed in the city did, the paper doesn’t tell.',
			question: 'Why is it worse to draw a guess than to say it?'
		},
		'security-undated': {
			headline: 'A number without a date',
			body: `The paper’s {security-troops} has no date. Others have. Before the cuts there were {security-troops-2011}; the next September still {security-troops-2012}. Then about {security-airport} left Kabul airport. Take them away and {security-without-airport} remain.

One report says about {security-remaining}, another more. So the paper’s figure belongs to the winter after, or later. It counts what was left over.`,
			note: 'A teaching piece on undated numbers: four counts, four sources. Kunduz gives the other limit. Le Vif reports that the last {security-kunduz-last} Belgians left it on {security-kunduz-left}, and the paper still names the town.',
			question: 'What other clues in a text can tell you when it was written?'
		},
		'security-dushanbe': {
			headline: 'The way home led through Dushanbe',
			body: `The nearest thing to a meeting was an airport. On {security-dushanbe-date} the first {security-dushanbe} guards of Kabul airport flew home by way of Dushanbe, the capital of Tajikistan. An Airbus of the Belgian army took them on.

They belonged to a mixed platoon with {security-luxembourgers} Luxembourgers. So Luxembourg’s soldiers have a place in this picture too, in grey, below the Belgians.`,
			note: 'Only one source tells of it, a Brussels news site on defence. It softens the paper’s remark about little direct contact: an army that changes planes in a country needs an agreement with it. That last point is ours, and no source spells it out.',
			question: 'Is a stopover contact? What would a foreign ministry have to ask for beforehand?'
		},
		'security-horizon': {
			headline: 'The horizon was called {security-horizon}',
			body: `NATO planned to be gone by {security-horizon}. Behind that line lay a worry, and the paper counts it as [Belgium’s main interest]{security-interest} in the region’s security: that unrest in Afghanistan could spill over into Central Asia.

The undyed threads are the plan. The dots beyond the horizon are the fear. Neither is a thing that had happened when the paper was written.`,
			note: 'What came: NATO’s fighting mission ended as planned, and a training mission followed. In the summer after the horizon [Belgian soldiers were still there]{security-after-horizon}. Ask what “withdrawal” turned out to mean. Whether the spill-over came is not for this story, which ends in time with the paper.',
			question: 'How do you draw something that people fear, without making it look as if it happened?'
		},
		'security-roads': {
			headline: 'Three roads, none of their own',
			body: `How does a small state look after the safety of a place so far away? It joins. The paper finds both countries [only marginally involved]{security-indirect}, and mostly through {security-roads} organisations: NATO, the European Union and the [OSCE]{~osce}.

So no thread runs straight. Each goes through a gate that others helped to build, and comes out as part of a thicker one.`,
			note: 'The OSCE is the Organisation for Security and Cooperation in Europe; the five republics are members of it, as they are not of NATO or the EU. The picture gives each road the same breadth, because the paper gives no shares.',
			question: 'What does a small country gain by going through others? What does it give up?'
		},
		'security-sums': {
			headline: 'For the peace itself: {security-total|full}',
			body: `“Soft security” means preventing trouble, and it costs little. By the paper, Belgium put {aid-tj-mines|full} into clearing mines and offered {aid-kg-early-warning|full} for early warning of violence. Luxembourg gave {aid-tj-border-guards|full} to train border guards.

Against what? The same Belgian ministry paid {security-caucasus|full} for the South Caucasus in one year. That is about {security-caucasus-times} times Belgium’s two sums here.`,
			note: 'Belgium’s two sums make {security-be-total|full}. They came from [a line for preventive diplomacy]{security-budget-line}; the {security-caucasus-projects} Caucasus projects were paid by the ministry’s peacebuilding service. The paper names its two grants among “a number” of projects, so there may have been more. The same three grants stand in the chapter on aid.',
			question: 'The South Caucasus is nearer, and smaller. Are these good reasons for the difference?'
		},
		'security-question': {
			headline: 'What a senator wanted to know',
			body: `We know the two Belgian sums because somebody asked. On {security-question} Senator Piet De Bruyn put a question in writing: what had the ministry paid for from {aid-answer-from} to {aid-answer-to}? The paper cites the answer. We could not find it.

We did find its twin. Six weeks later he asked the same of the South Caucasus. The answer came on {security-sister-answer}, sums and all.`,
			note: 'The twin is where the Caucasus figure comes from. Written questions are a quiet tool of parliaments: a minister has to answer, and the answer is published. Luxembourg’s sum has a year because its ministry gave one; the two Belgian sums have only the window of the question.',
			question:
				'Which question would you put to your own foreign minister, so that the answer must be a number?'
		},
		'security-arm': {
			headline: 'At arm’s length',
			body: `Lay it all out once more. Soldiers: by NATO. Border guards: by the OSCE. Mines: by the United Nations and a Swiss foundation. Early warning: by a Kyrgyz one. On the left two givers, on the right four tasks, and between them always another hand.

This isn’t a scandal. It is how small states do such things. But it may be why so few people in either place noticed.`,
			note: 'That few noticed is our remark, and fair game for the class. The picture orders the four tasks from the south to the north-east and gives them no scale: soldiers and euros don’t add up.',
			question: 'Is help that comes through others still “Belgian” or “Luxembourgish” help?'
		}
	}
};
