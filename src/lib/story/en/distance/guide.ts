import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils place seven countries on a map and in time, tell measured distance from felt distance, and write down a guess that the last chapter will test.',
	before: [
		'A wall map or an atlas of Europe and Asia, and a piece of string.',
		'A slip of paper for each pupil: the guess at the end has to survive until the last chapter.',
		'Practise the five names aloud. The class will follow your stress, for life.'
	],
	ways: {
		'distance-pipe':
			'Ask what the long thread is before anybody reads the label. Then collect what the class already knows of Central Asia, with a source beside each item. Football and films count as sources; say so.',
		'distance-relations':
			'Let two pupils exchange notes across the room: “We, Belgium, wish to have relations with you.” “We accept.” That is nearly all there is to it.',
		'distance-distances':
			'Stretch the string on the wall map from Brussels to Almaty, then lay the same string over the globe. It takes another way.',
		'distance-initiative':
			'Don’t settle who asked: chapter three has a list of visits to count. Then everyone writes one word, closer or not, and one reason, folds the slip and hands it in. Seal the envelope; ceremony helps.'
	},
	answers: {
		'distance-pipe':
			'A contract for many years, with a state that needs a manager more than it needs a price. Growth abroad, where there is none at home. Whoever asks who pays for repairs has seen the next chapter coming.',
		'distance-republics':
			'Be recognised by others, choose who speaks for it, print money and passports, guard a border. In practice: telephones, a building, and people who know how a ministry works.',
		'distance-relations':
			'Afterwards they can open embassies, sign treaties, protect their citizens in the other country, and complain through proper channels. Before, they could trade and write letters, but nobody was obliged to answer.',
		'distance-distances':
			'Language, visas, flights with two changes, the price of the ticket, an alphabet, how often it is in the news, and whether anyone in class has an aunt there.',
		'distance-moved':
			'A capital in the middle of the country, safer ground, room to build, or a wish to begin afresh. Brazil, Nigeria, Myanmar and Germany have all moved theirs.',
		'distance-embassies':
			'A fair answer gives most days to the European Union, as trade and aid are decided there, some to NATO, and Belgium what is left. A better one adds that crises change the timetable.',
		'distance-initiative':
			'Whoever asks shows a wish, and the other may set place and price. But being asked also obliges: refuse too often, and nobody asks again. There is no right guess; a good one names what it would count: visits, trade, embassies, or what people know of each other.'
	},
	sheet: {
		title: 'How far is far?',
		lead: 'The threads are straightened and laid on one scale. At the top is the way from Brussels to Luxembourg. The distances of five capitals have been taken out.',
		picture:
			'Six straight threads on a scale in kilometres, marked at every thousand. A very short one to Luxembourg on top; below it Almaty, marked A, Tashkent, B, Ashgabat, C, Bishkek, D, and Dushanbe, E. All five end between four and five and a half thousand kilometres.',
		tasks: [
			{
				task: 'Read the five distances off the scale, as exactly as you can, and write them in. How exact is that, honestly?',
				lines: 1,
				answer:
					'Almaty {distance-almaty}, Tashkent {distance-tashkent}, Ashgabat {distance-ashgabat}, Bishkek {distance-bishkek}, Dushanbe {distance-dushanbe}. Within a hundred kilometres or so is good: nobody can read a thin line more closely.'
			},
			{
				task: 'From Brussels to Luxembourg it is {distance-luxembourg}. About how many times does that fit into the way to Almaty? Show your working.',
				lines: 2,
				answer:
					'About {distance-times} times: the longer distance divided by the shorter. Whoever rounds to thirty has understood.'
			},
			{
				task: 'These are the shortest ways over the globe. Give two reasons why a real journey is longer.',
				lines: 2,
				answer:
					'Planes fly by way of other airports, around closed or dangerous skies, and by road or rail there are seas and mountains. Any two.'
			},
			{
				task: 'In {distance-capital-moved} Kazakhstan’s capital moved north, to Astana, {distance-closer} closer to Brussels. Did the two countries come closer by that? Argue in one sentence.',
				lines: 2,
				answer:
					'In kilometres yes, by nobody’s effort in Brussels. In any other sense not by that alone: relations depend on visits, trade and interest, which distance explains only in part.'
			}
		]
	}
};
