import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils read exports and imports on one scale, hold a phrase against a series, and ask who stands behind a trade that tables show as bars.',
	before: [
		'Forced labour comes up. Decide how much time you will give it; it deserves more than an aside.',
		'Say beforehand that two scales come up, euros and dollars, and that they never share an axis.'
	],
	ways: {
		'trade-both':
			'Before the totals appear, let the class estimate how many of the lower bars would fill one upper bar.',
		'trade-oil':
			'Show the bars without labels and let everyone pick the one year that should stand for this trade.',
		'trade-stable':
			'Two pupils are Belgium and Tajikistan and swap real objects: what does each have at the end? Then ask what “stable” would look like, before the bars.',
		'trade-labour': 'Give a minute of silence for reading before any discussion.',
		'trade-firms':
			'Ask who travelled and who signed. Then ask which of the four threads a table of exports would show.'
	},
	answers: {
		'trade-both':
			'With Belgium’s whole trade, with what one Belgian city sells, or with the population on the other side. Against its whole exports both are crumbs.',
		'trade-oil':
			'None. A trade that leaps like this needs an average, a range, or the whole series; the single year in our euros is the one before the leap.',
		'trade-stable':
			'Set the highest year against the lowest, or take the average and see how far the years stray. Then say which swing you would still call stable, before you look.',
		'trade-labour':
			'The two happened one after the other; that isn’t proof. You would need to know what else pressed on the government (law, neighbours, a new president) and what people in Uzbekistan say decided it.',
		'trade-firms':
			'Doors open more quickly, and both countries save an office. But he may speak for the state where he means the firm, and nobody can see which hat is on.',
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
				answer:
					'A is {trade-exports-total|round}, B is {trade-imports-total|round}. Rounded amounts may add up to a million less or more.'
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
					'It would be the price of a modest flat, for a whole country and a whole year. And if Tajikistan’s amount were read so, too, it would be that of a good bicycle. The column must be in thousands.'
			}
		]
	}
};
