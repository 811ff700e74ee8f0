import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Twenty years on one page',
	standfirst:
		'All the chapters, one cloth: every event of this story that has a date is a stitch in it. Seen whole, it has a full end, a hole in the middle, and mends.',
	steps: {
		'chronicle-everything': {
			headline: 'All we could date, at once',
			body: `Kazakhstan’s thread is the full one. A stitch is an event: a visit, a treaty, a purchase, a grant, a day in court. A known day makes it strong; the vaguer the date, the thinner and paler it is.

In {distance-relations-be}, when relations began, all five are equally full. Then comes the hole of the silent years. The right end is full: more happened, and more was written down.`,
			note: 'An event is something that happened or began once. A purchase and its price are one; a year’s exports are a count and none at all. An event about several republics has a stitch in each. Left out is what nobody dated, so this is a picture of what we could find out. Money hangs below each thread, all else stands above it; hollow stitches are those that sources argue about.',
			question: 'What kinds of things happen between countries and never get a date?'
		},
		'chronicle-mending': {
			headline: 'Where it was mended',
			body: `Most of what the paper says held when we checked it. A red darn, a mend of new thread, marks where it didn’t: another source contradicts it, it contradicts itself, or it doesn’t say when. Open one, and you find each version and what we chose.

They lie thickest where most was told. A cloth with many darns is no bad cloth. Somebody has looked at it closely.`,
			note: 'Every darn is one entry of the lists “Where sources disagree” and “The paper’s own slips” on the sources page; what the paper leaves out has no darn. Where the date of a fault is vague, its darn lies in the middle of the time that it is about. Our own mistakes stand on the page of corrections.',
			question: 'Pick one darn. Which of its versions would you believe, and what would change your mind?'
		},
		'chronicle-after': {
			headline: 'A note on what came after',
			body: `From other sources: on {after-agreement-signed} the EU and Kazakhstan signed a new [agreement]{~partnership-agreement}. In {after-inquiry-report} an inquiry of Belgium’s parliament reported on the law behind the Tractebel case, which was [settled without a conviction]{settlement}. French interference in the case, it said, was unacceptable; that [the vote was swayed could not be concluded]{after-inquiry-finding}.

Luxembourg opened an [honorary consulate]{~honorary-consulate} in Astana on {lu-honorary-consulate}. In {embassy-tashkent-announced} Belgium announced an [embassy]{~embassy} in Tashkent.`,
			note: 'Nothing in this step is the paper’s. The agreement has been in force since {after-agreement-in-force}. The inquiry was created in {after-inquiry-created} and worked from {after-inquiry-started}; no court found anyone guilty. A Turkmen memorandum was signed in {after-memorandum-turkmen}; a delegation had asked for one long before. Trade with Kazakhstan was {after-trade-2016} in {after-trade-year} by the Belgian ministry, and {after-trade-2022} in {after-trade-later-year} by a news site. Euros and dollars, and perhaps two ways of counting: don’t draw a line between them.',
			question:
				'If someone wrote the next twenty years of this story, which stitch would you expect to see first?'
		},
		'chronicle-far': {
			headline: 'So, did they come closer?',
			body: `One side came for contracts, the other, mostly, for company. Both got some. The great contract of the beginning was cut; many small ones followed. Company, it is said, was [asked for]{distance-initiative} more often than offered.

They came closer, but not close. There was [more interest]{distance-more-interest}. Yet Brussels and Luxembourg still found the five [far away and little known]{distance-marginal}. The distance that counted was never the one in kilometres.`,
			note: 'The picture has one thread for each event, from the two capitals to the republic that it is about, so its bundles compare how often each turns up in what is known. That isn’t how much it mattered. Who asked, and how far the two feel from the five, are the paper’s judgements; that they came closer and not close is ours.',
			question: 'The cover calls them distant partners. After all this, which of the two words fits better?'
		}
	}
};
