import type { GuideCopy } from '../../teaching-types';

export const guide: GuideCopy = {
	aim: 'Pupils follow a large contract from promise to court, keep paid, promised, alleged and lost apart, and learn to say “alleged” together with how it ended.',
	before: [
		'Decide beforehand how you will speak of people: the story names nobody who held no public office, and the class shouldn’t look them up either.',
		'Write four headings on the board: paid, promised, alleged, lost. They will fill up.',
		'One of the people dismissed in Almaty took his own life, a report says. The story doesn’t tell it; decide whether you want to be asked.',
		'For the worksheet, pencils in two strengths, or two ways of hatching.'
	],
	ways: {
		'tractebel-prize':
			'Put each amount under its heading as it appears. Someone will want to add them up. Let them, then ask what the total would mean.',
		'tractebel-promise':
			'Vote: which number of years goes on the front page? Then ask what the losing numbers would have needed to win.',
		'tractebel-almaty':
			'Read the pensioner’s sentence aloud, then give three pupils a part: the writer, the company, the state. Each has one sentence.',
		'tractebel-visit':
			'Have pupils put four events in order from memory, then check with the picture: shortages, visit, complaint, press.',
		'tractebel-complaint':
			'House rule from here on: whoever says “bribe” without “alleged” repeats the sentence, with its ending: settled on {settlement}, no conviction.',
		'tractebel-bill':
			'Cover all but the first two bars and ask “Profit or loss?”. Take a show of hands, then uncover the rest.',
		'tractebel-empty': 'Be quiet for a moment. The emptiness is the picture.',
		'tractebel-court': 'Let pupils find the month between the order for a trial and the settlement.',
		'tractebel-settlement': 'Check the sum on the board: four times, three times, together.'
	},
	answers: {
		'tractebel-prize':
			'It gets money and investment now and keeps the pipes; it can set conditions, and take the network back when the time is over. Selling is for ever, and pipelines are power.',
		'tractebel-promise':
			'{concession-years}, as the sources nearest to the contract say so. Tell readers that an option on {option-years} more explains the {concession-years-paper}, and that nothing explains the {concession-years-soir}.',
		'tractebel-almaty':
			'The company got its money, and whoever had always paid no longer paid for others. People who couldn’t pay sat in the dark. If the money had gone into repairs, all would have gained; whether it did is what the two sides quarrelled about.',
		'tractebel-visit':
			'Memory orders events by what they came to mean. Years later the visit and the affair belong to one story, and it is easy to tell the well-known part first.',
		'tractebel-complaint':
			'Because it was never proved. A filled bar says that something was; the hatch says that somebody claimed it. The case was settled in {settlement|month} without a conviction, so the hatch stays.',
		'tractebel-bill':
			'A shareholder looks at what the adventure cost, {total-cost}. Someone in Almaty looks at the debts, {debts-left}, because they end up in the price of heating.',
		'tractebel-empty':
			'What would have been invested, at what profit, at which tariffs, and what was done with the network instead. A loss to the company may have been a gain to others, and the reverse.',
		'tractebel-court':
			'The accused gain certainty and no conviction; the state gets money at once and saves a trial. The public loses a verdict, and so do those who might have been cleared by one.',
		'tractebel-settlement':
			'Nothing about either. It ends the case. Who reads guilt into it, or innocence, adds something of his own.'
	},
	sheet: {
		title: 'Months on a loom',
		lead: 'Each thread is a month of the gas concession, from June of its first year on. Threads were lived, empty slots only promised, dashed ones only an option. The numbers have been taken out.',
		picture:
			'A long band on a line of years. A short piece at the left is densely woven; a long piece after it is empty slots and is marked C; a last piece is only dashed and is marked D. A sentence above says that A of B months were lived.',
		tasks: [
			{
				task: 'The concession was won in {concession-won} and given up in {company-left}. How many months is that? Write it in as A.',
				lines: 1,
				answer: '{months-lived} months.'
			},
			{
				task: '{concession-years} years were promised, and {option-years} more were an option. Work out B, C and D in months.',
				lines: 2,
				answer:
					'B is {months-promised}, C is what was promised and never lived, {months-empty}, and D, the option, is {months-option}.'
			},
			{
				task: 'The paper speaks of {concession-years-paper} years. How could it have come to that number, and why is the last part of the picture dashed?',
				lines: 3,
				answer:
					'Promise and option together make {concession-and-option} years. An option is a right to go on, not a promise, so it is drawn as what might have been.'
			},
			{
				task: 'The company paid the state {paid-total} and sold everything for {sale-price}. A headline says “Belgian firm nearly triples its money”. What is wrong with it?',
				lines: 3,
				answer:
					'It leaves out what was spent in between, on pipes, power stations and people. De Tijd put the cost of the whole adventure at {total-cost}. Price paid and price received are not the whole account.'
			}
		]
	}
};
