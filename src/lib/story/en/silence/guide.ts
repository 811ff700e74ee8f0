import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils read a two-sided timeline, tell a gap in events from a gap in sources, apply one rule to like cases, and weigh sources that tell of the same visit differently.',
	before: [
		'Explain the beads once and well: filled, two publishers; hollow, one; struck, contradicted. A dashed thread is a visit for somebody else: the EU, the OSCE, NATO.',
		'If the class keeps a timeline in the room, leave a bare stretch of wall from {dehaene-visit|year} to {visit-de-gucht-tour|year}, with one mark for {visit-michel|year}.',
		'The chapter names presidents and ministers. They held public office, so their visits are public business.'
	],
	ways: {
		'silence-gap':
			'Count aloud, first with both hats, then with none. Then ask what would happen if one counted and the other didn’t, and who would gain.',
		'silence-callers':
			'Let half the class argue that these visits end the silence and half that they don’t. Both have a case.',
		'silence-values':
			'Say what happened before you ask who said what. Then let the class find, in the evidence, every phrase with “for the EU” in it.',
		'silence-osce':
			'Two pupils play De Gucht and a president; two more write a report each, one for the OSCE and one for the host. Compare them.',
		'silence-crowded':
			'Hand out the two versions of Asselborn’s tour and ask for a ruling with reasons, as a court would give it.',
		'silence-initiative':
			'Count aloud three times: all visits, those without hats, and the beads. The counts disagree, and that is the lesson.'
	},
	answers: {
		'silence-first':
			'Nobody was pressing, the region was far and new, the ministry small. Sellers go where there may be buyers; a prime minister needs a reason. Gas became one.',
		'silence-gap':
			'Strictly you can’t: you can only show that you looked where it would have left a trace (newspapers, ministries on both sides, airport photographs) and found nothing. The first edition of this story didn’t look far enough, and missed Michel.',
		'silence-callers':
			'For the diary of the Belgian foreign ministry it hardly does, for the hotel it does. It depends on whom the guest came to see; “visited Brussels” hides the difference.',
		'silence-values':
			'The Union’s: they were agreed by all members. But the one who chairs drafts them, chooses the hour and stands at the microphone, and his own country must want to.',
		'silence-osce':
			'Both, side by side, with who wrote which. Each selects: the OSCE shows that it asked, the host shows that he was honoured. What neither mentions, you can’t know from them.',
		'silence-turkmen':
			'A president had died; his successor travelled, and talked of energy and trade. And on the second trip De Gucht no longer spoke for the OSCE.',
		'silence-crowded':
			'Three in two days can be done by government jet, five hardly, if each is to include a handshake and a lunch. And the ministry that paid for the fuel lists three.',
		'silence-luxembourg':
			'A photograph with a dated newspaper, a record of the European Investment Bank, or a second visit in the same year. Governments aren’t always right; they are just usually right about their own diaries.',
		'silence-initiative':
			'By beads the east leads, since one tour stops in up to five capitals. Counting visits shows how often someone decided to travel, counting stops shows how many hosts got a handshake. Say which one you mean, and both are fair.'
	},
	sheet: {
		title: 'Who knocked on whose door?',
		lead: 'Years run down the middle. Threads to one side are visits from Central Asia to Brussels or Luxembourg, threads to the other side are visits to Central Asia. A solid thread is a visit between the countries themselves; a dashed one was first of all for the EU, the OSCE or NATO, or nobody says for whom. Two totals have been taken out.',
		picture:
			'A ruler of twenty years with threads on both sides, each ending in a name. One side is headed “To Brussels and Luxembourg”, the other “To Central Asia”. Some threads are dashed; some beads are filled, some hollow, one struck through. The heading says A west, B east.',
		tasks: [
			{
				task: 'Count the visits on each side and write in A and B. A thread is one visit, however many beads it has: these are the republics. Leave out the struck bead, a date that better sources contradict.',
				lines: 1,
				answer: 'A is {visit-count-west} to the west, B is {visit-count-east} to the east.'
			},
			{
				task: 'Of the threads to the west {visit-count-own-west} are solid. How many are to the east? What has changed?',
				lines: 1,
				answer: '{visit-count-own-east}: the lead of the west is gone, and the east is one ahead.'
			},
			{
				task: 'Mark on the side to the east the longest stretch without a thread after Dehaene’s: once with every thread counted, once with the solid ones only.',
				lines: 2,
				answer:
					'With every thread: from Michel in {visit-michel|year} to De Gucht in {visit-de-gucht-tour|year}, {silence-from-michel} months. With the solid ones: from Dehaene in {dehaene-visit|year} to a thread without a name in {visit-de-gucht-return|year} (De Gucht again), {silence-own} months.'
			},
			{
				task: 'What does a hollow bead tell you, and what does it not tell you?',
				lines: 2,
				answer:
					'That only one publisher has the visit. It doesn’t tell you that the visit didn’t happen, only that nobody else has confirmed it to us.'
			},
			{
				task: '“So most visits were the idea of the Central Asians.” Does the chart prove it? Give one reason for and one against.',
				lines: 2,
				answer:
					'For: more visits went west than east. Against: who travels isn’t who asked, an invitation leaves no bead, and without the visits for others the west no longer leads.'
			}
		]
	}
};
