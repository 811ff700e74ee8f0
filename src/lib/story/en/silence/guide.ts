import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils read a two-sided timeline, tell a gap in events from a gap in sources, and weigh sources that date the same visit differently.',
	before: [
		'Explain the beads once and well: filled, two sources; hollow, one; struck, contradicted.',
		'If the class keeps a timeline in the room, leave a bare stretch of wall from {dehaene-visit|year} to {visit-de-gucht-tour|year}.',
		'The chapter names presidents and ministers. They held public office, so their visits are public business.'
	],
	ways: {
		'silence-gap':
			'Ask before you show it: how long would two countries have to stay silent before anybody noticed?',
		'silence-callers':
			'Let half the class argue that these visits end the silence and half that they don’t. Both have a case.',
		'silence-osce':
			'Two pupils play De Gucht and a president; a third holds up a card, “OSCE” or “Belgium”, whenever the hat seems to change.',
		'silence-crowded':
			'Hand out the three versions of Asselborn’s tour and ask for a ruling with reasons, as a court would give it.',
		'silence-initiative':
			'Count aloud, threads first and beads second. The two counts disagree, and that is the lesson.'
	},
	answers: {
		'silence-first':
			'Nobody was pressing, the region was far and new, the ministry small, and there was little trade to protect. A visit needs a reason; gas became one.',
		'silence-gap':
			'Strictly you can’t: you can only show that you looked where it would have left a trace (newspapers, ministries on both sides, airport photographs) and found nothing. The more such places, the stronger the silence.',
		'silence-callers':
			'For the diary of the Belgian foreign ministry it hardly does, for the hotel it does. It depends on whom the guest came to see; “visited Brussels” hides the difference.',
		'silence-osce':
			'They may not have wanted to. He was one man with one face, and to be photographed with a minister is worth the same under either hat.',
		'silence-turkmen':
			'A president had died and his successor was signing things; gas prices were high. And on the second trip De Gucht no longer spoke for the OSCE.',
		'silence-juncker':
			'A place to put the money from the oil, people who know how to look after it, and rules that other bankers recognise. Oil runs out; fees don’t.',
		'silence-crowded':
			'Three in two days can be done by government jet, five hardly, if each is to include a handshake and a lunch. And the ministry that paid for the fuel lists three.',
		'silence-deals':
			'Treaties and laws are published: look in the official journals of both countries, on the sites of the ministries, the audit courts and the research centres. A council that meets leaves reports; one that never met leaves none.',
		'silence-luxembourg':
			'A photograph with a dated newspaper, a record of the European Investment Bank, or a second visit in the same year. Governments aren’t always right; they are just usually right about their own diaries.',
		'silence-initiative':
			'By beads the east catches up, since one tour stops in up to five capitals. Counting visits shows how often someone decided to travel, counting stops shows how many hosts got a handshake. Say which one you mean, and both are fair.'
	},
	sheet: {
		title: 'Who knocked on whose door?',
		lead: 'Years run down the middle. Threads to one side are visits from Central Asia to Brussels or Luxembourg, threads to the other side are visits to Central Asia. Two totals have been taken out.',
		picture:
			'A ruler of fifteen years with threads on both sides, each ending in a name. One side is headed “To Brussels and Luxembourg”, the other “To Central Asia”. Some beads are filled, some hollow, one struck through. The heading says A west, B east.',
		tasks: [
			{
				task: 'Count the visits on each side and write in A and B. A struck bead is a date that better sources contradict: don’t count it twice.',
				lines: 1,
				answer: 'A is {visit-count-west} to the west, B is {visit-count-east} to the east.'
			},
			{
				task: 'Mark the long silence on the chart: from which year to which did nobody travel east? How long is that?',
				lines: 2,
				answer:
					'From {dehaene-visit|year} to {visit-de-gucht-tour|year}: {silence-months} months, about {silence-years} years.'
			},
			{
				task: 'What does a hollow bead tell you, and what does it not tell you?',
				lines: 2,
				answer:
					'That only one source has the visit. It doesn’t tell you that the visit didn’t happen, only that nobody else has confirmed it to us.'
			},
			{
				task: '“So most visits were the idea of the Central Asians.” Does the chart prove it? Give one reason for and one against.',
				lines: 3,
				answer:
					'For: more visits went west than east. Against: who travels isn’t who asked, an invitation leaves no bead, and several guests came to see the EU or NATO.'
			}
		]
	}
};
