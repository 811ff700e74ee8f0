import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Soldiers next door',
	standfirst:
		'Belgium had soldiers just south of Central Asia, and gave small sums for peace in it. Almost all of this went through others: NATO, the United Nations, a foundation on the spot.',
	steps: {
		'security-troops': {
			headline: 'About {security-troops} soldiers, next door',
			body: `In Kunduz, close to Tajikistan, Belgian soldiers [trained Afghan ones]{security-kunduz}. In Kandahar they [flew fighter aircraft]{security-kandahar}, and in Kabul they had [guarded the airport]{security-kabul}. Nobody says how many were where.

They served with [NATO]{~nato}, which planned to leave in {security-horizon}. What Belgium cared about most, says the paper, was this mission, and that [unrest could then spread]{security-interest} to Central Asia. Yet with so few soldiers it had [little military contact]{security-contact} with the governments there.`,
			note: 'The paper names {security-places} places and gives no shares, so the crowd stays in one piece and the three threads are alike. Reporters add [a fourth place]{security-mazar}, Mazar-i-Sharif, with a hollow mark. Even the aircraft are told in two ways: two reports count {security-jets}, two others fewer. What came: the fighting mission ended as planned and a training mission followed; in the summer after, [Belgian soldiers were still there]{security-after-horizon}.',
			question:
				'Dividing the soldiers by three would be easy. Why is it worse to draw a guess than to say it?'
		},
		'security-undated': {
			headline: 'A number without a date',
			body: `A magazine counted {security-troops-2011} Belgian soldiers in Afghanistan in {security-counted-first}, a news site {security-troops-2012} in {security-counted-second}. Then the guards of Kabul airport went home. About {security-remaining} stayed, by one report of {security-counted-third}.

The paper says around {security-troops}, and doesn’t say when. Such a number fits the winter that followed, or a later month. That is our guess. No source confirms it.`,
			note: 'A teaching piece on undated numbers: four counts, four sources. About {security-airport} guarded the airport, until {security-airport-handed}; taken from the count before, they leave {security-without-airport}. Kunduz gives the other limit: Le Vif reports that the last {security-kunduz-last} Belgians left it on {security-kunduz-left}, and the paper still names the town.',
			question: 'What other clues in a text can tell you when it was written?'
		},
		'security-dushanbe': {
			headline: 'The way home led through Dushanbe',
			body: `Ahead of the others, {security-dushanbe} Belgian guards of Kabul airport flew home on {security-dushanbe-date}, by way of Dushanbe, the capital of Tajikistan. Their platoon also had {security-luxembourgers} soldiers from Luxembourg. Whether these took the same plane is not clear from the one report that we have.

An army needs leave to land in another country. So officials must have spoken before, though no source tells of it.`,
			note: 'The report is from a Brussels news site on defence. It softens the remark about little direct contact. That an army needs leave is general knowledge; that officials spoke is our conclusion from it.',
			question: 'Is a stopover contact? What would a foreign ministry have to ask for beforehand?'
		},
		'security-sums': {
			headline: 'Small sums, through other hands',
			body: `Both countries worked [mostly through]{security-indirect} NATO, the EU and the [OSCE]{~osce}, and money went through others, too. Belgium gave {aid-tj-mines|full} to a programme on mines in Tajikistan and offered {aid-kg-early-warning|full} to a Kyrgyz foundation that warns of violence. Luxembourg gave {aid-tj-border-guards|full} to train border guards.

There may be more: the paper speaks of “a number” of projects. For the South Caucasus, Belgium paid {security-caucasus|full} in a single year.`,
			note: 'Belgium’s two sums make {security-be-total|full}, all three {security-total|full}. The Caucasus got about {security-caucasus-times} times Belgium’s two, for {security-caucasus-projects} projects, from the ministry’s peacebuilding service; the two sums here came from [a line for preventive diplomacy]{security-budget-line}. The programme on mines was carried out by the UN’s development programme and a Swiss foundation; the guards’ training was the OSCE’s.',
			question: 'The South Caucasus is nearer, and smaller. Are these good reasons for the difference?'
		},
		'security-question': {
			headline: 'What a senator wanted to know',
			body: `On {security-question} Senator Piet De Bruyn asked what the foreign ministry had paid for here from {aid-answer-from} to {aid-answer-to}. Only because he asked do we know Belgium’s two sums. Their years we don’t know, for we could not find the answer.

A later question of his, on the South Caucasus, was answered on {security-sister-answer} for anyone to read. Help that goes through other hands is easily missed.`,
			note: 'Written questions are a quiet tool of parliaments: a minister has to answer, and the answer is published. Luxembourg’s sum has a year because its ministry gave one. That such help is easily missed is our remark, and fair game for the class. The second question was put on {security-sister-question}.',
			question:
				'Which question would you put to your own foreign minister, so that the answer must be a number?'
		}
	}
};
