import type { ExerciseCopy } from '../teaching-types';

/** Exercises in source criticism, made from the paper's own slips and from what sources disagree on. */
export const exercises: Readonly<Record<string, ExerciseCopy>> = {
	unit: {
		title: 'A table whose unit must be wrong',
		lead: 'This is the table of trade as the paper prints it. Its columns are headed “EUR”. The paper’s text says that Belgium sold Kazakhstan goods worth {goods-2011} in that year.',
		tasks: [
			{
				task: 'Read the line for Kazakhstan aloud with its unit. What would a whole country have bought from Belgium in a year?',
				lines: 2,
				answer:
					'Goods for {goods-2011-printed|full}: a modest flat, or a few large cars. For a country of many millions of people this can’t be.'
			},
			{
				task: 'What should the heading say, and how do you know? Use nothing but this table and the sentence from the text.',
				lines: 2,
				answer:
					'Thousands of euros. Read so, the table has {goods-2011-table}, close to the {goods-2011} of the text. It is off by a factor of {trade-heading-factor}.'
			},
			{
				task: 'Put right, text and table still differ. By how much? Does it matter?',
				lines: 2,
				answer:
					'By [about a million]{trade-text-gap}; the text’s figure is rounded, so nobody can say more exactly. For the size of the trade it doesn’t matter; for a growth rate with two decimals it does.'
			},
			{
				task: 'Which of these would the mistake have changed: shares, ranks, growth rates, the sum of the column?',
				lines: 1,
				answer:
					'Only the sum. Shares, ranks and rates stay the same when everything is off by the same factor.'
			}
		]
	},
	'two-figures': {
		title: 'Two figures for one year',
		lead: 'Two sources speak of the same trade in the same years, and the arrow points two ways. Before you ask who is lying, ask what each of them counted.',
		claims: [
			'The paper, by way of Luxembourg’s foreign ministry: goods from Luxembourg for Kazakhstan fell from {lux-kz-2010} in {lux-first-year} to {lux-kz-2011} in {lux-second-year}.',
			'A series in dollars, kept mostly by the buyers and rounded to whole millions: they rose from {lux-usd-kz-2010} to {lux-usd-kz-2011}.',
			'The paper, in its text: Belgium sold Kazakhstan goods worth {goods-2011} in {goods-last-year}.',
			'The Belgian embassy, as a newspaper reported later: {goods-2011-embassy}. What it counted wasn’t said.'
		],
		tasks: [
			{
				task: 'What might explain that one arrow points down and the other up? Find at least two reasons that need no liar.',
				lines: 3,
				answer:
					'Different dates (sent in one year, received in the next), goods that pass through Belgium, other rules of origin, and rounding of small sums. The currency alone can’t turn an arrow round.'
			},
			{
				task: 'For each figure: who counted, when, and what would they like the number to be?',
				lines: 3,
				answer:
					'A ministry likes exports large, a customs office likes them taxed, an embassy likes to have helped, a researcher likes them comparable. It is a reason for care, not a proof of anything.'
			},
			{
				task: 'You may print one figure for Luxembourg, or both. Decide, and write the sentence.',
				lines: 3,
				answer:
					'The story prints the seller’s own figures and shows the other direction beside them. Printing both with a word on who counted is as good; an average of the two would be the one wrong answer.'
			}
		]
	},
	sum: {
		title: 'A sum that doesn’t add up',
		lead: 'Two places in one paper. You need a pencil and no other source.',
		claims: [
			'Belgium’s grant to Kyrgyzstan came to {aid-kg-2010|full}: {aid-kg-humanitarian|full} of humanitarian aid and {aid-kg-private-sector|full} to advise private firms.',
			'In {lux-months} months Luxembourg sold goods for {lux-kz-2012} to Kazakhstan, {lux-kg-2012|full} to Kyrgyzstan, {lux-tj-2012|full} to Tajikistan, and {lux-uz-tm-2012} for Uzbekistan and for Turkmenistan.'
		],
		tasks: [
			{
				task: 'Check the grant. How much is missing?',
				lines: 1,
				answer: 'The parts make {aid-kg-parts|full}; {aid-kg-gap|full} are missing.'
			},
			{
				task: 'Which number is wrong? Find three possibilities. Can you decide?',
				lines: 3,
				answer:
					'The whole, one part or the other part, or a third purpose that wasn’t named. If a digit slipped, the firms’ part may have been {aid-kg-private-sector-if-whole|full}. It can’t be decided from here.'
			},
			{
				task: 'Add up what Luxembourg sold to all five. Why are there two answers?',
				lines: 2,
				answer:
					'{lux-five-each} or {lux-five-together}: the last sum may be meant for each of the two or for both together.'
			},
			{
				task: 'Should an editor put such slips right, print them, or leave them out?',
				lines: 2,
				answer:
					'Print them and say so. Putting them right would be a guess in the editor’s voice; leaving them out would hide how sure one can be of the rest.'
			}
		]
	},
	proof: {
		title: 'Allegation and proof',
		lead: 'Ten sentences around one affair. Put a letter before each: P for what happened and can be shown, A for what was alleged, J for a judgement, N for what nobody has shown.',
		claims: [
			'Tractebel won the gas concession in {concession-won} and sold it in {company-left}.',
			'The company itself went to a magistrate on {complaint}.',
			'Part of the {alleged-payments} that went to three businessmen was a bribe. (The case was settled on {settlement}.)',
			'On {settlement} seven accused settled the case.',
			'Whoever settles must be guilty.',
			'One of the businessmen called the money a fee. (This was reported; the case was settled on {settlement}.)',
			'The prime minister’s visit in {dehaene-visit} was an answer to the bribery. (The allegations became public on {affair-public}; the case was settled on {settlement}.)',
			'Belgium stayed away from Central Asia because of the affair.',
			'The Kazakh adventure was a mistake.',
			'No one was convicted.'
		],
		tasks: [
			{
				task: 'Sort the ten sentences. Mark the two you are least sure of.',
				lines: 2,
				answer:
					'In order: P, P, A, P, N, P (that it was said; not that it was so), N, J, J, P. The eighth is the paper’s judgement, and a magazine’s; that hardly a minister came in those years can be shown, that the affair was the cause can’t.'
			},
			{
				task: 'What exactly does a settlement say about guilt? And about innocence?',
				lines: 2,
				answer: 'Nothing about either: it ends the case. Nobody is convicted and nobody is cleared.'
			},
			{
				task: 'The paper has the allegations before the visit. What would have to exist if it were right, and where would you look for it?',
				lines: 3,
				answer:
					'A report of payments from before {dehaene-visit}: in newspapers, court files, questions in parliament. Those we read from that time speak of gas, low prices and contracts. The allegations became public {months-visit-to-affair} months later, on {affair-public}; the case was settled on {settlement} without a conviction.'
			},
			{
				task: 'Rewrite the third sentence so that a newspaper could print it.',
				lines: 3,
				answer:
					'For example: “Payments of {alleged-payments} to three businessmen are alleged; the case was settled on {settlement} without a conviction or a finding of guilt.”'
			}
		]
	},
	clock: {
		title: 'When was this written?',
		lead: 'The paper carries no date. But a text gives itself away.',
		claims: [
			'It quotes trade figures up to {lux-counted-until}.',
			'It says that contacts began {distance-years-of-contact} years ago, and a page on that relations date from {distance-relations-be}.',
			'It counts about {security-troops} Belgian soldiers in Afghanistan and names Kunduz among their places. By other reports there were {security-troops-2012} until {security-airport-handed}, and about {security-remaining} after it; the last left Kunduz on {security-kunduz-left}.',
			'It says that the university project CANQA runs. Two records have it closed on {project-canqa-closed}.',
			'It calls {security-horizon} the year in which NATO will leave.'
		],
		tasks: [
			{
				task: 'From each sentence draw one conclusion: the paper is younger than …, older than …, or nothing at all.',
				lines: 5,
				answer:
					'Younger than {lux-counted-until}. The second says nothing certain, as the two beginnings contradict each other. The third: after {security-airport-handed|month}, and probably before {security-kunduz-left}. The fourth seems to say older than {project-canqa-closed}, against the first: so the tense is wrong. The fifth: before {security-horizon}.'
			},
			{
				task: 'One clue contradicts the others. Which, and what is the simplest explanation?',
				lines: 2,
				answer:
					'The project in the present tense. Projects end quietly and their web pages stay up; somebody didn’t check.'
			},
			{
				task: 'When was it written? Give a span, and the clue for each end.',
				lines: 2,
				answer:
					'Between {lux-counted-until} and {security-kunduz-left|month}. The story says about {paper-published}.'
			}
		]
	},
	words: {
		title: 'Two sentences that bite each other',
		lead: 'Each pair is from the same paper, in our words. Sometimes both can be true. Say how, or say which must go.',
		claims: [
			'Belgium [no longer invests in the region’s energy]{trade-no-energy}. — [A Belgian firm]{trade-enex-gas} develops large gas projects in Turkmenistan.',
			'Belgium and Luxembourg [fully support]{brussels-full-support} the EU’s strategy. — Belgium gives it [limited or no direct support]{brussels-direct-support}.',
			'Luxembourg’s investment in Kazakhstan stood at {lux-investment} in {lux-second-year}. — Does that mean all that was there, or all that was new?',
			'Services to Kazakhstan came to {services-2011}. It was Belgium’s {goods-rank-2011} market. — Market for what?'
		],
		tasks: [
			{
				task: 'For each pair: can both be true? If so, write the missing words that would make peace.',
				lines: 6,
				answer:
					'Energy: yes, if “no longer” means the state or the large companies. Strategy: yes, in words and not in deeds. Investment: “stood at” sounds like a stock, but may be a flow; the paper must say. Market: for goods; the rank stands after the wrong sentence, as the table shows.'
			},
			{
				task: 'Which of the four would you ask the author about first, and how would you put the question?',
				lines: 3,
				answer:
					'Any, if the question can be answered with a fact: “Is the sum what had been invested by the end of the year, or what came in during it?”'
			}
		]
	},
	thirteen: {
		title: 'Where sources disagree',
		lead: 'On each card sources disagree about the same thing. Deal the cards out, three or four to a group. Versions stand in the order in which they were written. Rule on each: print one, print both, or print neither, and give your reason in a sentence.',
		tasks: [
			{
				task: 'Our card, our ruling, and our reason:',
				lines: 4,
				answer:
					'What the story did is in the key, with the reason. A ruling that differs is fine if its reason names something about a source: how close it was, what it counted, whether it stands alone, what it had to gain.'
			},
			{
				task: 'What would change our minds?',
				lines: 2,
				answer:
					'A document that could only exist if the other version were right: a dated photograph, a law, a register, a second independent witness.'
			}
		]
	}
};
