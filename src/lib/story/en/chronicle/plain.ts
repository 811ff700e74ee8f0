import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Now all the chapters come on one cloth. Each thing that happened on a date is a stitch. Step back, and you see a pattern. You see the holes, too.',
	steps: {
		'chronicle-everything': {
			body: 'Each thread is a republic. Time runs to the right. A stitch is one event. It happened, or money was paid, promised or traded. If we know the day, it is short. If we only know the year, it is as long as the year. At empty stitches the sources do not agree.\n\nNow look at the whole. The left half is thin. The right half is thick. One thread has far more stitches than the others.'
		},
		'chronicle-politics': {
			body: 'Here are just the visits, treaties and desks. It starts well. In {distance-relations-be} Belgium made official contact with all five. In the same year [so did Luxembourg]{distance-relations-lu}. For a moment all five look alike.\n\nThen they part. From now on most stitches are on Kazakhstan’s thread. We found {visit-count-all} visits. Of these, {visit-count-kazakhstan} had to do with Kazakhstan.'
		},
		'chronicle-money': {
			body: 'Below the threads hangs the money: deals, sales and gifts. It comes in two groups. The first is one firm on one thread. It ends when Tractebel sells for {sale-price} in {company-left|year}.\n\nThe second is wider and later. All five threads have some of it. But take care. A stitch is an event, not a sum. A small gift looks as big as a gas network.'
		},
		'chronicle-gap': {
			body: 'In {dehaene-visit} a Belgian prime minister flew east. In {visit-de-gucht-tour|month} a foreign minister went, too. In between lie {silence-months} months. In that time we found no Belgian minister in any of the five.\n\nBut the hole is not empty. There is a trade office. There is an [ambassador]{~ambassador} who travelled. There are {visit-count-gap} visits the other way. It was never quite silent.'
		},
		'chronicle-far': {
			body: 'The first chapter asked you for a guess. The paper says yes and no. It sees [more interest]{distance-more-interest} than at the start. But Belgium and Luxembourg still find the five [far away and little known]{distance-marginal}. Kilometres were never the real problem.\n\nWho made the first move? Mostly [the five did]{distance-initiative}. Of our visits, {visit-count-west} went west and {visit-count-east} went east. [Kazakhstan, the richest]{distance-kz-attractive}, got the most answers.'
		},
		'chronicle-after': {
			body: 'The paper stops here. Other sources tell what came next. The EU and Kazakhstan signed a new [agreement]{~partnership-agreement} on {after-agreement-signed}. It counts since {after-agreement-in-force}. Belgium’s parliament looked at the Tractebel case again. [No one had been found guilty]{settlement} in it. The report, in {after-inquiry-report}, blamed France for mixing in. But it [could not say that this changed a vote]{after-inquiry-finding}.\n\nLuxembourg opened an [honorary consulate]{~honorary-consulate} in Astana on {lu-honorary-consulate}. In {embassy-tashkent-announced} Belgium said that it would open an [embassy]{~embassy} in Tashkent.'
		}
	}
};
