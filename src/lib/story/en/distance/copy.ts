import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Far away',
	standfirst:
		'Two small countries in the West, five new ones in the middle of Asia, and a very long way between them. Before anyone can be partners, somebody has to pick up a thread.',
	steps: {
		'distance-pipe': {
			headline: 'A pipe longer than the way there',
			body: 'In {concession-won} Tractebel, a Belgian company [in a French group]{owner-suez}, took over {pipe-length} of gas pipe in Kazakhstan. Pulled straight, it would reach from Almaty to Brussels, {distance-almaty} away, and [most of the way back]{distance-pipe-times}. After {months-lived} months the company was gone.\n\nHow did a company from a small country come to hold such a thread, and why did it let go? The story begins in {story-from}, when there was none.',
			note: 'The length of the network is that of two reports in Trends. The pipes lay in the west and south of Kazakhstan and never came near Brussels: the picture lays one length beside the other, to one scale. Who owned the company, what it promised and how it ended is the next chapter.',
			question: 'What might a company from a small country want with gas pipes at the other end of the map?'
		},
		'distance-republics': {
			headline: 'Five republics become states',
			body: 'In {distance-independence-kg|month} Kyrgyzstan left the Soviet Union, and within four months the rest of Central Asia had followed, Kazakhstan last, on {distance-independence-kz}. That made [five]{distance-republics} new states, each with a flag to raise and friends to find.\n\nBelgium and Luxembourg saw them as [far off, little known and of small weight]{distance-marginal}, says the paper that this story follows. From here on each has its own colour.',
			note: 'The order of the republics is the same in every picture: Kazakhstan, Uzbekistan, Turkmenistan, Kyrgyzstan, Tajikistan. It is not the order of independence. The dates are the days that they celebrate and come from The World Factbook, not from the paper; Uzbekistan’s parliament declared independence a day before. How the two saw Central Asia is the paper’s judgement, not a measurement.',
			question: 'What does a country that is one day old have to do first?'
		},
		'distance-relations': {
			headline: 'The first threads',
			body: 'In {distance-relations-be} Belgium and Luxembourg opened diplomatic relations with all five: Belgium and Uzbekistan on {distance-relations-be-uz}, Luxembourg and Kazakhstan on {distance-relations-lu-kz}. Our source knows this, yet on another page has contacts begin {distance-years-of-contact} years before it was written, which is too late.\n\nSuch a tie costs one exchange of notes. It promises only that each side will answer the other’s letters.',
			note: 'We found a day for only three of the ten threads. For Belgium and Kazakhstan there is only a weak source, which says {distance-relations-be-kz}. Fifteen years before the paper was about when the first Belgian prime minister came; perhaps visits were meant, but we know of none by Luxembourg so early. The paper adds that there is [more interest now]{distance-more-interest} than then, and gives no measure. A thread here means relations, nothing else: all are equally thick, and the bows are for the eye.',
			question: 'What can two states do once they have diplomatic relations, and what could they do before?'
		},
		'distance-distances': {
			headline: 'How far is far?',
			body: 'From Brussels to Luxembourg it is {distance-luxembourg}. The two countries share a border, an [economic union]{~statistics-area-belux} and many habits.\n\nAshgabat, the nearest of the five capitals, is {distance-ashgabat} away. Almaty, then Kazakhstan’s, is {distance-almaty} away, about {distance-times} times as far as Luxembourg. These are the shortest lines over the globe. No plane, road or railway keeps to them.',
			note: 'These are great circles, worked out from the positions of the cities. Long distances in the text are given to ten kilometres, for a city is not a point; the table has every kilometre.',
			question: 'What else can make a country feel far away, apart from kilometres?'
		},
		'distance-moved': {
			headline: 'Kazakhstan moves closer, by itself',
			body: 'In {distance-capital-moved} Kazakhstan’s government packed up. It left Almaty, in the far south-east, for a town on the northern steppe, now Astana. The way from Brussels became {distance-closer} shorter, and nobody in Belgium had taken a step.\n\nBoth partners found Kazakhstan [the most attractive of the five]{distance-kz-attractive}: it was fairly rich, and its offices worked better than its neighbours’. Many threads of this story end there.',
			note: 'Why the capital moved is another story: earthquakes, borders, room to build. The town was called Akmola when it became the capital; the name Astana, which means “capital”, came the next spring, and we use it throughout. That Kazakhstan was the most attractive is the paper’s judgement; the comparison is with the four neighbours, not with Belgium.',
			question: 'Why might a government move its capital? Find another country that did.'
		},
		'distance-embassies': {
			headline: 'Then the threads run west',
			body: 'A thread can be picked up at either end. All five republics opened an [embassy]{~embassy} in Brussels: [five]{embassies-brussels} doors and five flags in one town. It is the seat of [the European Union]{distance-eu-seat} and [the headquarters]{distance-nato-seat} of [NATO]{~nato}. [These drew them]{distance-why-brussels}, says the paper.\n\nIt adds that their leaders were [keen to meet Belgian officials]{distance-keen-to-meet}, too. It didn’t always come to that. A visit by Uzbekistan’s president, Belgium said, had no Belgian part at all.',
			note: 'The paper says that all five have opened an embassy, and gives no years. It also says that leaders are keen to meet Belgian officials when in Brussels; but of the Uzbek president’s visit to the EU and NATO, EUobserver reported, Belgium said that it had no bilateral part. So the remark is too general, and we show both.',
			question:
				'If you ran a small embassy in Brussels, how would you share your week between the EU, NATO and Belgium?'
		},
		'distance-initiative': {
			headline: 'Who calls whom, and what for?',
			body: '[The republics asked for most of the meetings]{distance-initiative}, says the paper; with Kazakhstan [interest ran more both ways]{distance-kz-mutual}. What did they want? We have one report of each. Kazakhstan looked for [an investor more than a customer]{distance-wanted-investor}, and later for [nuclear know-how]{distance-wanted-nuclear}. Tajikistan spoke of [aluminium and cotton]{distance-wanted-aluminium}. Uzbekistan called Belgium [one of its largest trading partners in Europe]{distance-wanted-trade}.\n\nHow close did they all come, from {story-from} to {story-until}? Write down your guess for the last chapter.',
			note: 'The paper gives no count of meetings, so the picture has none: threads show a direction, not a quantity. Chapter three lays out the visits, so that the class can check; who travels is not who asked. What the republics wanted comes from reports of a visit each; for Turkmenistan and Kyrgyzstan we found nothing of the kind. What was not business was mostly [left to the European Union]{brussels-delegated}, whose strategy of {distance-eu-strategy} both backed. The paper appeared in a series by EUCAM, a project set up in {distance-eucam} to watch that strategy, with [a think tank in Madrid]{distance-fride} and Finland’s Karelian Institute, founded in {distance-karelian-institute}. A project set up to watch what Europe does will hardly think that Europe should do nothing: read the paper with that in mind.',
			question: 'Does it matter who asks for a meeting? And how close did they come, do you think?'
		}
	}
};
