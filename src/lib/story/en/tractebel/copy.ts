import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'The Tractebel affair',
	standfirst:
		'A Belgian utility won the gas pipes of Kazakhstan for {concession-years} years, and left after {months-lived} months. What was promised, what was lived, what was alleged, and what it cost.',
	steps: {
		'tractebel-almaty': {
			headline: 'A city’s power for {almaty-price}',
			body: 'In {almaty-bought} the Belgian utility Tractebel took over the company that lit and heated Almaty: {almaty-electricity} megawatts of electricity, {almaty-heat} of heat. It paid the state {almaty-price} and promised to invest {almaty-investment}. De Tijd later wrote that a price of {almaty-announced} had been announced. Between announced and paid there was some distance.',
			note: 'Three amounts, three kinds of money: paid, promised, announced. They do not add up, and need not: no source sets them side by side. The contract had been in the making since a framework agreement of the year before.',
			question: 'What would you have to know to say whether {almaty-price} was cheap?'
		},
		'tractebel-prize': {
			headline: 'Then the gas: {pipe-length} of pipe',
			body: 'Then came the prize. In {concession-won}, ahead of Enron and Gaz de France, Tractebel won the [gas]{~natural-gas} network of western and southern Kazakhstan: {pipe-length} of pipe, {gas-volume} cubic metres of gas a year. (Trends put the win in May.) For the [concession]{~concession} it paid the state {gas-price}: more than Almaty’s power had cost, and for far more than a city.',
			note: 'The paper speaks of gas distribution. Pipes of this length do not bring gas to kitchens; they carry it across a country, and beyond. The Almaty business the paper leaves out.',
			question: 'Why would a state lease out its pipelines rather than sell them?'
		},
		'tractebel-promise': {
			headline: '{concession-years} years, or {concession-years-paper}, or {concession-years-soir}',
			body: 'For how long? {concession-years} years, with an option on {option-years} more, wrote Trends; the tender had offered {concession-years} too. The paper says {concession-years-paper}, Le Soir once wrote {concession-years-soir}. Each thread here is a month; the dotted years are only an option. The investment promised was about {gas-investment-low}, about {gas-investment} or possibly over {gas-investment-high}, depending on whom you read.',
			note: 'A good place to show how sources are weighed: those written closest to the contract agree on {concession-years} years; the option explains how {concession-years-paper} could come about; nothing explains {concession-years-soir}.',
			question:
				'Which of the three would you print, and what would you tell your readers about the other two?'
		},
		'tractebel-visit': {
			headline: 'The prime minister flies in',
			body: 'Winter brought shortages, and rows over tariffs and contracts. In {dehaene-visit} prime minister Jean-Luc Dehaene came to smooth things over. Treaties were signed in Almaty on {treaties-almaty} and in Tashkent on {treaty-tashkent}; the [tax treaty]{~double-taxation-treaty} with Uzbekistan itself was older, signed in Brussels on {tax-treaty-uzbekistan}. The paper has bribery [allegations]{~allegation} before this visit. They became public {months-visit-to-affair} months after it, and [no one was ever convicted]{settlement}.',
			note: 'Two corrections to the paper in one step. The date of the Uzbek tax treaty is in the Belgian law that approved it. As for the allegations: reports of the time speak of gas deliveries, prices and contracts, and none of payments.',
			question:
				'How can a text written fifteen years later get the order of events wrong without anyone lying?'
		},
		'tractebel-complaint': {
			headline: 'The company complains, the press finds out',
			body: 'On {complaint} Tractebel itself went to a magistrate. On {affair-public} Le Soir broke the story: alleged payments of {alleged-payments} to three businessmen around the gas deal. (The Financial Times wrote {alleged-payments-ft}, RFE/RL {alleged-payments-rferl}.) One of the three called it a fee, not a bribe. No one was charged at the time, and no one was ever convicted: the case was [settled]{~settlement} in {settlement|month}.',
			note: 'Say “alleged”, and say how it ended in the same breath. On {no-charge-yet} the prosecutor stressed that no one was charged; the reply about a fee dates from {fee-answer}. A week after the complaint, on {senate-memorandum}, the government told the Senate that the tax treaty with Kazakhstan was urgent, and named Tractebel’s investments as a reason.',
			question: 'Why is the bar hatched, and not filled?'
		},
		'tractebel-sold': {
			headline: 'Everything sold, for {sale-price}',
			body: 'In {company-left} it was over. KazTransGas, a company of the Kazakh state, took everything, power and gas, for {sale-price}. (De Tijd dates the full withdrawal to the end of the year.) That is more than the {paid-total} paid to the state, and far less than what had been promised. What else went in comes next, on the bill.',
			note: 'It looks like a profit. It is a trap worth walking into: price paid and price received say nothing of the money spent in between. Each side blamed the other: the company spoke of refused tariff rises, the government of investments that had not come. The paper names [heavy losses and a suspicion of fraud]{exit-reasons}; the suspicion was never tested at trial, and the case was settled on {settlement} without a conviction.'
		},
		'tractebel-bill': {
			headline: 'The bill, in three currencies',
			body: 'Tractebel had paid the state {almaty-price} for Almaty, {kapshagai-price} for a power station at Kapshagai, {gas-price} for the gas: {paid-total}. That was the small part. It set aside {provision} for country risk; De Tijd put the cost of the adventure at {total-cost}, about {total-cost-euro} by our [conversion]{~euro-conversion}. Almaty’s power system was left with debts of {debts-left}, Reuters reported.',
			note: 'Dollars, francs and euros stand on three scales, since no source converts them at the rates of their day. The one conversion is ours: {franc-rate} francs to the euro, the rate fixed for good when the euro began.',
			question: 'Which of these numbers would a shareholder look at first? And someone in Almaty?'
		},
		'tractebel-empty': {
			headline: '{months-lived} months of {months-promised}',
			body: 'Count them. From {concession-won} to {company-left} is {months-lived} months: not quite three years. The promise ran on to {concession-end}, {months-empty} months further, and with the option to {option-end}. Nothing happens in the empty slots, which is the reason to draw them: each is a year in which two distant partners might have got used to each other.',
			note: 'We count months. By calendar years it is often called three and a bit, or four; both are true of something. Against the paper’s {concession-years-paper} years the share is smaller still: {months-lived} months of {months-with-option}.',
			question: 'What would you have to find out before you could say that the empty years were a loss?'
		},
		'tractebel-court': {
			headline: 'No trial, no conviction',
			body: 'The law was slower. First charges came in {first-charges}, against a former executive. On {settlement} {accused} accused settled for {settlement-total} together, {settlement-each} each for three of them: no conviction, no finding of guilt. An earlier tax settlement had come to {tax-settlement}. The tax office had claimed {tax-claim} from the company, later {tax-claim-later}; it never had to pay. By then the concession would still have been running.',
			note: 'The much quoted {tax-settlement} was a matter of tax, not the criminal settlement. The first tax claim was {tax-claim-francs}. A settlement ends a prosecution without deciding it: neither guilty nor acquitted.',
			question: 'Who gains from a settlement, and who loses?'
		}
	}
};
