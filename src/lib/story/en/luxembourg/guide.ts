import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils tell stock from flow and a full year from an unfinished one, see how a small word (“each”) can move a sum by millions, and ask what a seat in a country means.',
	before: [
		'Show Temirtau on a map. It lies in the middle of Kazakhstan, far from the gas pipes of the second chapter.',
		'Write the doubtful sentence on the board in your own words: two million “for Uzbekistan and for Turkmenistan”.'
	],
	ways: {
		'luxembourg-steel':
			'Read the step, then let pupils write down what the works has to do with Luxembourg, in one sentence. Compare the verbs: belongs, is registered, pays.',
		'luxembourg-shrinking':
			'Ask for a headline from the picture. Most will write “plunges” and forget that the last cloth stops in October.',
		'luxembourg-books':
			'Split the class: one half gets the euros, one half the dollars. Each reports what happened. Then let them meet.',
		'luxembourg-four': 'Two quick sums, in pairs, one for each reading. Compare.',
		'luxembourg-money':
			'Bathtub on the board: water in it is a stock, the tap is a flow. Where would you put “stood at”?',
		'luxembourg-lessons':
			'Cover the words and show the four dates. What story do pupils make of them? Then ask which of its links a source has told.'
	},
	answers: {
		'luxembourg-steel':
			'There is no single answer. Owners, address, taxes and workers can lie in four countries. Say which you mean, and don’t rank ties that nobody has measured.',
		'luxembourg-shrinking':
			'Without guessing: the sum of the months that were counted, and that the average month was lower. With a guess: the year’s total, if the missing months were like the others.',
		'luxembourg-books':
			'For one pair of countries the seller’s own figure is closer to the goods. For comparing many countries only a common series will do. The question decides.',
		'luxembourg-four':
			'“Two million for Uzbekistan and two million for Turkmenistan”, or “two million for Uzbekistan and Turkmenistan together”. It costs one word.',
		'luxembourg-money':
			'Pocket money is a flow: so much a week. What is in the drawer is a stock. If you know only one, you can’t tell the other.',
		'luxembourg-lessons':
			'Nobody can say. You would have to know who was trained, in what, whether they worked at that bank, and why it failed; many banks did in those years. That one thing stands before another proves nothing.',
		'luxembourg-friends':
			'Meet people, be shown round, ask about cases. It can’t watch a government that nobody elected freely, and it may be used to look like recognition.',
		'luxembourg-scale':
			'By all that each country sells abroad: how much Kazakhstan matters to it. By the number of firms that sell: how large they are. By Kazakhstan’s own purchases: how much each partner matters there. Each division answers another question.'
	},
	sheet: {
		title: 'Each, or together?',
		lead: 'What Luxembourg sold to the five republics in the {lux-months} months that were counted. The paper’s sentence can be read in two ways, so the chart is drawn twice. The two totals have been taken out.',
		picture:
			'Bars for Kazakhstan, Uzbekistan, Turkmenistan, Kyrgyzstan and Tajikistan with their amounts, for two readings: either Uzbekistan and Turkmenistan have two million euros each, or they have it together. The totals of the two readings are marked A and B.',
		tasks: [
			{
				task: 'Add up the five for both readings and write in A and B.',
				lines: 2,
				answer: 'Read as each, A is {lux-five-each}; read as together, B is {lux-five-together}.'
			},
			{
				task: 'The dollar series has {lux-usd-uz-2012} for Uzbekistan and {lux-usd-tm-2012} for Turkmenistan, for the whole year. Which reading does it support? Why isn’t it proof?',
				lines: 3,
				answer:
					'It leans towards “each”. It isn’t proof: it is another currency, a whole year instead of {lux-months} months, rounded to millions, and kept mostly by the buyers.'
			},
			{
				task: 'Rewrite the sentence “Exports came to two million for Uzbekistan and for Turkmenistan” twice, so that each version can only mean one thing.',
				lines: 3,
				answer:
					'“Two million for each of the two” and “two million for the two together”. Any pair of sentences that nobody can mistake.'
			},
			{
				task: 'The count stops in {lux-counted-until}. May you compare these sums with those of full years? What would be fair?',
				lines: 2,
				answer:
					'Not as they stand. Fair would be an average month of each, or the same months of every year, if they were known.'
			}
		]
	}
};
