import type { LessonCopy } from '../teaching-types';

/** Three lessons, ready to be taught. */
export const lessons: Readonly<Record<string, LessonCopy>> = {
	'20': {
		title: 'One number, three ledgers',
		aim: 'How much did Belgium sell to Kazakhstan? The class guesses, looks, and finds that the answer depends on who kept the books.',
		before: [
			'A projector, and a slip of paper for each pupil.',
			'In the settings of the slides choose pictures bit by bit, so that bars come before labels.'
		],
		blocks: {
			guess: {
				title: 'Guess first',
				way: 'Read the slide aloud, once. Everyone writes a number and a reason, alone. Then hear the lowest and the highest, and write both on the board.',
				ask: 'Did you double, multiply by ten, or think of a particular firm?'
			},
			points: {
				title: 'Two points, no line',
				way: 'Show the answer. Let three pupils draw three different curves through the two bars on the board. Wipe out none of them.'
			},
			versions: {
				title: 'Three totals for one year',
				way: 'Show the bars without labels and ask which is true. Then the labels. Each row agrees on which to print and what to put in brackets.',
				ask: 'What would each of the three have to tell you before you believed it?'
			},
			proportion: {
				title: 'One stitch',
				way: 'Let somebody come to the wall and find the one stitch that is Kazakhstan. Ask whether the quarrel about the total matters now.'
			},
			recovery: {
				title: 'The mountain and the dip',
				way: 'Cover the left half of the picture with your arm and collect a headline. Uncover it and collect another. Both were honest about what they saw.',
				ask: 'Which first year would you choose to make the trade look best? And worst?'
			},
			sentence: {
				title: 'One honest sentence',
				way: 'Everyone writes one sentence about these two years that is true in euros and in dollars, on the back of the slip with the guess. Collect them at the door.',
				ask: 'Which word in your sentence would a ministry want to change?'
			}
		},
		after: 'The worksheet on exports works the growth rates forwards and backwards.'
	},
	'50': {
		title: 'The promise and the gap',
		aim: 'A gas contract for many years that lasted months, an affair that was never proved, and years with hardly a visit. What can we say, and what only that somebody said it?',
		before: [
			'Copies of the worksheet on the Tractebel affair, and of the exercise on allegation and proof.',
			'Four headings on the board: paid, promised, alleged, lost.',
			'The rule of the house, agreed before the first slide: no names of private persons, and no “bribe” without “alleged” and how it ended.'
		],
		blocks: {
			opening: {
				title: 'Two countries and five',
				way: 'Three slides without hurry. At the last everybody writes down a guess, closer or not, and keeps it.',
				ask: 'Who could find the five on an empty map?'
			},
			promise: {
				title: 'The prize',
				way: 'Fill the board: each amount goes under its heading. Take a vote on the three lengths of the contract. At the sale cover the lower bars, ask for hands, profit or loss, and uncover them.'
			},
			alleged: {
				title: 'What was alleged, and what was proved',
				way: 'Show the complaint and go straight on to the court and the settlement, so that nobody leaves the affair half told. Then pairs sort the statements of the exercise. Five minutes, then compare the two that most pairs disagree on.',
				ask: 'Which statements would a newspaper’s lawyer strike out?'
			},
			count: {
				title: 'Count the months',
				way: 'The worksheet, alone, first three tasks; the fourth for whoever is done. Then show the slide. It needs no comment.'
			},
			silence: {
				title: 'The bare years',
				way: 'Show the gap, wait, then show who called in it. Half the class argues that the silence was broken, half that it wasn’t; two minutes each.',
				ask: 'The bare years begin with the visit of {dehaene-visit}, {months-visit-to-affair} months before the affair was public. Did the affair cause them? Who says so?'
			},
			close: {
				title: 'Who keeps a desk',
				way: 'Count the desks on both sides. Then the last slide; everybody turns over the guess and defends it or takes it back.',
				ask: 'One sentence each: what do you know now that you could prove?'
			}
		},
		after:
			'Write the two hundred words that a newspaper would have printed on the day of the settlement: fair to everybody, and with the word “settled” explained.'
	},
	'100': {
		title: 'Check the paper',
		aim: 'A double lesson of source criticism. The class gets a real policy paper’s real slips, finds them with a pencil, and rules on disagreements between sources.',
		before: [
			'Six tables for groups, with the exercises and worksheets copied. One copy of the answer key, in your bag.',
			'Two or three devices, so that groups can open the evidence behind a number. It also works without.',
			'Cut the cards apart. Scissors, sadly, take longest.'
		],
		blocks: {
			opening: {
				title: 'Where do you know that from?',
				way: 'Show the question of the story, collect guesses, then the whole cloth of events. Explain how the story was made: one paper, checked against many others, and each number opens its evidence. Click one to show it.'
			},
			model: {
				title: 'One slip together',
				way: 'Hand out the table before you show the slide, and ask what Kazakhstan bought in a year. When somebody laughs, ask why. Then show the slide and note on the board how it was found: no outside source, only a look at the size.',
				ask: 'Which other quick checks do you know? (Add up. Divide by the number of people. Compare text and table. Look at the date.)'
			},
			stations: {
				title: 'Stations',
				way: 'Groups of four, two stations each of about a quarter of an hour, with a few minutes to change over. Every group notes three things: what is wrong or in dispute, how it can be noticed, and how it could be settled. You walk about and answer questions with questions.'
			},
			break: {
				title: 'Break',
				way: 'Windows open. The groups put their notes on the wall.'
			},
			market: {
				title: 'Report',
				way: 'Each group has two minutes for one finding and shows it on the slide that belongs to it. The others ask: is it a mistake, a disagreement, or something nobody knows? Keep three lists on the board.'
			},
			cards: {
				title: 'Rulings, card by card',
				way: 'Pairs draw a card, read the versions, and rule: print one, print both, or print neither, and why. Read out what the story did, from the key. Where a pair ruled otherwise and has a reason, the pair wins.',
				ask: 'When is “we show both” honesty, and when is it cowardice?'
			},
			verdict: {
				title: 'Verdict on a source',
				way: 'Line up along the wall: at one end “I would trust this paper”, at the other “I wouldn’t”. Hear both ends and the middle. Close with the opening question: closer, or not?',
				ask: 'Is a source whose mistakes you know better or worse than one whose mistakes you don’t?'
			}
		},
		after:
			'Choose a number from yesterday’s news and write its evidence as the story does: who says so, where, how sure, and who disagrees.'
	}
};
