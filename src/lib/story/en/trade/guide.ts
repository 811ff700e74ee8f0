import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils read exports and imports on one scale, work out a trade balance from both ends, and catch a table in a mistake with nothing but its own text.',
	before: [
		'Copy the paper’s table from the exercise on units, one for two pupils.',
		'Forced labour comes up. Decide how much time you will give it; it deserves more than an aside.',
		'The chapter is long. For one lesson take both, deficit, labour and slip.'
	],
	ways: {
		'trade-both':
			'Before the totals appear, let the class estimate how many of the lower bars would fill one upper bar.',
		'trade-small': 'Say aloud that the scale has changed. Then ask who would have noticed if you hadn’t.',
		'trade-deficit':
			'Two pupils are Belgium and Tajikistan and swap real objects: what does each have at the end?',
		'trade-labour': 'Give a minute of silence for reading before any discussion.',
		'trade-ranks':
			'Line up ten pupils by height and let one grow by standing on a chair. Count the places gained.',
		'trade-slip':
			'Don’t tell. Hand out the table, ask what Kazakhstan bought in a year, and wait for somebody to laugh.'
	},
	answers: {
		'trade-both':
			'With Belgium’s whole trade, with what one Belgian city sells, or with the population on the other side. Against its whole exports both are crumbs.',
		'trade-kazakhstan':
			'Any of the four small ones, and a visible slice of the large one. The paper says that a few firms do most of it, often just once.',
		'trade-small':
			'It helps to compare small things with each other, and misleads when someone compares it with the picture before. The cure is a ruler in both pictures.',
		'trade-deficit':
			'Belgium got the cotton that it wanted; Tajikistan got euros to buy from others. Who might not gain are the pickers, if the price never reaches them.',
		'trade-back':
			'One side sells what is made, the other what is grown or pumped. The first keeps more of the value; the second depends on the weather and on world prices.',
		'trade-oil':
			'None. A trade that leaps like this needs an average, a range, or the whole series; the single year in our euros falls just before the leap.',
		'trade-stable':
			'Set the highest year against the lowest, or take the average and see how far the years stray. Then say which swing you would still call stable, before you look.',
		'trade-labour':
			'The two happened one after the other; that isn’t proof. You would need to know what else pressed on the government (law, neighbours, a new president) and what people in Uzbekistan say decided it.',
		'trade-ranks': 'Because another one fell. Ranks measure others as much as oneself.',
		'trade-slip':
			'To divide by the number of people, or to lay table and text side by side. Fewer euros than inhabitants for a country’s shopping is a warning.',
		'trade-firms':
			'Doors open more quickly, and both countries save an office. But he may speak for the state where he means the firm, and nobody can see which hat is on.',
		'trade-contacts':
			'Count contracts a year later, ask the travellers what they would pay to go again, and compare with what a fair or a week of telephone calls would have brought.',
		'trade-investor':
			'The statistics say Belgium’s, as the money last came from there. The decision, the risk and the profit are the stranger’s. Whose it is depends on what you want to know.'
	},
	sheet: {
		title: 'Out and back',
		lead: 'Belgium’s trade in goods with the five republics in {goods-last-year}. What it sold rises from the line, what it bought hangs below, all on one scale. The two totals have been taken out.',
		picture:
			'Five bars rise from a line and five hang from it, for Tajikistan, Kyrgyzstan, Turkmenistan, Uzbekistan and Kazakhstan, each with its amount. Kazakhstan’s are by far the longest. Two large figures beside them are replaced by A, sold to the five, and B, bought from them.',
		tasks: [
			{
				task: 'Add up what Belgium sold (A) and what it bought (B). Round to whole millions.',
				lines: 2,
				answer: 'A is {trade-exports-total}, B is {trade-imports-total}.'
			},
			{
				task: 'With which republic did Belgium have a deficit? Work it out, and say what it looks like from the other end.',
				lines: 2,
				answer:
					'With Tajikistan: it sold {trade-exports-tj} and bought {trade-imports-tj}, a gap of {trade-balance-tj}. For Tajikistan the same sum is a surplus.'
			},
			{
				task: 'Which share of all that Belgium sold went to Kazakhstan? Estimate first, then calculate.',
				lines: 2,
				answer: 'About {trade-exports-kz-share}, two thirds.'
			},
			{
				task: 'The paper prints these amounts in a table headed “EUR”, as {goods-2011-printed} for Kazakhstan. How do you know that this can’t be right without asking anyone?',
				lines: 3,
				answer:
					'It would be the price of a modest flat, for a whole country and a whole year. And the paper’s own text says {goods-2011}. The column must be in thousands.'
			}
		]
	}
};
