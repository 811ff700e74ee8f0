import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Tractebel was a power company from Belgium. It won the gas pipes of Kazakhstan for {concession-years} years. It left after {months-lived} months. What did it promise? What went wrong? And what did it cost?',
	steps: {
		'tractebel-almaty': {
			body: 'In {almaty-bought} Tractebel took over the company that lit and heated Almaty. It could make {almaty-electricity} megawatts of power and {almaty-heat} of heat. When a state sells such a company, we call it [privatisation]{~privatisation}.\n\nTractebel paid the state {almaty-price}. It promised to spend {almaty-investment} more. The newspaper De Tijd later wrote of a price of {almaty-announced}. That had been announced. It was not what was paid.'
		},
		'tractebel-prize': {
			body: 'Then came the big win. In {concession-won} Tractebel won the [gas]{~natural-gas} pipes in the west and south of Kazakhstan. Enron and Gaz de France lost. (The magazine Trends says it was in May.) There were {pipe-length} of pipe, for {gas-volume} cubic metres a year.\n\nTractebel did not buy the pipes. It got the right to run them for some years. This is a [concession]{~concession}. It paid the state {gas-price}. That is more than the power of Almaty had cost.'
		},
		'tractebel-promise': {
			body: 'How long was it for? Trends wrote {concession-years} years, and perhaps {option-years} more. The state had offered {concession-years}, too. The paper says {concession-years-paper}. The newspaper Le Soir once wrote {concession-years-soir}. Each thread here is a month. The dotted years were only possible.\n\nHow much money did Tractebel promise to spend? Some say about {gas-investment-low}. Some say about {gas-investment}. It may be over {gas-investment-high}.'
		},
		'tractebel-visit': {
			body: 'In winter things ran short. People fought over prices and contracts. In {dehaene-visit} Belgium’s prime minister came to calm them. He was Jean-Luc Dehaene. States signed treaties in Almaty on {treaties-almaty} and in Tashkent on {treaty-tashkent}. The [tax treaty]{~double-taxation-treaty} with Uzbekistan is older. It is from {tax-treaty-uzbekistan}.\n\nA claim without proof is an [allegation]{~allegation}. Here the claim was about bribes. The paper puts it before this trip. It came out {months-visit-to-affair} months after it. [No one was ever found guilty]{settlement}.'
		},
		'tractebel-complaint': {
			headline: 'The company goes to the law',
			body: 'On {complaint} Tractebel itself went to the law. On {affair-public} Le Soir told the story. It wrote of payments to three businessmen around the gas deal. The claim was {alleged-payments}. (The Financial Times wrote {alleged-payments-ft}. RFE/RL wrote {alleged-payments-rferl}.) One of the three said it was a fee, not a bribe.\n\nNothing was proved. No one was charged then. No one was ever found guilty. The case ended in {settlement|month} with a [settlement]{~settlement}. That is a deal with the law.'
		},
		'tractebel-sold': {
			body: 'In {company-left} it was over. A company of Kazakhstan’s state took it all, the power and the gas. It is called KazTransGas. It paid {sale-price}. (De Tijd says that Tractebel left fully at the end of the year.)\n\nTractebel had paid the state {paid-total}. So it got back more than that. But it had promised far more. And it had spent money on other things. The bill comes next.'
		},
		'tractebel-bill': {
			headline: 'The bill, in three kinds of money',
			body: 'Tractebel had paid {almaty-price} for Almaty. It had paid {kapshagai-price} for a power station at Kapshagai and {gas-price} for the gas. That makes {paid-total}. It was the small part.\n\nIt put {provision} aside because of the risk. De Tijd says that it all cost {total-cost}. [In euros]{~euro-conversion} that is about {total-cost-euro}. Almaty’s power system was left with debts of {debts-left}, Reuters wrote.'
		},
		'tractebel-empty': {
			body: 'Count the months. From {concession-won} to {company-left} there are {months-lived}. That is not quite three years. The deal was meant to last until {concession-end}. That is {months-empty} months more. With the extra years it could have gone on to {option-end}.\n\nNothing happens in the empty boxes. That is why we draw them. In each of those years the partners could have come closer.'
		},
		'tractebel-court': {
			body: 'The law took its time. In {first-charges} a former boss was charged. On {settlement} {accused} accused people made a deal with the law. They paid {settlement-total} in all. Three of them paid {settlement-each} each. No court found anyone guilty.\n\nAn older deal was about tax. It came to {tax-settlement}. The tax office had asked the company for {tax-claim}, and later for {tax-claim-later}. It never had to pay. The gas deal would still have been running then.'
		}
	}
};
