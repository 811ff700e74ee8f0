import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils guess before they look, work with growth rates in both directions, and find that “how much?” needs a “by whose books?”.',
	before: [
		'Calculators, and small slips for the guess. Guesses made aloud follow the loudest.',
		'Copy the paper’s table from the exercise on units, one for two pupils.',
		'Set the slides to show pictures bit by bit (Settings): marks first, then axes, then labels.',
		'Know the trap: growth rates in this chapter come in euros and in dollars, and must never share an axis.'
	],
	ways: {
		'exports-guess':
			'Everyone commits in writing. Read out the lowest and the highest guess, and ask both for their reasons.',
		'exports-services':
			'Three pupils draw three different curves through the two points on the board. All three are right, and none is known.',
		'exports-goods':
			'Do the wrong sum first, on purpose: take the percentage off. Then add it back on and let the class see that it doesn’t fit.',
		'exports-versions':
			'Don’t tell. Hand out the paper’s table from the exercise on units, ask what Kazakhstan bought in a year, and wait for somebody to laugh.',
		'exports-peak': 'Cover the left half with your hand. Ask for a headline. Take the hand away.',
		'exports-five':
			'Ask for a show of hands: whose bars can’t you see from your seat? That is a finding, too.'
	},
	answers: {
		'exports-guess':
			'What services are counted, how prices rose, whether one firm or many sold them, what oil cost, and whether anything broke in between. Any of these beats a hunch.',
		'exports-services':
			'A steady line, a late leap, a hump with a fall. A ministry would choose the steady climb: it looks like policy. The data choose none.',
		'exports-goods':
			'No. Decimals say how finely somebody wrote, not how well somebody counted. Here they fit a total that is itself rounded to a million.',
		'exports-versions':
			'Any of them with its source in brackets; best is a range and the reason for it: “between {goods-2011} and {goods-2011-embassy}, depending on who counts and what”.',
		'exports-what':
			'Many sellers, many buyers, orders that come back every month: medicines or spare parts rather than one large machine.',
		'exports-proportion':
			'Growth is news when something changes, the share when somebody claims that it matters. A rate without a share is half a sentence.',
		'exports-peak':
			'For example: “Belgian exports to Kazakhstan rose again in both years, by how much depends on the currency and the books, and in dollars they were still below {series-peak-year}.” Whoever gives you a percentage has chosen a first year for you.',
		'exports-five':
			'All five would look alike: five tall ranges. The scale is what says that four of them are small.'
	},
	sheet: {
		title: 'Forwards and backwards',
		lead: 'Goods that Belgium sold to Kazakhstan, by the paper, in millions of euros. Two of its figures have been taken out.',
		picture:
			'Three bars on an axis of millions of euros. The first has a dashed edge and is marked A; the second stands at a hundred million and the third at a hundred and eighteen million. Between the first two the growth rate is given, between the last two it is marked B.',
		tasks: [
			{
				task: 'From the first bar to the second, exports grew by {goods-growth-2010|full}. Work out A. (Careful: don’t subtract the percentage.)',
				lines: 2,
				answer:
					'{goods-2010} divided by one plus the rate: about {goods-2009}. Subtracting the percentage gives a figure that is far too low.'
			},
			{
				task: 'Work out B, the growth from the second bar to the third, from the figures on the bars. The paper prints it with two decimals. How many do these figures allow?',
				lines: 2,
				answer:
					'From {goods-2010} to {goods-2011} is eighteen per cent, and no decimals: both figures are rounded to whole millions. The paper has {goods-growth-2011|full}, which promises more than its totals can keep.'
			},
			{
				task: 'The paper’s own table has {goods-2011-table} for the third bar, the embassy {goods-2011-embassy}. How much more than the bar is each, in per cent? Name two things that one count of exports may hold and another leave out.',
				lines: 3,
				answer:
					'The table’s is about one per cent more, the embassy’s more than a third. For example services, goods that firms merely move through Belgium, goods sold by way of other countries. The embassy didn’t say what it counted.'
			},
			{
				task: 'Belgium exported goods worth {belgium-exports-2011} in the year of the third bar. Work out Kazakhstan’s share, and write an honest headline with both the growth and the share.',
				lines: 2,
				answer:
					'The share is a little over three hundredths of one per cent ({goods-share-2011}, by the table). For example: “Up by almost a fifth, and still less than a two-thousandth of the whole.” It should name both and use neither to hide the other.'
			}
		]
	}
};
