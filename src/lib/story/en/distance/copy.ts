import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Far away',
	standfirst:
		'Two small countries in the West, five new ones in the middle of Asia, and a very long way between them. Before anyone can be partners, somebody has to pick up a thread.',
	steps: {
		'distance-capitals': {
			headline: 'Two small countries, next door',
			body: 'From Brussels to Luxembourg it is {distance-luxembourg}, as the crow flies. The two countries share a border, an [economic union]{~statistics-area-belux} and many habits.\n\nFor both, says the paper that this story follows, Central Asia was [far off, little known and of small weight]{distance-marginal} in foreign policy. That is how it looked from here. Now for the other end.',
			note: 'Belgium is always drawn in ink and Luxembourg in grey. The verdict on how they saw Central Asia is the paper’s own. It is a judgement, not a measurement, and the rest of the story can be read as a test of it.',
			question: 'What do you know about Central Asia? Where did you learn it?'
		},
		'distance-republics': {
			headline: 'Five republics become states',
			body: 'In the last months of the Soviet Union, its republics left one by one. In Central Asia, by the days they now celebrate, Kyrgyzstan came first, on {distance-independence-kg}. Kazakhstan came last, on {distance-independence-kz}.\n\nThat made {distance-republics} new states, each with a flag to raise and an anthem to rehearse. They also needed friends abroad, and soon. From here on each has its own dye.',
			note: 'The order of the republics is the same in every picture: Kazakhstan, Uzbekistan, Turkmenistan, Kyrgyzstan, Tajikistan. It is not the order of independence. The dates come from The World Factbook, not from the paper; Uzbekistan’s parliament declared independence a day before the date that is celebrated.',
			question: 'What does a country that is one day old have to do first?'
		},
		'distance-relations': {
			headline: 'The first threads',
			body: 'In {distance-relations-be} both Belgium and Luxembourg opened diplomatic relations with all five. For Uzbekistan, the Belgian ministry recalls {distance-relations-be-uz}. Luxembourg and Kazakhstan mark {distance-relations-lu-kz}.\n\nSuch a thing takes one exchange of notes. It costs little, and it promises only that each side will answer the other’s letters. Still, it is a thread, and ink has begun to turn into dye.',
			note: 'We found a day for only three of the ten threads. For Belgium and Kazakhstan there is only a weak source, which says {distance-relations-be-kz}. A thread here means relations, nothing else: all five are equally thick. The bows are for the eye, not routes.',
			question: 'What can two states do once they have diplomatic relations, and what could they do before?'
		},
		'distance-distances': {
			headline: 'How far is far?',
			body: 'Take the threads off the map and lay them straight. From Brussels to Ashgabat it is about {distance-ashgabat}. To Almaty, then the Kazakh capital, it is {distance-almaty}.\n\nAt the top lies the way to Luxembourg, to the same scale. The road to Almaty is about {distance-times} times as long, and no airline timetable makes that feel like a neighbourhood.',
			note: 'These are great circles, the shortest ways over the globe, worked out from the positions of the cities. Real journeys are longer. Long distances in the text are given to ten kilometres, for a city is not a point; the table has every kilometre.',
			question: 'What else can make a country feel far away, apart from kilometres?'
		},
		'distance-moved': {
			headline: 'Kazakhstan moves closer, by itself',
			body: 'In {distance-capital-moved} Kazakhstan’s government packed up. It left Almaty in the far south-east for a town on the northern steppe, now Astana.\n\nFor Brussels that was a saving: {distance-closer} less to travel. It may be the cheapest step towards Central Asia that Belgium never had to take. In the pictures that follow, the Kazakh thread ends in Astana.',
			note: 'Why the capital moved is another story: earthquakes, borders, room to build. Belgium had nothing to do with it. When the town became the capital it was called Akmola; the name Astana, which means “capital”, came the next spring. We use the later name throughout.',
			question: 'Why might a government move its capital? Find another country that did.'
		},
		'distance-embassies': {
			headline: 'Then the threads run west',
			body: 'A thread can be picked up at either end. All five republics opened an [embassy]{~embassy} in Brussels: {embassies-brussels} addresses, {embassies-brussels} flags, in one town.\n\nThis is the first surprise of the story. The far side came here. How many desks Belgium and Luxembourg set up in return is told in a later chapter, and the count will not take long.',
			note: 'The paper says that all five have opened an embassy, and gives no years. The squares come in the fixed order of the republics, so the threads cross on their way in. Ink at the western end means only that they arrive in Belgium.',
			question: 'What does an embassy cost, and who in a new state decides where the first ones go?'
		},
		'distance-why': {
			headline: 'One address, three hosts',
			body: 'Why Brussels? Belgium is one answer, but hardly the main one. The town is the seat of [the European Union’s main institutions]{distance-eu-seat} and of [the headquarters]{distance-nato-seat} of [NATO]{~nato}. [That is why]{distance-why-brussels}, says the paper, all five want closer ties with it.\n\nTheir leaders are also [keen to meet Belgian officials]{distance-keen-to-meet} when in town. Not always: of one Uzbek visit, Belgium said it had no Belgian part at all.',
			note: 'The Uzbek president’s visit was reported by EUobserver: asked about it, Belgium answered that there was no bilateral part. So the paper’s remark is too general, and we show both. Each host gets the same strands in the picture because no source says how they compare.',
			question:
				'If you ran a small embassy in Brussels, how would you share your week between the three hosts?'
		},
		'distance-initiative': {
			headline: 'Who calls whom',
			body: 'When a Belgian and a Central Asian minister sit down together, who asked for it? [Mostly the Central Asian side]{distance-initiative}, the paper says. It puts this down to Belgium’s own lack of interest.\n\nWith one republic it was different. In Kazakhstan’s case [interest ran both ways]{distance-kz-mutual}. So one thread goes back east, in ink.',
			note: 'The paper gives no count of meetings, so the picture has none: the threads show a direction, not a quantity. A later chapter lays out every visit that we could find, so the class can check the claim.',
			question: 'Does it matter who asks for a meeting? What does each side give away?'
		},
		'distance-kazakhstan': {
			headline: 'One stands out',
			body: 'Of the five, Kazakhstan is the partner both countries find [most attractive]{distance-kz-attractive}. The paper gives two reasons: it is relatively rich, and its administration is better developed. There is money to buy with, and an office that answers.\n\nThis story will come back to Kazakhstan often. Most of the contracts, visits and exports lead there, and so does the greatest disaster.',
			note: 'Both reasons are the paper’s judgement. “Relatively” matters: the comparison is with the four neighbours, not with Belgium. The large bundle on the left stands for attention and measures nothing.',
			question:
				'Which would you rather have in a trading partner: money, or a government that keeps its word?'
		},
		'distance-question': {
			headline: 'How close did they come?',
			body: 'That is the question from {story-from} to {story-until}. The paper sees [more interest]{distance-more-interest} than {distance-years-of-contact} years before, when contacts began. But it also dates relations to {distance-relations-be}, which is longer ago.\n\nMost matters beyond business, it adds, were [left to the European Union]{brussels-delegated}. Both fully backed the strategy that the Union drew up in {distance-eu-strategy}. What was left for themselves?',
			note: 'Two dates for one beginning is a slip worth showing: we count from the diplomatic relations. The paper appeared in a series by EUCAM, a project set up in {distance-eucam} to watch that EU strategy, with [a think tank in Madrid]{distance-fride} and Finland’s Karelian Institute, founded in {distance-karelian-institute}. None of them is neutral about whether Europe should care. The last chapter returns to the question.',
			question: 'Write down your guess: closer, or not? Keep it for the last chapter.'
		}
	}
};
