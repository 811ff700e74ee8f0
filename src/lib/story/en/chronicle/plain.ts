import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Now all the chapters come on one cloth. Each thing that happened on a date is a stitch. You see a full end, a hole, and red mends.',
	steps: {
		'chronicle-everything': {
			body: 'Each thread is a republic. Time runs to the right. A stitch is one event: a visit, a treaty, a gift, a day in court. If we know the day, it is strong. If we know less, it is thin and pale.\n\nIn {distance-relations-be} it all began. All five are just as full there. Then comes a hole. Those are the silent years. The right end is full. More took place then. And more of it was written down.'
		},
		'chronicle-mending': {
			headline: 'What we mended',
			body: 'We checked what the paper says. Most of it was right. Each red patch marks a place where it was not. Some other source says something else there. Or the paper says two things that do not fit. Or it does not say when. Open a patch. You will find all that was said, and what we chose.\n\nMost patches lie on one thread. A cloth with many patches is not a bad cloth. Someone looked at it with care.'
		},
		'chronicle-after': {
			body: 'Other sources tell what came next. On {after-agreement-signed} the EU and Kazakhstan signed a new [agreement]{~partnership-agreement}. In {after-inquiry-report} Belgium’s parliament wrote about the law behind the Tractebel case. [No one had been found guilty]{settlement} in it. France had mixed in, it said. It [could not say that this changed the vote]{after-inquiry-finding}.\n\nLuxembourg opened an [honorary consulate]{~honorary-consulate} in Astana on {lu-honorary-consulate}. In {embassy-tashkent-announced} Belgium said that it would open an [embassy]{~embassy} in Tashkent.'
		},
		'chronicle-far': {
			body: 'One side came for business. The other, most of all, came for company. Both got some. The first big deal was cut off. Many small ones came after it. Company came, too. But the five [asked for it]{distance-initiative} more often than it was offered, says the paper.\n\nSo they came closer, but not close. There was [more interest]{distance-more-interest}. Yet the five still seemed [far away and little known]{distance-marginal}. Kilometres were never the real problem.'
		}
	}
};
