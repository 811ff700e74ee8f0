import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Twenty years on one page',
	standfirst:
		'All the chapters, one cloth: everything in this story that happened on a date is a stitch in it. Step back far enough and a pattern shows; so do the holes.',
	steps: {
		'chronicle-everything': {
			headline: 'All we could date, at once',
			body: 'Each thread is a republic, and time runs to the right. A stitch is one event: something that happened, or money that was paid, promised or traded. If we know the day, it is short; if we only know the year, it is as long as the year. Hollow stitches are those that sources argue about.\n\nNow squint. The left half is thin, the right half thick. One thread carries far more than the others. The rest of this chapter takes the cloth apart.',
			note: 'The picture is made from the facts themselves: every date, and every dated sum that a source states. An event about several republics has a stitch in each. Left out are our own sums, things that were only said, the yearly readings of statistical series, and anything that nobody dated. The page with every date has all of these but the last. So this is a picture of what we could find out, not of all that happened.',
			question: 'What kinds of things happen between countries and never get a date?'
		},
		'chronicle-politics': {
			headline: 'Only politics',
			body: 'Here are the visits, treaties and desks alone. It starts well. In {distance-relations-be} Belgium opened relations with all five, and in the same year [so did Luxembourg]{distance-relations-lu}. Every thread gets its stitches, and for a moment all five look alike.\n\nThen they part. From there on politics gathers on Kazakhstan’s thread. Of the {visit-count-all} visits we found, {visit-count-kazakhstan} had to do with that one republic.',
			note: 'The early stitches are a formality that costs a letter. What follows costs flights, staff and a minister’s week. Comparing the first column of stitches with the rest is a fair way to see the difference between recognising a state and dealing with it. One journey can touch several republics, so visits counted by republic add up to more than the total.',
			question: 'Why is the start the only time at which all five republics are treated alike?'
		},
		'chronicle-money': {
			headline: 'Only money',
			body: 'Below the threads hangs the money: contracts, sales, grants. It comes in two clumps. The first is a single company on a single thread, and it ends when Tractebel sells for {sale-price} in {company-left|year}.\n\nThe second is wider and later, and all five threads have some. But mind what you see. A stitch is an event, not a sum: a small grant takes as much thread as a gas network.',
			note: 'The crowd at the right has a dull cause as well as an interesting one. Trade and aid did grow, but the paper also prints its tables for one year, so that year is full. Crowded can mean busy, and it can mean well documented.',
			question: 'How would this picture change if stitches were as thick as their sums of money?'
		},
		'chronicle-gap': {
			headline: 'The gap, once more',
			body: 'In {dehaene-visit} a Belgian prime minister flew east. In {visit-de-gucht-tour|month} a foreign minister followed. Between them lie {silence-months} months in which we found no Belgian minister in any of the five republics.\n\nThe cloth shows it, and it also shows what stands in the hole: a trade office, a roving [ambassador]{~ambassador}, {visit-count-gap} visits in the other direction. Silence, looked at closely, is seldom quite silent.',
			note: 'The paper says that nearly a decade passed; by the dates it is about {silence-years} years. The stitches in the band are those that other sources add. Ask the class whether they make the paper wrong, or only its wording too strong.',
			question: 'Is an empty stretch in a chronicle proof that nothing happened?'
		},
		'chronicle-far': {
			headline: 'So, did they come closer?',
			body: 'The first chapter asked how close they came. By the paper, the answer is yes and no. It sees [more interest]{distance-more-interest} than at the start. It also finds that the two still think of the five as [far away and little known]{distance-marginal}. The distance that counted was never the one in kilometres.\n\nAnd who picked up the thread? Mostly [the five did]{distance-initiative}: {visit-count-west} of our visits went west, {visit-count-east} east. [Kazakhstan, the richest]{distance-kz-attractive}, got the most replies.',
			note: 'The picture draws one thread for each event, so its bundles compare how often each republic turns up in what is known. That isn’t the same as how much it mattered. That most meetings were the idea of the republics is the paper’s judgement. Our count of visits leans the same way, but hosts and guests may each have asked.',
			question: 'The cover calls them distant partners. After all this, which of the two words fits better?'
		},
		'chronicle-after': {
			headline: 'A note on what came after',
			body: 'The paper stops here. What follows comes from other sources. The EU and Kazakhstan signed a new [agreement]{~partnership-agreement} on {after-agreement-signed}, in force since {after-agreement-in-force}. A parliamentary inquiry went back over the Tractebel case, [settled without a conviction]{settlement}. Its report, in {after-inquiry-report}, blamed French interference but [couldn’t conclude that the vote on a law was swayed]{after-inquiry-finding}.\n\nLuxembourg opened an [honorary consulate]{~honorary-consulate} in Astana on {lu-honorary-consulate}. Belgium announced an [embassy]{~embassy} in Tashkent in {embassy-tashkent-announced}. The cloth goes on.',
			note: 'Nothing in this step is the paper’s. The inquiry, created in {after-inquiry-created} and at work from {after-inquiry-started}, was about the law under which the case had been settled: no court found anyone guilty. A Turkmen memorandum was signed in {after-memorandum-turkmen}; a delegation had asked for one long before. Trade with Kazakhstan was {after-trade-2016} in {after-trade-year} by the Belgian ministry, and {after-trade-2022} in {after-trade-later-year} by a news site. Euros and dollars, and perhaps two ways of counting: don’t draw a line between them.',
			question:
				'If someone wrote the next twenty years of this story, which stitch would you expect to see first?'
		}
	}
};
