import type { SourcesCopy } from '../types';
import { disagreements } from './remarks/disagreements';
import { leftOut } from './remarks/left-out';
import { slips } from './remarks/slips';
import { unknown } from './remarks/unknown';

export const sources: SourcesCopy = {
	method: [
		'This story begins with one document: a policy paper on Belgium, Luxembourg and Central Asia by Fabienne Bossuyt, published by EUCAM in about {paper-published}. We read it sentence by sentence and wrote down every claim that could be checked. Then we went looking for other voices: newspapers of the time, laws and treaties, ministries, company statements, trade statistics. Of some pages only the opening could be read; what rests on one of those alone is told as that source’s word.',
		'Each claim became a fact with a place in a source. Where a second source agrees, we say things plainly. Where only the paper says so, we say that. Where sources disagree, we show both versions and tell you which we used, and why. A few numbers are our own arithmetic; the sum is shown with them.',
		'How do we choose? The source closest to the event comes first: a law for a treaty, a government for its own minister’s journey, a report of the week before a look back. Where nothing decides, neither do we. Why something happened is the paper’s opinion, unless a second source shares it.',
		'Then we went through the paper once more, passage by passage, to see that nothing had been dropped. The lists below are what came of it: where sources clash, where the paper slips, what nobody knows, and what we chose to leave out.',
		'No number in the story was typed by hand into a sentence or a picture. Each comes from the list of facts, and the site refuses to be built when a fact has no source, a sum doesn’t add up, a passage doesn’t exist, or a sentence holds a figure of its own.',
		'Facts are free, sentences are not. The words here are ours, and so are the mistakes. No private person is named, not even in the address of a source. What was alleged is called an allegation, with its outcome in the same place.'
	],
	unknown,
	disagreements,
	slips,
	leftOut
};
